/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * Why a figure is withheld (不足原因): a share of the whole that is too small or not known.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param basis the share of what
 * @param least the threshold
 * @param share what was seen; empty if that is not known
 */
public record Shortfall(Basis basis, Rational least, Optional<Rational> share) {

    /** Checks that no part is missing. */
    public Shortfall {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(share, "share");
    }

    /**
     * The reason as a sentence.
     *
     * @return in both languages; shares in per cent, rounded down to one place, since a shortfall must not look like none
     */
    public Wording message() {
        String needed = percent(least, RoundingMode.CEILING);
        return share.map(s -> Wording.of(
                        basis.label().zh() + "仅" + percent(s, RoundingMode.FLOOR) + "，低于门槛" + needed,
                        "only " + percent(s, RoundingMode.FLOOR) + " of "
                                + basis.label().en() + ", the threshold is " + needed))
                .orElseGet(() -> Wording.of(
                        basis.label().zh() + "未知，门槛为" + needed,
                        "the share of " + basis.label().en() + " is not known, the threshold is " + needed));
    }

    private static String percent(Rational share, RoundingMode mode) {
        return share.times(Rational.of(100))
                        .toBigDecimal(1, mode)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /** What a share is of. */
    public enum Basis {
        /** Reports owed (应报数). */
        REPORTS("上报率", "the reports owed"),
        /** The last known weight of reporters (权数). */
        WEIGHT("已报权数占比", "the last known weight");

        private final Wording label;

        Basis(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
