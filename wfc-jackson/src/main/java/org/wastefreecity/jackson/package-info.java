/**
 * The Jackson 2 module: register {@link org.wastefreecity.jackson.WfcModule}, or let {@code findAndRegisterModules} find it.
 * <p>
 * It works on a plain mapper without any configuration, and reads no type by class name.
 */
@NullMarked
package org.wastefreecity.jackson;

import org.jspecify.annotations.NullMarked;
