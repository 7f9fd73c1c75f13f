/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one writes by hand: BigDecimal with a division, or doubles, or longs multiplied across. */
final class PlainRatios {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlainRatios() {}

    static RatioEngine decimals(RatioRows rows) {
        return (from, to, states) -> {
            for (int row = from; row < to; row++) {
                int i = row % RatioRows.INDICATORS;
                BigDecimal whole = rows.belowDecimal[row];
                if (whole.signum() == 0) {
                    states[row] = RatioRows.UNDEFINED;
                    continue;
                }
                BigDecimal value = HUNDRED.multiply(rows.aboveDecimal[row]).divide(whole, 6, RoundingMode.HALF_UP);
                int target = value.compareTo(rows.target[i]);
                int warning = value.compareTo(rows.warning[i]);
                states[row] = rows.higher[i]
                        ? RatioRows.state(target >= 0, warning >= 0)
                        : RatioRows.state(target <= 0, warning <= 0);
            }
        };
    }

    static RatioEngine doubles(RatioRows rows) {
        double[] targets = new double[RatioRows.INDICATORS];
        double[] warnings = new double[RatioRows.INDICATORS];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = rows.target[i].doubleValue();
            warnings[i] = rows.warning[i].doubleValue();
        }
        return (from, to, states) -> {
            for (int row = from; row < to; row++) {
                int i = row % RatioRows.INDICATORS;
                double whole = rows.belowDouble[row];
                if (whole == 0) {
                    states[row] = RatioRows.UNDEFINED;
                    continue;
                }
                double value = 100 * rows.aboveDouble[row] / whole;
                states[row] = rows.higher[i]
                        ? RatioRows.state(value >= targets[i], value >= warnings[i])
                        : RatioRows.state(value <= targets[i], value <= warnings[i]);
            }
        };
    }

    /** The limit: nothing but two products of 128 bits, for hundredths against six places, without units or proofs. */
    static RatioEngine longs(RatioRows rows) {
        long[] targets = new long[RatioRows.INDICATORS];
        long[] warnings = new long[RatioRows.INDICATORS];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = rows.target[i].unscaledValue().longValueExact();
            warnings[i] = rows.warning[i].unscaledValue().longValueExact();
        }
        return (from, to, states) -> {
            for (int row = from; row < to; row++) {
                int i = row % RatioRows.INDICATORS;
                long whole = rows.below[row];
                if (whole == 0) {
                    states[row] = RatioRows.UNDEFINED;
                    continue;
                }
                int target = order(rows.above[row], targets[i], whole);
                int warning = order(rows.above[row], warnings[i], whole);
                states[row] = rows.higher[i]
                        ? RatioRows.state(target >= 0, warning >= 0)
                        : RatioRows.state(target <= 0, warning <= 0);
            }
        };
    }

    private static int order(long part, long bound, long whole) {
        long left = Math.multiplyHigh(part, 10_000L);
        long right = Math.multiplyHigh(bound, whole);
        return left != right ? Long.compare(left, right) : Long.compareUnsigned(part * 10_000L, bound * whole);
    }
}
