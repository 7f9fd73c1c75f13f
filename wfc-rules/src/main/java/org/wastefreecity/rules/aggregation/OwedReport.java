/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * A report that somebody owes and of which something is missing (应报未报), with what it can add to a sum.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reporter who owes it
 * @param place where, by the code of a division
 * @param category over which waste; {@code *} if over any
 * @param period of when
 * @param least the least it can add, in the unit of the measure; empty if nobody knows
 * @param most the most it can add; empty if nobody knows
 */
public record OwedReport(
        String reporter,
        String place,
        String category,
        ReportingPeriod period,
        Optional<Rational> least,
        Optional<Rational> most) {
    /** Checks that no part is missing. */
    public OwedReport {
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
    }
}
