/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * One report that is owed (应报项): that of one reporter for one period, such as a plant's 产生量 of 2025-03.
 * <p>
 * Ordered by reporter, period and category. This class is immutable and thread-safe.
 *
 * @param duty why it is owed
 * @param period the period it speaks of
 */
public record Slot(Duty duty, ReportingPeriod period) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::reporter)
            .thenComparing(Slot::period)
            .thenComparing(s -> s.category().orElse(""))
            .thenComparing(s -> s.duty().division())
            .thenComparing(s -> s.duty().toString());

    /** Checks that no part is missing. */
    public Slot {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(period, "period");
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

    /** Whether the other one asks the same reporter for the same waste and period, of whatever measure. */
    boolean matches(Slot other) {
        return reporter().equals(other.reporter())
                && category().equals(other.category())
                && period.equals(other.period);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
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
