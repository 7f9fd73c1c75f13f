/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * By when something is promised (期限), such as 到2023年底.
 * <p>
 * The family is closed. What a judgement needs is {@link #lastDay}: after it, an unmet promise is missed. Implementations
 * are immutable and thread-safe.
 */
public sealed interface Deadline {

    /**
     * The last day on which the promise can still be kept.
     *
     * @return the day; empty if there is no deadline or it hangs on an event
     */
    Optional<LocalDate> lastDay();

    /** No deadline is stated (未注明期限). */
    enum Open implements Deadline {
        /** The only instance. */
        NONE;

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    /**
     * By the end of a year, a month or a day: 到2023年, 2023年底, 2022年6月底前.
     *
     * @param period the period whose last day counts
     */
    record EndOf(ReportingPeriod period) implements Deadline {
        /** Checks that no part is missing. */
        public EndOf {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(period.lastDay());
        }
    }

    /**
     * Before a day: 2025年7月1日前; the day itself is too late.
     *
     * @param day the first day that is too late
     */
    record Before(LocalDate day) implements Deadline {
        /** Checks that no part is missing. */
        public Before {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(day.minusDays(1));
        }
    }

    /**
     * Over a period, by its end at the latest: “十四五”期间.
     *
     * @param period the period
     * @param cumulative whether the figure is the total over the period (累计) and not its state at the end
     */
    record During(ReportingPeriod period, boolean cumulative) implements Deadline {
        /** Checks that no part is missing. */
        public During {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(period.lastDay());
        }
    }

    /**
     * Again and again: 每年.
     *
     * @param every how often
     */
    record Recurring(Cadence every) implements Deadline {
        /** Checks that no part is missing. */
        public Recurring {
            Objects.requireNonNull(every, "every");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    /**
     * Some months after an event: 投产后1年内.
     *
     * @param event the event
     * @param months how many months after it
     */
    record AfterEvent(Wording event, int months) implements Deadline {
        /**
         * Checks the months.
         *
         * @throws InvalidPartException if they are negative
         */
        public AfterEvent {
            Objects.requireNonNull(event, "event");
            InvalidPartException.check(months >= 0, "Deadline.AfterEvent", "months", "非负整数", "0 or more", months);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    /** How often something recurs. */
    enum Cadence {
        /** Every day (每日). */
        DAILY("每日", "every day"),
        /** Every week (每周). */
        WEEKLY("每周", "every week"),
        /** Every half month (每半月). */
        HALF_MONTHLY("每半月", "every half month"),
        /** Every month (每月). */
        MONTHLY("每月", "every month"),
        /** Every quarter (每季度). */
        QUARTERLY("每季度", "every quarter"),
        /** Every half year (每半年). */
        HALF_YEARLY("每半年", "every half year"),
        /** Every year (每年). */
        YEARLY("每年", "every year");

        private final Wording label;

        Cadence(String zh, String en) {
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
