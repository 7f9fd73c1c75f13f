/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.List;

/**
 * The peer that promises nothing: dense {@code long} sums by hand over rows as they come. It does not see overflow, knows no units and
 * no reporters, and cannot tell nothing from 0.
 */
final class KernelPeer implements Peer {
    private final LedgerColumns facts;

    KernelPeer(LedgerColumns facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "hand-written kernel, rows as they come";
    }

    /** The columns are its own form. */
    @Override
    public void load() {}

    @Override
    public Answer answer(Question question, int threads) {
        return finish(question, new DenseCube(question.finest(), sums(question.finest(), threads)));
    }

    /** From the finest sums to the answer, for every kernel of this kind. */
    static Answer finish(Question question, DenseCube finest) {
        if (question == Question.Q3) {
            return Ratios.of(finest);
        }
        List<DenseCube> cubes = DenseCube.rolledUp(question, finest);
        return cells -> cubes.forEach(cube -> cube.tell(cells));
    }

    private long[] sums(Levels set, int threads) {
        CellPlaces places = CellPlaces.of(set);
        long[][] own = new long[threads][];
        Threads.run(threads, t -> {
            own[t] = new long[set.cells()];
            add(facts, places, part(t, threads), part(t + 1, threads), own[t]);
        });
        return merged(own, threads);
    }

    private int part(int thread, int threads) {
        return (int) ((long) facts.rows() * thread / threads);
    }

    private static void add(LedgerColumns facts, CellPlaces places, int from, int to, long[] sums) {
        int[] ofCounty = places.ofCounty();
        int[] ofLeaf = places.ofLeaf();
        int[] ofMonth = places.ofMonth();
        short[] county = facts.county;
        short[] category = facts.category;
        byte[] month = facts.month;
        byte[] measure = facts.measure;
        long[] value = facts.value;
        for (int i = from; i < to; i++) {
            sums[ofCounty[county[i]] + ofLeaf[category[i]] + ofMonth[month[i]] + measure[i]] += value[i];
        }
    }

    /** The sums of all threads, in the array of the first. */
    static long[] merged(long[][] own, int threads) {
        long[] sums = own[0];
        Threads.run(threads, t -> {
            int from = (int) ((long) sums.length * t / threads);
            int to = (int) ((long) sums.length * (t + 1) / threads);
            for (int k = 1; k < own.length; k++) {
                long[] other = own[k];
                for (int i = from; i < to; i++) {
                    sums[i] += other[i];
                }
            }
        });
        return sums;
    }
}
