/**
 * Turning a table file into plain grids of text cells: workbooks, CSV, web pages, and tables pasted as text.
 * <p>
 * Start at {@link org.wastefreecity.cli.sheet.Grids}. A grid says what stands where and which cells are merged; what the cells
 * mean is not known here.
 */
@NullMarked
package org.wastefreecity.cli.sheet;

import org.jspecify.annotations.NullMarked;
