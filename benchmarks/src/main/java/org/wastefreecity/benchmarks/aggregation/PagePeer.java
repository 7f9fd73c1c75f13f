/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Arrays;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;

/**
 * The same sums by hand over facts laid out once in pages by county and month, 10 bytes a row: the category and the measure make one
 * code, county and month are not kept at all, and the cells of one county stay near the core. It promises nothing either.
 */
final class PagePeer implements Peer {
    private static final int CODES = 8_192; // a power of two above 500 × 12, so that a mask stands for the range check

    private final LedgerColumns facts;
    private int[] start = {};
    private short[] code = {};
    private long[] value = {};

    PagePeer(LedgerColumns facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "hand-written kernel, pages by county and month";
    }

    @Override
    public void load() {
        int rows = facts.rows();
        start = new int[Axes.COUNTIES * Axes.MONTHS + 1];
        for (int i = 0; i < rows; i++) {
            start[page(i) + 1]++;
        }
        for (int p = 1; p < start.length; p++) {
            start[p] += start[p - 1];
        }
        int[] next = start.clone();
        code = new short[rows];
        value = new long[rows];
        for (int i = 0; i < rows; i++) {
            int to = next[page(i)]++;
            code[to] = (short) (facts.category[i] * Axes.MEASURES + facts.measure[i]);
            value[to] = facts.value[i];
        }
    }

    private int page(int row) {
        return facts.county[row] * Axes.MONTHS + facts.month[row];
    }

    @Override
    public Answer answer(Question question, int threads) {
        Levels set = question.finest();
        return KernelPeer.finish(question, new DenseCube(set, sums(set, threads)));
    }

    private long[] sums(Levels set, int threads) {
        CellPlaces places = CellPlaces.of(set);
        int[] ofCode = new int[CODES];
        for (int k = 0; k < Axes.LEAVES * Axes.MEASURES; k++) {
            ofCode[k] = places.ofLeaf()[k / Axes.MEASURES] + k % Axes.MEASURES;
        }
        long[][] own = new long[threads][];
        boolean shared = set.territory() == Territory.COUNTY; // no two threads meet in a cell
        long[] first = new long[set.cells()];
        Threads.run(threads, t -> {
            own[t] = shared || t == 0 ? first : new long[set.cells()];
            add(places, ofCode, part(t, threads), part(t + 1, threads), own[t]);
        });
        return shared ? first : KernelPeer.merged(own, threads);
    }

    /** The first county of a thread, so that all have about as many rows. */
    private int part(int thread, int threads) {
        if (thread == threads) {
            return Axes.COUNTIES;
        }
        int row = (int) ((long) facts.rows() * thread / threads);
        int at = Arrays.binarySearch(start, row);
        return Math.max(0, at < 0 ? -at - 2 : at) / Axes.MONTHS;
    }

    private void add(CellPlaces places, int[] ofCode, int fromCounty, int toCounty, long[] sums) {
        for (int county = fromCounty; county < toCounty; county++) {
            for (int year = 0; year < Axes.YEARS; year++) {
                int page = county * Axes.MONTHS + year * 12;
                int base = places.ofCounty()[county] + year * Axes.MEASURES;
                add(start[page], start[page + 12], code, value, ofCode, base, sums);
            }
        }
    }

    private static void add(int from, int to, short[] code, long[] value, int[] ofCode, int base, long[] sums) {
        for (int i = from; i < to; i++) {
            sums[base + ofCode[code[i] & CODES - 1]] += value[i];
        }
    }
}
