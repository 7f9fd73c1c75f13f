/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mutable columns of what can be joined but not taken away again: smallest and largest value, doubtful statuses as bits by ordinal,
 * and reporters; for one thread.
 */
final class DetailColumns {
    final long[] least;
    final long[] most;
    final int[] doubts;
    ReporterSets reporters;

    DetailColumns(long[] least, long[] most, int[] doubts, ReporterSets reporters) {
        this.least = least;
        this.most = most;
        this.doubts = doubts;
        this.reporters = reporters;
    }

    static DetailColumns none() {
        return new DetailColumns(new long[0], new long[0], new int[0], ReporterSets.NONE);
    }

    DetailColumns copy() {
        return new DetailColumns(least.clone(), most.clone(), doubts.clone(), reporters);
    }

    /** A copy with more places, each old one at its new position and nothing at the others; null keeps positions. */
    DetailColumns spread(int size, int @Nullable [] positions) {
        if (positions == null) {
            return copy();
        }
        DetailColumns wider =
                new DetailColumns(new long[size], new long[size], new int[size], reporters.spread(size, positions));
        Arrays.fill(wider.least, Long.MAX_VALUE);
        Arrays.fill(wider.most, Long.MIN_VALUE);
        for (int i = 0; i < positions.length; i++) {
            wider.least[positions[i]] = least[i];
            wider.most[positions[i]] = most[i];
            wider.doubts[positions[i]] = doubts[i];
        }
        return wider;
    }

    /** Joins what another one holds. */
    void join(DetailColumns other, int @Nullable [] positions) {
        if (positions == null) {
            joinValues(other);
        } else {
            for (int i = 0; i < positions.length; i++) {
                int p = positions[i];
                least[p] = Math.min(least[p], other.least[i]);
                most[p] = Math.max(most[p], other.most[i]);
                doubts[p] |= other.doubts[i];
            }
        }
        reporters = reporters.union(other.reporters, positions);
    }

    /** A loop for each column, of which the machine then does many entries at a time. */
    private void joinValues(DetailColumns other) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], other.least[i]);
        }
        for (int i = 0; i < least.length; i++) {
            most[i] = Math.max(most[i], other.most[i]);
        }
        for (int i = 0; i < least.length; i++) {
            doubts[i] |= other.doubts[i];
        }
    }

    boolean isSame(DetailColumns other) {
        return Arrays.equals(least, other.least)
                && Arrays.equals(most, other.most)
                && Arrays.equals(doubts, other.doubts)
                && reporters.isSame(other.reporters);
    }
}
