/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * A report that is not in a sum, or not surely (悬而未决的填报): somebody said 未统计, wrote what nobody can read, or sent one row
 * twice.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param place where, as in {@link CellRow}
 * @param category over which waste
 * @param period when
 * @param reporter by whom
 * @param status why there is no figure
 * @param again what may count once more; empty if the figure itself is missing
 */
public record CellGap(
        String place,
        String category,
        ReportingPeriod period,
        String reporter,
        ObservationStatus status,
        Optional<Figure> again) {
    /** Checks that no part is missing. */
    public CellGap {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(again, "again");
    }
}
