/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

/**
 * An identity that figures break (不平衡), and by how much.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param identity the declared identity; empty for one that follows from several together
 * @param place where it was asked for; of one that follows, the first of its cells
 * @param summands what was added up
 * @param sum what the summands come to taken at their word; empty if one is not known
 * @param gap how far the sum is from where it should be at least, after all that rounding and missing figures allow
 */
public record BrokenIdentity(
        Optional<Identity> identity, Place place, List<Summand> summands, Optional<Figure> sum, Figure gap) {
    /** Copies the list. */
    public BrokenIdentity {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(place, "place");
        summands = ImmutableList.copyOf(summands);
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(gap, "gap");
    }

    /**
     * A cell and how often it counts.
     *
     * @param coefficient how often; below 0 where it is taken away
     * @param cell the cell
     * @param name the name of its measure
     * @param figure what stands in it; empty if that is not known
     */
    public record Summand(String coefficient, Cell cell, Wording name, Optional<Figure> figure) {
        /** Checks that no part is missing. */
        public Summand {
            Objects.requireNonNull(coefficient, "coefficient");
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(figure, "figure");
        }
    }
}
