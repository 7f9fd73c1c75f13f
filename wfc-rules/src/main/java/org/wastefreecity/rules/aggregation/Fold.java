/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.aggregation.SeriesRows.Row;

/**
 * Combines rows of a measure as it declares, for measures that are more than a sum.
 * <p>
 * The order is fixed, because a last value and a sum do not commute: first along time within each series (one place, reporter and
 * category), then along categories within each reporter, then over reporters and places.
 */
final class Fold {
    private final Measure measure;
    private final Combining combining;
    private final @Nullable Measure weight;
    private final Map<Row, BigInteger> weights = new HashMap<>();
    private final int noWaste;
    private final int[] lastDay;
    private final FactSet facts;
    private final Map<Division, Integer> moved = new HashMap<>();
    private final BitSet moving;

    Fold(FactSet facts, Measure measure) {
        FactSchema schema = facts.schema();
        this.measure = measure;
        this.facts = facts;
        schema.history().moved().forEach(d -> moved.put(d, moved.size()));
        this.moving = moving();
        this.lastDay = facts.periods().stream()
                .mapToInt(p -> (int) p.lastDay().toEpochDay())
                .toArray();
        this.noWaste = schema.categories().codeOf(FactSchema.NO_WASTE);
        int weightCode = measure.weight().map(schema.measureIds()::codeOf).orElse(-1);
        this.weight = weightCode < 0 ? null : schema.measures().get(weightCode);
        this.combining = new Combining(measure, Optional.ofNullable(weight));
        if (weightCode >= 0) {
            boolean adds = Combining.addsUp(schema.measures().get(weightCode));
            new SeriesRows(facts, weightCode)
                    .all().stream()
                            .filter(r -> adds || r.rows() == 1) // two words on one weight are none
                            .forEach(r -> weights.put(key(r, r.category()), r.value()));
        }
    }

    private static Row key(Row row, int category) {
        return new Row(row.variant(), row.reporter(), category, row.period(), BigInteger.ZERO, 1);
    }

    /** What rows in the order of {@link SeriesRows} come to, by cell: territory × period × category. */
    Map<Integer, Part> by(List<Row> sorted, LevelMap territory, LevelMap period, LevelMap category) {
        Map<Integer, Part> cells = new HashMap<>();
        List<Row> rows = byGround(sorted, territory);
        int at = 0;
        while (at < rows.size()) {
            Row first = rows.get(at);
            int end = at + 1;
            while (end < rows.size()
                    && rows.get(end).reporter() == first.reporter()
                    && territory.of()[rows.get(end).variant()] == territory.of()[first.variant()]
                    && ground(rows.get(end)) == ground(first)) {
                end++;
            }
            int where = territory.of()[first.variant()];
            if (where >= 0) {
                boolean own =
                        rows.subList(at, end).stream().allMatch(r -> territory.own()[r.variant()]);
                int cellsEach = period.names().size() * category.names().size();
                reporter(rows.subList(at, end), period, category).forEach((cell, part) -> {
                    Part placed = combining.checkOwn(part, Axis.TERRITORY, own);
                    cells.merge(where * cellsEach + cell, placed, (a, b) -> combining.join(a, b, Axis.TERRITORY));
                });
            }
            at = end;
        }
        cells.replaceAll((cell, part) -> combining
                .weightless(part)
                .filter(r -> part.refusal().isEmpty())
                .map(part::refusedFor)
                .orElse(part));
        return cells;
    }

    /** The place of a row; one for all codes that a division bore, so that what is said under them is one series. */
    private int ground(Row row) {
        if (!moving.get(row.variant())) {
            return row.variant();
        }
        Integer number = moved.get(
                facts.schema().history().division(code(row.variant()), LocalDate.ofEpochDay(lastDay[row.period()])));
        return number == null ? row.variant() : facts.variants().length + number;
    }

    private RegionCode code(int variant) {
        return RegionCode.parse(facts.schema().divisions().text(facts.variants()[variant].place()));
    }

    /** The variants whose code some division bore that bore others, too; each row would have to be looked up else. */
    private BitSet moving() {
        BitSet found = new BitSet();
        for (int v = 0; !moved.isEmpty() && v < facts.variants().length; v++) {
            if (!facts.schema().places().isZone(facts.variants()[v].place())) {
                found.set(v, facts.schema().history().codes(code(v)).size() > 1);
            }
        }
        return found;
    }

