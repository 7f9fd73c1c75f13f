/**
 * Counts waste-free cells (无废细胞) by kind and day from a register of events.
 * <p>
 * A kind is a code; which kinds there are, and by which rules a cell is recognised, is said elsewhere. Start at
 * {@link org.wastefreecity.rules.cells.CellRegister}.
 */
@NullMarked
package org.wastefreecity.rules.cells;

import org.jspecify.annotations.NullMarked;
