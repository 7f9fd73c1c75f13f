/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Grounds;

/** From one value that was judged to the nearest that is enough, a figure, bounds or a grade, confirmed by trying it. */
final class NearestGap {
    /** A fraction that is no decimal is kept with so many places, which nobody printed. */
    private static final int FRACTION = 18;

    private static final int FRACTION_SHOWN = 6;

    private NearestGap() {}

    /** From what was judged to what is asked; empty if nobody can say, or the rules do not confirm it. */
    static Optional<Gap> of(Grounds asked, Optional<Bounds> possible, Trial trial) {
        ObservedValue value = asked.judged().value();
        if (value instanceof ObservedValue.Measured measured) {
            UnitOfMeasure unit = measured.figure().unit();
            return change(measured.figure(), Wanted.of(asked, unit).and(known(possible, unit)), trial);
        }
        if (value instanceof ObservedValue.Bounded bounded) {
            UnitOfMeasure unit = bounded.bounds().unit();
            Wanted wanted = Wanted.of(asked, unit);
            return within(bounded.bounds(), wanted, wanted.and(known(possible, unit)), trial);
        }
        return Optional.empty();
    }

    /** Whether what was judged is a figure of the kind that is asked for. */
    static boolean isComparable(Grounds asked) {
        ObservedValue value = asked.judged().value();
        return value instanceof ObservedValue.Measured measured
                ? measured.figure().unit().isComparableTo(asked.unit())
                : value instanceof ObservedValue.Bounded bounded
                        && bounded.bounds().unit().isComparableTo(asked.unit());
    }

    private static Optional<Gap> change(Figure figure, Wanted wanted, Trial trial) {
        UnitOfMeasure unit = figure.unit();
        Rational value = Rational.of(figure.value());
        Optional<BigDecimal> nearest = wanted.nearest(value, places(figure), unit.isCount());
        if (nearest.isEmpty()) {
            return Optional.of(impossible(unit));
        }
        return nearest.map(decimal -> Figure.of(decimal, unit))
                .filter(to -> !to.isEquivalentTo(figure)) // the figure is as asked, and yet not met
                .filter(to -> trial.isNearest(to, wanted.isBelow(value)))
                .map(to -> new Gap.Change(figure, to));
    }

    /** Bounds that end on both sides of what is asked say nothing of the way to go. */
    private static Optional<Gap> within(Bounds bounds, Wanted asked, Wanted wanted, Trial trial) {
        UnitOfMeasure unit = bounds.unit();
        boolean rising = asked.low().isPresent()
                && bounds.lower().map(f -> asked.isBelow(f.valueIn(unit))).orElse(true);
        boolean falling = asked.high().isPresent()
                && bounds.upper().map(f -> asked.isAbove(f.valueIn(unit))).orElse(true);
        if (rising == falling) {
            return Optional.empty();
        }
        int places = Stream.of(bounds.lower(), bounds.upper())
                .flatMap(Optional::stream)
                .mapToInt(f -> places(f.in(unit)))
                .max()
                .orElse(0);
        Optional<BigDecimal> nearest = wanted.end(rising, places, unit.isCount());
        return nearest.isEmpty()
                ? Optional.of(impossible(unit))
                : nearest.map(decimal -> Figure.of(decimal, unit))
                        .filter(to -> trial.isNearest(to, rising))
                        .map(to -> new Gap.Within(bounds, to, rising));
    }

    private static int places(Figure figure) {
        int places = figure.value().scale();
        return places < FRACTION ? Math.max(0, places) : FRACTION_SHOWN;
    }

    private static Gap impossible(UnitOfMeasure unit) {
        return new Gap.Impossible(
                unit.isCount()
                        ? Wording.of("没有既可能又符合要求的整数", "no whole number is both possible and as asked")
                        : Wording.of("没有既可能又符合要求的数值", "no figure is both possible and as asked"));
    }

    /** What a figure can be at all, in a unit. */
    private static Wanted known(Optional<Bounds> possible, UnitOfMeasure unit) {
        Optional<Bounds> known = possible.filter(b -> b.unit().isComparableTo(unit));
        return new Wanted(
                known.flatMap(Bounds::lower).map(f -> f.valueIn(unit)),
                false,
                known.flatMap(Bounds::upper).map(f -> f.valueIn(unit)),
                false);
    }

    /** From the grade that was judged to the lowest that is enough; empty if it is none of the scale. */
    static Optional<Gap> ofGrade(Condition.AtLeastGrade asked, Trial trial) {
        if (!(trial.judged().value() instanceof ObservedValue.Graded graded)) {
            return Optional.empty();
        }
        GradeScale scale = asked.scale();
        OptionalInt now = scale.rank(graded.grade());
        int then = scale.rank(asked.grade()).orElseThrow();
        if (now.isEmpty() || now.getAsInt() >= then) {
            return Optional.empty();
        }
        boolean confirmed = trial.isMet(new ObservedValue.Graded(asked.grade()))
                && !trial.isMet(new ObservedValue.Graded(scale.grades().get(then - 1)));
        return confirmed
                ? Optional.of(new Gap.Grade(graded.grade(), asked.grade(), then - now.getAsInt()))
                : Optional.empty();
    }
}
