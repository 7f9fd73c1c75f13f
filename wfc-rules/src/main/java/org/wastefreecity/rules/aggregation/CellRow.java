/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * One row of a ledger behind a sum (汇总所据的台账记录), as it was counted.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param place the code of a division or the id of a zone; behind it, where it was moved, the division it lay in
 * @param category the id of the waste category
 * @param period when
 * @param reporter who reported
 * @param value how much, in the unit of the measure; a correction may be negative
 * @param status how good it is
 * @param row where it stands, such as {@code row 17}; empty unless the facts {@linkplain FactSetBuilder#keepingRows keep} that
 */
public record CellRow(
        String place,
        String category,
        ReportingPeriod period,
        String reporter,
        Figure value,
        ObservationStatus status,
        String row) {
    /** Checks that no part is missing. */
    public CellRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(row, "row");
    }
}
