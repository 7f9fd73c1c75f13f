/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;

/** Numbers the distinct longs it is given, in the order they come: a hash table without boxes. Not thread-safe. */
final class LongTable {
    private long[] keys = new long[16];
    private int[] slots = new int[32];
    private int size;

    /** The number of a key, which is added if it is new. */
    int add(long key) {
        int slot = slotOf(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = new int[4 * size];
            for (int i = 0; i < size; i++) {
                slots[slotOf(keys[i])] = i + 1;
            }
            slot = slotOf(key);
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of a key; −1 if it was never added. */
    int find(long key) {
        return slots[slotOf(key)] - 1;
    }

    boolean contains(long key) {
        return slots[slotOf(key)] != 0;
    }

    long key(int number) {
        return keys[number];
    }

    int size() {
        return size;
    }

    private int slotOf(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
