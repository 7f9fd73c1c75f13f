/**
 * Computes the figures of indicators from sums, ready to be judged.
 * <p>
 * Start at {@link org.wastefreecity.rules.computing.IndicatorComputer}: it takes a plan whose indicators carry formulas, and where
 * the sums come from, and gives one observation for each indicator, territory and period, with the result it rests on.
 */
@NullMarked
package org.wastefreecity.rules.computing;

import org.jspecify.annotations.NullMarked;
