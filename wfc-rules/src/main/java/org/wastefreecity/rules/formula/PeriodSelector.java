/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Which period a formula speaks of, seen from the one it is evaluated for (时期): 本年, 上年, 基准年, 2020, 2021..2025.
 * <p>
 * The family is closed; implementations are immutable and thread-safe.
 */
public sealed interface PeriodSelector {

    /**
     * The period that is meant.
     *
     * @param context what the formula is evaluated for
     * @return the period; empty if the calendar has none, the context is several years long, or there is no base year
     */
    Optional<ReportingPeriod> in(FormulaContext context);

    /**
     * Whether the period can be longer than the one the formula is evaluated for.
     *
     * @return whether figures of several years may have to be combined
     */
    boolean isOfSeveralYears();

    /** A period named by its distance. For a quarter or a month, the same one of the other year. */
    enum Named implements PeriodSelector {
        /** The period itself (本年). */
        THIS_YEAR,
        /** A year earlier (上年). */
        PREVIOUS_YEAR,
        /** In the base year (基准年). */
        BASE_YEAR,
        /** From the first day of the base year to the last day of the period, a year (基准年以来). */
        SINCE_BASE_YEAR;

        @Override
        public Optional<ReportingPeriod> in(FormulaContext context) {
            ReportingPeriod period = context.period();
            OptionalInt base = context.baseYear();
            return switch (this) {
                case THIS_YEAR -> Optional.of(period);
                case PREVIOUS_YEAR -> inYear(period, period.year() - 1);
                case BASE_YEAR -> base.isEmpty() ? Optional.empty() : inYear(period, base.getAsInt());
                case SINCE_BASE_YEAR ->
                    base.isEmpty() || !period.isYear() || base.getAsInt() > period.year()
                            ? Optional.empty()
                            : Optional.of(years(base.getAsInt(), period.year()));
            };
        }

        @Override
        public boolean isOfSeveralYears() {
            return this == SINCE_BASE_YEAR;
        }
    }

    /**
     * Whole years, such as 2021 to 2025.
     *
     * @param first from 1900
     * @param last not before the first, up to 2999
     */
    record Years(int first, int last) implements PeriodSelector {
        /**
         * Checks the years.
         *
         * @throws InvalidPartException if they are out of range or order
         */
        public Years {
            InvalidPartException.check(
                    first >= 1900 && first <= last && last <= 2999,
                    "PeriodSelector.Years",
                    "first",
                    "1900至2999，首年不晚于末年",
                    "1900 to 2999, the first not after the last",
                    first + ".." + last);
        }

        @Override
        public Optional<ReportingPeriod> in(FormulaContext context) {
            return Optional.of(years(first, last));
        }

        @Override
        public boolean isOfSeveralYears() {
            return first < last;
        }
    }

    /**
     * The period in another year: for the first quarter of 2023, that of 2019.
     *
     * @param year from 1900 to 2999
     */
    record InYear(int year) implements PeriodSelector {
        /**
         * Checks the year.
         *
         * @throws InvalidPartException if it is out of range
         */
        public InYear {
            InvalidPartException.check(
                    year >= 1900 && year <= 2999, "PeriodSelector.InYear", "year", "1900至2999", "1900 to 2999", year);
        }

        @Override
        public Optional<ReportingPeriod> in(FormulaContext context) {
            return inYear(context.period(), year);
        }

        @Override
        public boolean isOfSeveralYears() {
            return false;
        }
    }

    private static ReportingPeriod years(int first, int last) {
        return first == last ? ReportingPeriod.ofYear(first) : ReportingPeriod.ofYears(first, last);
    }

    /** The same part of another year; none for several years and for 29 February where there is none. */
    private static Optional<ReportingPeriod> inYear(ReportingPeriod period, int year) {
        String text = period.toString();
        if (period.firstDay().getYear() != period.lastDay().getYear() || year < 1000 || year > 2999) {
            return Optional.empty();
        }
        if (text.endsWith("-02-29") && !Year.isLeap(year)) {
            return Optional.empty();
        }
        return Optional.of(ReportingPeriod.parse(year + text.substring(4)));
    }
}
