/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/**
 * One bar of a Gantt chart (甘特图行): a task, one party to it, and one date the plan states for it, or that it states none.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param task the task
 * @param party who is bound; empty if the plan binds nobody
 * @param responsibility in which role and why
 * @param milestone what has to be reached; empty if no date is stated
 */
public record ScheduleLine(
        Task task, Optional<Party> party, Optional<Responsibility> responsibility, Optional<Milestone> milestone) {

    /** Checks that no part is missing. */
    public ScheduleLine {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(responsibility, "responsibility");
        Objects.requireNonNull(milestone, "milestone");
    }

    /**
     * The first day, where the plan states one: 从2021年起, “十四五”期间.
     *
     * @return the day; empty if none is stated
     */
    public Optional<LocalDate> start() {
        return milestone.flatMap(m -> m.from()
                .map(p -> p.firstDay())
                .or(() -> m.deadline() instanceof Deadline.During during
                        ? Optional.of(during.period().firstDay())
                        : Optional.empty()));
    }

    /**
     * The last day, where the plan states one.
     *
     * @return the day; empty if none is stated, or it recurs or hangs on an event
     */
    public Optional<LocalDate> due() {
        return milestone.flatMap(m -> m.deadline().lastDay());
    }

    /**
     * How the line is dated.
     *
     * @return the dating
     */
    public Dating dating() {
        if (milestone.isEmpty()) {
            return Dating.NOT_STATED;
        }
        if (milestone.get().deadline() instanceof Deadline.Recurring) {
            return Dating.RECURRING;
        }
        if (milestone.get().deadline() instanceof Deadline.AfterEvent) {
            return Dating.AFTER_EVENT;
        }
        if (due().isEmpty()) {
            return start().isEmpty() ? Dating.NOT_STATED : Dating.START_ONLY;
        }
        return start().isEmpty() ? Dating.DUE_ONLY : Dating.START_AND_DUE;
    }

    /** How a line is dated by the plan. */
    public enum Dating {
        /** From a day to a day (起止均载). */
        START_AND_DUE("起止均载", "start and due stated"),
        /** By a day; the beginning is not stated (仅载期限). */
        DUE_ONLY("仅载期限", "due stated"),
        /** From a day; the end is not stated (仅载起始). */
        START_ONLY("仅载起始", "start stated"),
        /** Again and again (周期性). */
        RECURRING("周期性", "recurring"),
        /** After an event (视事件). */
        AFTER_EVENT("视事件", "after an event"),
        /** No date is stated (未载日期). */
        NOT_STATED("未载日期", "no date stated");

        private final Wording label;

        Dating(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
