/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

/**
 * Divides a product of two longs by a long, rounded half away from 0, without making an object: a share of 123,456 t, to six places of
 * a percent, is a quotient whose dividend has no room in 64 bits though the quotient has.
 */
final class WideDivision {
    /** What {@link #halfUp} answers for a quotient of more than 63 bits. */
    static final long TOO_LARGE = Long.MIN_VALUE;

    private static final long HALF = 1L << 32;
    private static final long LOW = HALF - 1;

    private WideDivision() {}

    /**
     * a × times / divisor, rounded half away from 0.
     *
     * @param a any long but the smallest
     * @param times above 0
     * @param divisor any long but the smallest and 0
     * @return the quotient, or {@link #TOO_LARGE}
     */
    static long halfUp(long a, long times, long divisor) {
        long size = Math.abs(a);
        long high = Math.multiplyHigh(size, times);
        long low = size * times;
        long d = Math.abs(divisor);
        if (high >= d) {
            return TOO_LARGE;
        }
        long quotient;
        long rest;
        if (high == 0 && low >= 0) {
            quotient = low / d;
            rest = low - quotient * d;
        } else {
            quotient = quotient(high, low, d);
            rest = low - quotient * d;
        }
        if (quotient < 0 || (quotient == Long.MAX_VALUE && rest >= d - rest)) {
            return TOO_LARGE;
        }
        quotient += rest >= d - rest ? 1 : 0;
        return (a ^ divisor) < 0 ? -quotient : quotient;
    }

    /** Knuth's algorithm D with two digits of 32 bits: high × 2^64 + low by d, high below d. */
    private static long quotient(long high, long low, long d) {
        int shift = Long.numberOfLeadingZeros(d); // at least 1, as d is positive
        long v = d << shift;
        long upper = high << shift | low >>> -shift;
        long lower = low << shift;
        long first = digit(upper, lower >>> 32, v);
        long rest = (upper << 32 | lower >>> 32) - first * v;
        return first << 32 | digit(rest, lower & LOW, v);
    }

    /** One digit: the estimate by the upper half of the divisor is at most 2 too large. */
    private static long digit(long dividend, long next, long v) {
        long upper = v >>> 32;
        long digit = Long.divideUnsigned(dividend, upper);
        long rest = dividend - digit * upper;
        while (digit >= HALF || Long.compareUnsigned(digit * (v & LOW), rest << 32 | next) > 0) {
            digit--;
            rest += upper;
            if (rest >= HALF) {
                break;
            }
        }
        return digit;
    }
}
