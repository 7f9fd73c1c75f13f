/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;

/**
 * A rule that looks one number up: on which scale, and with which points.
 *
 * @param scale the scale
 * @param needsTarget whether its points depend on the target beside the scale
 * @param usesUnit whether its constants are stated in the unit of the subject
 */
record RuleShape(Scale scale, boolean needsTarget, boolean usesUnit) {

    /** How a rule looks its number up; empty for the rules that look up none or two. */
    static Optional<RuleShape> of(ScoreRule rule) {
        if (rule instanceof ScoreRule.CompletionRatio) {
            return Optional.of(new RuleShape(Scale.COMPLETION, false, false));
        }
        if (rule instanceof ScoreRule.ProgressShare) {
            return Optional.of(new RuleShape(Scale.PROGRESS, false, false));
        }
        if (rule instanceof ScoreRule.Steps steps) {
            return Optional.of(on(steps.scale()));
        }
        if (rule instanceof ScoreRule.Interpolation line) {
            return Optional.of(on(line.scale()));
        }
        if (rule instanceof ScoreRule.Affine affine) {
            return Optional.of(on(affine.scale()));
        }
        if (rule instanceof ScoreRule.Deduction deduction) {
            return Optional.of(new RuleShape(Scale.ACTUAL, deduction.of() == ScoreRule.Deduction.Of.SHORTFALL, true));
        }
        if (rule instanceof ScoreRule.Bonus bonus) {
            return Optional.of(new RuleShape(Scale.ACTUAL, bonus.beyond().isEmpty(), true));
        }
        return rule instanceof ScoreRule.Efficacy
                ? Optional.of(new RuleShape(Scale.ACTUAL, false, true))
                : Optional.empty();
    }

    private static RuleShape on(Scale scale) {
        return new RuleShape(scale, false, scale == Scale.ACTUAL);
    }

    /**
     * The points of a rule.
     *
     * @param item the item
     * @param target the target in the unit of the subject; only used by rules that need it
     */
    static Shape shape(ScoreNode.Item item, Optional<Rational> target) {
        Rational full = Rational.of(item.outOf());
        ScoreRule rule = item.rule();
        boolean lower = item.subject().isLowerBetter();
        if (rule instanceof ScoreRule.CompletionRatio ratio) {
            return clamped(v -> v.times(full), Rational.ZERO, full.times(Rational.of(ratio.cap())), true);
        }
        if (rule instanceof ScoreRule.ProgressShare) {
            return clamped(v -> v.times(full), Rational.ZERO, full, true);
        }
        if (rule instanceof ScoreRule.Steps steps) {
            return new Shape.Table(steps.steps());
        }
        if (rule instanceof ScoreRule.Interpolation line) {
            return new Shape.Line(line.knots());
        }
        if (rule instanceof ScoreRule.Affine affine) {
            return affine(affine);
        }
        if (rule instanceof ScoreRule.Efficacy efficacy) {
            return efficacy(efficacy, full);
        }
        if (rule instanceof ScoreRule.Bonus bonus) {
            Rational beyond = bonus.beyond().map(Rational::of).or(() -> target).orElseThrow();
            return bonus(bonus, beyond, lower);
        }
        if (rule instanceof ScoreRule.Deduction deduction) {
            Rational from = deduction.of() == ScoreRule.Deduction.Of.COUNT ? Rational.ZERO : target.orElseThrow();
            return deduction(deduction, from, lower || deduction.of() == ScoreRule.Deduction.Of.COUNT);
        }
        throw new IllegalStateException("not looked up by one number: " + rule);
    }

    private static Shape affine(ScoreRule.Affine rule) {
        Rational factor = Rational.of(rule.factor());
        Rational constant = Rational.of(rule.constant());
        Rational floor = Rational.of(rule.floor());
        Rational cap = Rational.of(rule.cap());
        if (factor.signum() == 0) {
            Rational points = cut(constant, floor, cap);
            return new Shape.Monotone(v -> points);
        }
        return clamped(v -> v.times(factor).plus(constant), floor, cap, factor.signum() > 0);
    }

    private static Shape efficacy(ScoreRule.Efficacy rule, Rational full) {
        Rational base = Rational.of(rule.base());
        Rational worst = Rational.of(rule.worst());
        Rational way = Rational.of(rule.best()).minus(worst);
        Rational rest = Rational.ONE.minus(base);
        return clamped(
                v -> full.times(base.plus(rest.times(v.minus(worst)).dividedBy(way))),
                full.times(Rational.of(rule.floor())),
                full,
                way.signum() > 0);
    }

    private static Shape bonus(ScoreRule.Bonus rule, Rational beyond, boolean lower) {
        Rational block = Rational.of(rule.block());
        Rational each = Rational.of(rule.perBlock());
        Rational cap = Rational.of(rule.cap());
        return clamped(
                v -> {
                    Rational surplus = lower ? beyond.minus(v) : v.minus(beyond);
                    return each.times(floor(surplus.dividedBy(block)));
                },
                Rational.ZERO,
                cap,
                !lower);
    }

    private static Shape deduction(ScoreRule.Deduction rule, Rational from, boolean falling) {
        Rational start = Rational.of(rule.start());
        Rational unit = Rational.of(rule.unit());
        Rational each = Rational.of(rule.perUnit());
        Rational free = Rational.of(rule.free());
        Rational floor = Rational.of(rule.floor());
        Rational least = rule.most()
                .map(m -> start.minus(Rational.of(m)))
                .filter(l -> l.compareTo(floor) > 0)
                .orElse(floor);
        return clamped(
                v -> {
                    Rational short_ = (falling ? v.minus(from) : from.minus(v)).minus(free);
                    return short_.signum() <= 0
                            ? start
                            : start.minus(each.times(counted(short_.dividedBy(unit), rule.counting())));
                },
                least,
                start,
                !falling);
    }

    private static Rational counted(Rational units, ScoreRule.Counting counting) {
        return switch (counting) {
            case PROPORTIONAL -> units;
            case FULL_UNITS -> floor(units);
            case BEGUN_UNITS -> floor(units.negated()).negated();
        };
    }

    private static Rational floor(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return Rational.of(whole, BigInteger.ONE);
    }

    private static Shape clamped(UnaryOperator<Rational> points, Rational floor, Rational cap, boolean rising) {
        return new Shape.Monotone(v ->
                v.isFinite() ? cut(points.apply(v.value()), floor, cap) : (v.infinite() > 0) == rising ? cap : floor);
    }

    private static Rational cut(Rational value, Rational floor, Rational cap) {
        return value.compareTo(floor) < 0 ? floor : value.compareTo(cap) > 0 ? cap : value;
    }
}
