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
                Range[] others = kept.clone();
                others[column] = Range.ZERO;
                BigInteger coefficient = equation.coefficients().get(at);
                Range sum = equation.over(others).times(BigInteger.valueOf(-coefficient.signum()));
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

    /** Whether a range, multiplied, holds a value that would do. */
    boolean meets(Range printed, Rational factor) {
        Rational from = whole(printed.low());
        Rational to = whole(printed.high());
        return (high == null || from == null || from.times(factor).compareTo(high) <= 0)
                && (low == null || to == null || to.times(factor).compareTo(low) >= 0);
    }

    Optional<Bounds> bounds(Scaling scaling, UnitOfMeasure unit) {
        Optional<Figure> from = Optional.ofNullable(low).map(l -> scaling.shown(l, unit, RoundingMode.FLOOR));
        Optional<Figure> to = Optional.ofNullable(high).map(h -> scaling.shown(h, unit, RoundingMode.CEILING));
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Bounds(from, to));
    }
}
