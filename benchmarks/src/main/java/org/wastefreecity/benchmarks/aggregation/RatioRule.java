/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;

/**
 * One of the sixty ratios: 100 × the sum of some measures over the sum of others, within one category or over all. There is none where
 * one of its measures was not reported: 10 and nothing are not 10.
 *
 * @param number its number, from 0
 * @param numerator the measures above the line, one bit each
 * @param denominator the measures below the line, one bit each
 * @param level the level of the category it is about
 * @param member the member of that level
 */
record RatioRule(int number, int numerator, int denominator, Category level, int member) {
    /** The decimals of an answer. */
    static final int PLACES = 6;

    /** What {@link #percent} answers where nothing can be divided. */
    static final long NONE = Long.MIN_VALUE;

    /** Twenty over all categories, twenty within a top category, twenty within a family; every fourth adds two measures. */
    static final List<RatioRule> ALL =
            IntStream.range(0, 60).mapToObj(RatioRule::numbered).toList();

    private static final long STEP = 10_000;
    private static final long LARGEST = Long.MAX_VALUE / STEP / 2;

    private static RatioRule numbered(int number) {
        Category level = Category.values()[number % 3];
        int numerator = 1 << 1 + number % 10;
        if (number % 4 == 0) {
            numerator |= 1 << 1 + (number + 3) % 10;
        }
        int denominator = number % 5 == 0 ? 1 | 1 << 11 : 1;
        return new RatioRule(number, numerator, denominator, level, number * 7 % level.size);
    }

    /** Whether a measure stands above the line. */
    boolean isAbove(int measure) {
        return (numerator >> measure & 1) != 0;
    }

    /** Whether a measure stands below the line. */
    boolean isBelow(int measure) {
        return (denominator >> measure & 1) != 0;
    }

    /** How many measures it names. */
    int parts() {
        return Integer.bitCount(numerator) + Integer.bitCount(denominator);
    }

    /**
     * 100 × above / below at 6 decimals, half up, as a scaled integer.
     * <p>
     * Long division by hand, four digits at a time, so that a remainder never leaves 64 bits; sums too large for that go the long
     * way round.
     */
    static long percent(long above, long below) {
        if (below == 0) {
            return NONE;
        }
        long a = Math.abs(above);
        long b = Math.abs(below);
        if (b > LARGEST || a / b > Long.MAX_VALUE / (STEP * STEP) - 1) {
            return slowPercent(above, below);
        }
        long first = a % b * STEP;
        long second = first % b * STEP;
        long rest = second % b;
        long quotient = (a / b * STEP + first / b) * STEP + second / b;
        quotient += 2 * rest >= b ? 1 : 0;
        return (above ^ below) < 0 ? -quotient : quotient;
    }

    private static long slowPercent(long above, long below) {
        BigInteger hundred = BigInteger.valueOf(STEP * STEP);
        return new BigDecimal(BigInteger.valueOf(above).multiply(hundred))
                .divide(BigDecimal.valueOf(below), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
