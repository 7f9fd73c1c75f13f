/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.wastefreecity.model.time.ReportingPeriod;

/** A level of time that facts are added up to (时间层级): months, years, or one period such as that of a plan. */
public sealed interface PeriodLevel {
    /** Months (月). */
    PeriodLevel MONTH = new Calendar(Length.MONTH);
    /** Quarters (季度). */
    PeriodLevel QUARTER = new Calendar(Length.QUARTER);
    /** Half-years (半年). */
    PeriodLevel HALF_YEAR = new Calendar(Length.HALF_YEAR);
    /** Years (年). */
    PeriodLevel YEAR = new Calendar(Length.YEAR);
    /** Every period as it was reported (填报时期). */
    PeriodLevel REPORTED = new Reported();

    /**
     * The periods of one length of the calendar.
     *
     * @param length which one
     */
    record Calendar(Length length) implements PeriodLevel {
        /** Checks that there is a length. */
        public Calendar {
            Objects.requireNonNull(length, "length");
        }
    }

    /** Every period as it was reported. */
    record Reported() implements PeriodLevel {}

    /**
     * One period, such as 2021/2025, of the 14th five-year plan.
     *
     * @param period which one
     */
    record Span(ReportingPeriod period) implements PeriodLevel {
        /** Checks that there is a period. */
        public Span {
            Objects.requireNonNull(period, "period");
        }
    }

    /** Lengths of the calendar. */
    enum Length {
        /** A month (月). */
        MONTH,
        /** A quarter (季度). */
        QUARTER,
        /** A half-year (半年). */
        HALF_YEAR,
        /** A year (年). */
        YEAR;

        /**
         * The period of this length that a day lies in.
         *
         * @param day a day of the years 1000 to 2999
         * @return the period
         */
        public ReportingPeriod of(LocalDate day) {
            int month = day.getMonthValue() - 1;
            String part = switch (this) {
                case MONTH -> String.format(Locale.ROOT, "-%02d", month + 1);
                case QUARTER -> "-Q" + (month / 3 + 1);
                case HALF_YEAR -> "-S" + (month / 6 + 1);
                case YEAR -> "";
            };
            return ReportingPeriod.parse(day.getYear() + part);
        }
    }
}