    private List<Row> byGround(List<Row> rows, LevelMap territory) {
        if (moving.isEmpty() || rows.stream().allMatch(r -> ground(r) == r.variant())) {
            return rows;
        }
        return rows.stream()
                .sorted(Comparator.comparingInt(this::ground)
                        .thenComparingInt(Row::reporter)
                        .thenComparingInt(r -> territory.of()[r.variant()])
                        .thenComparingInt(Row::category)
                        .thenComparingInt(Row::period))
                .toList();
    }

    /** The rows of one reporter at one place, by period × category. */
    private Map<Integer, Part> reporter(List<Row> rows, LevelMap period, LevelMap category) {
        Map<Integer, Part> cells = new HashMap<>();
        int at = 0;
        while (at < rows.size()) {
            Row first = rows.get(at);
            int end = at + 1;
            while (end < rows.size() && rows.get(end).category() == first.category()) {
                end++;
            }
            int what = category.of()[first.category()];
            if (what >= 0) {
                boolean own = category.own()[first.category()];
                series(rows.subList(at, end), period).forEach((when, part) -> {
                    Part placed = combining.checkOwn(part, Axis.CATEGORY, own);
                    cells.merge(
                            when * category.names().size() + what,
                            placed,
                            (a, b) -> combining.join(a, b, Axis.CATEGORY));
                });
            }
            at = end;
        }
        return cells;
    }

    private Map<Integer, Part> series(List<Row> rows, LevelMap period) {
        if (measure.along(Axis.TIME) == Additivity.LAST) {
            return last(rows, period);
        }
        Map<Integer, Part> cells = new HashMap<>();
        for (Row row : rows) {
            int when = period.of()[row.period()];
            if (when >= 0) {
                Part part = combining.checkOwn(part(row), Axis.TIME, period.own()[row.period()]);
                cells.merge(when, part, (a, b) -> combining.join(a, b, Axis.TIME));
            }
        }
        return cells;
    }

    /** The balance of the last day. Of two of one day, such as December's and the year's, that of the cell's own period answers. */
    private Map<Integer, Part> last(List<Row> rows, LevelMap period) {
        Map<Integer, Row> closing = new HashMap<>();
        Set<Integer> contradicted = new HashSet<>();
        for (Row row : rows) {
            int when = period.of()[row.period()];
            if (when < 0) {
                continue;
            }
            Row before = closing.get(when);
            int later = before == null ? 1 : Integer.compare(lastDay[row.period()], lastDay[before.period()]);
            if (later > 0 || later == 0 && period.own()[row.period()]) {
                closing.put(when, row); // what was before does not matter
                contradicted.remove(when);
            } else if (before != null
                    && later == 0
                    && !period.own()[before.period()]
                    && !row.value().equals(before.value())) {
                contradicted.add(when);
            }
        }
        Map<Integer, Part> cells = new HashMap<>();
        closing.forEach((when, row) -> cells.put(
                when,
                contradicted.contains(when)
                        ? Part.refused(combining.severalRows(), lastDay[row.period()])
                        : part(row)));
        return cells;
    }

    private Part part(Row row) {
        if (row.rows() > 1 && combining.isUncorrectable()) {
            return Part.refused(combining.severalRows(), lastDay[row.period()]);
        }
        Rational value = Rational.of(row.value(), BigInteger.TEN.pow(measure.places()));
        if (weight == null) {
            return Part.of(value, row.reporter(), lastDay[row.period()]);
        }
        BigInteger found = weights.get(key(row, row.category()));
        if (found == null) {
            found = weights.get(key(row, noWaste));
        }
        return found == null || found.signum() < 0
                ? Part.refused(combining.noWeight(found), lastDay[row.period()])
                : Part.weighted(value, Rational.of(found, BigInteger.ONE), row.reporter(), lastDay[row.period()]);
    }

    /** Whether a measure needs this: one that sums along every axis does not. */
    static boolean isNeeded(Measure measure) {
        return measure.additivity().values().stream().anyMatch(a -> a != Additivity.SUM);
    }
}
