/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A mutable column of exact sums with a column of counts; for one thread.
 * <p>
 * Sums are longs until one overflows; from then on they have a second, high column. Overflow is noticed a block at a time, from the
 * signs, without a branch in the loop, and a block that overflowed is taken back and done again in 128 bits.
 */
final class SumColumns {
    private static final int BLOCK = 4096;

    final long[] low;
    long @Nullable [] high;
    final long[] counts;

    SumColumns(int size) {
        this(new long[size], null, new long[size]);
    }

    SumColumns(long[] low, long @Nullable [] high, long[] counts) {
        this.low = low;
        this.high = high;
        this.counts = counts;
    }

    int size() {
        return low.length;
    }

    long highOf(int i) {
        return high == null ? low[i] >> 63 : high[i];
    }

    SumColumns copy() {
        return new SumColumns(low.clone(), high == null ? null : high.clone(), counts.clone());
    }

    /** A copy with more places, each old one at its new position; null keeps positions. */
    SumColumns spread(int size, int @Nullable [] positions) {
        if (positions == null) {
            return copy();
        }
        SumColumns wider = new SumColumns(size);
        wider.high = high == null ? null : new long[size];
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            wider.low[p] = low[i];
            wider.counts[p] = counts[i];
            if (high != null && wider.high != null) {
                wider.high[p] = high[i];
            }
        }
        return wider;
    }

    private long[] widen() {
        if (high == null) {
            long[] signs = new long[low.length];
            for (int i = 0; i < low.length; i++) {
                signs[i] = low[i] >> 63;
            }
            high = signs;
        }
        return high;
    }

    /** Without the high column, if no sum needs it. */
    SumColumns narrowed() {
        if (high != null) {
            for (int i = 0; i < low.length; i++) {
                if (high[i] != low[i] >> 63) {
                    return this;
                }
            }
        }
        return new SumColumns(low, null, counts);
    }

    /** Adds one value. */
    void add(int i, long value) {
        long sum = low[i] + value;
        if (high == null) {
            if (((low[i] ^ sum) & (value ^ sum)) < 0) {
                addWide(widen(), i, value >> 63, value);
            } else {
                low[i] = sum;
            }
        } else {
            addWide(high, i, value >> 63, value);
        }
        counts[i] = Math.incrementExact(counts[i]);
    }

    private void addWide(long[] high, int i, long addedHigh, long addedLow) {
        long sum = low[i] + addedLow;
        low[i] = sum;
        high[i] += addedHigh + Int128.carry(sum, addedLow);
    }

    /**
     * Adds column to column.
     *
     * @param positions where each entry of the other belongs; null for columns of one layout
     * @throws SumOverflowException and leaves this as it was, if a sum exceeds 128 bits or a count 64
     */
    void add(SumColumns other, int @Nullable [] positions) {
        if (positions == null) {
            addCounts(other.counts);
            int from = high == null && other.high == null ? addNarrow(other.low) : 0;
            if (from < low.length) {
                addWide(other, from);
            }
        } else {
            addCounts(other.counts, positions);
            addWide(other, positions);
        }
    }

    private void addCounts(long[] other) {
        long over = 0;
        for (int i = 0; i < counts.length; i++) {
            long a = counts[i];
            long b = other[i];
            long sum = a + b;
            over |= (a ^ sum) & (b ^ sum);
            counts[i] = sum;
        }
        if (over < 0) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] -= other[i];
            }
            throw new SumOverflowException();
        }
    }

    private void addCounts(long[] other, int[] positions) {
        long over = 0;
        for (int i = 0; i < positions.length; i++) {
            long a = counts[positions[i]];
            long b = other[i];
            long sum = a + b;
            over |= (a ^ sum) & (b ^ sum);
            counts[positions[i]] = sum;
        }
        if (over < 0) {
            for (int i = 0; i < positions.length; i++) {
                counts[positions[i]] -= other[i];
            }
            throw new SumOverflowException();
        }
    }

    /** The first block that overflows, which is left as it was; the length if none does. */
    private int addNarrow(long[] other) {
        for (int from = 0; from < low.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, low.length);
            long over = 0;
            for (int i = from; i < to; i++) {
                long a = low[i];
                long b = other[i];
                long sum = a + b;
                over |= (a ^ sum) & (b ^ sum);
                low[i] = sum;
            }
            if (over < 0) {
                for (int i = from; i < to; i++) {
                    low[i] -= other[i];
                }
                return from;
            }
        }
        return low.length;
    }

    private void addWide(SumColumns other, int from) {
        long[] mine = widen();
        long over = 0;
        for (int i = from; i < low.length; i++) {
            long b = other.low[i];
            long sum = low[i] + b;
            long a = mine[i];
            long added = other.highOf(i);
            long top = a + added + Int128.carry(sum, b);
            over |= (a ^ top) & (added ^ top);
            low[i] = sum;
            mine[i] = top;
        }
        if (over < 0) { // only sums made to deceive get here
            throw undone(other, from, null);
        }
    }

    private void addWide(SumColumns other, int[] positions) {
        if (high == null && other.high == null) {
            long over = 0;
            for (int i = 0; i < positions.length; i++) {
                long a = low[positions[i]];
                long b = other.low[i];
                long sum = a + b;
                over |= (a ^ sum) & (b ^ sum);
                low[positions[i]] = sum;
            }
            if (over >= 0) {
                return;
            }
            for (int i = 0; i < positions.length; i++) {
                low[positions[i]] -= other.low[i];
            }
        }
        long[] mine = widen();
        long over = 0;
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            long b = other.low[i];
            long sum = low[p] + b;
            long a = mine[p];
            long added = other.highOf(i);
            long top = a + added + Int128.carry(sum, b);
            over |= (a ^ top) & (added ^ top);
            low[p] = sum;
            mine[p] = top;
        }
        if (over < 0) {
            throw undone(other, 0, positions);
        }
    }

    private SumOverflowException undone(SumColumns other, int from, int @Nullable [] positions) {
        long[] mine = widen();
        int entries = positions == null ? low.length : positions.length;
        for (int i = 0; i < entries; i++) {
            int p = positions == null ? i : positions[i];
            counts[p] -= other.counts[i];
            long before = low[p] - other.low[i];
            if (i >= from) {
                mine[p] -= other.highOf(i) + Int128.carry(low[p], other.low[i]);
            } else {
                mine[p] = before >> 63; // added without overflow, before the columns were widened
            }
            low[p] = before;
        }
        return new SumOverflowException();
    }

    /** The inverse of every sum and count. */
    SumColumns negated() {
        SumColumns negated = new SumColumns(low.length);
        long[] wide = null;
        for (int i = 0; i < low.length; i++) {
            long lowest = -low[i];
            long top = ~highOf(i) + (low[i] == 0 ? 1 : 0);
            if ((top == Long.MIN_VALUE && lowest == 0) || counts[i] == Long.MIN_VALUE) {
                throw new SumOverflowException();
            }
            negated.low[i] = lowest;
            negated.counts[i] = -counts[i];
            if (wide == null && top != lowest >> 63) {
                wide = new long[low.length];
                for (int k = 0; k < i; k++) {
                    wide[k] = negated.low[k] >> 63;
                }
            }
            if (wide != null) {
                wide[i] = top;
            }
        }
        negated.high = wide;
        return negated;
    }

    boolean isZero(int i) {
        return counts[i] == 0 && low[i] == 0 && highOf(i) == 0;
    }

    /** The entries at some positions. */
    SumColumns only(int[] kept) {
        SumColumns less = new SumColumns(kept.length);
        long[] wide = high == null ? null : new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            less.low[i] = low[kept[i]];
            less.counts[i] = counts[kept[i]];
            if (wide != null) {
                wide[i] = highOf(kept[i]);
            }
        }
        less.high = wide;
        return less;
    }

    /** Whether both hold the same, both {@link #narrowed}. */
    boolean isSame(SumColumns other) {
        return Arrays.equals(low, other.low) && Arrays.equals(high, other.high) && Arrays.equals(counts, other.counts);
    }

    int hash() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(counts);
    }
}
