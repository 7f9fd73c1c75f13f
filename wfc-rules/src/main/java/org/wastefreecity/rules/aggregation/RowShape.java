/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * What of a record is what (字段对应): six functions from a record of yours to the parts of a fact.
 * <p>
 * This class is immutable and as thread-safe as its functions.
 *
 * @param territory the code of a division or the id of a zone
 * @param category the id of a category
 * @param measure the id of a measure
 * @param period the period as text
 * @param value the value in the unit of the measure; null where the status says that there is none
 * @param reporter who reports
 * @param status how good the value is, or why there is none
 * @param filed when it was filed, if that is known
 * @param <T> the class of the records
 */
public record RowShape<T>(
        Function<? super T, String> territory,
        Function<? super T, String> category,
        Function<? super T, String> measure,
        Function<? super T, String> period,
        Function<? super T, BigDecimal> value,
        Function<? super T, String> reporter,
        Function<? super T, ObservationStatus> status,
        Function<? super T, Optional<LocalDate>> filed) {

    /** Checks that no function is missing. */
    public RowShape {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(filed, "filed");
    }

    /**
     * A shape of records that are all normal figures, of which nobody knows when they were filed.
     *
     * @param territory the code of a division or the id of a zone
     * @param category the id of a category
     * @param measure the id of a measure
     * @param period the period as text
     * @param value the value in the unit of the measure
     * @param reporter who reports
     * @param <T> the class of the records
     * @return the shape
     */
    public static <T> RowShape<T> of(
            Function<? super T, String> territory,
            Function<? super T, String> category,
            Function<? super T, String> measure,
            Function<? super T, String> period,
            Function<? super T, BigDecimal> value,
            Function<? super T, String> reporter) {
        return new RowShape<>(
                territory,
                category,
                measure,
                period,
                value,
                reporter,
                r -> ObservationStatus.NORMAL,
                r -> Optional.empty());
    }

    void add(T record, FactSetBuilder builder) {
        builder.add(
                territory.apply(record),
                category.apply(record),
                measure.apply(record),
                period.apply(record),
                value.apply(record),
                reporter.apply(record),
                status.apply(record),
                filed.apply(record));
    }
}
