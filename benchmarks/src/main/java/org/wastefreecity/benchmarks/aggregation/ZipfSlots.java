/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.SplittableRandom;

/** Draws members whose sizes follow Zipf's law from a table in which each member has as many slots as its size. */
final class ZipfSlots {
    private static final int SLOTS = 1 << 16;

    private ZipfSlots() {}

    /**
     * A table of at least 65,536 slots; a slot drawn at random names a member.
     *
     * @param members how many members there are
     * @param exponent the member of rank r has the weight r to the power of minus this
     * @param random says which member has which rank
     */
    static short[] of(int members, double exponent, SplittableRandom random) {
        double[] weights = new double[members];
        double total = 0;
        for (int rank = 0; rank < members; rank++) {
            weights[rank] = StrictMath.pow(rank + 1, -exponent);
            total += weights[rank];
        }
        int[] slots = new int[members];
        int all = 0;
        for (int rank = 0; rank < members; rank++) {
            slots[rank] = Math.max(1, (int) StrictMath.rint(weights[rank] / total * SLOTS));
            all += slots[rank];
        }
        short[] order = shuffled(members, random);
        short[] table = new short[all];
        int at = 0;
        for (int rank = 0; rank < members; rank++) {
            for (int k = 0; k < slots[rank]; k++) {
                table[at++] = order[rank];
            }
        }
        return table;
    }

    private static short[] shuffled(int members, SplittableRandom random) {
        short[] order = new short[members];
        for (int i = 0; i < members; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = (short) i;
        }
        return order;
    }
}
