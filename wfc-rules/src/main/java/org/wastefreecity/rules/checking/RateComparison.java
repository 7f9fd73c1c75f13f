/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.FormulaResult;

/**
 * A reported rate beside the one recomputed (公布值与复算值), and whether the way the totals are printed explains their
 * difference.
 * <p>
 * The two are never merged: 2010 has a reported utilisation rate of 66.7 % and one of 67.2 % by its own totals. This class is
 * immutable and thread-safe.
 *
 * @param reported the rate as reported
 * @param recomputed what the formula comes to, every total taken at its word
 * @param lower the rate is not below this, whatever the rounding of the totals hid, in the unit of the formula
 * @param upper the rate is not above this
 * @param verdict whether the two agree
 */
public record RateComparison(
        Figure reported,
        FormulaResult recomputed,
        Optional<Rational> lower,
        Optional<Rational> upper,
        Verdict verdict) {
    private static final int PLACES = 4;

    /** Checks that no part is missing. */
    public RateComparison {
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(recomputed, "recomputed");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** Whether a reported rate agrees with its totals. */
    public enum Verdict {
        /** The recomputed rate would be printed as the reported one (一致). */
        AGREES("一致", "agrees"),
        /** It would not, but totals that would be printed alike give the reported rate (印刷精度可解释). */
        EXPLAINED("印刷精度可解释", "explained by printed precision"),
        /** Totals are missing, and what is known does not contradict the reported rate (缺数，不矛盾). */
        POSSIBLE("缺数，不矛盾", "not contradicted, totals are missing"),
        /** No totals that would be printed so give the reported rate (印刷精度不能解释). */
        UNEXPLAINED("印刷精度不能解释", "not explained by printed precision"),
        /** The formula has no value to compare with (无法复算). */
        NOT_COMPUTED("无法复算", "not computed");

        private final Wording label;

        Verdict(String zh, String en) {
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

    /**
     * Reported less recomputed, in the unit of the formula; for rates in % these are percentage points.
     *
     * @return the difference, if the recomputed rate is known exactly
     */
    public Optional<Rational> difference() {
        return recomputed instanceof FormulaResult.Known known
                ? Optional.of(reported.valueIn(known.unit()).minus(known.value()))
                : Optional.empty();
    }

    /**
     * The difference as a finding.
     *
     * @param place where the rate is printed
     * @return a warning where printed precision does not explain the difference, a note where it does; empty if the two agree
     * @throws InvalidPartException if the place is blank
     */
    public Optional<Finding> finding(String place) {
        Optional<String> sized = difference().map(d -> shown(d, RoundingMode.HALF_UP));
        String zh = sized.map(d -> "（差" + d + "）").orElse("");
        String en = sized.map(d -> " (difference " + d + ")").orElse("");
        return switch (verdict) {
            case AGREES, POSSIBLE -> Optional.empty();
            case EXPLAINED ->
                Optional.of(new Finding(
                        "rate-within-rounding",
                        Severity.NOTE,
                        place,
                        Wording.of("复算值" + recomputed + zh, "the recomputed rate " + recomputed + en),
                        String.valueOf(reported),
                        Wording.of("差异在公布数的舍入范围内，无须处理", "The rounding of the totals explains it; nothing to do")));
            case UNEXPLAINED ->
                Optional.of(
                        new Finding(
                                "rate-not-reproduced",
                                Severity.WARNING,
                                place,
                                Wording.of("舍入允许的" + range() + zh, "a rate that rounding allows, " + range() + en),
                                String.valueOf(reported),
                                Wording.of(
                                        "核对总量口径：分母是否含往年贮存、是否同一时期、有无笔误",
                                        "Check the totals: earlier stock in the denominator, the same period, a slip of the pen")));
            case NOT_COMPUTED ->
                Optional.of(new Finding(
                        "rate-not-computed",
                        Severity.NOTE,
                        place,
                        Wording.of("可复算的总量", "totals to recompute from"),
                        String.valueOf(reported),
                        Wording.of("补充公式所需的总量", "Supply the totals that the formula asks for")));
        };
    }

    private String range() {
        return "[" + lower.map(l -> shown(l, RoundingMode.FLOOR)).orElse("…") + ", "
                + upper.map(u -> shown(u, RoundingMode.CEILING)).orElse("…") + "] " + recomputed.unit();
    }

    private static String shown(Rational value, RoundingMode mode) {
        BigDecimal rounded = value.toBigDecimal(PLACES, mode);
        return rounded.toPlainString();
    }
}
