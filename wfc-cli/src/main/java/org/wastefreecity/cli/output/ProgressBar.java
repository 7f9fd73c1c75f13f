/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;

/**
 * The way from baseline (0) to target (100) as a drawing: how far the figure got, and where the promised path (承诺路径) was
 * then.
 * <p>
 * A bar is full only for a target that is met: row 6 at 99.97 % of a promised 100 % stops at {@value #MOST_UNMET}, so that
 * nobody takes it for done. A figure behind the baseline fills nothing and says so. This class is immutable and thread-safe.
 *
 * @param filled the filled part, from 0 to 100
 * @param expected where the path stood at the time of the figure, from 0 to 100, if there is a path
 * @param place where the figure lies
 */
public record ProgressBar(int filled, OptionalInt expected, Place place) {
    private static final int MOST_UNMET = 95;
    private static final int FULL = 100;

    /** Where a figure lies on its way. */
    public enum Place {
        /** Worse than the baseline. */
        BEHIND,
        /** Between baseline and target. */
        BETWEEN,
        /** Better than the target. */
        BEYOND
    }

    /**
     * The bar of an answer.
     *
     * @param assessment the answer
     * @return the bar; empty if there is no share of the way
     */
    public static Optional<ProgressBar> of(Assessment assessment) {
        if (!(assessment.progress() instanceof Progress.Share progress)) {
            return Optional.empty();
        }
        Rational share = progress.share();
        boolean met = assessment.state() == State.MET;
        Place place = share.signum() < 0
                ? Place.BEHIND
                : met && share.compareTo(Rational.ONE) > 0 ? Place.BEYOND : Place.BETWEEN;
        int filled = percent(share, RoundingMode.FLOOR, met ? FULL : MOST_UNMET);
        return Optional.of(new ProgressBar(filled, expected(assessment, share, filled), place));
    }

    /**
     * The share of the path follows from that of the figure: both are measured from one baseline along one way. It is rounded to
     * the side where it is, so that what is behind is never drawn level with the path, nor what is not behind it.
     */
    private static OptionalInt expected(Assessment assessment, Rational share, int filled) {
        Optional<UnitOfMeasure> unit = Optional.of(assessment.indicator()).flatMap(Indicator::unit);
        Optional<Rational> base = unit.flatMap(u ->
                assessment.baseline().flatMap(b -> b.observation().figure()).map(f -> f.valueIn(u)));
        Optional<Rational> value =
                unit.flatMap(u -> assessment.judged().flatMap(o -> o.figure()).map((Figure f) -> f.valueIn(u)));
        if (base.isEmpty()
                || value.isEmpty()
                || assessment.promised().isEmpty()
                || value.get().equals(base.get())
                || isPast(assessment, base.get(), value.get())) {
            return OptionalInt.empty();
        }
        Rational covered = value.get().minus(base.get());
        Rational due = assessment.promised().get().minus(base.get());
        Rational promised = share.times(due.dividedBy(covered));
        return OptionalInt.of(
                assessment.state() == State.OFF_TRACK
                        ? percent(promised, RoundingMode.CEILING, FULL)
                        : Math.min(filled, percent(promised, RoundingMode.FLOOR, FULL)));
    }

    /** Whether the figure has passed what is asked for, so that its share is measured from the other side. */
    private static boolean isPast(Assessment assessment, Rational base, Rational value) {
        Condition condition = assessment.target().orElseThrow().condition();
        if (condition instanceof Condition.ChangeFromBase change) {
            return !(change.amount() instanceof Condition.AtLeast || change.amount() instanceof Condition.AtMost);
        }
        return condition instanceof Condition.OnFigure form
                && form.figures().stream().allMatch(f -> {
                    Rational level = f.valueIn(assessment.indicator().unit().orElse(f.unit()));
                    return level.minus(base).signum() * value.minus(level).signum() > 0;
                });
    }

    private static int percent(Rational share, RoundingMode mode, int most) {
        return share.times(Rational.of(FULL))
                .toBigDecimal(0, mode)
                .min(BigDecimal.valueOf(most))
                .max(BigDecimal.ZERO)
                .intValue();
    }
}
