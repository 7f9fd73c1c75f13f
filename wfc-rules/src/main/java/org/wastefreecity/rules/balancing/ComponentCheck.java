/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/** Judges the figures of one component, and looks for what would repair them. */
final class ComponentCheck {
    private static final int FURTHEST_SLIP = 8;

    private final Component component;
    private final Map<String, Measure> measures;
    private final Component.Shape shape;
    private final Conflicts conflicts;
    private final List<Cell> cells;
    private final Map<Integer, Figure> figures = new HashMap<>();
    private final Range[] kept;
    private final Range[] givenUp;
    private final BitSet filled;
    private final BitSet outside;
    private final Scaling scaling;
    private final Sheet sheet;

    /** Of a component; the figures of each cell are those that do not contradict each other. */
    ComponentCheck(
            Component component,
            Component.Shape shape,
            Conflicts conflicts,
            Map<String, Measure> measures,
            Map<Cell, List<Figure>> known,
            Sheet sheet) {
        this.component = component;
        this.measures = measures;
        this.shape = shape;
        this.conflicts = conflicts;
        this.cells = component.cells();
        this.sheet = sheet;
        int width = shape.width();
        this.kept = new Range[width];
        this.givenUp = new Range[width];
        this.filled = new BitSet(width);
        this.outside = new BitSet(width);
        List<Figure> all = new ArrayList<>();
        List<Optional<Bounds>> possible = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<Bounds> bounds = measure(measures, cell).possible();
            possible.add(bounds);
            bounds.flatMap(Bounds::lower).ifPresent(all::add);
            bounds.flatMap(Bounds::upper).ifPresent(all::add);
            if (known.containsKey(cell)) {
                all.addAll(known.getOrDefault(cell, List.of()));
                sheet.open(cell).ifPresent(all::add);
            }
        }
        this.scaling = new Scaling(measure(measures, cells.get(0)).unit(), all);
        for (int c = 0; c < cells.size(); c++) {
            givenUp[c] = possible.get(c).map(this::range).orElse(Range.ANY);
            kept[c] = givenUp[c];
            List<Figure> printed = known.getOrDefault(cells.get(c), List.of());
            if (!printed.isEmpty()) {
                fill(c, printed);
            }
        }
        for (int c = cells.size(); c < width; c++) {
            kept[c] = Range.NOT_NEGATIVE;
            givenUp[c] = Range.NOT_NEGATIVE;
        }
    }

    private static Measure measure(Map<String, Measure> measures, Cell cell) {
        Measure measure = measures.get(cell.measure());
        if (measure == null) {
            throw new IllegalStateException("no measure " + cell.measure()); // refused when the check was built
        }
        return measure;
    }

    private Range range(Bounds bounds) {
        return new Range(
                bounds.lower().map(scaling::scaled).orElse(null),
                bounds.upper().map(scaling::scaled).orElse(null));
    }

    private void fill(int column, List<Figure> printed) {
        Range range = Range.ANY;
        Figure precise = printed.get(0);
        for (Figure figure : printed) {
            Range met = range.meet(printed(column, figure));
            range = met == null ? range : met; // those that do not meet were told and left out before
            precise = scaling.scaled(figure.halfOfLastPlace(), figure.unit())
                                    .compareTo(scaling.scaled(precise.halfOfLastPlace(), precise.unit()))
                            < 0
                    ? figure
                    : precise;
        }
        filled.set(column);
        figures.put(column, precise);
        Range both = range.meet(givenUp[column]);
        if (both == null) {
            outside.set(column);
        }
        kept[column] = both == null ? range : both; // 0.00 t dumped was printed for nothing below 0
    }

    private Range printed(int column, Figure figure) {
        return sheet.open(cells.get(column))
                .map(open -> scaling.around(figure, open))
                .orElseGet(() -> scaling.printed(figure));
    }

    Optional<Contradiction> contradiction() {
        if (outside.isEmpty() && conflicts.broken(kept) == null) {
            return Optional.empty();
        }
        RepairSearch.Outcome outcome = new RepairSearch(conflicts, kept, givenUp, filled).from(outside);
        List<Contradiction.Repair> repairs = new ArrayList<>();
        outcome.sets().forEach(set -> repairs.add(repair(set)));
        repairs.sort(Comparator.comparing(r -> !r.isSlip())); // stable: ties keep the order of the cells
        List<BrokenIdentity> broken = broken();
        List<Cell> beyond = outside.stream().mapToObj(cells::get).toList();
        return Optional.of(new Contradiction(broken, beyond, repairs, outcome.atLeast()));
    }

    private List<BrokenIdentity> broken() {
        List<BrokenIdentity> broken = new ArrayList<>();
        Range[] rest = kept.clone();
        List<BigInteger[]> matrix = shape.matrix();
        for (int i = 0; i < matrix.size(); i++) {
            Equation row = declared(matrix.get(i));
            Instance instance = component.instances().get(i);
            if (row.isBroken(kept)) {
                broken.add(broken(row, Optional.of(instance), instance.place()));
                giveUp(row, rest);
            }
        }
        outside.stream().forEach(c -> rest[c] = givenUp[c]);
        // what is broken only together with others: 748 = 700 (to hundreds) and 749 = 700, but 748 = 749 is not
        for (Equation row = conflicts.broken(rest); row != null; row = conflicts.broken(rest)) {
            broken.add(broken(
                    row, Optional.empty(), cells.get(row.columns().get(0)).place()));
            if (!giveUp(row, rest)) {
                return broken; // nothing printed in it: the identities contradict what is possible at all
            }
        }
        return broken;
    }

    /** As declared, with its own signs. */
    private static Equation declared(BigInteger[] row) {
        List<Integer> columns = new ArrayList<>();
        List<BigInteger> coefficients = new ArrayList<>();
        for (int c = 0; c < row.length; c++) {
            if (row[c].signum() != 0) {
                columns.add(c);
                coefficients.add(row[c]);
            }
        }
        return new Equation(columns, coefficients);
    }

    private boolean giveUp(Equation row, Range[] rest) {
        boolean any = false;
        for (int c : row.columns()) {
            any |= filled.get(c) && !rest[c].equals(givenUp[c]);
            rest[c] = givenUp[c];
        }
        return any;
    }

    private BrokenIdentity broken(Equation row, Optional<Instance> instance, Place place) {
        List<BrokenIdentity.Summand> summands = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        boolean known = true;
        UnitOfMeasure unit = null;
        for (int i = 0; i < row.columns().size(); i++) {
            int c = row.columns().get(i);
            if (c < cells.size()) {
                Figure figure = figures.get(c);
                summands.add(new BrokenIdentity.Summand(
                        row.coefficients().get(i).toString(), cells.get(c), name(c), Optional.ofNullable(figure)));
                known &= figure != null;
                if (figure != null) {
                    sum = sum.add(
                            scaling.scaled(figure).multiply(row.coefficients().get(i)));
                    unit = unit == null ? figure.unit() : unit;
                }
            }
        }
        UnitOfMeasure shown = unit == null ? UnitOfMeasure.UNSTATED : unit;
        Figure gap = unit == null
                ? Figure.of("0", shown)
                : scaling.shown(whole(row.over(kept).gap()), shown, RoundingMode.HALF_UP);
        Optional<Figure> total = known && unit != null
                ? Optional.of(scaling.shown(whole(sum), shown, RoundingMode.HALF_UP))
                : Optional.empty();
        return new BrokenIdentity(instance.map(Instance::identity), place, summands, total, gap);
    }

    private static Rational whole(BigInteger value) {
        return Rational.of(value, BigInteger.ONE);
    }

    /** What one cell would have to be is told of the only one, and of the only one beside those that are wrong in any case. */
    private Contradiction.Repair repair(BitSet set) {
        BitSet more = (BitSet) set.clone();
        more.andNot(outside);
        Range[] others = kept.clone();
        outside.stream().filter(set::get).forEach(c -> others[c] = givenUp[c]);
        return new Contradiction.Repair(set.stream()
                .mapToObj(c -> set.cardinality() == 1 || (more.cardinality() == 1 && more.get(c))
                        ? alone(c, others)
                        : new Correction(cells.get(c), name(c), figure(c), Optional.empty(), OptionalInt.empty()))
                .toList());
    }

    private Wording name(int column) {
        return measure(measures, cells.get(column)).name();
    }

    private Figure figure(int column) {
        Figure figure = figures.get(column);
        if (figure == null) {
            throw new IllegalStateException(
                    "nothing printed in " + cells.get(column)); // only what is printed is changed
        }
        return figure;
    }

    /** What the only wrong cell would have to be. */
    private Correction alone(int column, Range[] others) {
        Figure figure = figure(column);
        if (!(conflicts
                instanceof Consequences consequences)) { // what follows from several is not listed: of each by itself
            List<Equation> each =
                    shape.matrix().stream().map(ComponentCheck::declared).toList();
            Needed outer = Needed.of(column, each, others, givenUp[column]);
            return new Correction(
                    cells.get(column), name(column), figure, outer.bounds(scaling, figure.unit()), OptionalInt.empty());
        }
        Needed needed = Needed.of(column, consequences.equations(), others, givenUp[column]);
        OptionalInt slip = OptionalInt.empty();
        int fitting = 0;
        Range printed = printed(column, figure);
        if (scaling.scaled(figure).signum() != 0) {
            for (int power = -FURTHEST_SLIP; power <= FURTHEST_SLIP; power++) {
                if (power != 0 && needed.meets(printed, power)) {
                    slip = OptionalInt.of(power);
                    fitting++;
                }
            }
        }
        return new Correction(
                cells.get(column),
                name(column),
                figure,
                needed.bounds(scaling, figure.unit()),
                fitting == 1 ? slip : OptionalInt.empty());
    }

    void unchecked(List<UncheckedIdentity> unchecked) {
        for (Instance instance : component.instances()) {
            if (instance.derived()) {
                continue;
            }
            List<Cell> missing = new ArrayList<>();
            Range sum = Range.ZERO;
            for (Map.Entry<Cell, Integer> term : instance.terms().entrySet()) {
                int column = component.column(term.getKey());
                sum = sum.plus(kept[column].times(BigInteger.valueOf(term.getValue())));
                if (!filled.get(column)) {
                    missing.add(term.getKey());
                }
            }
            if (!missing.isEmpty() && !sum.isBounded()) {
                boolean oneSided = sum.low() != null || sum.high() != null;
                unchecked.add(new UncheckedIdentity(instance.identity(), instance.place(), missing, oneSided));
            }
        }
    }
}
