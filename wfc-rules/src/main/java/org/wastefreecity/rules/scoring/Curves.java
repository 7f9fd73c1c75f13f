/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;

/** Which rules turn a figure into a share along a straight line, or as a constant divided by it. */
final class Curves {
    private static final Rational MILLION = Rational.of(1_000_000);

    private Curves() {}

    /** Points as a line over the scale of the rule. */
    private record Points(Rational factor, Rational constant, Rational floor, Rational cap) {}

    /** The curve of an item for figures in the unit of an attainment, where its rule has a value; empty if there is none. */
    static Optional<ItemScore.Curve> curve(ScoreNode.Item item, Scale scale, Attainment attainment) {
        Points points = points(item);
        if (points == null || points.factor().signum() == 0) {
            return Optional.empty();
        }
        Rational full = Rational.of(item.outOf());
        Measuring measuring = new Measuring(scale, item.subject());
        if (scale == Scale.COMPLETION && item.subject().isLowerBetter()) {
            boolean plain = points.constant().signum() == 0
                    && points.factor().signum() > 0
                    && points.floor().signum() <= 0;
            return plain
                    ? Optional.of(new ItemScore.Inverse(
                            attainment
                                    .target()
                                    .orElseThrow()
                                    .times(points.factor())
                                    .times(MILLION)
                                    .dividedBy(full),
                            points.cap().dividedBy(full)))
                    : Optional.empty();
        }
        Rational slope;
        Rational start = Rational.ZERO;
        if (scale == Scale.ACTUAL) {
            slope = measuring.factor(attainment.unit());
        } else if (scale == Scale.COMPLETION) {
            slope = Rational.ONE.dividedBy(attainment.target().orElseThrow());
        } else {
            Rational base = attainment.baseline().orElseThrow();
            slope = Rational.ONE.dividedBy(attainment.target().orElseThrow().minus(base));
            start = slope.times(base).negated();
        }
        return Optional.of(new ItemScore.Line(
                slope.times(points.factor()).dividedBy(full).dividedBy(MILLION),
                start.times(points.factor()).plus(points.constant()).dividedBy(full),
                points.floor().dividedBy(full),
                points.cap().dividedBy(full)));
    }

    private static @Nullable Points points(ScoreNode.Item item) {
        Rational full = Rational.of(item.outOf());
        if (item.rule() instanceof ScoreRule.CompletionRatio ratio) {
            return new Points(full, Rational.ZERO, Rational.ZERO, full.times(Rational.of(ratio.cap())));
        }
        if (item.rule() instanceof ScoreRule.ProgressShare) {
            return new Points(full, Rational.ZERO, Rational.ZERO, full);
        }
        if (item.rule() instanceof ScoreRule.Affine affine) {
            return new Points(
                    Rational.of(affine.factor()),
                    Rational.of(affine.constant()),
                    Rational.of(affine.floor()),
                    Rational.of(affine.cap()));
        }
        if (item.rule() instanceof ScoreRule.Efficacy efficacy) {
            Rational base = Rational.of(efficacy.base());
            Rational worst = Rational.of(efficacy.worst());
            Rational factor = Rational.ONE
                    .minus(base)
                    .dividedBy(Rational.of(efficacy.best()).minus(worst))
                    .times(full);
            return new Points(
                    factor,
                    full.times(base).minus(factor.times(worst)),
                    full.times(Rational.of(efficacy.floor())),
                    full);
        }
        return null;
    }
}
