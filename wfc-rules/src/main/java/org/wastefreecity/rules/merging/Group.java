/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * One group of partial sums (分组汇总).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key what the sum is over
 * @param scale its unit and places
 * @param sum the exact sum, with the places of the scale
 * @param count how many values were added; those taken away count less
 * @param details what is known besides; empty for sums from which something was taken away
 */
public record Group(GroupKey key, MeasureScale scale, BigDecimal sum, long count, Optional<Details> details) {

    /** Checks that no part is missing. */
    public Group {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(details, "details");
    }

    /**
     * The sum with its unit.
     *
     * @return the figure
     * @throws InvalidPartException if it has more digits than a figure may have
     */
    public Figure figure() {
        return Figure.of(sum, scale.unit());
    }

    /**
     * What can be joined but not taken away: after a subtraction nobody knows what the smallest value was.
     *
     * @param least the smallest value
     * @param most the largest value
     * @param reporters who reported
     * @param doubts the doubtful statuses among the values
     */
    public record Details(BigDecimal least, BigDecimal most, Set<String> reporters, Set<ObservationStatus> doubts) {
        /** Copies the sets. */
        public Details {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            reporters = ImmutableSet.copyOf(reporters);
            doubts = ImmutableSortedSet.copyOf(doubts);
        }
    }
}
