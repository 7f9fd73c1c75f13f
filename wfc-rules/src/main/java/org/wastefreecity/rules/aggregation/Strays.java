/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * The stray rows of a ledger: refused, but in doubt in every sum they may belong to.
 *
 * @param rows what they may add, by where they may belong
 * @param crossing the periods that lie across others, of which no row was taken
 */
record Strays(Map<Stray, Extra> rows, BitSet crossing) {
    static final Strays NONE = new Strays(Map.of(), new BitSet());

    Strays {
        rows = ImmutableMap.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Those of some that may belong to a sum, whether anything was reported for it or not. */
    Extra of(
            FactSet facts,
            Measure measure,
            CategorySelection categories,
            RegionCode division,
            ReportingPeriod period,
            Predicate<Stray> some) {
        if (isEmpty()) {
            return Extra.NONE;
        }
        FactSchema schema = facts.schema();
        int code = schema.codeOf(measure);
        int place = schema.divisions().codeOf(division.text());
        Set<String> below = categories.in(schema.tree());
        Extra all = Extra.NONE;
        for (Map.Entry<Stray, Extra> row : rows.entrySet()) {
            Stray stray = row.getKey();
            boolean here = stray.isWithin()
                    ? isAkin(schema, stray.division(), division)
                    : stray.place() < 0 || isIn(facts.variants()[stray.place()], place);
            boolean then = stray.period() < 0 || isIn(facts, stray.period(), period);
            boolean ofThis = stray.category() < 0
                    || categories.equals(CategorySelection.ALL)
                    || below.contains(schema.categories().text(stray.category()))
                    || categories.equals(
                            CategorySelection.of(schema.categories().text(stray.category())));
            if (here && then && ofThis && (stray.measure() < 0 || stray.measure() == code) && some.test(stray)) {
                all = all.plus(row.getValue());
            }
        }
        return all;
    }

    private static boolean isIn(FactSet.PlaceVariant variant, int division) {
        return variant.place() == division || Arrays.stream(variant.path()).anyMatch(p -> p == division);
    }

    private boolean isIn(FactSet facts, int period, ReportingPeriod asked) {
        ReportingPeriod own = facts.periods().get(period);
        return crossing.get(period) ? own.overlaps(asked) : asked.encloses(own);
    }

    /** Whether something in a division may lie in another one. */
    private static boolean isAkin(FactSchema schema, int division, RegionCode other) {
        RegionCode one = RegionCode.parse(schema.divisions().text(division));
        return one.encloses(other) || other.encloses(one);
    }

    /** Those that may be of a measure, as if nobody knew of which waste. */
    Strays ofAnyCategory(int measure) {
        Map<Stray, Extra> some = new HashMap<>();
        rows.forEach((stray, extra) -> {
            if (stray.measure() < 0 || stray.measure() == measure) {
                some.merge(
                        new Stray(stray.place(), stray.period(), Stray.UNKNOWN, stray.measure()), extra, Extra::plus);
            }
        });
        return new Strays(some, crossing);
    }

    /** The same by the cells of some levels. */
    ByCell at(FactSet facts, LevelMap territory, LevelMap period, LevelMap category, int[] measureCodes) {
        if (isEmpty()) {
            return ByCell.NONE;
        }
        Map<Stray, Extra> cells = new HashMap<>();
        Map<Stray, Boolean> pinned = new HashMap<>();
        rows.forEach((stray, extra) -> {
            for (int t : territories(facts.schema(), stray, territory)) {
                for (int p : periods(facts, stray, period)) {
                    int c = stray.category() < 0 ? Stray.UNKNOWN : category.of()[stray.category()];
                    int m = stray.measure() < 0 ? Stray.UNKNOWN : indexOf(measureCodes, stray.measure());
                    if ((stray.category() < 0 || c >= 0) && (stray.measure() < 0 || m >= 0)) {
                        Stray cell = new Stray(t, p, c, m);
                        cells.merge(cell, extra, Extra::plus);
                        pinned.merge(cell, stray.isPinned() && !crossing.get(stray.period()), Boolean::logicalOr);
                    }
                }
            }
        });
        return cells.isEmpty() ? ByCell.NONE : new ByCell(cells, pinned);
    }

    /** A sum that a stray row belongs to for sure, whatever is not known of it. */
    record Sure(String territory, String period, String category, String measure) {}

    /** The sums of some levels that rows belong to for sure: a row of an unknown category is of all waste, one from an unknown place of the nation. */
    Set<Sure> surelyIn(FactSet facts, Cube.Levels levels) {
        Set<Sure> sums = new LinkedHashSet<>();
        if (isEmpty()) {
            return sums;
        }
        LevelMap territory = facts.levels().of(levels.territory());
        LevelMap period = facts.levels().of(levels.period());
        LevelMap category = facts.levels().of(levels.category());
        boolean nation = levels.territory().equals(TerritoryLevel.NATION);
        boolean all = levels.category().equals(CategoryLevel.ALL);
        for (Stray stray : rows.keySet()) {
            Optional<String> place = nation
                    ? Optional.of(RegionCode.NATION.text())
                    : stray.place() < 0 ? Optional.empty() : nameIn(territory, stray.place());
            Optional<String> time = stray.period() < 0 || crossing.get(stray.period())
                    ? Optional.empty()
                    : nameIn(period, stray.period());
            Optional<String> waste = all
                    ? Optional.of(LevelMap.nameOf(CategorySelection.ALL))
                    : stray.category() < 0 ? Optional.empty() : nameIn(category, stray.category());
            if (place.isPresent() && time.isPresent() && waste.isPresent() && stray.measure() >= 0) {
                String measure = facts.schema().measures().get(stray.measure()).id();
                sums.add(new Sure(place.get(), time.get(), waste.get(), measure));
            }
        }
        return sums;
    }

    private static Optional<String> nameIn(LevelMap level, int element) {
        return level.of()[element] < 0
                ? Optional.empty()
                : Optional.of(level.names().get(level.of()[element]));
    }

    private static int indexOf(int[] codes, int code) {
        return IntStream.range(0, codes.length)
                .filter(i -> codes[i] == code)
                .findFirst()
                .orElse(-1);
    }

    private static int[] territories(FactSchema schema, Stray stray, LevelMap level) {
        if (!stray.isWithin()) {
            int member = stray.place() < 0 ? Stray.UNKNOWN : level.of()[stray.place()];
            return stray.place() < 0 || member >= 0 ? new int[] {member} : new int[0];
        }
        return IntStream.range(0, level.names().size())
                .filter(i -> {
                    String name = level.names().get(i);
                    return schema.divisions().codeOf(name) >= 0
                            ? isAkin(schema, stray.division(), RegionCode.parse(name))
                            : schema.zones().codeOf(name) < 0; // a zone is part of no division
                })
                .toArray();
    }

    private int[] periods(FactSet facts, Stray stray, LevelMap level) {
        if (stray.period() < 0) {
            return new int[] {Stray.UNKNOWN};
        }
        if (crossing.get(stray.period())) {
            ReportingPeriod own = facts.periods().get(stray.period());
            return IntStream.range(0, level.names().size())
                    .filter(i ->
                            own.overlaps(ReportingPeriod.parse(level.names().get(i))))
                    .toArray();
        }
        int member = level.of()[stray.period()];
        return member < 0 ? new int[0] : new int[] {member};
    }

    /**
     * Stray rows by cell; a coordinate that is not known stands for all.
     *
     * @param cells what they may add
     * @param pinned whether some of them belong to that very cell
     */
    record ByCell(Map<Stray, Extra> cells, Map<Stray, Boolean> pinned) {
        static final ByCell NONE = new ByCell(Map.of(), Map.of());

        ByCell {
            cells = ImmutableMap.copyOf(cells);
            pinned = ImmutableMap.copyOf(pinned);
        }

        boolean isEmpty() {
            return cells.isEmpty();
        }

        Extra of(int territory, int period, int category, int measure) {
            Extra all = Extra.NONE;
            for (int known = 0; known < 16 && !isEmpty(); known++) {
                Extra some = cells.get(new Stray(
                        (known & 1) == 0 ? Stray.UNKNOWN : territory,
                        (known & 2) == 0 ? Stray.UNKNOWN : period,
                        (known & 4) == 0 ? Stray.UNKNOWN : category,
                        (known & 8) == 0 ? Stray.UNKNOWN : measure));
                all = some == null ? all : all.plus(some);
            }
            return all;
        }

        boolean isPinned(int territory, int period, int category, int measure) {
            return Optional.ofNullable(pinned.get(new Stray(territory, period, category, measure)))
                    .orElse(false);
        }
    }
}
