/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/**
 * What two answers have in common exactly if they have the same cells, whatever the order they come in: the sum of one number drawn
 * from each cell, and how many cells there are.
 * <p>
 * Cells of 0 are left out, because a peer that keeps bare numbers in flat arrays cannot tell nothing from 0. Not thread-safe.
 */
public final class Fingerprint implements Cells {
    private long cells;
    private long sum;

    /** Of no cells yet. */
    public Fingerprint() {}

    @Override
    public void cell(int territory, int category, int year, int measure, long scaled) {
        if (scaled != 0) {
            long place = ((territory * 100L + category) * 10 + year) * 100 + measure;
            cells++;
            sum += mixed(place * 0x9E3779B97F4A7C15L + mixed(scaled));
        }
    }

    /** The finisher of Stafford's thirteenth variant, as SplittableRandom has it: every bit of the input moves every bit. */
    private static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && cells == that.cells && sum == that.sum;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * cells + sum);
    }

    /** The number of cells and sixteen hexadecimal digits. */
    @Override
    public String toString() {
        return cells + " cells, " + Long.toHexString(sum);
    }
}
