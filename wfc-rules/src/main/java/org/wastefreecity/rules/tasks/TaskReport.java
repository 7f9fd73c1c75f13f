/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.Finding;

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
}
