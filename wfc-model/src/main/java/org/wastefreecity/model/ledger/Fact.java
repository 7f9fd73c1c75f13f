/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * One row of a ledger (台账记录): how much of what, where, when, and who says so.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure what is counted
 * @param category the {@link org.wastefreecity.model.waste.WasteCategory#id() id} of the waste category
 * @param territory where
 * @param period when
 * @param value how much, of the measure's kind; a correction may be negative
 * @param reporter who reports
 */
public record Fact(
        Measure measure, String category, RegionCode territory, ReportingPeriod period, Figure value, String reporter) {

    /**
     * Checks that the value is of the measure's kind.
     *
     * @throws UnitMismatchException if it is of another
     * @throws InvalidPartException if category or reporter is blank
     */
    public Fact {
        InvalidPartException.checkText(category, "Fact", "category");
        InvalidPartException.checkText(reporter, "Fact", "reporter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(period, "period");
        if (!value.unit().isComparableTo(measure.unit())) {
            throw new UnitMismatchException(measure.unit(), value.unit());
        }
    }
}
