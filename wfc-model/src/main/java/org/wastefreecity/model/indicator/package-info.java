/**
 * What is measured: indicator systems, their groups and indicators.
 * <p>
 * Start at {@link org.wastefreecity.model.indicator.IndicatorSystem}. What was promised for an indicator is a target and
 * lives elsewhere: a target belongs to an indicator, a territory and a date.
 */
@NullMarked
package org.wastefreecity.model.indicator;

import org.jspecify.annotations.NullMarked;
