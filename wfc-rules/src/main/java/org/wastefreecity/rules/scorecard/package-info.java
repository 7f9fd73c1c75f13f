/**
 * Scorecards of responsible units (责任单位成绩单): what each answers for, where it stands, what is late, what nobody reported.
 * <p>
 * Nothing is scored here; states come from assessments, dates from tasks. Start at
 * {@link org.wastefreecity.rules.scorecard.Scorecards}.
 */
@NullMarked
package org.wastefreecity.rules.scorecard;

import org.jspecify.annotations.NullMarked;
