/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Objects;
import org.wastefreecity.model.measure.Rational;

/**
 * Rows that nobody can place and that may belong to a sum (去向不明的行): each adds its value or nothing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rows how many there are
 * @param missing how many of them have no value that can be used; each may add whatever the measure declares possible
 * @param below what those with a value below 0 come to, in the unit of the measure
 * @param above what those with a value above 0 come to
 */
public record CellStrays(long rows, long missing, Rational below, Rational above) {
    /** Checks that no part is missing. */
    public CellStrays {
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(above, "above");
    }
}
