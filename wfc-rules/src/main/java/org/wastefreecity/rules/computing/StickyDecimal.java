/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;

/**
 * A fraction as a decimal of {@value Figure#MAX_PLACES} places that compares with every shorter decimal as the fraction itself
 * does.
 * <p>
 * Half-up rounding could put 89.9999999999999999999 level with a target of 90. Here a fraction that is no decimal becomes the
 * neighbour whose last digit is not 0, so that it never equals a decimal of fewer places and lies on the same side of each.
 */
final class StickyDecimal {
    private StickyDecimal() {}

    /** The decimal; exact, with the fewest places, where the fraction is one. */
    static BigDecimal of(Rational value) {
        BigDecimal below = value.toBigDecimal(Figure.MAX_PLACES, RoundingMode.FLOOR);
        if (Rational.of(below.unscaledValue(), BigInteger.TEN.pow(Figure.MAX_PLACES))
                .equals(value)) {
            BigDecimal shortest = below.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
        BigDecimal nearest = value.toBigDecimal(Figure.MAX_PLACES, RoundingMode.HALF_EVEN);
        if (!endsInZero(nearest)) {
            return nearest;
        }
        // of two neighbours only one can end in 0
        return nearest.compareTo(below) == 0 ? below.add(BigDecimal.ONE.movePointLeft(Figure.MAX_PLACES)) : below;
    }

    private static boolean endsInZero(BigDecimal decimal) {
        return decimal.unscaledValue().mod(BigInteger.TEN).signum() == 0;
    }
}
