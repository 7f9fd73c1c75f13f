/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * One report that is owed (应报项): that of one reporter for one period, such as a plant's 产生量 of 2025-03.
 * <p>
 * Ordered by reporter, period, category and division. This class is immutable and thread-safe.
 *
 * @param duty why it is owed
 * @param period the period it speaks of
 * @param division where it is owed: the division of the duty, by the code it bears on the last day of the period
 */
public record Slot(Duty duty, ReportingPeriod period, RegionCode division) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::reporter)
            .thenComparing(Slot::period)
            .thenComparing(s -> s.category().orElse(""))
            .thenComparing(Slot::division)
            .thenComparing(s -> s.duty().toString());
    private static final Comparator<Slot> OF_ONE_DUTY =
            Comparator.comparing(Slot::period).thenComparing(Slot::division); // the same order, without making words

    /** Checks that no part is missing. */
    public Slot {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(division, "division");
    }

    /**
     * A report that is owed where its duty says.
     *
     * @param duty why it is owed
     * @param period the period it speaks of
     */
    public Slot(Duty duty, ReportingPeriod period) {
        this(duty, period, duty.division());
    }

    /**
     * Who owes it.
     *
     * @return the reporter
     */
    public String reporter() {
        return duty.reporter();
    }

    /**
     * For which waste.
     *
     * @return the id of a category; empty for any
     */
    public Optional<String> category() {
        return duty.category();
    }

    /**
     * The last day on which it is in time.
     *
     * @return the day
     */
    public LocalDate due() {
        return period.lastDay().plusDays(duty.dueAfterDays());
    }

    @Override
    public int compareTo(Slot other) {
        return duty == other.duty ? OF_ONE_DUTY.compare(this, other) : ORDER.compare(this, other);
    }

    /**
     * The slot as text.
     *
     * @return such as {@code plant 17 2025-03}, with the category behind it if one is named
     */
    @Override
    public String toString() {
        return reporter() + " " + period + category().map(c -> " " + c).orElse("");
    }
}
