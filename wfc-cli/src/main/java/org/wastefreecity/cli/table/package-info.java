/**
 * Importing a table file: which of its tables is the indicator table, the text around it, and the summary for the one who
 * reviews the result.
 * <p>
 * Start at {@link org.wastefreecity.cli.table.TableFile}. Cells are found by {@code cli.sheet} and understood by the rules; this
 * package brings the two together.
 */
@NullMarked
package org.wastefreecity.cli.table;

import org.jspecify.annotations.NullMarked;
