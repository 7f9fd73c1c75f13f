/**
 * A published plan as a whole: its indicator system, baselines, targets, tasks, parties and sources.
 * <p>
 * Start at {@link org.wastefreecity.model.plan.Plan}. A plan that can be built has no dangling reference.
 */
@NullMarked
package org.wastefreecity.model.plan;

import org.jspecify.annotations.NullMarked;
