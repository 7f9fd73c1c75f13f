/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * A deadline as seen from a day.
 *
 * @param day the last day that counts; empty if nothing can be late
 * @param from the first day that counts, for what recurs; empty if everything before counts
 */
record Due(Optional<LocalDate> day, Optional<LocalDate> from) {

    static Due of(Deadline deadline, LocalDate asOf) {
        return deadline instanceof Deadline.Recurring recurring
                ? recurring(recurring.every(), asOf)
                : new Due(deadline.lastDay(), Optional.empty());
    }

    /** The last round that has ended by the day. */
    private static Due recurring(Deadline.Cadence every, LocalDate asOf) {
        LocalDate next = asOf.plusDays(1);
        LocalDate end = switch (every) {
            case DAILY -> asOf;
            case WEEKLY -> asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case HALF_MONTHLY ->
                next.getDayOfMonth() > 15
                        ? next.withDayOfMonth(15)
                        : next.withDayOfMonth(1).minusDays(1);
            case MONTHLY -> next.withDayOfMonth(1).minusDays(1);
            case QUARTERLY -> monthsBack(next, 3);
            case HALF_YEARLY -> monthsBack(next, 6);
            case YEARLY -> next.withDayOfYear(1).minusDays(1);
        };
        LocalDate after = end.plusDays(1);
        LocalDate start = switch (every) {
            case DAILY -> end;
            case WEEKLY -> after.minusWeeks(1);
            case HALF_MONTHLY -> end.getDayOfMonth() == 15 ? end.withDayOfMonth(1) : end.withDayOfMonth(16);
            case MONTHLY -> after.minusMonths(1);
            case QUARTERLY -> after.minusMonths(3);
            case HALF_YEARLY -> after.minusMonths(6);
            case YEARLY -> after.minusYears(1);
        };
        return new Due(Optional.of(end), Optional.of(start));
    }

    private static LocalDate monthsBack(LocalDate next, int months) {
        int month = (next.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(next.getYear(), month, 1).minusDays(1);
    }

    /**
     * Whether a figure of a period can be held against a deadline: a whole year always can; a shorter period only if it ends on
     * the deadline's last day and that day ends no year; a total only over the very period of the target; what recurs only over
     * one round.
     */
    static boolean isComparable(Deadline deadline, ReportingPeriod period) {
        if (deadline instanceof Deadline.During during
                && (during.cumulative() || during.period().equals(period))) {
            return during.period().equals(period);
        }
        if (deadline instanceof Deadline.Recurring recurring) {
            return recurring(recurring.every(), period.lastDay())
                    .equals(new Due(Optional.of(period.lastDay()), Optional.of(period.firstDay())));
        }
        if (period.isYear()) {
            return true;
        }
        return deadline.lastDay()
                .filter(d -> d.getDayOfYear() != d.lengthOfYear())
                .map(period.lastDay()::equals)
                .orElse(false);
    }

    boolean isPast(LocalDate asOf) {
        return day.map(d -> !d.isAfter(asOf)).orElse(false);
    }

    /** Whether a period ended in time; what recurs must also begin in its round. */
    boolean counts(ReportingPeriod period) {
        return day.map(d -> !period.lastDay().isAfter(d)).orElse(true)
                && from.map(f -> !period.lastDay().isBefore(f)).orElse(true);
    }
}
