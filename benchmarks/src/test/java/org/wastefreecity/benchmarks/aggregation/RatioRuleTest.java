/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatioRuleTest {
    @Test
    void all_sixtyOnThreeLevels_divideByOtherMeasuresThanTheyCount() {
        assertEquals(60, RatioRule.ALL.size());
        assertTrue(RatioRule.ALL.stream().allMatch(r -> (r.numerator() & r.denominator()) == 0));
        assertTrue(RatioRule.ALL.stream().allMatch(r -> r.member() < r.level().size));
    }

    @Test
    void percent_ofHalfAUnit_goesAwayFromZero() {
        assertEquals(50_000_001, RatioRule.percent(100_000_001, 200_000_000));
        assertEquals(-50_000_001, RatioRule.percent(-100_000_001, 200_000_000));
        assertEquals(RatioRule.NONE, RatioRule.percent(1, 0));
    }

    @Test
    void percent_ofAnySums_isTheQuotientOfDecimals() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            long below = random.nextLong() >> random.nextInt(20, 63);
            long above = below / 1_000 * random.nextInt(-2_000, 2_000) + random.nextInt(1_000);
            if (below != 0) {
                long expected = BigDecimal.valueOf(above)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(below), 6, RoundingMode.HALF_UP)
                        .movePointRight(6)
                        .longValueExact();
                assertEquals(expected, RatioRule.percent(above, below), () -> "100 × ? / " + below);
            }
        }
    }
}
