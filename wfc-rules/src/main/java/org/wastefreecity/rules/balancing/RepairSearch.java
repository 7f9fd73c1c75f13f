/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest sets of columns that must be given up so that the rest can be kept (Fellegi and Holt, 1976): all of that
 * size.
 * <p>
 * Of a broken equation one column at least must be given up that was not before, so every smallest set is reached by branching over
 * the columns of a broken one.
 */
final class RepairSearch {
    /** How many sets are tried before the search is given up; then no set is named. */
    static final int MOST_SETS = 20_000;

    private final Conflicts conflicts;
    private final Range[] kept;
    private final Range[] givenUp;
    private final BitSet changeable;
    private final List<BitSet> found = new ArrayList<>();
    private final Set<BitSet> tried = new HashSet<>();
    private int sets;

    /**
     * A search.
     *
     * @param conflicts what must be kept
     * @param kept the range of each column as it was printed
     * @param givenUp its range if it is given up
     * @param changeable the columns that were printed
     */
    RepairSearch(Conflicts conflicts, Range[] kept, Range[] givenUp, BitSet changeable) {
        this.conflicts = conflicts;
        this.kept = kept;
        this.givenUp = givenUp;
        this.changeable = changeable;
    }

    /** What the search came to; not exhaustive where it was given up. */
    record Outcome(List<BitSet> sets, int atLeast, boolean exhaustive) {}

    /** Searches from columns that are given up in any case. */
    Outcome from(BitSet forced) {
        for (int size = forced.cardinality(); size <= changeable.cardinality(); size++) {
            tried.clear();
            if (!grow(forced, size)) {
                return new Outcome(List.of(), size, false);
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparing(BitSet::toString));
                return new Outcome(Collections.unmodifiableList(found), size, true);
            }
        }
        return new Outcome(List.of(), changeable.cardinality() + 1, true);
    }

    private boolean grow(BitSet set, int size) {
        if (!tried.add(set)) {
            return true;
        }
        if (++sets > MOST_SETS) {
            return false;
        }
        Equation broken = broken(set);
        if (broken == null) {
            found.add(set);
            return true;
        }
        if (set.cardinality() == size) {
            return true;
        }
        for (int column : broken.columns()) {
            if (changeable.get(column) && !set.get(column)) {
                BitSet more = (BitSet) set.clone();
                more.set(column);
                if (!grow(more, size)) {
                    return false;
                }
            }
        }
        return true;
    }

    private @Nullable Equation broken(BitSet set) {
        Range[] ranges = kept.clone();
        set.stream().forEach(c -> ranges[c] = givenUp[c]);
        return conflicts.broken(ranges);
    }
}
