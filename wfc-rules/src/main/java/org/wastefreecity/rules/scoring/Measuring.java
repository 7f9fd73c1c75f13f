/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.Optional;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.wording.Wording;

/**
 * Where a figure lies on the scale of a rule, and whether the rule has a value at all for this target and baseline.
 *
 * @param scale the scale
 * @param subject what is scored
 */
record Measuring(Scale scale, Subject subject) {

    /** An interval on the scale; {@code attained} is false where an end is a limit that no figure reaches. */
    record Reach(Extended low, Extended high, boolean attained) {}

    /** Why the scale has no value whatever the figure, told from target and baseline alone. */
    Optional<Wording> undefined(Optional<Rational> target, Optional<Rational> baseline) {
        if (scale == Scale.ACTUAL) {
            return Optional.empty();
        }
        if (target.isEmpty()) {
            return Optional.of(Wording.of("目标不是一个数值", "the target is no figure"));
        }
        if (subject.direction() == Direction.NONE) {
            return Optional.of(Wording.of("未声明方向", "no direction is declared"));
        }
        return scale == Scale.COMPLETION ? ratio(target.get(), baseline) : way(target.get(), baseline);
    }

    private static Optional<Wording> ratio(Rational target, Optional<Rational> baseline) {
        if (target.signum() == 0) {
            return Optional.of(Wording.of("目标为0，完成率无定义", "the target is 0: there is no completion ratio"));
        }
        if (target.signum() < 0) {
            return Optional.of(Wording.of("目标为负，完成率无意义", "the target is below 0: a completion ratio means nothing"));
        }
        return baseline.filter(b -> b.signum() < 0)
                .map(b -> Wording.of(
                        "基准值为负而目标为正，完成率无意义",
                        "the baseline is below 0 and the target above: a completion ratio means nothing"));
    }

    private Optional<Wording> way(Rational target, Optional<Rational> baseline) {
        if (baseline.isEmpty()) {
            return Optional.of(Wording.of("无基准值，进度无定义", "there is no baseline, and no share of the way from it"));
        }
        int order = target.compareTo(baseline.get());
        if (order == 0) {
            return Optional.of(Wording.of(
                    "基准值等于目标（保持类目标），进度无定义", "the baseline equals the target: a level to hold, no way to go"));
        }
        return (order < 0) == subject.isLowerBetter()
                ? Optional.empty()
                : Optional.of(Wording.of("基准值已优于目标，进度无定义", "the baseline is beyond the target already: no way to go"));
    }

    /** A range in the unit of the attainment, on the scale. Only asked where the scale is defined. */
    Reach reach(ValueRange range, Attainment attainment) {
        if (scale == Scale.ACTUAL) {
            Rational factor = factor(attainment.unit());
            return new Reach(
                    range.low().map(v -> Extended.of(v.times(factor))).orElse(Extended.LOWEST),
                    range.high().map(v -> Extended.of(v.times(factor))).orElse(Extended.HIGHEST),
                    range.low().isPresent() && range.high().isPresent());
        }
        Rational target = attainment.target().orElseThrow();
        return scale == Scale.COMPLETION ? completion(range, target) : progress(range, target, attainment);
    }

    private Reach completion(ValueRange range, Rational target) {
        if (!subject.isLowerBetter()) {
            return new Reach(
                    range.low().map(v -> Extended.of(v.dividedBy(target))).orElse(Extended.LOWEST),
                    range.high().map(v -> Extended.of(v.dividedBy(target))).orElse(Extended.HIGHEST),
                    range.low().isPresent() && range.high().isPresent());
        }
        Extended worst = range.high().map(v -> inverse(target, v)).orElse(Extended.of(Rational.ZERO));
        Extended best = range.low().map(v -> inverse(target, v)).orElse(Extended.HIGHEST);
        return new Reach(worst, best, range.low().isPresent() && range.high().isPresent());
    }

    /** Target ÷ actual; beyond every number where nothing or less than nothing is left. */
    private static Extended inverse(Rational target, Rational actual) {
        return actual.signum() <= 0 ? Extended.HIGHEST : Extended.of(target.dividedBy(actual));
    }

    private Reach progress(ValueRange range, Rational target, Attainment attainment) {
        Rational base = attainment.baseline().orElseThrow();
        Rational way = target.minus(base);
        Optional<Extended> low = range.low().map(v -> Extended.of(v.minus(base).dividedBy(way)));
        Optional<Extended> high =
                range.high().map(v -> Extended.of(v.minus(base).dividedBy(way)));
        boolean known = low.isPresent() && high.isPresent();
        return way.signum() > 0
                ? new Reach(low.orElse(Extended.LOWEST), high.orElse(Extended.HIGHEST), known)
                : new Reach(high.orElse(Extended.LOWEST), low.orElse(Extended.HIGHEST), known);
    }

    /** What to multiply a figure by to state it in the unit of the subject. */
    Rational factor(Optional<UnitOfMeasure> stated) {
        return stated.isEmpty() || subject.unit().isEmpty()
                ? Rational.ONE
                : stated.get().factor().dividedBy(subject.unit().get().factor());
    }

    /** Whether the figure can be stated in the unit in which the constants of a rule are. */
    static boolean comparable(Optional<UnitOfMeasure> of, Optional<UnitOfMeasure> with) {
        return of.isPresent() == with.isPresent()
                && (of.isEmpty() || of.get().equals(with.get()) || of.get().isComparableTo(with.get()));
    }
}
