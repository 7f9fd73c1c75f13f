/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * What is known of a number (数值范围): at least this, at most that, ends included; exact where both are equal. This class is
 * immutable and thread-safe.
 *
 * @param low the lower end; empty if none is known
 * @param high the upper end; empty if none is known
 */
public record ValueRange(Optional<Rational> low, Optional<Rational> high) {
    /** Nothing is known. */
    public static final ValueRange ANYTHING = new ValueRange(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the ends.
     *
     * @throws InvalidPartException if the lower one is above the upper
     */
    public ValueRange {
        Objects.requireNonNull(high, "high");
        InvalidPartException.check(
                low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0,
                "ValueRange",
                "high",
                "不小于下端",
                "not below the lower end",
                high);
    }

    /**
     * A number known exactly.
     *
     * @param value the number
     * @return the range that holds nothing else
     */
    public static ValueRange exactly(Rational value) {
        return new ValueRange(Optional.of(value), Optional.of(value));
    }

    /**
     * The ends of bounds in a unit.
     *
     * @param bounds the bounds
     * @param unit the unit
     * @return the same range
     * @throws org.wastefreecity.model.measure.UnitMismatchException if the kinds differ
     */
    public static ValueRange from(Bounds bounds, UnitOfMeasure unit) {
        return new ValueRange(
                bounds.lower().map(f -> f.valueIn(unit)), bounds.upper().map(f -> f.valueIn(unit)));
    }

    /**
     * Whether there is only one number.
     *
     * @return whether the ends are equal
     */
    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }
}
