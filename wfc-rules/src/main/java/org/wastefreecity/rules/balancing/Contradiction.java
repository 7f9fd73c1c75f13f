/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Figures that cannot all be right (数据矛盾): what they break, and the smallest sets of them that repair everything.
 * <p>
 * Contradictions share no cell: each can be settled without regard to the others. This class is immutable and thread-safe.
 *
 * @param broken the identities that are broken by themselves; if each by itself can be kept, the shortest one that follows from
 *     several and cannot
 * @param outside cells whose figure is not possible at all, whatever the others say
 * @param repairs every smallest set of cells whose change repairs all, likeliest first; empty if the search was given up
 * @param atLeast how many cells are wrong at least
 */
public record Contradiction(List<BrokenIdentity> broken, List<Cell> outside, List<Repair> repairs, int atLeast) {

    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if nothing is broken
     */
    public Contradiction {
        broken = ImmutableList.copyOf(broken);
        outside = ImmutableList.copyOf(outside);
        repairs = ImmutableList.copyOf(repairs);
        InvalidPartException.check(
                !broken.isEmpty() || !outside.isEmpty(),
                "Contradiction",
                "broken",
                "至少一处矛盾",
                "something broken",
                "none");
    }

    /**
     * Whether the search for repairs was finished.
     *
     * @return false if there were too many sets to try; then only {@link #atLeast} is known
     */
    public boolean isLocated() {
        return !repairs.isEmpty();
    }

    /**
     * A set of cells whose change repairs everything.
     *
     * @param corrections the cells
     */
    public record Repair(List<Correction> corrections) {
        /**
         * Copies the list.
         *
         * @throws InvalidPartException if it is empty
         */
        public Repair {
            corrections = ImmutableList.copyOf(corrections);
            InvalidPartException.check(
                    !corrections.isEmpty(), "Repair", "corrections", "至少一个单元格", "one cell at least", "none");
        }

        /**
         * Whether a slip of the unit explains it.
         *
         * @return whether the only cell is right once multiplied by a power of ten
         */
        public boolean isSlip() {
            return corrections.get(0).slip().isPresent();
        }
    }
}
