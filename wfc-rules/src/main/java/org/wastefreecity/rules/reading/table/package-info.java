/**
 * From an indicator table as cities publish it (指标表) to a plan: which row is the heading, what its columns are, which lines make
 * one indicator, and what each cell says.
 * <p>
 * Start at {@link org.wastefreecity.rules.reading.table.TableImporter}. It takes a grid of text cells and knows no files; cells
 * are read by the readers of the packages above. What a table cannot tell (the code of a region, an English name) is a default
 * with an entry in the register. Whatever a person should look at stands there, too, with its row and place.
 */
@NullMarked
package org.wastefreecity.rules.reading.table;

import org.jspecify.annotations.NullMarked;
