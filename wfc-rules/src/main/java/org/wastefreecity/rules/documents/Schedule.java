/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Responsibility;

/**
 * The tasks of a plan by party and date (任务进度表), enough to draw a Gantt chart from: for each task, each party to it and each date
 * it states, one line; where it states none, a line that says so.
 * <p>
 * No date is made up: a bar without a stated start has none. For instance {@code Schedule.of(plan).lines()}. This class is immutable
 * and thread-safe.
 */
public final class Schedule {
    private final List<ScheduleLine> lines;

    private Schedule(List<ScheduleLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The schedule of a plan.
     *
     * @param plan the plan
     * @return the schedule
     */
    public static Schedule of(Plan plan) {
        List<ScheduleLine> lines = new ArrayList<>();
        for (Task task : plan.tasks()) {
            for (Optional<Responsibility> bound : orNone(task.responsibilities())) {
                for (Optional<Milestone> date : orNone(task.milestones())) {
                    lines.add(new ScheduleLine(task, bound.flatMap(r -> plan.party(r.party())), bound, date));
                }
            }
        }
        return new Schedule(lines);
    }

    /**
     * A schedule of lines that were drawn before.
     *
     * @param lines the lines, in order
     * @return the schedule
     */
    public static Schedule of(List<ScheduleLine> lines) {
        return new Schedule(lines);
    }

    private static <T> List<Optional<T>> orNone(List<T> values) {
        return values.isEmpty()
                ? List.of(Optional.empty())
                : values.stream().map(Optional::of).toList();
    }

    /**
     * All lines.
     *
     * @return in the order of tasks, parties and dates of the plan
     */
    public List<ScheduleLine> lines() {
        return lines;
    }

    /**
     * The lines of one party.
     *
     * @param party its id
     * @return its lines, in order
     */
    public List<ScheduleLine> of(String party) {
        return lines.stream()
                .filter(l ->
                        l.responsibility().map(r -> r.party().equals(party)).orElse(false))
                .toList();
    }

    /**
     * The first day stated anywhere.
     *
     * @return the day; empty if the plan states no date
     */
    public Optional<LocalDate> firstDay() {
        return days().min(LocalDate::compareTo);
    }

    /**
     * The last day stated anywhere.
     *
     * @return the day; empty if the plan states no date
     */
    public Optional<LocalDate> lastDay() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return lines.stream().flatMap(l -> Stream.concat(l.start().stream(), l.due().stream()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /**
     * How many lines there are, for logs.
     *
     * @return such as {@code Schedule of 57 lines}
     */
    @Override
    public String toString() {
        return "Schedule of " + lines.size() + " lines";
    }
}
