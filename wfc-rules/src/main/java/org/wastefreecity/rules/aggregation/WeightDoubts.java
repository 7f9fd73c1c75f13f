/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.rules.aggregation.CellFacts.Place;

/**
 * Where nobody can tell what the parts of a weighted mean weigh (权数存疑): a weight is missing, came twice, or stands in a row that nobody can
 * place. A weight that is kept for no waste weighs all waste, so that a doubt is one for all categories. Filled by the one thread that makes
 * a cube.
 */
final class WeightDoubts {
    private final CellFacts facts;
    private final Map<Where, List<OpenReports.Entry>> open = new HashMap<>();
    private final Map<Integer, Strays.ByCell> strays = new HashMap<>();

    private record Where(int territory, int period, int measure) {
        static Where of(Place place) {
            return new Where(place.territory(), place.period(), place.measure());
        }
    }

    WeightDoubts(CellFacts facts, LevelMap territory, LevelMap period, LevelMap category, int[] measures) {
        this.facts = facts;
        FactSet all = facts.all();
        for (int measure : all.strays().isEmpty() ? new int[0] : measures) {
            int weight = all.schema().weightOf(measure);
            if (weight >= 0) {
                strays.put(
                        measure,
                        all.strays().ofAnyCategory(weight).at(all, territory, period, category, new int[] {weight}));
            }
        }
    }

    /** While the cube is made: a weight of a measure that is missing or may count twice. */
    void add(OpenReports.Entry weight, int territory, int period, int measure) {
        open.computeIfAbsent(new Where(territory, period, measure), w -> new ArrayList<>())
                .add(weight);
    }

    /** Whether the mean of a cell hangs on a weight that is in doubt. */
    boolean isDoubtful(Place cell) {
        boolean doubtful = !facts.standing(cell, open.getOrDefault(Where.of(cell), List.of()))
                        .isEmpty()
                || !strays.getOrDefault(cell.measure(), Strays.ByCell.NONE)
                        .of(cell.territory(), cell.period(), Stray.UNKNOWN, 0)
                        .isNone();
        return doubtful && facts.isOfSeveralRows(cell); // the mean of one is that one
    }
}
