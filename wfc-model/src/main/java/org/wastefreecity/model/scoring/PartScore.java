/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * The score of one place in the tree (分项得分): what it rests on, how it was reached, and its parts. Implementations are immutable
 * and thread-safe.
 */
@Value.Immutable
public interface PartScore {

    /**
     * The place.
     *
     * @return the item, branch or comparison of the scheme
     */
    ScoreNode node();

    /**
     * What became of it.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * The share of its full points.
     *
     * @return from 0 to 1, more with a bonus, less with a deduction; empty if it was left out or withheld
     */
    Optional<ScoreRange> share();

    /**
     * The share that is possible if what is missing were known.
     *
     * @return the range; equal to {@link #share} where nothing is missing
     */
    Optional<ScoreRange> possible();

    /**
     * Points on the scale of the whole scheme.
     *
     * @return the points; empty if it was left out or withheld, or if its branch is not a mean by weight
     */
    Optional<ScoreRange> points();

    /**
     * Full points on the scale of the whole scheme, what is left out taken into account.
     *
     * @return the most it can be without a bonus; empty where {@link #points} is
     */
    Optional<Rational> outOf();

    /**
     * The figures it rests on.
     *
     * @return the attainments that were found in the sheet
     */
    List<Attainment> inputs();

    /**
     * Why it is so.
     *
     * @return one sentence in each language
     */
    Wording reason();

    /**
     * Its parts.
     *
     * @return in the order of the scheme
     */
    List<PartScore> parts();

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a part; not thread-safe. */
    final class Builder extends ImmutablePartScore.Builder {
        Builder() {}
    }

    /** What became of a place in the tree. */
    enum Outcome {
        /** Scored by its rule (已评分). */
        SCORED("已评分", "scored"),
        /** Left out with its weight (不参与计分). */
        EXCLUDED("不参与计分", "left out"),
        /** Missing and scored 0, as declared (缺失计零分). */
        MISSING_AS_ZERO("缺失计零分", "missing, scored 0"),
        /** Missing, so that only bounds are known (缺失，按上下界). */
        BOUNDED("缺失，按上下界", "missing, bounds only"),
        /** No score is given (暂不评分). */
        WITHHELD("暂不评分", "withheld");

        private final Wording label;

        Outcome(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * Its name.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
