/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equations in numbers of 64 bits, for records whose figures are small enough that no sum of them can overflow: nearly all.
 * Coefficients of up to 8 bits, figures of up to 44 and at most 1,024 columns stay within 62 bits.
 */
final class SmallNumbers {
    private static final int COEFFICIENT_BITS = 8;
    private static final int VALUE_BITS = 44;
    private static final int MOST_COLUMNS = 1 << (62 - COEFFICIENT_BITS - VALUE_BITS);

    private final int[][] columns;
    private final long[][] coefficients;

    private SmallNumbers(int[][] columns, long[][] coefficients) {
        this.columns = columns;
        this.coefficients = coefficients;
    }

    /** The equations; null if their coefficients are too large. */
    static @Nullable SmallNumbers of(List<Equation> equations) {
        int[][] columns = new int[equations.size()][];
        long[][] coefficients = new long[equations.size()][];
        for (int e = 0; e < columns.length; e++) {
            Equation equation = equations.get(e);
            int size = equation.columns().size();
            if (size > MOST_COLUMNS
                    || equation.coefficients().stream().anyMatch(c -> c.bitLength() > COEFFICIENT_BITS)) {
                return null;
            }
            columns[e] = equation.columns().stream().mapToInt(c -> c).toArray();
            coefficients[e] = equation.coefficients().stream()
                    .mapToLong(BigInteger::longValue)
                    .toArray();
        }
        return new SmallNumbers(columns, coefficients);
    }

    /** The ends of ranges, {@code Long.MIN_VALUE} and {@code Long.MAX_VALUE} where there is none; null if one is too large. */
    static long @Nullable [] ends(Range[] ranges) {
        long[] ends = new long[2 * ranges.length];
        for (int c = 0; c < ranges.length; c++) {
            BigInteger low = ranges[c].low();
            BigInteger high = ranges[c].high();
            if ((low != null && low.bitLength() > VALUE_BITS) || (high != null && high.bitLength() > VALUE_BITS)) {
                return null;
            }
            ends[2 * c] = low == null ? Long.MIN_VALUE : low.longValue();
            ends[2 * c + 1] = high == null ? Long.MAX_VALUE : high.longValue();
        }
        return ends;
    }

    /** Whether no values between the ends keep one of the equations. */
    boolean isBroken(int equation, long[] ends) {
        return exceedsZero(equation, ends, 1) || exceedsZero(equation, ends, -1);
    }

    /** Whether the sum, or its opposite, is above 0 whatever the values. */
    private boolean exceedsZero(int equation, long[] ends, int sign) {
        long least = 0;
        for (int i = 0; i < columns[equation].length; i++) {
            long coefficient = sign * coefficients[equation][i];
            long end = ends[2 * columns[equation][i] + (coefficient > 0 ? 0 : 1)];
            if (end == Long.MIN_VALUE || end == Long.MAX_VALUE) {
                return false;
            }
            least += coefficient * end;
        }
        return least > 0;
    }
}
