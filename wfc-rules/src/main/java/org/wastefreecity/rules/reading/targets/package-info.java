/**
 * From the printed cell of a target to its meaning: 「较2020年下降10%左右」 becomes a change from 2020, downwards, about 10 %.
 * <p>
 * Start at {@link org.wastefreecity.rules.reading.targets.TargetReader}. A cell is cut into words ({@code Lexer}), the words
 * into clauses, a clause is matched as a whole against the shapes that are known ({@code ClauseReader}), and what matches no
 * shape stays words: nothing is read in part. The grammar is described in {@code docs/targets.md}.
 */
@NullMarked
package org.wastefreecity.rules.reading.targets;

import org.jspecify.annotations.NullMarked;
