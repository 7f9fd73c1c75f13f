/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;

/** A mutable set of pairs of a group and a reporter, each two codes from 0 in one long; for one thread. */
final class PairSet {
    private long[] table = new long[64]; // pairs plus one, so that 0 is free
    private int size;

    void add(int group, int reporter) {
        long pair = ((long) group << 32 | reporter) + 1;
        int mask = table.length - 1;
        int i = place(pair, mask);
        while (table[i] != 0) {
            if (table[i] == pair) {
                return;
            }
            i = (i + 1) & mask;
        }
        table[i] = pair;
        size++;
        if (size > table.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] old = table;
        table = new long[Math.multiplyExact(old.length, 2)];
        int mask = table.length - 1;
        for (long pair : old) {
            if (pair != 0) {
                int i = place(pair, mask);
                while (table[i] != 0) {
                    i = (i + 1) & mask;
                }
                table[i] = pair;
            }
        }
    }

    private static int place(long pair, int mask) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) & mask;
    }

    /** The pairs with both codes replaced, in ascending order. */
    long[] sorted(int[] groups, int[] reporters) {
        long[] all = new long[size];
        int n = 0;
        for (long pair : table) {
            if (pair != 0) {
                long old = pair - 1;
                all[n++] = (long) groups[(int) (old >>> 32)] << 32 | reporters[(int) old];
            }
        }
        Arrays.sort(all);
        return all;
    }
}
