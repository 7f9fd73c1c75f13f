/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * One question to the inputs of a formula (取数要求): what does a measure add up to, over which waste, where and when.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the measure
 * @param categories over which waste
 * @param territory where
 * @param period when
 */
public record Question(Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {

    /** Checks that no part is missing. */
    public Question {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(period, "period");
    }

    /** Hashes the id of the measure and not all that is told of it. */
    @Override
    public int hashCode() {
        return ((measure.id().hashCode() * 31 + categories.hashCode()) * 31 + territory.hashCode()) * 31
                + period.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that
                && measure.equals(that.measure)
                && categories.equals(that.categories)
                && territory.equals(that.territory)
                && period.equals(that.period);
    }
}
