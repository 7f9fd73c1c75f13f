/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * How much of the way from baseline to target is covered (完成进度), or why that cannot be said.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Progress {

    /**
     * A share of the way: 0 at the baseline, 1 at the target, below 0 behind the baseline, above 1 beyond the target. Of a
     * checklist, the share that is known to be there; deliverables that nobody reported may be there, too.
     *
     * @param share the share that is covered for sure
     * @param most the share if everything that nobody reported were there; the same where nothing is open
     */
    record Share(Rational share, Rational most) implements Progress {
        /**
         * Checks the order of the two.
         *
         * @throws InvalidPartException if the second is below the first
         */
        public Share {
            Objects.requireNonNull(share, "share");
            if (most.compareTo(share) < 0) {
                throw new InvalidPartException(
                        "Progress.Share", "most", Wording.of("不小于" + share, "at least " + share), most);
            }
        }

        /**
         * A share that is known.
         *
         * @param share the exact share
         */
        public Share(Rational share) {
            this(share, share);
        }

        /**
         * Whether nothing is open.
         *
         * @return whether there is one share only
         */
        public boolean isExact() {
            return share.equals(most);
        }

        /** Such as {@code Share[share=29/40]}, and {@code most} where it is another. */
        @Override
        public String toString() {
            return "Share[share=" + share + (isExact() ? "" : ", most=" + most) + "]";
        }
    }

    /**
     * There is no such share.
     *
     * @param why the reason
     */
    record Undefined(Why why) implements Progress {
        /** Checks that no part is missing. */
        public Undefined {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why there is no share of the way. */
    enum Why {
        /** No baseline was printed. */
        NO_BASELINE("无基准值", "no baseline"),
        /** No figure to judge was reported. */
        NO_FIGURE("无可评估数值", "no figure"),
        /** The figure is known only within bounds. */
        ONLY_BOUNDS("仅知上下界", "only bounds are known"),
        /** The baseline equals the target: there is no way to cover, only a level to keep. */
        BASELINE_AT_TARGET("基准值等于目标值，属保持类目标", "the baseline equals the target: a level to keep"),
        /** The baseline is the bound itself, and the target asks for strictly more or less. */
        BASELINE_AT_EXCLUDED_BOUND("基准值恰为界值，而目标要求严格超过", "the baseline is the bound that must be passed"),
        /** The baseline is already better than the target: there is no way to cover, only a floor to keep. */
        BASELINE_BEYOND_TARGET("基准值已优于目标值，属底线类目标", "the baseline is beyond the target: a floor to keep"),
        /** The baseline lies within the range asked for: there is no way to cover, only a range to keep. */
        BASELINE_WITHIN_TARGET("基准值已在目标范围内，属保持类目标", "the baseline lies within the target: a range to keep"),
        /** Neither direction nor tolerance says how far the way is. */
        VAGUE_TARGET("目标未写明方向或允许的偏差", "the target states no direction or no tolerance"),
        /** The form of the target has no figure to move toward. */
        NO_SCALE("目标形式无数值刻度", "the target has no scale of figures");

        private final Wording label;

        Why(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * The reason in words.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
