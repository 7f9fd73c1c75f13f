/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Where one column would have to lie, all others as printed. */
record Needed(@Nullable Rational low, @Nullable Rational high) {

    static Needed of(int column, List<Equation> equations, Range[] kept, Range possible) {
        Rational low = whole(possible.low());
        Rational high = whole(possible.high());
        for (Equation equation : equations) {
            int at = equation.columns().indexOf(column);
            if (at >= 0) {
                BigInteger coefficient = equation.coefficients().get(at);
                Range sum = equation.without(at, kept).times(BigInteger.valueOf(-coefficient.signum()));
                Rational from = divided(sum.low(), coefficient);
                Rational to = divided(sum.high(), coefficient);
                low = from == null || (low != null && low.compareTo(from) >= 0) ? low : from;
                high = to == null || (high != null && high.compareTo(to) <= 0) ? high : to;
            }
        }
        return new Needed(low, high);
    }

    private static @Nullable Rational whole(@Nullable BigInteger value) {
        return value == null ? null : Rational.of(value, BigInteger.ONE);
    }

    private static @Nullable Rational divided(@Nullable BigInteger value, BigInteger coefficient) {
        return value == null ? null : Rational.of(value, coefficient.abs());
    }

    /** Whether a range, multiplied by a power of ten, holds a value that would do. */
    boolean meets(Range printed, int power) {
        return (high == null || printed.low() == null || compare(printed.low(), power, high) <= 0)
                && (low == null || printed.high() == null || compare(printed.high(), power, low) >= 0);
    }

    /** A whole number times a power of ten beside a fraction, in whole numbers. */
    private static int compare(BigInteger value, int power, Rational fraction) {
        BigInteger left = value.multiply(fraction.denominator());
        BigInteger right = fraction.numerator();
        BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
        return power >= 0 ? left.multiply(ten).compareTo(right) : left.compareTo(right.multiply(ten));
    }

    Optional<Bounds> bounds(Scaling scaling, UnitOfMeasure unit) {
        Optional<Figure> from = Optional.ofNullable(low).map(l -> scaling.shown(l, unit, RoundingMode.FLOOR));
        Optional<Figure> to = Optional.ofNullable(high).map(h -> scaling.shown(h, unit, RoundingMode.CEILING));
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Bounds(from, to));
    }
}
