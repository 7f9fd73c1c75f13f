/**
 * Applies scoring schemes: checks a scheme, alone and against a plan, and scores what units reached.
 * <p>
 * Points are exact. Where a figure is known between bounds, so is the score; where one is missing, the scheme has said what
 * happens, and the score says that it did. Start at {@link org.wastefreecity.rules.scoring.Scorer}; faults of a scheme come
 * from {@link org.wastefreecity.rules.scoring.SchemeCheck}. It puts nobody in order; see
 * {@link org.wastefreecity.rules.ranking.Ranker}.
 */
@NullMarked
package org.wastefreecity.rules.scoring;

import org.jspecify.annotations.NullMarked;
