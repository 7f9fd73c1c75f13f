/**
 * The wire form in words of our own, free of any JSON library: shapes, and what they read from and write to.
 * <p>
 * A {@link org.wastefreecity.wire.Shape} describes one type once, for reading and for writing, without reflection. An
 * adapter for a JSON library implements {@link org.wastefreecity.wire.WireReader} and
 * {@link org.wastefreecity.wire.WireWriter}; a second library shares all the rest.
 */
@NullMarked
package org.wastefreecity.wire;

import org.jspecify.annotations.NullMarked;
