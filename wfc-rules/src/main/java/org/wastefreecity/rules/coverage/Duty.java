/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Who should report what, how often (上报义务): a plant in 440605 reports 产生量 every month, due ten days after the month ends.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Duty {
    /** The longest time after the end of a period in which a report may be due, in days. */
    int LATEST_DUE = 3660;

    /**
     * Who owes the reports.
     *
     * @return the name or number that its facts carry
     */
    String reporter();

    /**
     * The division it lies in.
     *
     * @return its code
     */
    RegionCode division();

    /**
     * What is to be reported.
     *
     * @return the id of a measure
     */
    String measure();

    /**
     * For which waste.
     *
     * @return the id of a category, with all below it; empty for all waste that the reporter has, in one report or several
     */
    Optional<String> category();

    /**
     * How often.
     *
     * @return monthly, quarterly, half-yearly or yearly
     */
    Cadence every();

    /**
     * From when until when. A period of which a single day lies in it is owed: a plant that opens on 15 March has waste in March.
     *
     * @return the days; always, unless stated
     */
    @Value.Default
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /**
     * How long after the end of a period its report is due.
     *
     * @return days, 0 for the last day of the period itself
     */
    int dueAfterDays();

    /**
     * What this reporter's figure for one period can be, over all waste of the duty, where more is known than the measure says:
     * a plant licensed for 5,000 t a year.
     *
     * @return the bounds, if declared
     */
    Optional<Bounds> possible();

    /** Checks the texts, the cadence and the days. */
    @Value.Check
    default void check() {
        InvalidPartException.checkText(reporter(), "Duty", "reporter");
        InvalidPartException.checkText(measure(), "Duty", "measure");
        category().ifPresent(c -> InvalidPartException.checkText(c, "Duty", "category"));
        InvalidPartException.check(
                months(every()) > 0,
                "Duty",
                "every",
                "每月、每季度、每半年或每年",
                "monthly, quarterly, half-yearly or yearly",
                every());
        InvalidPartException.check(
                dueAfterDays() >= 0 && dueAfterDays() <= LATEST_DUE,
                "Duty",
                "dueAfterDays",
                "0至" + LATEST_DUE,
                "0 to " + LATEST_DUE,
                dueAfterDays());
    }

    /**
     * The periods of this duty that share a day with another period, first one first.
     *
     * @param asked the other period; one of them may reach beyond it
     * @return the periods in which a report is owed
     */
    default List<ReportingPeriod> periodsAround(ReportingPeriod asked) {
        int months = months(every());
        List<ReportingPeriod> periods = new ArrayList<>();
        int last = index(asked.lastDay(), months);
        for (int i = index(asked.firstDay(), months); i <= last; i++) {
            ReportingPeriod period = period(i / (12 / months), i % (12 / months), months);
            if (shares(period)) {
                periods.add(period);
            }
        }
        return List.copyOf(periods);
    }

    /** Periods of some months, numbered from the year 0. */
    private static int index(LocalDate day, int months) {
        return day.getYear() * (12 / months) + (day.getMonthValue() - 1) / months;
    }

    private boolean shares(ReportingPeriod period) {
        return validity().from().map(f -> !f.isAfter(period.lastDay())).orElse(true)
                && validity().until().map(u -> !u.isBefore(period.firstDay())).orElse(true);
    }

    private static ReportingPeriod period(int year, int index, int months) {
        String text = switch (months) {
            case 1 -> "-" + (index < 9 ? "0" : "") + (index + 1);
            case 3 -> "-Q" + (index + 1);
            case 6 -> "-S" + (index + 1);
            default -> "";
        };
        return ReportingPeriod.parse(year + text);
    }

    private static int months(Cadence cadence) {
        return switch (cadence) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> 12;
            default -> 0;
        };
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a duty; not thread-safe. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
