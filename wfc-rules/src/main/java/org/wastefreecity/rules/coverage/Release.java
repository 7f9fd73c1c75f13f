/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Tally;

/**
 * A figure as it may be shown (发布结果): all of it, or what a {@link CompletenessPolicy} leaves.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Release {

    /**
     * What may be shown.
     *
     * @return the tally
     */
    Tally tally();

    /**
     * Answers for every case.
     *
     * @param visitor the answers
     * @param <R> what they are
     * @return the one for this case
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for every case.
     *
     * @param <R> what it is
     */
    interface Visitor<R> {
        /**
         * The answer for a figure that is shown.
         *
         * @param release the figure
         * @return the answer
         */
        R shown(Shown release);

        /**
         * The answer for a figure that is withheld.
         *
         * @param release what is left of it
         * @return the answer
         */
        R withheld(Withheld release);
    }

    /**
     * Complete enough (予以发布).
     *
     * @param tally the tally as it was
     */
    record Shown(Tally tally) implements Release {
        /** Checks that no part is missing. */
        public Shown {
            Objects.requireNonNull(tally, "tally");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shown(this);
        }
    }

    /**
     * Too incomplete (数据不全，暂不发布). The bounds stay, because they are right however little was seen; what was seen is left out,
     * because it would be read as the whole. A policy of completeness keeps no secret: where nothing can be below 0, the lower bound
     * is what was seen.
     *
     * @param tally the tally without the figure
     * @param reasons what is lacking, at least one
     */
    record Withheld(Tally tally, List<Shortfall> reasons) implements Release {
        /**
         * Copies the reasons.
         *
         * @throws InvalidPartException if there is no reason, or the figure is still there
         */
        public Withheld {
            reasons = ImmutableList.copyOf(reasons);
            InvalidPartException.check(
                    !reasons.isEmpty(), "Release.Withheld", "reasons", "至少一个原因", "at least one reason", reasons);
            InvalidPartException.check(
                    tally.seen().isEmpty(), "Release.Withheld", "tally", "不含汇总值", "no figure", tally.seen());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withheld(this);
        }
    }
}
