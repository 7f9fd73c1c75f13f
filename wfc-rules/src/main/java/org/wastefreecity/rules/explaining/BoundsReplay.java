/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigInteger;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;

/**
 * What the whole of a sum can be, from what was seen and the reports that are missing, came twice, or may belong to it.
 *
 * @param cell the sum
 * @param unit the unit of its figures
 */
record BoundsReplay(Explanation cell, UnitOfMeasure unit) {
    /** Figures of bounds have at most so many places; they are rounded away from what they bound. */
    private static final Fraction LAST_PLACE = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(18));

    /** Bounds as they are reached from what was seen; {@code early} if a balance is not of the last day. */
    Replay replay(Optional<Fraction> seen, boolean plain, boolean early) {
        Optional<Fraction> low = Optional.of(seen.orElse(Fraction.ZERO));
        Optional<Fraction> high = low;
        for (Explanation gap : cell.steps()) {
            if (gap.code() == StepCode.UNREPORTED) {
                low = low.flatMap(l -> possible(true).map(l::plus)).filter(l -> plain);
                high = high.flatMap(h -> possible(false).map(h::plus)).filter(h -> plain);
            } else if (gap.code() == StepCode.OWED) {
                low = low.flatMap(l -> end(gap, 4).map(l::plus)).filter(l -> plain);
                high = high.flatMap(h -> end(gap, 5).map(h::plus)).filter(h -> plain);
            } else if (gap.code() == StepCode.MAYBE_AGAIN) {
                Fraction again =
                        Fraction.of(((ObservedValue.Measured) gap.arguments().get(4)).figure(), unit);
                low = low.map(l -> again.isBelow(Fraction.ZERO) ? l.plus(again) : l)
                        .filter(l -> plain);
                high = high.map(h -> Fraction.ZERO.isBelow(again) ? h.plus(again) : h)
                        .filter(h -> plain);
            } else if (gap.code() == StepCode.STRAY) {
                low = stray(gap, 2, low, possible(true), false).filter(l -> plain);
                high = stray(gap, 3, high, possible(false), true).filter(h -> plain);
            }
        }
        Optional<Fraction> claimedLow = claimed(StepCode.NOT_BELOW);
        Optional<Fraction> claimedHigh = claimed(StepCode.NOT_ABOVE);
        boolean noneClaimed = claimedLow.isEmpty() && claimedHigh.isEmpty();
        if (noneClaimed && cell.step(StepCode.NO_BOUND).isEmpty()) { // the figure is said to be the whole
            boolean whole = !early
                    && low.map(l -> l.isSame(seen.orElse(Fraction.ZERO))).orElse(false)
                    && high.map(h -> h.isSame(seen.orElse(Fraction.ZERO))).orElse(false);
            return whole || seen.isEmpty()
                    ? ExplanationCheck.confirmed()
                    : ExplanationCheck.differs(cell, "不是全部", "not the whole");
        }
        boolean held = cell.step(StepCode.OPEN_BECAUSE).isPresent(); // no bound is told for a reason that is told
        Optional<Fraction> least = low;
        boolean lowest =
                claimedLow.map(c -> !early && close(least.map(l -> l.minus(c)))).orElse(held || early || low.isEmpty());
        Optional<Fraction> most = high;
        boolean highest =
                claimedHigh.map(c -> !early && close(most.map(c::minus))).orElse(held || early || high.isEmpty());
        return lowest && highest
                ? ExplanationCheck.confirmed()
                : ExplanationCheck.differs(cell, "另有界限：" + low + "，" + high, "other bounds: " + low + ", " + high);
    }

    private Optional<Fraction> end(Explanation step, int argument) {
        return step.arguments().get(argument) instanceof ShownValue value
                ? Optional.of(Fraction.of(value, unit))
                : Optional.empty();
    }

    /** A row that may belong here adds what it says or nothing, one without a value whatever is possible or nothing. */
    private Optional<Fraction> stray(
            Explanation step, int argument, Optional<Fraction> end, Optional<Fraction> possible, boolean above) {
        long missing = (Long) step.arguments().get(1);
        Optional<Fraction> each = possible.map(p -> Fraction.ZERO.isBelow(p) == above ? p : Fraction.ZERO);
        Optional<Fraction> unknown =
                missing == 0 ? Optional.of(Fraction.ZERO) : each.map(e -> e.times(Fraction.of(missing)));
        Fraction known = Fraction.of((ShownValue) step.arguments().get(argument), unit);
        return end.flatMap(e -> unknown.map(u -> e.plus(known).plus(u)));
    }

    private static boolean close(Optional<Fraction> outwards) {
        return outwards.map(o -> !o.isBelow(Fraction.ZERO) && o.isBelow(LAST_PLACE))
                .orElse(false);
    }

    private Optional<Fraction> claimed(StepCode code) {
        return cell.step(code).map(s -> Fraction.of((ShownValue) s.arguments().get(0), unit));
    }

    private Optional<Fraction> possible(boolean lower) {
        return cell.step(StepCode.POSSIBLE).flatMap(s -> {
            ObservedValue.Bounded bounded =
                    (ObservedValue.Bounded) s.arguments().get(0);
            Optional<Figure> end =
                    lower ? bounded.bounds().lower() : bounded.bounds().upper();
            return end.map(f -> Fraction.of(f, unit));
        });
    }
}
