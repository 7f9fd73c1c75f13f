/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;

/**
 * An interval of values that are good enough, each end with whether it is excluded.
 *
 * @param low the lower end
 * @param lowExcluded whether it is not good enough itself
 * @param high the upper end
 * @param highExcluded whether it is not good enough itself
 */
record Wanted(Optional<Rational> low, boolean lowExcluded, Optional<Rational> high, boolean highExcluded) {
    static final Wanted ANY = new Wanted(Optional.empty(), false, Optional.empty(), false);

    static Wanted from(Rational low, boolean excluded) {
        return new Wanted(Optional.of(low), excluded, Optional.empty(), false);
    }

    static Wanted upTo(Rational high, boolean excluded) {
        return new Wanted(Optional.empty(), false, Optional.of(high), excluded);
    }

    /** What both want. */
    Wanted and(Wanted other) {
        boolean otherLow =
                other.low.isPresent() && (low.isEmpty() || isTighter(other.low.get(), low.get(), other.lowExcluded, 1));
        boolean otherHigh = other.high.isPresent()
                && (high.isEmpty() || isTighter(other.high.get(), high.get(), other.highExcluded, -1));
        return new Wanted(
                otherLow ? other.low : low,
                otherLow ? other.lowExcluded : lowExcluded,
                otherHigh ? other.high : high,
                otherHigh ? other.highExcluded : highExcluded);
    }

    private static boolean isTighter(Rational other, Rational mine, boolean excluded, int sign) {
        int order = sign * Integer.signum(other.compareTo(mine));
        return order > 0 || (order == 0 && excluded);
    }

    boolean holds(Rational value) {
        boolean enough =
                low.map(l -> value.compareTo(l) >= (lowExcluded ? 1 : 0)).orElse(true);
        return enough
                && high.map(h -> value.compareTo(h) <= (highExcluded ? -1 : 0)).orElse(true);
    }

    /** The decimal of so many places that is nearest to a value and good enough; empty if there is none. */
    Optional<BigDecimal> nearest(Rational value, int places) {
        if (low.isPresent() && !from(low.get(), lowExcluded).holds(value)) {
            return decimal(low.get(), lowExcluded, places, RoundingMode.CEILING, BigDecimal.ONE);
        }
        if (high.isPresent() && !upTo(high.get(), highExcluded).holds(value)) {
            return decimal(high.get(), highExcluded, places, RoundingMode.FLOOR, BigDecimal.ONE.negate());
        }
        return Optional.of(value.toBigDecimal(places, RoundingMode.HALF_EVEN));
    }

    private Optional<BigDecimal> decimal(
            Rational end, boolean excluded, int places, RoundingMode outward, BigDecimal step) {
        BigDecimal decimal = end.toBigDecimal(places, outward);
        if (excluded
                && Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(places))
                        .equals(end)) {
            decimal = decimal.add(step.movePointLeft(places));
        }
        return Optional.of(decimal).filter(d -> holds(Rational.of(d.unscaledValue(), BigInteger.TEN.pow(places))));
    }
}
