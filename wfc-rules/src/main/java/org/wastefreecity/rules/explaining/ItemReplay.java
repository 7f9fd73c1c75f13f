/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.rules.explaining.ScoreReplay.End;
import org.wastefreecity.rules.explaining.ScoreReplay.Span;

/**
 * One item scored again from the figures in a tree.
 *
 * @param item the item
 * @param missing what happens where a figure is missing
 * @param notApplicable what happens where there can be none
 * @param reached the figures by their keys
 */
record ItemReplay(ScoreNode.Item item, Missing missing, Missing notApplicable, Map<String, Attainment> reached) {

    /** An interval on a scale. */
    private record Ends(End low, End high) {
        static final Ends ALL = new Ends(End.LOWEST, End.HIGHEST);
    }

    private Fraction full() {
        return ScoreReplay.exact(item.outOf());
    }

    private Span all() {
        return new Span(Fraction.ZERO, full());
    }

    Optional<Span> share() {
        return points().map(p -> p.times(Fraction.ONE.over(full())));
    }

    private Optional<Attainment> own() {
        return Optional.ofNullable(reached.get(item.subject().key()));
    }

    private Optional<Span> points() {
        List<Attainment> inputs = new ArrayList<>(own().stream().toList());
        if (item.rule() instanceof ScoreRule.Matrix matrix) {
            Optional.ofNullable(reached.get(matrix.column().key())).ifPresent(inputs::add);
        } else if (item.rule() instanceof ScoreRule.AllOrNothing rule) {
            rule.test().keys().forEach(k -> Optional.ofNullable(reached.get(k)).ifPresent(inputs::add));
        }
        if (inputs.stream().anyMatch(Attainment::notApplicable)) {
            return without(notApplicable, new Span(Fraction.ZERO, Fraction.ZERO));
        }
        if (item.rule() instanceof ScoreRule.AllOrNothing rule) {
            PassingReplay.Holds holds = PassingReplay.holds(rule.test(), reached);
            return holds.known().isPresent()
                    ? met(holds.known().get())
                    : holds.told() ? Optional.of(all()) : without(missing, all());
        }
        if (item.rule() instanceof ScoreRule.SampleMean mean) {
            return samples(mean);
        }
        return item.rule() instanceof ScoreRule.Matrix matrix ? matrix(matrix) : lookedUp();
    }

    private Optional<Span> met(boolean is) {
        return Optional.of(is ? new Span(full(), full()) : new Span(Fraction.ZERO, Fraction.ZERO));
    }

    private static Optional<Span> without(Missing rule, Span points) {
        return switch (rule) {
            case EXCLUDED, WITHHELD -> Optional.empty();
            case ZERO -> Optional.of(new Span(Fraction.ZERO, Fraction.ZERO));
            case BOUNDS -> Optional.of(points);
        };
    }

    private Optional<Span> undefined(Attainment found, Span points) {
        if (item.undefined() == Undefined.AS_MISSING) {
            return without(missing, points);
        }
        if (item.undefined() != Undefined.MET_OR_NOT) {
            return Optional.empty();
        }
        return switch (found.met()) {
            case YES -> met(true);
            case NO, ON_TRACK -> met(false);
            case UNKNOWN -> found.actual().isPresent() ? Optional.of(all()) : without(missing, all());
        };
    }

    // ---- scales

    private static boolean isDefined(Scale scale, Subject subject, Attainment found) {
        if (scale == Scale.ACTUAL) {
            return true;
        }
        if (found.target().isEmpty() || subject.direction() == Direction.NONE) {
            return false;
        }
        Fraction target = Fraction.of(found.target().get());
        Optional<Fraction> base = found.baseline().map(Fraction::of);
        if (scale == Scale.COMPLETION) {
            return Fraction.ZERO.isBelow(target)
                    && !base.map(b -> b.isBelow(Fraction.ZERO)).orElse(false);
        }
        return base.map(b -> subject.isLowerBetter() ? target.isBelow(b) : b.isBelow(target))
                .orElse(false);
    }

    private static Ends on(Scale scale, Subject subject, Attainment found, ValueRange range) {
        Optional<Fraction> low = range.low().map(Fraction::of);
        Optional<Fraction> high = range.high().map(Fraction::of);
        if (scale == Scale.ACTUAL) {
            Fraction factor = PassingReplay.scale(found.unit(), subject.unit());
            return ends(low.map(factor::times), high.map(factor::times));
        }
        Fraction target = Fraction.of(found.target().orElseThrow());
        if (scale == Scale.PROGRESS) {
            Fraction base = Fraction.of(found.baseline().orElseThrow());
            Fraction way = target.minus(base);
            Optional<Fraction> a = low.map(v -> v.minus(base).over(way));
            Optional<Fraction> b = high.map(v -> v.minus(base).over(way));
            return subject.isLowerBetter() ? ends(b, a) : ends(a, b);
        }
        if (!subject.isLowerBetter()) {
            return ends(low.map(v -> v.over(target)), high.map(v -> v.over(target)));
        }
        return new Ends(
                high.map(v -> quotient(target, v)).orElse(End.of(Fraction.ZERO)),
                low.map(v -> quotient(target, v)).orElse(End.HIGHEST));
    }

