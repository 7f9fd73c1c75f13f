/**
 * When: reporting periods and deadlines.
 * <p>
 * Start at {@link org.wastefreecity.model.time.ReportingPeriod} and {@link org.wastefreecity.model.time.Deadline}. Nothing
 * here reads a clock.
 */
@NullMarked
package org.wastefreecity.model.time;

import org.jspecify.annotations.NullMarked;
