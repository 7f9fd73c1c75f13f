/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The values a column can have, in scaled whole numbers: from one end to the other, both included; null where there is no end. */
record Range(@Nullable BigInteger low, @Nullable BigInteger high) {
    static final Range ZERO = new Range(BigInteger.ZERO, BigInteger.ZERO);
    static final Range NOT_NEGATIVE = new Range(BigInteger.ZERO, null);
    static final Range ANY = new Range(null, null);

    Range plus(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Range times(BigInteger factor) {
        if (factor.equals(BigInteger.ONE)) {
            return this;
        }
        BigInteger below = low == null ? null : low.multiply(factor);
        BigInteger above = high == null ? null : high.multiply(factor);
        return factor.signum() < 0 ? new Range(above, below) : new Range(below, above);
    }

    /** What both hold; null if there is nothing. */
    @Nullable
    Range meet(Range other) {
        BigInteger from = low == null ? other.low : other.low == null ? low : low.max(other.low);
        BigInteger to = high == null ? other.high : other.high == null ? high : high.min(other.high);
        return from != null && to != null && from.compareTo(to) > 0 ? null : new Range(from, to);
    }

    boolean holdsZero() {
        return (low == null || low.signum() <= 0) && (high == null || high.signum() >= 0);
    }

    boolean isBounded() {
        return low != null && high != null;
    }

    /** How far 0 is from the nearest value; with the sign of the values. */
    BigInteger gap() {
        if (low != null && low.signum() > 0) {
            return low;
        }
        return high != null && high.signum() < 0 ? high : BigInteger.ZERO;
    }
}
