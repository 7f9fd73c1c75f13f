/**
 * What was reported: figures, bounds, grades, deliverables, and the many ways of reporting nothing.
 * <p>
 * Start at {@link org.wastefreecity.model.observation.Observation}. Absence is a status with its words as written, never
 * null and never 0.
 */
@NullMarked
package org.wastefreecity.model.observation;

import org.jspecify.annotations.NullMarked;
