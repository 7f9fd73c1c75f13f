/**
 * What is missing, and what can be said in spite of it: who should have reported, who did, and the bounds of the whole.
 * <p>
 * Start at {@link org.wastefreecity.rules.coverage.Expectation}: it knows who owes which report. A
 * {@link org.wastefreecity.rules.coverage.RollCall} compares that with what came, a
 * {@link org.wastefreecity.rules.coverage.Completion} puts bounds around the figure, and a
 * {@link org.wastefreecity.rules.coverage.CompletenessPolicy} decides whether it may be shown. Nothing here estimates: no missing
 * figure is ever replaced by a likely one.
 */
@NullMarked
package org.wastefreecity.rules.coverage;

import org.jspecify.annotations.NullMarked;
