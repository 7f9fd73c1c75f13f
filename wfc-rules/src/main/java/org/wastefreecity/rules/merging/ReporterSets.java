/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For every group the exact set of its reporters: codes in ascending order, group after group, with the place where each group
 * begins. Immutable.
 */
final class ReporterSets {
    static final ReporterSets NONE = new ReporterSets(Names.NONE, new int[1], new int[0]);

    final Names names;
    final int[] starts; // one more than there are groups
    final int[] members;

    ReporterSets(Names names, int[] starts, int[] members) {
        this.names = names;
        this.starts = starts;
        this.members = members;
    }

    boolean isSame(ReporterSets other) {
        return this == other
                || (Arrays.equals(starts, other.starts)
                        && Arrays.equals(members, other.members)
                        && names.isSame(other.names));
    }

    /** The same sets among more groups, the others empty; null keeps places. */
    ReporterSets spread(int size, int @Nullable [] positions) {
        if (positions == null) {
            return this;
        }
        int[] wider = new int[size + 1];
        for (int i = 0; i < positions.length; i++) {
            wider[positions[i] + 1] = starts[i + 1] - starts[i];
        }
        for (int i = 0; i < size; i++) {
            wider[i + 1] += wider[i];
        }
        return new ReporterSets(names, wider, members); // places keep their order, and so do members
    }

    /**
     * The union, group by group.
     *
     * @param positions where each group of the other one is among ours; null for the same places
     */
    ReporterSets union(ReporterSets other, int @Nullable [] positions) {
        if (positions == null && isSame(other)) {
            return this;
        }
        Names.Union union = names.union(other.names);
        if (union.left() == null && coversAll(other, positions, union.right())) {
            return this;
        }
        ReporterSets theirs = positions == null ? other : other.spread(starts.length - 1, positions);
        int[] all = new int[Math.addExact(members.length, other.members.length)];
        int[] begins = new int[starts.length];
        int n = 0;
        for (int g = 0; g + 1 < starts.length; g++) {
            int i = starts[g];
            int k = theirs.starts[g];
            while (i < starts[g + 1] || k < theirs.starts[g + 1]) {
                int a = i < starts[g + 1] ? code(union.left(), members[i]) : Integer.MAX_VALUE;
                int b = k < theirs.starts[g + 1] ? code(union.right(), theirs.members[k]) : Integer.MAX_VALUE;
                all[n++] = Math.min(a, b);
                i += a <= b ? 1 : 0;
                k += b <= a ? 1 : 0;
            }
            begins[g + 1] = n;
        }
        return new ReporterSets(union.names(), begins, Arrays.copyOf(all, n));
    }

    private boolean coversAll(ReporterSets other, int @Nullable [] positions, int @Nullable [] codes) {
        for (int g = 0; g + 1 < other.starts.length; g++) {
            int p = positions == null ? g : positions[g];
            int i = starts[p];
            for (int k = other.starts[g]; k < other.starts[g + 1]; k++) {
                int sought = code(codes, other.members[k]);
                while (i < starts[p + 1] && members[i] < sought) {
                    i++;
                }
                if (i == starts[p + 1] || members[i] != sought) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int code(int @Nullable [] codes, int old) {
        return codes == null ? old : codes[old];
    }
}
