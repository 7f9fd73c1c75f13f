/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;

/** Divides again what a rate of sums rests on. The sums themselves are followed by {@link CellReplay}. */
final class RateReplay {
    private RateReplay() {}

    /** A range of values; an absent end is open. */
    private record Range(Optional<Fraction> low, Optional<Fraction> high) {
        static final Range ZERO = new Range(Optional.of(Fraction.ZERO), Optional.of(Fraction.ZERO));

        Range plus(Range other) {
            return new Range(low.flatMap(a -> other.low.map(a::plus)), high.flatMap(a -> other.high.map(a::plus)));
        }

        Range times(Fraction factor) {
            Range scaled = new Range(low.map(factor::times), high.map(factor::times));
            return factor.isBelow(Fraction.ZERO) ? new Range(scaled.high, scaled.low) : scaled;
        }

        boolean isPoint() {
            return low.isPresent() && high.isPresent() && low.get().isSame(high.get());
        }
    }

    static Replay of(Explanation rate) {
        UnitOfMeasure unit = (UnitOfMeasure) rate.arguments().get(4);
        Fraction times = Fraction.of((Rational) rate.arguments().get(3)).over(Fraction.of(unit.factor()));
        Range above = side(rate.step(StepCode.NUMERATOR).orElseThrow()).times(times);
        Range below = side(rate.step(StepCode.DENOMINATOR).orElseThrow());
        boolean nothing = below.isPoint() && below.low().orElseThrow().isSame(Fraction.ZERO);
        boolean known = above.isPoint() && below.isPoint() && !nothing;
        if (rate.arguments().get(2) instanceof ShownValue claimed) {
            if (!known) {
                return ExplanationCheck.differs(rate, "不能算出", "no value");
            }
            Fraction value = above.low().orElseThrow().over(below.low().orElseThrow());
            return value.isSame(Fraction.of(claimed.value()))
                    ? ExplanationCheck.confirmed()
                    : ExplanationCheck.differs(rate, value.toString(), value.toString());
        }
        Optional<Fraction> low = nothing ? Optional.empty() : lower(above, below);
        Optional<Fraction> high = nothing
                ? Optional.empty()
                : lower(above.times(Fraction.of(-1)), below).map(Fraction.of(-1)::times);
        return !known
                        && isSame(claimed(rate, StepCode.NOT_BELOW), low)
                        && isSame(claimed(rate, StepCode.NOT_ABOVE), high)
                ? ExplanationCheck.confirmed()
                : ExplanationCheck.differs(rate, low + "至" + high, low + " to " + high);
    }

    private static Optional<Fraction> claimed(Explanation rate, StepCode code) {
        return rate.step(code).map(s -> Fraction.of(((ShownValue) s.arguments().get(0)).value()));
    }

    private static boolean isSame(Optional<Fraction> a, Optional<Fraction> b) {
        return a.isPresent() == b.isPresent()
                && a.map(f -> f.isSame(b.orElseThrow())).orElse(true);
    }

    /** The least quotient by a divisor above 0: a low end of 0 or more is least by the largest divisor, one below 0 by the least. */
    private static Optional<Fraction> lower(Range above, Range below) {
        boolean notBelow = below.low().map(l -> !l.isBelow(Fraction.ZERO)).orElse(false);
        boolean positive = below.high().map(Fraction.ZERO::isBelow).orElse(true);
        if (!notBelow || !positive || above.low().isEmpty()) {
            return Optional.empty();
        }
        Fraction low = above.low().get();
        if (!low.isBelow(Fraction.ZERO)) {
            return Optional.of(below.high().map(low::over).orElse(Fraction.ZERO));
        }
        return below.low().filter(Fraction.ZERO::isBelow).map(low::over);
    }

    /** In reference units of the kind. */
    private static Range side(Explanation side) {
        Range sum = Range.ZERO;
        for (Explanation cell : side.steps()) {
            Rational times = (Rational)
                    cell.step(StepCode.TIMES).orElseThrow().arguments().get(0);
            sum = sum.plus(range(cell).times(Fraction.of(times)));
        }
        return side.arguments().get(0) instanceof ShownValue claimed && !claims(sum, claimed)
                ? new Range(Optional.empty(), Optional.empty())
                : sum;
    }

    private static boolean claims(Range sum, ShownValue claimed) {
        return sum.isPoint()
                && sum.low()
                        .orElseThrow()
                        .isSame(Fraction.of(claimed.value())
                                .times(Fraction.of(claimed.unit().factor())));
    }

    private static Range range(Explanation cell) {
        Optional<Fraction> low = end(cell, StepCode.NOT_BELOW);
        Optional<Fraction> high = end(cell, StepCode.NOT_ABOVE);
        boolean reported = cell.arguments().get(4) instanceof ShownValue;
        if (reported
                && low.isEmpty()
                && high.isEmpty()
                && cell.step(StepCode.NO_BOUND).isEmpty()) {
            ShownValue value = (ShownValue) cell.arguments().get(4);
            Optional<Fraction> all = Optional.of(
                    Fraction.of(value.value()).times(Fraction.of(value.unit().factor())));
            return new Range(all, all);
        }
        // where nothing is known, a sum of what is never below 0 is not below 0
        return reported
                ? new Range(low, high)
                : new Range(low.or(() -> zero(cell, true)), high.or(() -> zero(cell, false)));
    }

    private static Optional<Fraction> zero(Explanation cell, boolean lower) {
        return cell.step(StepCode.POSSIBLE)
                .map(s -> (ObservedValue.Bounded) s.arguments().get(0))
                .flatMap(b -> lower ? b.bounds().lower() : b.bounds().upper())
                .map(Figure::value)
                .filter(v -> lower ? v.signum() >= 0 : v.signum() <= 0)
                .map(v -> Fraction.ZERO);
    }

    private static Optional<Fraction> end(Explanation cell, StepCode code) {
        return cell.step(code)
                .map(s -> (ShownValue) s.arguments().get(0))
                .map(v -> Fraction.of(v.value()).times(Fraction.of(v.unit().factor())));
    }
}
