/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.ScoreRange;

/**
 * The marks of one item, as {@link Marks} without what explains them; or a figure that a curve turns into a share.
 *
 * @param outcome what became of it
 * @param share the share by the scheme; empty if left out or withheld, or if a curve gives it
 * @param possible the share if everything were known; likewise
 * @param doubtful whether a figure is not final or not exact
 * @param curve the curve; null if the shares are given
 * @param millionths the figure
 */
record ItemScore(
        Outcome outcome,
        Optional<ScoreRange> share,
        Optional<ScoreRange> possible,
        boolean doubtful,
        @Nullable Curve curve,
        long millionths) {

    static ItemScore of(Marks marks) {
        boolean doubtful = marks.inputs().stream().anyMatch(a -> a.doubtful());
        return new ItemScore(marks.outcome(), marks.share(), marks.possible(), doubtful, null, 0);
    }

    boolean isPresent(boolean possibly) {
        return curve != null || (possibly ? possible : share).isPresent();
    }

    Optional<ScoreRange> range(boolean possibly) {
        return curve != null ? Optional.of(ScoreRange.exactly(curve.at(millionths))) : possibly ? possible : share;
    }

    /** How a share hangs on the millionths of a figure. */
    sealed interface Curve {
        Rational at(long millionths);
    }

    /**
     * A straight line, cut at a floor and a cap.
     *
     * @param slope how much a millionth adds
     * @param start the share at 0
     * @param floor the least share
     * @param cap the greatest
     */
    record Line(Rational slope, Rational start, Rational floor, Rational cap) implements Curve {
        @Override
        public Rational at(long millionths) {
            Rational share = slope.times(Rational.of(millionths)).plus(start);
            return share.compareTo(floor) < 0 ? floor : share.compareTo(cap) > 0 ? cap : share;
        }
    }

    /**
     * A constant divided by the figure, cut at a cap: target ÷ actual. Only asked above 0.
     *
     * @param constant the constant, for a millionth
     * @param cap the greatest share
     */
    record Inverse(Rational constant, Rational cap) implements Curve {
        @Override
        public Rational at(long millionths) {
            Rational share = constant.dividedBy(Rational.of(millionths));
            return share.compareTo(cap) > 0 ? cap : share;
        }
    }
}
