/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * A computed value for the eye, rounded only when it is printed; ≈ says that it was. It is given so many places that it never
 * looks equal to the figure it is compared with unless it is.
 */
record ShownValue(Rational value, UnitOfMeasure unit, Rational beside) {
    private static final int PLACES = 4;
    private static final int MOST_PLACES = 40;

    @Override
    public String toString() {
        BigDecimal shown = value.toBigDecimal(PLACES, RoundingMode.HALF_EVEN);
        for (int places = PLACES + 1; places <= MOST_PLACES && looksEqual(shown); places++) {
            shown = value.toBigDecimal(places, RoundingMode.HALF_EVEN);
        }
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (isExact(shown) ? "" : "≈") + trimmed.toPlainString() + " " + unit;
    }

    private boolean isExact(BigDecimal shown) {
        return fraction(shown).equals(value);
    }

    private boolean looksEqual(BigDecimal shown) {
        return !value.equals(beside) && fraction(shown).equals(beside);
    }

    private static Rational fraction(BigDecimal decimal) {
        return Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }
}
