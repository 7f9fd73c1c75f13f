/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerColumnsTest {
    private static final LedgerColumns FACTS = LedgerColumns.of(20_000, "shuffled");

    @Test
    void of_sameSeed_isTheSameOnEveryMachine() {
        assertEquals("18245 cells, 59ef7b708126fdfa", print(FACTS).toString());
        assertEquals(print(FACTS), print(LedgerColumns.of(20_000, "sorted")));
        assertNotEquals(print(FACTS), print(LedgerColumns.shuffled(20_000, 43)));
    }

    private static Fingerprint print(LedgerColumns facts) {
        Fingerprint print = new Fingerprint();
        try {
            new KernelPeer(facts).answer(Question.Q1, 1).tell(print);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return print;
    }

    @Test
    void sorted_byCountyThenMonth() {
        LedgerColumns sorted = FACTS.sortedByCounty();
        assertTrue(IntStream.range(1, sorted.rows())
                .allMatch(i ->
                        sorted.county[i - 1] * 60 + sorted.month[i - 1] <= sorted.county[i] * 60 + sorted.month[i]));
    }

    @Test
    void values_areTonnesUpToTenMillion_oneInAHundredNegative() {
        long negative = Arrays.stream(FACTS.value).filter(v -> v < 0).count();
        assertTrue(negative > 120 && negative < 280, () -> "negative: " + negative);
        assertTrue(Arrays.stream(FACTS.value).allMatch(v -> Math.abs(v) <= 10_000_000_000_000L));
    }

    @Test
    void axes_everyCountyHasACodeOfItsOwnBelowItsCity() {
        int[] city = Axes.cityOfCounty();
        assertEquals(
                3_000,
                IntStream.range(0, 3_000).mapToObj(Axes::countyCode).distinct().count());
        assertTrue(IntStream.range(0, 3_000)
                .allMatch(c ->
                        Axes.cityCode(city[c]).startsWith(Axes.countyCode(c).substring(0, 4))));
    }
}
