/**
 * One page for every noun of the model: its wire names, in the order in which they are written.
 * <p>
 * Names on the wire never change within a format version. Start at {@code PlanShapes}. Not exported.
 */
@NullMarked
package org.wastefreecity.jackson.shape;

import org.jspecify.annotations.NullMarked;
