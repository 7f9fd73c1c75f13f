/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;

/**
 * Where the tasks of a plan stand on a day (任务进度表).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param asOf the day
 * @param tasks one for each task, in the order of the plan
 * @param findings what was wrong with the reports
 */
public record TaskReport(LocalDate asOf, List<TaskStatus> tasks, List<Finding> findings) {
    /** Copies the lists. */
    public TaskReport {
        Objects.requireNonNull(asOf, "asOf");
        tasks = ImmutableList.copyOf(tasks);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Where one date of a task stands.
     *
     * @param task the task
     * @param milestone one of its dates; empty if it has none
     * @return the step; empty if the report has no such task or date
     */
    public Optional<TaskStatus.Step> step(Task task, Optional<Milestone> milestone) {
        return tasks.stream()
                .filter(status -> status.task().equals(task))
                .flatMap(status -> status.steps().stream())
                .filter(step -> step.milestone().equals(milestone))
                .findFirst();
    }
}
