/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;

/**
 * Where a task stands on a day (任务进度): each of its dates, and all in all the worst of them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param task the task
 * @param steps one for each of its dates; one without a milestone for a task without dates
 */
public record TaskStatus(Task task, List<Step> steps) {
    /** Copies the list. */
    public TaskStatus {
        Objects.requireNonNull(task, "task");
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * One date of a task.
     *
     * @param milestone what had to be reached
     * @param lastDay the last day on which it is in time, if there is one
     * @param timing how it stands
     * @param done when it was done
     * @param daysLate how many days after its last day it was done, or is not done; 0 if it is in time
     * @param evidence what shows it
     */
    public record Step(
            Optional<Milestone> milestone,
            Optional<LocalDate> lastDay,
            Timing timing,
            Optional<LocalDate> done,
            long daysLate,
            List<String> evidence) {
        /** Copies the list. */
        public Step {
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(timing, "timing");
            Objects.requireNonNull(done, "done");
            evidence = ImmutableList.copyOf(evidence);
        }
    }

    /**
     * How the task stands all in all: late if one step is, then not known, then not due, then without a date; done only if all steps are.
     *
     * @return the timing
     */
    public Timing timing() {
        for (Timing timing :
                List.of(Timing.LATE, Timing.NOT_KNOWN, Timing.DUE_LATER, Timing.NO_DATE, Timing.DONE_LATE)) {
            if (steps.stream().anyMatch(s -> s.timing() == timing)) {
                return timing;
            }
        }
        return Timing.DONE;
    }

    /**
     * The next day something is due, or the first that was not kept.
     *
     * @return the day; empty if all is done or nothing has one
     */
    public Optional<LocalDate> due() {
        return steps.stream()
                .filter(s -> !s.timing().isDone())
                .flatMap(s -> s.lastDay().stream())
                .min(LocalDate::compareTo);
    }
}
