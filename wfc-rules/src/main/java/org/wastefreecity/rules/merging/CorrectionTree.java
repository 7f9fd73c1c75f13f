/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;

/**
 * A mutable accumulator of sums over a tree of territory that stay right while single figures are corrected (更正累加树), for one thread;
 * not thread-safe.
 * <p>
 * The figure of a unit is what is its own, beside those of the units below it, and both are added: 300 t of a district and 1,000 t of
 * its city are 1,300 t of the city. A city's figure that holds its districts, as a report for the city does, is none for this tree,
 * which cannot tell; {@code FactSet} can, and refuses to count the district twice.
 * <p>
 * A correction takes the old figure away and adds the new one, to the unit and to each one above it only: five additions for a
 * township below county, city, province and nation, however many units there are. Sums are of 128 bits and form a group, so the result
 * is the same to the bit as adding everything up again. Mutable and not persistent, because a correction then copies nothing, save the
 * pages of 256 units that it is the first to change since a {@link #snapshot}. That shares all pages: for each cell it copies one
 * reference a page, some hundred and fifty for 40,000 units.
 * <p>
 * A cell is whatever has one figure for each unit, such as a measure with its category and period; the figures of one cell are whole
 * numbers at one scale.
 *
 * @param <C> the keys of cells: immutable, with equals and hashCode
 */
public final class CorrectionTree<C> {
    private final UnitTree tree;
    private final Map<C, Cells> cells = new HashMap<>();
    private int epoch;

    private CorrectionTree(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * A tree of units without any figure.
     *
     * @param above the unit directly above each unit; those above none are the roots
     * @param <C> the keys of cells
     * @return the tree
     * @throws InvalidPartException if a unit is blank or too long a text, or units make a ring or more than 32 levels
     */
    public static <C> CorrectionTree<C> of(Map<String, String> above) {
        return new CorrectionTree<>(new UnitTree(Set.of(), above));
    }

    /**
     * A tree of divisions up to the nation, each below the nearest one that is there and encloses it by its digits.
     *
     * @param divisions their codes; the nation is there in any case, also alone
     * @param <C> the keys of cells
     * @return the tree
     */
    public static <C> CorrectionTree<C> ofDivisions(Collection<RegionCode> divisions) {
        Set<RegionCode> known = new HashSet<>(divisions);
        known.add(RegionCode.NATION);
        Map<String, String> above = new HashMap<>();
        for (RegionCode division : known) {
            Optional<RegionCode> upper = division.parent();
            while (upper.isPresent() && !known.contains(upper.get())) {
                upper = upper.get().parent();
            }
            upper.ifPresent(u -> above.put(division.text(), u.text()));
        }
        return new CorrectionTree<>(new UnitTree(Set.of(RegionCode.NATION.text()), above));
    }

    /**
     * Sets the own figure of a unit: puts it in the place of the one before.
     *
     * @param unit the unit, which may have others below it, whose figures are no part of its own
     * @param cell the cell
     * @param value the figure, a whole number at the scale of the cell; 0 is a figure
     * @return the figure before, if there was one
     * @throws InvalidPartException if the unit is not in the tree
     */
    public OptionalLong set(String unit, C cell, long value) {
        return replace(unit, cell, OptionalLong.of(value));
    }

    /**
     * Takes away the own figure of a unit: nothing is known of it, which is not 0. The units below it keep theirs.
     *
     * @param unit the unit
     * @param cell the cell
     * @return the figure before, if there was one
     * @throws InvalidPartException if the unit is not in the tree
     */
    public OptionalLong remove(String unit, C cell) {
        return replace(unit, cell, OptionalLong.empty());
    }

    private OptionalLong replace(String unit, C cell, OptionalLong now) {
        int number = tree.number(unit);
        if (now.isEmpty() && !cells.containsKey(Objects.requireNonNull(cell, "cell"))) {
            return now; // nothing to take away, and no cell to be made for it
        }
        Cells all = cells.computeIfAbsent(Objects.requireNonNull(cell, "cell"), c -> new Cells(tree.size()));
        OptionalLong before = all.own(number);
        if (!before.equals(now)) {
            all.replace(tree, number, epoch, now);
        }
        return before;
    }

    /**
     * The sum over a unit and all below it.
     *
     * @param unit the unit
     * @param cell the cell
     * @return the exact sum; empty if no unit there has a figure
     * @throws InvalidPartException if the unit is not in the tree
     */
    public Optional<BigInteger> total(String unit, C cell) {
        return answer(tree, cells, unit, cell).flatMap(a -> a.cells().total(a.unit()));
    }

    /**
     * How many units have a figure, among a unit and all below it.
     *
     * @param unit the unit
     * @param cell the cell
     * @return the number
     * @throws InvalidPartException if the unit is not in the tree
     */
    public int count(String unit, C cell) {
        return answer(tree, cells, unit, cell)
                .map(a -> a.cells().count(a.unit()))
                .orElse(0);
    }

    /**
     * The own figure of a unit.
     *
     * @param unit the unit
     * @param cell the cell
     * @return the figure, if there is one
     * @throws InvalidPartException if the unit is not in the tree
     */
    public OptionalLong own(String unit, C cell) {
        return answer(tree, cells, unit, cell).map(a -> a.cells().own(a.unit())).orElse(OptionalLong.empty());
    }

    /**
     * The sums as they are now. Later corrections do not change them, and taking them does not disturb this tree.
     *
     * @return the sums
     */
    public Totals<C> snapshot() {
        epoch++;
        ImmutableMap.Builder<C, Cells> copies = ImmutableMap.builder();
        cells.forEach((cell, all) -> copies.put(cell, all.snapshot()));
        return new Totals<>(tree, copies.buildOrThrow());
    }

    private record Place(Cells cells, int unit) {}

    private static <C> Optional<Place> answer(UnitTree tree, Map<C, Cells> cells, String unit, C cell) {
        int number = tree.number(unit);
        Function<Cells, Place> place = c -> new Place(c, number);
        return Optional.ofNullable(cells.get(cell)).map(place);
    }

    /**
     * The sums of a tree at one time (快照).
     * <p>
     * This class is immutable and thread-safe.
     *
     * @param <C> the keys of cells
     */
    public static final class Totals<C> {
        private final UnitTree tree;
        private final ImmutableMap<C, Cells> cells;

        private Totals(UnitTree tree, ImmutableMap<C, Cells> cells) {
            this.tree = tree;
            this.cells = cells;
        }

        /**
         * The cells that have ever had a figure.
         *
         * @return their keys
         */
        public Set<C> cells() {
            return cells.keySet();
        }

        /**
         * The sum over a unit and all below it.
         *
         * @param unit the unit
         * @param cell the cell
         * @return the exact sum; empty if no unit there has a figure
         * @throws InvalidPartException if the unit is not in the tree
         */
        public Optional<BigInteger> total(String unit, C cell) {
            return answer(tree, cells, unit, cell).flatMap(a -> a.cells().total(a.unit()));
        }

        /**
         * How many units have a figure, among a unit and all below it.
         *
         * @param unit the unit
         * @param cell the cell
         * @return the number
         * @throws InvalidPartException if the unit is not in the tree
         */
        public int count(String unit, C cell) {
            return answer(tree, cells, unit, cell)
                    .map(a -> a.cells().count(a.unit()))
                    .orElse(0);
        }
    }
}
