/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;
import org.wastefreecity.benchmarks.aggregation.Levels.Time;

/**
 * One grouping set as a flat array, [territory][category][year][measure], as the hand-written kernels keep it.
 *
 * @param levels what the cells are
 * @param cells the sums; 0 where there is nothing, for such a kernel cannot tell
 */
record DenseCube(Levels levels, long[] cells) implements Answer {

    /** All grouping sets of a question from its finest. */
    static List<DenseCube> rolledUp(Question question, DenseCube finest) {
        Map<Levels, DenseCube> cubes = new LinkedHashMap<>();
        cubes.put(finest.levels, finest);
        for (Levels set : question.sets()) {
            cubes.computeIfAbsent(set, s -> of(s, cubes));
        }
        return new ArrayList<>(cubes.values());
    }

    /** The finer levels of a question come first, so that the cube to add up from is there. */
    private static DenseCube of(Levels set, Map<Levels, DenseCube> cubes) {
        if (set.year() == Time.ALL) {
            return finer(cubes, new Levels(set.territory(), set.category(), Time.YEAR))
                    .overYears();
        }
        if (set.category() != Category.FAMILY) {
            Category below = Category.values()[set.category().ordinal() - 1];
            return finer(cubes, new Levels(set.territory(), below, Time.YEAR)).categoriesUp();
        }
        Territory below = Territory.values()[set.territory().ordinal() - 1];
        return finer(cubes, new Levels(below, Category.FAMILY, Time.YEAR)).territoriesUp();
    }

    private static DenseCube finer(Map<Levels, DenseCube> cubes, Levels set) {
        return Objects.requireNonNull(cubes.get(set), () -> "not rolled up yet: " + set);
    }

    private DenseCube territoriesUp() {
        Territory above = Territory.values()[levels.territory().ordinal() + 1];
        int[] parents = CellPlaces.parents(levels.territory());
        Levels up = new Levels(above, levels.category(), levels.year());
        return new DenseCube(up, added(parents, cells.length / parents.length, above.size));
    }

    DenseCube categoriesUp() {
        Category above = Category.values()[levels.category().ordinal() + 1];
        int[] parents = CellPlaces.parents(levels.category());
        int perTerritory = parents.length;
        int[] all = new int[levels.territory().size * perTerritory];
        for (int i = 0; i < all.length; i++) {
            all[i] = i / perTerritory * above.size + parents[i % perTerritory];
        }
        Levels up = new Levels(levels.territory(), above, levels.year());
        return new DenseCube(up, added(all, cells.length / all.length, levels.territory().size * above.size));
    }

    private DenseCube overYears() {
        int years = cells.length / Axes.MEASURES;
        int[] all = new int[years];
        for (int i = 0; i < years; i++) {
            all[i] = i / Axes.YEARS;
        }
        Levels up = new Levels(levels.territory(), levels.category(), Time.ALL);
        return new DenseCube(up, added(all, Axes.MEASURES, years / Axes.YEARS));
    }

    /** Adds blocks of cells into the blocks of their parents. */
    private long[] added(int[] parents, int block, int above) {
        long[] sums = new long[above * block];
        for (int i = 0; i < parents.length; i++) {
            int from = i * block;
            int to = parents[i] * block;
            for (int k = 0; k < block; k++) {
                sums[to + k] += cells[from + k];
            }
        }
        return sums;
    }

    @Override
    public void tell(Cells to) {
        int at = 0;
        for (int t = 0; t < levels.territory().size; t++) {
            for (int c = 0; c < levels.category().size; c++) {
                for (int y = 0; y < levels.year().size; y++) {
                    for (int m = 0; m < Axes.MEASURES; m++) {
                        to.cell(
                                levels.territory().first + t,
                                levels.category().first + c,
                                levels.year().first + y,
                                m,
                                cells[at++]);
                    }
                }
            }
        }
    }
}
