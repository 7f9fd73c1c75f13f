/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.math.BigInteger;

/** Whole numbers of 128 bits as two longs, a high and a low one, in two's complement. */
final class Int128 {
    private static final BigInteger LOW = BigInteger.ONE.shiftLeft(64);

    private Int128() {}

    static long carry(long low, long added) {
        return Long.compareUnsigned(low, added) < 0 ? 1 : 0; // low is the sum that wrapped, or did not
    }

    static BigInteger toBigInteger(long high, long low) {
        BigInteger bottom = BigInteger.valueOf(low);
        return BigInteger.valueOf(high).multiply(LOW).add(low < 0 ? bottom.add(LOW) : bottom);
    }
}
