/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** A computed value for the eye, rounded only when it is printed; ≈ says that it was. */
record ShownValue(Rational value, UnitOfMeasure unit) {
    private static final int PLACES = 4;

    @Override
    public String toString() {
        BigDecimal shown = value.toBigDecimal(PLACES, RoundingMode.HALF_EVEN);
        boolean exact = Rational.of(shown).equals(value);
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (exact ? "" : "≈") + trimmed.toPlainString() + " " + unit;
    }
}
