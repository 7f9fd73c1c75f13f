/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;

/** Sums that are corrected, against sums that are added up again. */
class CorrectionTreeProperties {
    /** A nation of 31 provinces, 340 cities, 3,000 counties and 36,629 townships. */
    static Map<String, String> units() {
        Map<String, String> above = new HashMap<>();
        for (int p = 0; p < 31; p++) {
            above.put("p" + p, "nation");
        }
        for (int c = 0; c < 340; c++) {
            above.put("c" + c, "p" + c % 31);
        }
        for (int c = 0; c < 3_000; c++) {
            above.put("k" + c, "c" + c % 340);
        }
        for (int t = 0; t < 36_628; t++) {
            above.put("t" + t, "k" + t % 3_000);
        }
        return above;
    }

    private static void check(
            Map<String, String> above, Map<String, Map<String, Long>> figures, CorrectionTree.Totals<String> totals) {
        figures.forEach((cell, byUnit) -> {
            Map<String, BigInteger> sums = new HashMap<>();
            Map<String, Integer> counts = new HashMap<>();
            byUnit.forEach((unit, value) -> {
                for (String u = unit; u != null; u = above.get(u)) {
                    sums.merge(u, BigInteger.valueOf(value), BigInteger::add);
                    counts.merge(u, 1, Integer::sum);
                }
            });
            above.keySet().forEach(unit -> {
                assertEquals(Optional.ofNullable(sums.get(unit)), totals.total(unit, cell), unit);
                assertEquals(counts.getOrDefault(unit, 0), totals.count(unit, cell), unit);
            });
            assertEquals(Optional.ofNullable(sums.get("nation")), totals.total("nation", cell));
        });
    }

    /** 100,000 random edits in 40,000 units: set, correct, take away, to the ends of 64 bits; snapshots on the way stay as they were. */
    @Example
    void correctionsEqualRecomputation() {
        Map<String, String> above = units();
        assertEquals(39_999, above.size());
        CorrectionTree<String> tree = CorrectionTree.of(above);
        Map<String, Map<String, Long>> figures = new HashMap<>();
        List<String> all = new ArrayList<>(above.keySet());
        SplittableRandom random = new SplittableRandom(11);
        for (int edit = 1; edit <= 100_000; edit++) {
            String cell = "cell " + random.nextInt(3);
            Map<String, Long> mine = figures.computeIfAbsent(cell, c -> new HashMap<>());
            String unit = all.get(random.nextInt(random.nextBoolean() ? all.size() : 500));
            Long before = mine.get(unit);
            OptionalLong told;
            if (random.nextInt(5) == 0) {
                mine.remove(unit);
                told = tree.remove(unit, cell);
            } else {
                long value = SmallSums.value(random);
                mine.put(unit, value);
                told = tree.set(unit, cell, value);
            }
            assertEquals(before == null ? OptionalLong.empty() : OptionalLong.of(before), told);
            if (edit % 25_000 == 0) {
                Map<String, Map<String, Long>> then = new HashMap<>();
                figures.forEach((c, m) -> then.put(c, new HashMap<>(m)));
                CorrectionTree.Totals<String> snapshot = tree.snapshot();
                for (int i = 0; i < 1_000; i++) { // what follows must not be seen in it
                    String later = all.get(random.nextInt(all.size()));
                    long value = random.nextLong();
                    mine.put(later, value);
                    tree.set(later, cell, value);
                }
                check(above, then, snapshot);
            }
        }
        check(above, figures, tree.snapshot());
    }

    @Example
    void nothingIsNotZero() {
        CorrectionTree<String> tree = CorrectionTree.ofDivisions(
                List.of(RegionCode.parse("440606"), RegionCode.parse("440600"), RegionCode.parse("441900")));
        assertEquals(Optional.empty(), tree.total("440600", "x"));
        tree.set("440606", "x", 0);
        assertEquals(Optional.of(BigInteger.ZERO), tree.total("100000", "x"));
        assertEquals(1, tree.count("440600", "x"));
        assertEquals(Optional.empty(), tree.total("441900", "x"));
        tree.set("440606", "x", Long.MAX_VALUE);
        tree.set("441900", "x", Long.MAX_VALUE);
        assertEquals(Optional.of(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1)), tree.total("100000", "x"));
        tree.remove("440606", "x");
        assertEquals(Optional.empty(), tree.total("440600", "x"));
        assertEquals(OptionalLong.empty(), tree.own("440606", "x"));
    }

    @Example
    void ringsAndStrangersAreRefused() {
        assertThrows(InvalidPartException.class, () -> CorrectionTree.of(Map.of("a", "b", "b", "a")));
        assertThrows(
                InvalidPartException.class,
                () -> CorrectionTree.of(Map.of("a", "b")).set("c", "x", 1));
    }

    @Example
    void nation_isThereAlone() {
        CorrectionTree<String> tree = CorrectionTree.ofDivisions(List.of());
        tree.set("100000", "cell", 5);
        assertEquals(Optional.of(BigInteger.valueOf(5)), tree.total("100000", "cell"));
        CorrectionTree<String> nation = CorrectionTree.ofDivisions(List.of(RegionCode.NATION));
        assertEquals(0, nation.count("100000", "cell"));
    }

    @Example
    void takingAwayWhatNeverWas_makesNoCell() {
        CorrectionTree<String> tree = CorrectionTree.of(Map.of("a", "root"));
        assertEquals(OptionalLong.empty(), tree.remove("a", "cell"));
        assertEquals(Set.of(), tree.snapshot().cells());
        tree.set("a", "cell", 0);
        tree.remove("a", "cell");
        assertEquals(Set.of("cell"), tree.snapshot().cells());
    }

    @Example
    void figureOfAUnit_isBesideThoseBelow() {
        CorrectionTree<String> tree = CorrectionTree.of(Map.of("district", "city"));
        tree.set("city", "cell", 1000);
        tree.set("district", "cell", 300);
        assertEquals(Optional.of(BigInteger.valueOf(1300)), tree.total("city", "cell"));
        tree.remove("city", "cell");
        assertEquals(Optional.of(BigInteger.valueOf(300)), tree.total("city", "cell"));
    }
}
