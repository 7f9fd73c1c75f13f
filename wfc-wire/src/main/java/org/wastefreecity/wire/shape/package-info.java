/**
 * One page for every noun of the model: its wire names, in the order in which they are written.
 * <p>
 * Names on the wire never change within a format version. Start at {@link Pages}.
 */
@NullMarked
package org.wastefreecity.wire.shape;

import org.jspecify.annotations.NullMarked;