    private static Ends ends(Optional<Fraction> low, Optional<Fraction> high) {
        return new Ends(low.map(End::of).orElse(End.LOWEST), high.map(End::of).orElse(End.HIGHEST));
    }

    /** Target by actual, which is beyond every number where nothing is left. */
    private static End quotient(Fraction target, Fraction actual) {
        return Fraction.ZERO.isBelow(actual) ? End.of(target.over(actual)) : End.HIGHEST;
    }

    // ---- rules of one number

    private static Scale scale(ScoreRule rule) {
        if (rule instanceof ScoreRule.CompletionRatio) {
            return Scale.COMPLETION;
        }
        if (rule instanceof ScoreRule.ProgressShare) {
            return Scale.PROGRESS;
        }
        return rule instanceof ScoreRule.Steps steps
                ? steps.scale()
                : rule instanceof ScoreRule.Interpolation line
                        ? line.scale()
                        : rule instanceof ScoreRule.Affine affine ? affine.scale() : Scale.ACTUAL;
    }

    private boolean needsTarget() {
        return item.rule() instanceof ScoreRule.Bonus bonus && bonus.beyond().isEmpty()
                || item.rule() instanceof ScoreRule.Deduction deduction
                        && deduction.of() == ScoreRule.Deduction.Of.SHORTFALL;
    }

    private Optional<Span> lookedUp() {
        Scale scale = scale(item.rule());
        Subject subject = item.subject();
        if (own().isEmpty()) {
            return without(missing, over(Ends.ALL, Fraction.ZERO));
        }
        Attainment found = own().get();
        if (scale == Scale.ACTUAL && !PassingReplay.fits(found.unit(), subject.unit())) {
            return without(missing, over(Ends.ALL, Fraction.ZERO));
        }
        if (scale == Scale.PROGRESS
                && found.target().isEmpty()
                && found.progress().isPresent()) {
            End share = End.of(Fraction.of(found.progress().get()));
            Span known = over(new Ends(share, share), Fraction.ZERO);
            if (found.mostProgress().isEmpty()) {
                return Optional.of(known);
            }
            End most = End.of(Fraction.of(found.mostProgress().get()));
            return missing == Missing.ZERO
                    ? Optional.of(known)
                    : without(missing, over(new Ends(share, most), Fraction.ZERO));
        }
        boolean defined = isDefined(scale, subject, found)
                && !(needsTarget() && found.target().isEmpty());
        if (!defined) {
            return undefined(found, over(Ends.ALL, Fraction.ZERO));
        }
        Fraction target = found.target()
                .map(t -> Fraction.of(t).times(PassingReplay.scale(found.unit(), subject.unit())))
                .orElse(Fraction.ZERO);
        return found.actual().isPresent()
                ? Optional.of(over(on(scale, subject, found, found.actual().get()), target))
                : without(missing, over(on(scale, subject, found, found.possible()), target));
    }

    /** The points between two ends. */
    private Span over(Ends ends, Fraction target) {
        if (item.rule() instanceof ScoreRule.Steps table) {
            Span hull = null;
            for (Step step : table.steps()) {
                if (ends.high().hasStarted(step.span()) && ends.low().hasNotLeft(step.span())) {
                    hull = hull(hull, ScoreReplay.exact(step.points()));
                }
            }
            return Objects.requireNonNull(hull);
        }
        if (item.rule() instanceof ScoreRule.Interpolation line) {
            Span hull = hull(null, at(line, ends.low()));
            hull = hull(hull, at(line, ends.high()));
            for (Knot knot : line.knots()) {
                if (!ends.low().isAbove(knot.at()) && !ends.high().isBelow(knot.at())) {
                    hull = hull(hull, ScoreReplay.exact(knot.points()));
                }
            }
            return hull;
        }
        Function<Fraction, Fraction> formula = formula(target);
        Span cut = cut();
        boolean rising = rising();
        return hull(hull(null, at(formula, cut, rising, ends.low())), at(formula, cut, rising, ends.high()));
    }

    private static Span hull(@Nullable Span span, Fraction value) {
        return span == null
                ? new Span(value, value)
                : new Span(
                        value.isBelow(span.low()) ? value : span.low(),
                        span.high().isBelow(value) ? value : span.high());
    }

