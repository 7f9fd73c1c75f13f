/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A computed value for the eye (显示值), rounded only when it is printed; ≈ says that it was.
 * <p>
 * It is given as many places as it takes to look above, below or equal to the figure it is held against exactly where it is:
 * 1/3 beside 0.3333 is printed as ≈0.33333, never as 0.3333. This class is immutable and thread-safe.
 *
 * @param value the exact value
 * @param unit its unit
 * @param beside the figure it is held against, in the same unit
 */
public record ShownValue(Rational value, UnitOfMeasure unit, Rational beside) {
    private static final int PLACES = 4;

    /** Checks that no part is missing. */
    public ShownValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(beside, "beside");
    }

    /**
     * The value as it is printed.
     *
     * @return number and unit, behind ≈ if it was rounded
     */
    @Override
    public String toString() {
        int places = PLACES;
        BigDecimal shown = value.toBigDecimal(places, RoundingMode.HALF_EVEN);
        boolean canLookSo = !value.equals(beside) || isDecimal(); // two thirds are as well shown by the same few places
        while (canLookSo && !looksAsItIs(shown)) {
            places++;
            shown = value.toBigDecimal(places, RoundingMode.HALF_EVEN);
        }
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return (fraction(shown).equals(value) ? "" : "≈") + trimmed.toPlainString() + " " + unit;
    }

    private boolean looksAsItIs(BigDecimal shown) {
        return Integer.signum(fraction(shown).compareTo(beside)) == Integer.signum(value.compareTo(beside));
    }

    private boolean isDecimal() {
        BigInteger rest = value.denominator();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    private static Rational fraction(BigDecimal decimal) {
        return Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }
}
