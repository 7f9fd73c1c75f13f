/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Cells by the names of their members. */
record NamedCells(
        Cells cells, Map<String, Integer> territories, Map<String, Integer> periods, Map<String, Integer> categories) {

    static NamedCells of(Cells cells) {
        return new NamedCells(
                cells, numbers(cells.territories()), numbers(cells.periods()), numbers(cells.categories()));
    }

    private static Map<String, Integer> numbers(List<String> names) {
        return IntStream.range(0, names.size()).boxed().collect(ImmutableMap.toImmutableMap(names::get, i -> i));
    }

    /** The number of a cell; none if it has a member that has no facts. */
    OptionalInt cell(String territory, String period, String category, int measureNumber) {
        Integer t = territories.get(territory);
        Integer p = periods.get(period);
        Integer c = categories.get(category);
        return t == null || p == null || c == null
                ? OptionalInt.empty()
                : OptionalInt.of(cells.cell(t, p, c, measureNumber));
    }
}
