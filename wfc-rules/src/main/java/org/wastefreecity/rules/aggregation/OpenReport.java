/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import org.wastefreecity.model.observation.ObservationStatus;

/**
 * A report that is not in the sums, or not surely (悬而未决的填报): somebody said 未统计, wrote what nobody can read, or sent one row
 * twice.
 *
 * @param variant where
 * @param category over which waste
 * @param measure what should have been counted
 * @param reporter by whom
 * @param status why there is no figure
 * @param again what may count once more, in units of the last place; 0 if the figure itself is missing
 * @param period when; one of several where {@code ofSeveral}, and so are place and category
 * @param ofSeveral whether rows of several keys were put together, so that nobody knows which of them it is
 */
record OpenReport(
        int variant,
        int period,
        int category,
        int measure,
        int reporter,
        ObservationStatus status,
        long again,
        boolean ofSeveral) {

    /** A report without a figure. */
    static OpenReport missing(
            int variant, int period, int category, int measure, int reporter, ObservationStatus status) {
        return new OpenReport(variant, period, category, measure, reporter, status, 0, false);
    }

    boolean isMissing() {
        return again == 0;
    }

    /** Whether there can be no figure (不适用), so that none is missing. */
    boolean isInapplicable() {
        return status == ObservationStatus.NOT_APPLICABLE;
    }

    boolean isOfSameKey(OpenReport that) {
        return variant == that.variant
                && period == that.period
                && category == that.category
                && measure == that.measure
                && reporter == that.reporter;
    }
}
