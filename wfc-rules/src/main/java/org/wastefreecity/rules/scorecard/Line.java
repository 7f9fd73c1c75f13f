/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;

/**
 * One line of a scorecard: an indicator, a further promise or a task, and how it stands.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Line {

    /**
     * How the unit came to answer for it.
     *
     * @return the duty
     */
    Duty duty();

    /**
     * What it is, among lines of its kind.
     *
     * @return the code of an indicator, or the id of the target of a promise or of a task
     */
    String id();

    /**
     * By when.
     *
     * @return its last day, if it has one
     */
    Optional<LocalDate> due();

    /**
     * Whether its last day has passed and it is not known to be done.
     *
     * @return whether it is late
     */
    boolean isLate();

    /**
     * An indicator.
     *
     * @param assessment the answer for it
     * @param reported whether somebody reported a figure for it, used or left out; a published baseline is no report
     * @param duty how the unit came to answer for it
     */
    record OfIndicator(Assessment assessment, boolean reported, Duty duty) implements Line {
        /** Checks that no part is missing. */
        public OfIndicator {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(duty, "duty");
        }

        @Override
        public String id() {
            return assessment.indicator().code().toString();
        }

        @Override
        public Optional<LocalDate> due() {
            return assessment.target().flatMap(t -> t.deadline().lastDay());
        }

        @Override
        public boolean isLate() {
            return assessment.state() != State.MET
                    && due().map(d -> assessment.asOf().isAfter(d)).orElse(false);
        }
    }

    /**
     * A promise of the running text beside the table (文本承诺): a figure, a date or a list of deliverables.
     *
     * @param assessment the answer for it
     * @param reported whether somebody reported on it
     * @param duty how the unit came to answer for it
     */
    record OfPromise(Assessment assessment, boolean reported, Duty duty) implements Line {
        /** Checks that no part is missing. */
        public OfPromise {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(duty, "duty");
        }

        /** The id of the target, for one indicator may be promised several times. */
        @Override
        public String id() {
            return assessment
                    .target()
                    .map(Target::id)
                    .orElseGet(() -> assessment.indicator().code().toString());
        }

        @Override
        public Optional<LocalDate> due() {
            return assessment.target().flatMap(t -> t.deadline().lastDay());
        }

        @Override
        public boolean isLate() {
            return assessment.state() != State.MET
                    && due().map(d -> assessment.asOf().isAfter(d)).orElse(false);
        }
    }

    /**
     * A task.
     *
     * @param status where it stands
     * @param duty how the unit came to answer for it
     */
    record OfTask(TaskStatus status, Duty duty) implements Line {
        /** Checks that no part is missing. */
        public OfTask {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(duty, "duty");
        }

        /**
         * Whether anybody has said how far it is.
         *
         * @return whether it is known
         */
        public boolean reported() {
            return status.timing() != Timing.NOT_KNOWN;
        }

        @Override
        public String id() {
            return status.task().id();
        }

        @Override
        public Optional<LocalDate> due() {
            return status.due();
        }

        @Override
        public boolean isLate() {
            return status.timing() == Timing.LATE;
        }
    }
}
