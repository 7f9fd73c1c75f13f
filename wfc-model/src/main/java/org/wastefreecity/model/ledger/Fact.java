/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * One row of a ledger (台账记录): how much of what, where, when, and who says so.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Fact {

    /**
     * What is counted.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * The {@link org.wastefreecity.model.waste.WasteCategory#id() id} of the waste category.
     *
     * @return the id; for a measure that is not of waste, such as population, any id that the ledger keeps for it
     */
    String category();

    /**
     * Where: the division, or the one that a reporting zone lies in.
     *
     * @return its code
     */
    RegionCode territory();

    /**
     * The functional zone that reports, beside the divisions it lies in.
     *
     * @return the id of a {@link org.wastefreecity.model.territory.Zone}; empty for what a division reports
     */
    Optional<String> zone();

    /**
     * When.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * How much; a correction may be negative.
     *
     * @return the figure, of the measure's kind
     */
    Figure value();

    /**
     * Who reports.
     *
     * @return a name or number of the reporter
     */
    String reporter();

    /**
     * How good it is. Who reports nothing has no fact; a zero report is one.
     *
     * @return a status with a value
     */
    @Value.Default
    default ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    /**
     * When it was filed.
     *
     * @return the day, if it is known
     */
    Optional<LocalDate> filed();

    /** Checks that the value is of the measure's kind and that the status has one. */
    @Value.Check
    default void check() {
        InvalidPartException.checkText(category(), "Fact", "category");
        InvalidPartException.checkText(reporter(), "Fact", "reporter");
        zone().ifPresent(z -> InvalidPartException.checkText(z, "Fact", "zone"));
        if (!value().unit().isComparableTo(measure().unit())) {
            throw new UnitMismatchException(measure().unit(), value().unit());
        }
        InvalidPartException.check(!status().isAbsent(), "Fact", "status", "有值状态", "a status with a value", status());
        InvalidPartException.check(
                status() != ObservationStatus.ZERO_REPORT || value().value().signum() == 0,
                "Fact",
                "value",
                "零报告的值为0",
                "0 for a zero report",
                value());
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a fact; not thread-safe. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