    private static Fraction at(Function<Fraction, Fraction> formula, Span cut, boolean rising, End end) {
        if (end.beyond() != 0) {
            return end.beyond() > 0 == rising ? cut.high() : cut.low();
        }
        Fraction value = formula.apply(end.value());
        return value.isBelow(cut.low()) ? cut.low() : cut.high().isBelow(value) ? cut.high() : value;
    }

    private static Fraction at(ScoreRule.Interpolation line, End end) {
        List<Knot> knots = line.knots();
        if (!end.isAbove(knots.get(0).at())) {
            return ScoreReplay.exact(knots.get(0).points());
        }
        for (int i = 1; i < knots.size(); i++) {
            if (!end.isAbove(knots.get(i).at())) {
                Fraction from = ScoreReplay.exact(knots.get(i - 1).at());
                Fraction start = ScoreReplay.exact(knots.get(i - 1).points());
                Fraction slope = ScoreReplay.exact(knots.get(i).points())
                        .minus(start)
                        .over(ScoreReplay.exact(knots.get(i).at()).minus(from));
                return start.plus(end.value().minus(from).times(slope));
            }
        }
        return ScoreReplay.exact(knots.get(knots.size() - 1).points());
    }

    private boolean rising() {
        ScoreRule rule = item.rule();
        boolean lower = item.subject().isLowerBetter();
        if (rule instanceof ScoreRule.Affine affine) {
            return affine.factor().signum() > 0;
        }
        if (rule instanceof ScoreRule.Efficacy efficacy) {
            return efficacy.worst().compareTo(efficacy.best()) < 0;
        }
        if (rule instanceof ScoreRule.Bonus) {
            return !lower;
        }
        return rule instanceof ScoreRule.Deduction deduction
                ? !lower && deduction.of() == ScoreRule.Deduction.Of.SHORTFALL
                : true;
    }

    /** Between which points a formula is cut. */
    private Span cut() {
        ScoreRule rule = item.rule();
        if (rule instanceof ScoreRule.CompletionRatio ratio) {
            return new Span(Fraction.ZERO, full().times(ScoreReplay.exact(ratio.cap())));
        }
        if (rule instanceof ScoreRule.Affine affine) {
            Span ends = new Span(ScoreReplay.exact(affine.floor()), ScoreReplay.exact(affine.cap()));
            if (affine.factor().signum() != 0) {
                return ends;
            }
            Fraction constant = ScoreReplay.exact(affine.constant());
            Fraction value =
                    constant.isBelow(ends.low()) ? ends.low() : ends.high().isBelow(constant) ? ends.high() : constant;
            return new Span(value, value);
        }
        if (rule instanceof ScoreRule.Efficacy efficacy) {
            return new Span(full().times(ScoreReplay.exact(efficacy.floor())), full());
        }
        if (rule instanceof ScoreRule.Bonus bonus) {
            return new Span(Fraction.ZERO, ScoreReplay.exact(bonus.cap()));
        }
        if (rule instanceof ScoreRule.Deduction deduction) {
            Fraction start = ScoreReplay.exact(deduction.start());
            Fraction floor = ScoreReplay.exact(deduction.floor());
            Fraction most =
                    deduction.most().map(m -> start.minus(ScoreReplay.exact(m))).orElse(floor);
            return new Span(floor.isBelow(most) ? most : floor, start);
        }
        return all();
    }

    private Function<Fraction, Fraction> formula(Fraction target) {
        ScoreRule rule = item.rule();
        boolean lower = item.subject().isLowerBetter();
        if (rule instanceof ScoreRule.Affine affine) {
            return v -> v.times(ScoreReplay.exact(affine.factor())).plus(ScoreReplay.exact(affine.constant()));
        }
        if (rule instanceof ScoreRule.Efficacy efficacy) {
            Fraction base = ScoreReplay.exact(efficacy.base());
            Fraction worst = ScoreReplay.exact(efficacy.worst());
            Fraction way = ScoreReplay.exact(efficacy.best()).minus(worst);
            return v -> full().times(base.plus(
                    Fraction.ONE.minus(base).times(v.minus(worst)).over(way)));
        }
        if (rule instanceof ScoreRule.Bonus bonus) {
            Fraction beyond = bonus.beyond().map(ScoreReplay::exact).orElse(target);
            return v -> {
                Fraction surplus = lower ? beyond.minus(v) : v.minus(beyond);
                return whole(surplus.over(ScoreReplay.exact(bonus.block())), false)
                        .times(ScoreReplay.exact(bonus.perBlock()));
            };
        }
        if (rule instanceof ScoreRule.Deduction deduction) {
            return v -> deducted(deduction, v, target, lower);
        }
        return v -> v.times(full());
    }

