/**
 * Puts units in order of their scores, and compares them with each other by TOPSIS and entropy weights.
 * <p>
 * A score known between bounds gives a best and a worst rank. Logarithms and square roots are enclosed between two decimals
 * that are proven to lie on both sides, never rounded to one. It makes no scores from rules; see
 * {@code org.wastefreecity.rules.scoring}. Start at {@link org.wastefreecity.rules.ranking.Ranker}.
 */
@NullMarked
package org.wastefreecity.rules.ranking;

import org.jspecify.annotations.NullMarked;
