/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of repairs: what the list of consequences says, the simplex says, too; and no smaller set is overlooked. */
class RepairProperties {
    private static final int TRIES = Boolean.getBoolean("wfc.long") ? 6_000 : 300;

    /** A random system: few equations, small coefficients, some columns unknown or half-open. */
    private record System(List<BigInteger[]> rows, Range[] kept, Range[] givenUp, BitSet filled) {
        static System draw(Random random, int width) {
            int count = 1 + random.nextInt(4);
            List<BigInteger[]> rows = new ArrayList<>();
            for (int r = 0; r < count; r++) {
                BigInteger[] row = new BigInteger[width];
                for (int c = 0; c < width; c++) {
                    int size = random.nextInt(3) == 0 ? random.nextInt(3) + 1 : random.nextInt(2);
                    row[c] = BigInteger.valueOf(random.nextBoolean() ? size : -size);
                }
                rows.add(row);
            }
            Range[] kept = new Range[width];
            Range[] givenUp = new Range[width];
            BitSet filled = new BitSet();
            for (int c = 0; c < width; c++) {
                givenUp[c] = random.nextInt(3) == 0 ? Range.ANY : Range.NOT_NEGATIVE;
                kept[c] = givenUp[c];
                if (random.nextInt(6) > 0) {
                    BigInteger low = BigInteger.valueOf(random.nextInt(20));
                    kept[c] = new Range(low, low.add(BigInteger.valueOf(random.nextInt(3))));
                    filled.set(c);
                }
            }
            return new System(rows, kept, givenUp, filled);
        }

        boolean isRepairedBy(Conflicts conflicts, BitSet set) {
            Range[] ranges = kept.clone();
            set.stream().forEach(c -> ranges[c] = givenUp[c]);
            return conflicts.broken(ranges) == null;
        }

        /** Every smallest set, by trying all of them. */
        List<BitSet> byBruteForce(Conflicts conflicts) {
            int[] columns = filled.stream().toArray();
            for (int size = 0; size <= columns.length; size++) {
                List<BitSet> found = new ArrayList<>();
                for (int mask = 0; mask < 1 << columns.length; mask++) {
                    if (Integer.bitCount(mask) == size) {
                        BitSet set = new BitSet();
                        for (int i = 0; i < columns.length; i++) {
                            if ((mask >> i & 1) == 1) {
                                set.set(columns[i]);
                            }
                        }
                        if (isRepairedBy(conflicts, set)) {
                            found.add(set);
                        }
                    }
                }
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
    }

    @Property(tries = 300)
    void consequences_andSimplex_agree(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int width) {
        for (int i = 0; i < TRIES / 300; i++) {
            System system = System.draw(random, width);
            Consequences consequences = Consequences.of(system.rows()).orElseThrow();
            Equation one = consequences.broken(system.kept());
            Equation other = new Simplex(system.rows()).broken(system.kept());
            assertEquals(one == null, other == null);
            if (other != null) {
                assertTrue(other.isBroken(system.kept()), "an explanation explains");
                assertTrue(follows(other, system.rows()), "and follows from the equations");
            }
        }
    }

    @Property(tries = 300)
    void figuresOfAnySize_areJudgedAlike(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int width) {
        System system = System.draw(random, width);
        Consequences consequences = Consequences.of(system.rows()).orElseThrow();
        // 2^80 times as much is beyond 64 bits
        BigInteger factor = BigInteger.TWO.pow(80);
        Range[] large = system.kept().clone();
        for (int c = 0; c < large.length; c++) {
            large[c] = large[c].times(factor);
        }
        assertEquals(consequences.broken(system.kept()), consequences.broken(large));
    }

    private static boolean follows(Equation equation, List<BigInteger[]> rows) {
        BigInteger[] line = new BigInteger[rows.get(0).length];
        Arrays.fill(line, BigInteger.ZERO);
        for (int i = 0; i < equation.columns().size(); i++) {
            line[equation.columns().get(i)] = equation.coefficients().get(i);
        }
        List<BigInteger[]> more = new ArrayList<>(rows);
        more.add(line);
        return Consequences.independent(more).size()
                == Consequences.independent(rows).size();
    }

    @Property(tries = 300)
    void search_findsWhatBruteForceFinds(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int width) {
        for (int i = 0; i < TRIES / 300; i++) {
            compare(System.draw(random, width));
        }
    }

    @Property(tries = 12)
    void search_of14Cells_findsWhatBruteForceFinds(@ForAll Random random) {
        for (int i = 0; i < Math.max(1, TRIES / 600); i++) {
            compare(System.draw(random, 14));
        }
    }

    private static void compare(System system) {
        Simplex simplex = new Simplex(system.rows());
        Conflicts listed = Consequences.of(system.rows()).<Conflicts>map(c -> c).orElse(simplex);
        List<BitSet> expected = system.byBruteForce(simplex);
        for (Conflicts conflicts : List.of(listed, simplex)) {
            RepairSearch.Outcome outcome =
                    new RepairSearch(conflicts, system.kept(), system.givenUp(), system.filled()).from(new BitSet());
            assertTrue(outcome.exhaustive());
            assertEquals(sorted(expected), sorted(outcome.sets()));
        }
    }

    private static List<String> sorted(List<BitSet> sets) {
        return sets.stream().map(BitSet::toString).sorted().toList();
    }

    @Example
    void consequences_ofManyEquations_areNotListed() {
        Random random = new Random(1);
        List<BigInteger[]> rows = new ArrayList<>();
        for (int r = 0; r < 12; r++) {
            BigInteger[] row = new BigInteger[40];
            for (int c = 0; c < row.length; c++) {
                row[c] = BigInteger.valueOf(random.nextInt(3) - 1);
            }
            rows.add(row);
        }
        assertEquals(Optional.empty(), Consequences.of(rows));
        Range[] any = new Range[40];
        Arrays.fill(any, Range.ANY);
        assertNull(new Simplex(rows).broken(any));
    }
}
