/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;

/**
 * What stray rows may add to a sum: each belongs to it or not.
 *
 * @param rows how many rows
 * @param missing how many of them have no value that can be used
 * @param below what those with a value below 0 come to, in units of the last place
 * @param above what those with a value above 0 come to
 */
record Extra(long rows, long missing, BigInteger below, BigInteger above) {
    static final Extra NONE = new Extra(0, 0, BigInteger.ZERO, BigInteger.ZERO);

    /** A row without a value. */
    static final Extra MISSING = new Extra(1, 1, BigInteger.ZERO, BigInteger.ZERO);

    static Extra of(long value) {
        BigInteger whole = BigInteger.valueOf(value);
        return new Extra(1, 0, whole.min(BigInteger.ZERO), whole.max(BigInteger.ZERO));
    }

    /** The same of which the value is not possible, so that nobody knows what it should be. */
    Extra orMissing() {
        return new Extra(rows, rows, below, above);
    }

    Extra plus(Extra other) {
        return new Extra(rows + other.rows, missing + other.missing, below.add(other.below), above.add(other.above));
    }

    Extra negated() {
        return new Extra(-rows, -missing, below.negate(), above.negate());
    }

    /** The same with each part on its own side of 0. */
    Extra clamped() {
        return new Extra(rows, Math.max(0, missing), below.min(BigInteger.ZERO), above.max(BigInteger.ZERO));
    }

    boolean isNone() {
        return rows == 0;
    }
}
