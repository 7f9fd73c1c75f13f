/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * A score that is exact, or known between two ends (得分或得分区间). The true score always lies within. This class is immutable and
 * thread-safe.
 *
 * @param low the score is at least this
 * @param high the score is at most this
 * @param attained whether both ends are reached by figures that agree with what is known; false where that is not claimed
 */
public record ScoreRange(Rational low, Rational high, boolean attained) {
    /**
     * Checks the order of the ends.
     *
     * @throws InvalidPartException if the lower one is above the upper
     */
    public ScoreRange {
        Objects.requireNonNull(low, "low");
        if (low.compareTo(high) > 0) { // asked for every part of every score: words are put together for a fault only
            throw new InvalidPartException("ScoreRange", "high", Wording.of("不小于" + low, "at least " + low), high);
        }
    }

    /**
     * An exact score.
     *
     * @param score the score
     * @return the range that holds nothing else
     */
    public static ScoreRange exactly(Rational score) {
        return new ScoreRange(score, score, true);
    }

    /**
     * Whether there is only one score.
     *
     * @return whether the ends are equal
     */
    public boolean isExact() {
        return low.equals(high);
    }

    /**
     * Both ends times a factor.
     *
     * @param factor not below 0
     * @return the range
     */
    public ScoreRange times(Rational factor) {
        return new ScoreRange(low.times(factor), high.times(factor), attained);
    }

    /**
     * Both ends rounded half up (四舍五入), which keeps their order.
     *
     * @param places the decimal places
     * @return the range
     */
    public ScoreRange rounded(int places) {
        return new ScoreRange(rounded(low, places), rounded(high, places), attained);
    }

    private static Rational rounded(Rational value, int places) {
        return Rational.of(
                value.toBigDecimal(places, RoundingMode.HALF_UP).unscaledValue(), BigInteger.TEN.pow(places));
    }

    /**
     * The score as shown: one number, or the lower end rounded down and the upper one up.
     *
     * @param places the decimal places
     * @return such as {@code 86.50} or {@code 80.00–86.50}
     */
    public Wording shown(int places) {
        return shown(places, high.toBigDecimal(places, RoundingMode.CEILING));
    }

    /**
     * The score as shown beside full points: the upper end is rounded up, but never above how full points are shown if it is
     * within them. 0 to 25/21 of 25/21 points is 0.00–1.19 of 1.19.
     *
     * @param places the decimal places
     * @param full full points
     * @return the text
     */
    public Wording shown(int places, Rational full) {
        return shown(places, highest(places, full, RoundingMode.HALF_UP));
    }

    private Wording shown(int places, BigDecimal highest) {
        String text = isExact()
                ? low.toBigDecimal(places, RoundingMode.HALF_UP).toPlainString()
                : low.toBigDecimal(places, RoundingMode.FLOOR).toPlainString() + "–" + highest.toPlainString();
        return Wording.of(text, text);
    }

    /**
     * The upper end rounded up, but never above full points if it is within them.
     *
     * @param places the decimal places
     * @param full full points
     * @param mode how full points are rounded
     * @return the decimal
     */
    public BigDecimal highest(int places, Rational full, RoundingMode mode) {
        BigDecimal up = high.toBigDecimal(places, RoundingMode.CEILING);
        return high.compareTo(full) <= 0 ? up.min(full.toBigDecimal(places, mode)) : up;
    }
}
