/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * Figures to be held against each other (报表), each in its cell: a page of a yearbook, or the ledgers of many enterprises.
 * <p>
 * What is not in it is unknown, never 0. A cell may have been filled twice; then both figures are here. This class is immutable and
 * thread-safe.
 */
public final class Sheet {
    private final ImmutableListMultimap<Cell, Figure> figures;
    private final ImmutableMap<Cell, Figure> open;

    private Sheet(ImmutableListMultimap<Cell, Figure> figures, ImmutableMap<Cell, Figure> open) {
        this.figures = figures;
        this.open = open;
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rows of a ledger, each reporter by itself.
     *
     * @param facts the rows
     * @return a sheet of one cell for each measure, place and reporter; a functional zone's figures stand with its name before the
     *     reporter's, apart from those of the divisions
     */
    public static Sheet of(Collection<Fact> facts) {
        Builder builder = builder();
        for (Fact fact : facts) {
            String who = fact.zone().map(z -> z + "/").orElse("") + fact.reporter();
            builder.add(
                    new Cell(
                            fact.measure().id(),
                            new Place(fact.category(), fact.territory(), Optional.of(who), fact.period())),
                    fact.value());
        }
        return builder.build();
    }

    /** Collects figures; not thread-safe. */
    public static final class Builder {
        private final ImmutableListMultimap.Builder<Cell, Figure> figures = ImmutableListMultimap.builder();
        private final ImmutableMap.Builder<Cell, Figure> open = ImmutableMap.builder();

        private Builder() {}

        /**
         * Adds a figure.
         *
         * @param cell the cell
         * @param figure the figure with its places and unit as printed
         * @return this builder
         */
        public Builder add(Cell cell, Figure figure) {
            figures.put(Objects.requireNonNull(cell, "cell"), Objects.requireNonNull(figure, "figure"));
            return this;
        }

        /**
         * Adds a figure as a table prints it.
         *
         * @param measure the id of the measure
         * @param place where it is counted
         * @param figure the figure and its unit, such as {@code 14.8 亿吨}
         * @return this builder
         * @throws InvalidPartException if the text is no figure
         */
        public Builder add(String measure, Place place, String figure) {
            return add(new Cell(measure, place), Figure.parse(figure));
        }

        /**
         * Adds what several entries come to, such as a figure and its corrections. Printing leaves as much open as of all of them
         * together.
         *
         * @param cell a cell that holds nothing else
         * @param entries the entries, one at least
         * @return this builder
         * @throws org.wastefreecity.model.measure.UnitMismatchException if they are of different kinds
         */
        public Builder addSum(Cell cell, List<Figure> entries) {
            UnitOfMeasure unit = entries.stream()
                    .map(Figure::unit)
                    .min(Comparator.comparing(UnitOfMeasure::factor))
                    .orElseThrow();
            Figure none = Figure.of(BigDecimal.ZERO, unit);
            open.put(
                    cell,
                    entries.stream()
                            .map(e -> Figure.of(e.halfOfLastPlace(), e.unit()))
                            .reduce(none, Figure::plus));
            return add(cell, entries.stream().reduce(none, Figure::plus));
        }

        /**
         * What was added.
         *
         * @return the sheet
         */
        public Sheet build() {
            return new Sheet(figures.build(), open.buildOrThrow());
        }
    }

    /**
     * The cells that are filled.
     *
     * @return an immutable set, in the order in which they were first filled
     */
    public Set<Cell> cells() {
        return figures.keySet();
    }

    /**
     * What stands in a cell.
     *
     * @param cell the cell
     * @return its figures, in the order given; empty if it is not filled
     */
    public List<Figure> figures(Cell cell) {
        return figures.get(cell);
    }

    /**
     * What printing leaves open of a sum to either side; of any other figure it is half of its last place.
     *
     * @param cell the cell
     * @return how much, if the cell holds a sum
     */
    Optional<Figure> open(Cell cell) {
        return Optional.ofNullable(open.get(cell));
    }
}
