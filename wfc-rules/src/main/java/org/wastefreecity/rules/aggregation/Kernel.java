/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import org.jspecify.annotations.Nullable;

/** The inner loops: they allocate nothing, and check nothing that was proven before. */
final class Kernel {
    private Kernel() {}

    /** Adds rows to the cells that a table of codes, its length a power of two, says; every code has a cell. */
    static void addAll(char[] code, long[] value, char[] table, int from, int to, int base, long[] cells) {
        int mask = table.length - 1;
        for (int i = from; i < to; i++) {
            cells[base + table[code[i] & mask]] += value[i];
        }
    }

    /** The same where some codes have no cell: they are −1. */
    static void addSome(char[] code, long[] value, int[] table, int from, int to, int base, long[] cells) {
        int mask = table.length - 1;
        for (int i = from; i < to; i++) {
            int cell = table[code[i] & mask];
            if (cell >= 0) {
                cells[base + cell] += value[i];
            }
        }
    }

    /** The same with cells of 128 bits. */
    static void addWide(char[] code, long[] value, int[] table, int from, int to, int base, long[] low, long[] high) {
        int mask = table.length - 1;
        for (int i = from; i < to; i++) {
            int cell = table[code[i] & mask];
            if (cell >= 0) {
                add(low, high, base + cell, value[i]);
            }
        }
    }

    /** Adds to a cell of 128 bits. */
    static void add(long[] low, long[] high, int cell, long value) {
        add(low, high, cell, value, value >> 63);
    }

    static void add(long[] low, long[] high, int cell, long valueLow, long valueHigh) {
        long before = low[cell];
        long sum = before + valueLow;
        low[cell] = sum;
        high[cell] += valueHigh + (((before & valueLow) | ((before | valueLow) & ~sum)) >>> 63);
    }

    /** Marks the cells of rows that are 0 or below. */
    static void mark(Pages pages, int[] table, int from, int to, int base, byte[] marks) {
        long[] bits = pages.notPositive();
        char[] code = pages.code();
        for (int word = from >> 6; word <= to - 1 >> 6; word++) {
            long left = bits[word];
            if (word == from >> 6) {
                left &= -1L << from;
            }
            if (word == to - 1 >> 6) {
                left &= -1L >>> 63 - (to - 1 & 63);
            }
            for (; left != 0; left &= left - 1) {
                int cell = table[code[(word << 6) + Long.numberOfTrailingZeros(left)]];
                if (cell >= 0) {
                    marks[base + cell] = 1;
                }
            }
        }
    }

    /**
     * Adds members of an axis up: cells lie as outer × members × inner.
     *
     * @param map the member of each source member, or −1
     */
    static void roll(Sums from, Sums to, int outerFrom, int outerTo, int[] map, int members, int inner) {
        for (int outer = outerFrom; outer < outerTo; outer++) {
            for (int member = 0; member < map.length; member++) {
                if (map[member] >= 0) {
                    add(
                            from,
                            (outer * map.length + member) * inner,
                            to,
                            (outer * members + map[member]) * inner,
                            inner);
                }
            }
        }
    }

    static void add(Sums from, int fromCell, Sums to, int toCell, int count) {
        long[] high = to.high();
        if (high == null) {
            long[] a = from.low();
            long[] b = to.low();
            for (int i = 0; i < count; i++) {
                b[toCell + i] += a[fromCell + i];
            }
        } else {
            for (int i = 0; i < count; i++) {
                add(to.low(), high, toCell + i, from.low()[fromCell + i], from.high(fromCell + i));
            }
        }
    }

    /** Cells: sums of 64 bits where it is proven that they suffice, else of 128. */
    record Sums(long[] low, long @Nullable [] high) {
        static Sums of(int cells, boolean wide) {
            return new Sums(new long[cells], wide ? new long[cells] : null);
        }

        long high(int cell) {
            return high == null ? low[cell] >> 63 : high[cell];
        }

        boolean isZero(int cell) {
            return low[cell] == 0 && (high == null || high[cell] == 0);
        }
    }
}