    private static Fraction deducted(ScoreRule.Deduction rule, Fraction value, Fraction target, boolean lower) {
        boolean count = rule.of() == ScoreRule.Deduction.Of.COUNT;
        Fraction quantity = count ? value : lower ? value.minus(target) : target.minus(value);
        Fraction beyond = quantity.minus(ScoreReplay.exact(rule.free()));
        Fraction start = ScoreReplay.exact(rule.start());
        if (!Fraction.ZERO.isBelow(beyond)) {
            return start;
        }
        Fraction units = beyond.over(ScoreReplay.exact(rule.unit()));
        Fraction counted = switch (rule.counting()) {
            case PROPORTIONAL -> units;
            case FULL_UNITS -> whole(units, false);
            case BEGUN_UNITS -> whole(units, true);
        };
        return start.minus(counted.times(ScoreReplay.exact(rule.perUnit())));
    }

    private static Fraction whole(Fraction value, boolean up) {
        BigInteger[] parts = value.above().divideAndRemainder(value.below());
        int rest = parts[1].signum();
        BigInteger whole = up && rest > 0
                ? parts[0].add(BigInteger.ONE)
                : !up && rest < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Fraction(whole, BigInteger.ONE);
    }

    // ---- the other rules

    private Optional<Span> samples(ScoreRule.SampleMean rule) {
        List<ValueRange> samples = own().map(Attainment::samples).orElse(List.of());
        if (samples.isEmpty()) {
            return without(missing, all());
        }
        Fraction perfect = ScoreReplay.exact(rule.perfect());
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (ValueRange sample : samples) {
            low = low.plus(kept(sample.low(), Fraction.ZERO, perfect));
            high = high.plus(kept(sample.high(), perfect, perfect));
        }
        int expected = Math.max(samples.size(), rule.expected().orElse(0));
        int absent = expected - samples.size();
        if (absent == 0 || missing == Missing.EXCLUDED) {
            return Optional.of(mean(low, high, samples.size(), perfect));
        }
        return switch (missing) {
            case EXCLUDED, WITHHELD -> Optional.empty();
            case ZERO -> Optional.of(mean(low, high, expected, perfect));
            case BOUNDS -> Optional.of(mean(low, high.plus(Fraction.of(absent).times(perfect)), expected, perfect));
        };
    }

    private static Fraction kept(Optional<Rational> end, Fraction unknown, Fraction perfect) {
        Fraction value = end.map(Fraction::of).orElse(unknown);
        return value.isBelow(Fraction.ZERO) ? Fraction.ZERO : perfect.isBelow(value) ? perfect : value;
    }

    private Span mean(Fraction low, Fraction high, int count, Fraction perfect) {
        return new Span(low, high).times(full().over(perfect.times(Fraction.of(count))));
    }

    private Optional<Span> matrix(ScoreRule.Matrix rule) {
        Attainment row = reached.get(item.subject().key());
        Attainment column = reached.get(rule.column().key());
        Span any = cells(rule, Ends.ALL, Ends.ALL);
        if (row == null || column == null) {
            return without(missing, any);
        }
        for (int i = 0; i < 2; i++) {
            Attainment found = i == 0 ? row : column;
            Subject subject = i == 0 ? item.subject() : rule.column();
            Scale scale = i == 0 ? rule.rowScale() : rule.columnScale();
            if (scale == Scale.ACTUAL && !PassingReplay.fits(found.unit(), subject.unit())) {
                return without(missing, any);
            }
            if (!isDefined(scale, subject, found)) {
                return undefined(found, any);
            }
        }
        Span points = cells(
                rule,
                on(rule.rowScale(), item.subject(), row, row.actual().orElse(row.possible())),
                on(rule.columnScale(), rule.column(), column, column.actual().orElse(column.possible())));
        return row.actual().isPresent() && column.actual().isPresent() ? Optional.of(points) : without(missing, points);
    }

    private static Span cells(ScoreRule.Matrix rule, Ends row, Ends column) {
        Span hull = null;
        for (int r = 0; r < rule.rows().size(); r++) {
            boolean inRow = row.high().hasStarted(rule.rows().get(r))
                    && row.low().hasNotLeft(rule.rows().get(r));
            for (int c = 0; inRow && c < rule.columns().size(); c++) {
                if (column.high().hasStarted(rule.columns().get(c))
                        && column.low().hasNotLeft(rule.columns().get(c))) {
                    hull = hull(hull, ScoreReplay.exact(rule.points().get(r).get(c)));
                }
            }
        }
        return Objects.requireNonNull(hull);
    }
}
