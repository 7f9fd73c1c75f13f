/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Facts as columns of dictionary codes: 14 bytes a row, the value in millionths of a tonne.
 * <p>
 * The same rows and seed give the same facts on every machine: the only function of the mathematics library that is used, {@link
 * StrictMath#exp}, is defined to the last bit.
 */
final class LedgerColumns {
    /** Decimal places of a value. */
    static final int PLACES = 6;

    private static final long SEED = 42;
    private static final double LARGEST = 1e7;

    final short[] county;
    final short[] category;
    final byte[] month;
    final byte[] measure;
    final long[] value;

    private LedgerColumns(int rows) {
        county = new short[rows];
        category = new short[rows];
        month = new byte[rows];
        measure = new byte[rows];
        value = new long[rows];
    }

    /**
     * Facts of the seed that all benchmarks share.
     *
     * @param order {@code shuffled} or {@code sorted}
     */
    static LedgerColumns of(int rows, String order) {
        LedgerColumns shuffled = shuffled(rows, SEED);
        return switch (order) {
            case "shuffled" -> shuffled;
            case "sorted" -> shuffled.sortedByCounty();
            default -> throw new IllegalArgumentException("shuffled or sorted, not " + order);
        };
    }

    /** Facts in the order they arrive: counties and categories of Zipf sizes, months and measures as likely as each other. */
    static LedgerColumns shuffled(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        short[] counties = ZipfSlots.of(Axes.COUNTIES, 0.8, random);
        short[] leaves = ZipfSlots.of(Axes.LEAVES, 1.0, random);
        LedgerColumns facts = new LedgerColumns(rows);
        for (int i = 0; i < rows; i++) {
            facts.county[i] = counties[random.nextInt(counties.length)];
            facts.category[i] = leaves[random.nextInt(leaves.length)];
            facts.month[i] = (byte) random.nextInt(Axes.MONTHS);
            facts.measure[i] = (byte) random.nextInt(Axes.MEASURES);
            facts.value[i] = value(random);
        }
        int equal;
        do {
            equal = facts.tellEqualRowsApart();
        } while (equal > 0);
        return facts;
    }

    /**
     * Of rows that are equal all but the first get another value, since no ledger has two such rows for good and wfc counts one of them
     * where its peers count both.
     *
     * @return how many there were; some of them may be equal to others now
     */
    private int tellEqualRowsApart() {
        long[] sorted = new long[rows()];
        Arrays.setAll(sorted, this::hash);
        Arrays.parallelSort(sorted);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                twice.add(sorted[i]);
            }
        }
        Set<Long> seen = new HashSet<>();
        int changed = 0;
        for (int i = 0; i < rows() && !twice.isEmpty(); i++) {
            long hash = hash(i);
            if (twice.contains(hash) && !seen.add(hash)) {
                long step = 100 * (i % 97 + 1L); // keeps its four places
                value[i] += value[i] > LARGEST * 1e5 ? -step : step;
                changed++;
            }
        }
        return changed;
    }

    private long hash(int row) {
        long key = ((county[row] * 500L + category[row]) * Axes.MONTHS + month[row]) * Axes.MEASURES + measure[row];
        long hash = (key * 0x9E3779B97F4A7C15L ^ value[row]) * 0xC2B2AE3D27D4EB4FL;
        return hash ^ hash >>> 29;
    }

    /** Log-normal tonnes up to 1e7 with 4, 5 or 6 decimals; one in a hundred is a negative correction. */
    private static long value(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble(); // twelve of them make a good normal without another function of the library
        }
        double tonnes = Math.min(StrictMath.exp(3 + 3.5 * sum), LARGEST);
        long scaled = (long) (tonnes * 1e6);
        int dropped = random.nextInt(3);
        scaled -= scaled % (dropped == 0 ? 1 : dropped == 1 ? 10 : 100);
        return random.nextInt(100) == 0 ? -scaled : scaled;
    }

    /** The same facts as a ledger keeps them: by county, then by month, and in the order of arrival within these. */
    LedgerColumns sortedByCounty() {
        int[] next = new int[Axes.COUNTIES * Axes.MONTHS + 1];
        for (int i = 0; i < rows(); i++) {
            next[page(i) + 1]++;
        }
        for (int p = 1; p < next.length; p++) {
            next[p] += next[p - 1];
        }
        LedgerColumns sorted = new LedgerColumns(rows());
        for (int i = 0; i < rows(); i++) {
            int to = next[page(i)]++;
            sorted.county[to] = county[i];
            sorted.category[to] = category[i];
            sorted.month[to] = month[i];
            sorted.measure[to] = measure[i];
            sorted.value[to] = value[i];
        }
        return sorted;
    }

    private int page(int row) {
        return county[row] * Axes.MONTHS + month[row];
    }

    /** How many facts there are. */
    int rows() {
        return value.length;
    }

    /** The value of a row as it was written, with 4, 5 or 6 decimals. */
    BigDecimal decimal(int row) {
        long scaled = value[row];
        return scaled % 100 == 0
                ? BigDecimal.valueOf(scaled / 100, 4)
                : scaled % 10 == 0 ? BigDecimal.valueOf(scaled / 10, 5) : BigDecimal.valueOf(scaled, PLACES);
    }

    /** Who reports a row: one of sixteen firms of the county, by the category. */
    int reporter(int row) {
        return county[row] * 16 + (category[row] & 15);
    }
}
