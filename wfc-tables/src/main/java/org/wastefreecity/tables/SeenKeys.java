/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

/**
 * How often each key has been seen, by hashes of 64 bits: some 30 bytes a key. Two keys of one hash count as one, which does no harm
 * where the count only tells rows apart. For one thread.
 */
final class SeenKeys {
    private long[] hashes = new long[1 << 8];
    private int[] counts = new int[1 << 8];
    private int size;

    /** How often a key has been seen, this time included. */
    int count(String... parts) {
        long hash = hash(parts);
        if (2 * (size + 1) > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        size += counts[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        return ++counts[slot];
    }

    private static long hash(String... parts) {
        long hash = 0xCBF29CE484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ 0x1_0000) * 0x100000001B3L; // no character: where a part ends
        }
        return hash ^ hash >>> 32;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new long[2 * oldHashes.length];
        counts = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
