/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * What is known of a figure that is not known exactly (上下界): a lower bound, an upper bound, or both, each included.
 * <p>
 * A bound is better than no number: a city that has heard from four of five districts knows at least their sum. This class
 * is immutable and thread-safe.
 *
 * @param lower the figure is at least this
 * @param upper the figure is at most this
 */
public record Bounds(Optional<Figure> lower, Optional<Figure> upper) {

    /**
     * Checks that there is a bound, and that two are of one kind and in order.
     *
     * @throws InvalidPartException if both bounds are absent or the lower one is above the upper
     * @throws UnitMismatchException if they are of different kinds
     */
    public Bounds {
        InvalidPartException.check(
                lower.isPresent() || upper.isPresent(), "Bounds", "lower", "至少一个界", "at least one bound", "none");
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
            throw new InvalidPartException(
                    "Bounds",
                    "upper",
                    Wording.of("不小于下界" + lower.get(), "not below the lower bound " + lower.get()),
                    upper.get());
        }
    }

    /**
     * A figure known exactly.
     *
     * @param figure the figure
     * @return bounds that hold nothing else
     */
    public static Bounds exactly(Figure figure) {
        return new Bounds(Optional.of(figure), Optional.of(figure));
    }

    /**
     * The unit of the bounds.
     *
     * @return the unit of the lower bound, or of the upper if there is no lower
     */
    public UnitOfMeasure unit() {
        return (lower.isPresent() ? lower : upper).orElseThrow().unit();
    }

    /**
     * The bounds as an interval.
     *
     * @return such as {@code [80 %, 95 %]}; a missing bound is shown as …
     */
    @Override
    public String toString() {
        return "[" + lower.map(Figure::toString).orElse("…") + ", "
                + upper.map(Figure::toString).orElse("…") + "]";
    }
}
