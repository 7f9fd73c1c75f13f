/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WideDivisionTest {
    private static final long[] EDGES = {
        1,
        2,
        3,
        99_999_999,
        100_000_000,
        (1L << 31) - 1,
        1L << 31,
        (1L << 32) - 1,
        1L << 32,
        (1L << 32) + 1,
        (1L << 62) - 1,
        1L << 62,
        Long.MAX_VALUE - 1,
        Long.MAX_VALUE
    };

    @Test
    void halfUp_edges_areThoseOfBigIntegers() {
        for (long a : EDGES) {
            for (long times : EDGES) {
                for (long divisor : EDGES) {
                    check(a, times, divisor);
                    check(-a, times, divisor);
                    check(a, times, -divisor);
                    check(0, times, divisor);
                }
            }
        }
    }

    @Test
    void halfUp_justBelowTwoTo64_isTooLarge() {
        assertEquals(WideDivision.TOO_LARGE, WideDivision.halfUp(145_295_143_558_111L, 253_921, 2)); // (2^65 - 1) / 2
        check(145_295_143_558_111L, 253_921, 4);
    }

    @Test
    void halfUp_numbersOfEverySize_areThoseOfBigIntegers() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200_000; i++) {
            long a = random.nextLong() >> random.nextInt(1, 63);
            long times = 1 + (random.nextLong() >>> random.nextInt(1, 64));
            long divisor = random.nextLong() >> random.nextInt(1, 63);
            if (divisor != 0) {
                check(a, Math.max(1, times), divisor);
            }
        }
    }

    @Test
    void halfUp_half_goesAwayFromZero() {
        assertEquals(3, WideDivision.halfUp(5, 1, 2));
        assertEquals(-3, WideDivision.halfUp(-5, 1, 2));
        assertEquals(-3, WideDivision.halfUp(5, 1, -2));
        assertEquals(50_000_000_000L, WideDivision.halfUp(Long.MAX_VALUE / 2, 100_000_000_000L, Long.MAX_VALUE - 1));
    }

    private static void check(long a, long times, long divisor) {
        BigInteger quotient = new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(times)))
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .unscaledValue();
        long expected = quotient.bitLength() > 63 ? WideDivision.TOO_LARGE : quotient.longValue();
        assertEquals(expected, WideDivision.halfUp(a, times, divisor), () -> a + " × " + times + " / " + divisor);
    }
}
