/**
 * Says where tasks and deliverables stand on a day, and writes the lists of a plan (目标 任务 项目 责任).
 * <p>
 * The day is given; there is no clock. What nobody reported done is not done, and what was reported done without evidence is told.
 * Start at {@link org.wastefreecity.rules.tasks.TaskCheck}.
 */
@NullMarked
package org.wastefreecity.rules.tasks;

import org.jspecify.annotations.NullMarked;
