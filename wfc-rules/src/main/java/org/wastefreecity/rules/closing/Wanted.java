/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.rules.assessing.Grounds;

/**
 * An interval of values that are good enough, each end with whether it is excluded.
 *
 * @param low the lower end
 * @param lowExcluded whether it is not good enough itself
 * @param high the upper end
 * @param highExcluded whether it is not good enough itself
 */
record Wanted(Optional<Rational> low, boolean lowExcluded, Optional<Rational> high, boolean highExcluded) {
    /** So many places are given at least where the end to be reached is no decimal. */
    private static final int PLACES = 4;

    private static final List<BigInteger> PRIMES = List.of(BigInteger.TWO, BigInteger.valueOf(5));

    static final Wanted ANY = new Wanted(Optional.empty(), false, Optional.empty(), false);

    /** What is asked, in a unit. */
    static Wanted of(Grounds asked, UnitOfMeasure unit) {
        Rational scale = asked.unit().factor().dividedBy(unit.factor());
        return new Wanted(
                asked.low().map(l -> l.times(scale)),
                asked.endsExcluded(),
                asked.high().map(h -> h.times(scale)),
                asked.endsExcluded());
    }

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

    /** Whether no decimal is good enough: the ends exclude each other, or only a fraction such as 1/3 is left. */
    boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = low.get().compareTo(high.get());
        return order > 0
                || (order == 0
                        && (lowExcluded || highExcluded || places(low.get()).isEmpty()));
    }

    boolean isBelow(Rational value) {
        return low.isPresent() && !from(low.get(), lowExcluded).holds(value);
    }

    boolean isAbove(Rational value) {
        return high.isPresent() && !upTo(high.get(), highExcluded).holds(value);
    }

    /** The number that is nearest to a value and good enough, as {@link #end} gives it; empty if there is none. */
    Optional<BigDecimal> nearest(Rational value, int places, boolean whole) {
        return isBelow(value) || isAbove(value)
                ? end(isBelow(value), places, whole)
                : Optional.of(value.toBigDecimal(places, RoundingMode.HALF_EVEN));
    }

    /**
     * The first number that is good enough for who comes from below, or from above: a whole one, or a decimal of so many places at
     * least, of as many as the end has, and of more where only those fit between the ends; empty if there is none.
     */
    Optional<BigDecimal> end(boolean rising, int places, boolean whole) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Rational end = (rising ? low : high).orElseThrow();
        if (whole) {
            return decimal(end, rising, 0);
        }
        int own = Math.max(places, places(end).orElse(PLACES));
        Optional<BigDecimal> found = decimal(end, rising, own);
        while (found.isEmpty()) {
            own++;
            found = decimal(end, rising, own);
        }
        return found;
    }

    /** How many places a fraction has as a decimal; empty if it is none. */
    private static OptionalInt places(Rational value) {
        BigInteger rest = value.denominator();
        int places = 0;
        for (BigInteger prime : PRIMES) {
            int times = 0;
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
                times++;
            }
            places = Math.max(places, times);
        }
        return rest.equals(BigInteger.ONE) ? OptionalInt.of(places) : OptionalInt.empty();
    }

    private Optional<BigDecimal> decimal(Rational end, boolean rising, int places) {
        BigDecimal decimal = end.toBigDecimal(places, rising ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (rising ? lowExcluded : highExcluded) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(places);
            decimal = !fraction(decimal).equals(end) ? decimal : rising ? decimal.add(step) : decimal.subtract(step);
        }
        return Optional.of(decimal).filter(d -> holds(fraction(d)));
    }

    private static Rational fraction(BigDecimal decimal) {
        return Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
