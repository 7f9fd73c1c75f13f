/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.Kernel.Sums;

/** One run of a roll-up: rows to core cells, core cells to every level, then the measures that are more than sums. */
final class Summing {
    private static final int MOST_CELLS = Integer.MAX_VALUE - 64;
    private static final int WORTH_A_THREAD = 1 << 18;

    private final RollUp rollUp;
    private final FactSet facts;
    private final Crew crew;
    private final List<Measure> measures;
    private final int[] measureCodes;
    private final List<TerritoryLevel> territories;
    private final List<PeriodLevel> periods;
    private final List<CategoryLevel> categories;
    private final AxisPlan territory;
    private final AxisPlan period;
    private final AxisPlan category;

    Summing(RollUp rollUp, FactSet facts, Crew crew) {
        this.rollUp = rollUp;
        this.facts = facts;
        InvalidPartException.check(
                facts.tellsApart(rollUp),
                "RollUp",
                "levels",
                "流式汇总时已要求的层级",
                "levels that the accumulator was asked for",
                rollUp.territories() + " " + rollUp.periods() + " " + rollUp.categories());
        this.crew = crew;
        this.measures = rollUp.measures(facts.schema());
        this.measureCodes = measures.stream().mapToInt(facts.schema()::codeOf).toArray();
        Map<TerritoryLevel, LevelMap> t =
                finestFirst(rollUp.territories(), l -> facts.levels().of(l));
        Map<PeriodLevel, LevelMap> p =
                finestFirst(rollUp.periods(), l -> facts.levels().of(l));
        Map<CategoryLevel, LevelMap> c =
                finestFirst(rollUp.categories(), l -> facts.levels().of(l));
        this.territories = List.copyOf(t.keySet());
        this.periods = List.copyOf(p.keySet());
        this.categories = List.copyOf(c.keySet());
        this.territory = facts.levels().plan(territories, List.copyOf(t.values()));
        this.period = facts.levels().plan(periods, List.copyOf(p.values()));
        this.category = facts.levels().plan(categories, List.copyOf(c.values()));
    }

    private static <L> Map<L, LevelMap> finestFirst(List<L> levels, Function<L, LevelMap> map) {
        Map<L, LevelMap> maps = new LinkedHashMap<>();
        levels.forEach(l -> maps.put(l, map.apply(l)));
        Map<L, LevelMap> sorted = new LinkedHashMap<>();
        maps.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().names().size()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    Cube cube() {
        long cells = (long) territory.coreSize * period.coreSize * category.coreSize * measures.size();
        InvalidPartException.check(
                period.coreSize == 0
                        || category.coreSize == 0
                        || cells <= MOST_CELLS
                                && cells / period.coreSize / category.coreSize / measures.size() == territory.coreSize,
                "RollUp",
                "levels",
                "不超过" + MOST_CELLS + "个单元",
                "at most " + MOST_CELLS + " cells",
                territory.coreSize + " × " + period.coreSize + " × " + category.coreSize + " × " + measures.size());
        int[] measureOf = new int[facts.schema().measures().size()];
        Arrays.fill(measureOf, -1);
        for (int m = 0; m < measureCodes.length; m++) {
            measureOf[measureCodes[m]] = Fold.isNeeded(measures.get(m)) ? -1 : m;
        }
        CoreSum coreSum = new CoreSum(facts, territory, period, category, measureOf, measures.size());
        CoreSum.Core core = coreSum.run(crew);
        Map<Cube.Levels, Cells> all = new LinkedHashMap<>();
        Sums[] byTerritory = new Sums[territories.size()];
        int inner = category.coreSize * measures.size();
        for (int t = 0; t < byTerritory.length; t++) {
            boolean wide = isWide(coreSum.bounds(), t);
            byTerritory[t] = level(core.sums(), byTerritory, territory, t, 1, period.coreSize * inner, wide);
            Sums[] byCategory = new Sums[categories.size()];
            for (int c = 0; c < byCategory.length; c++) {
                int outer = territory.size(t) * period.coreSize;
                byCategory[c] = level(byTerritory[t], byCategory, category, c, outer, measures.size(), wide);
                Sums[] byPeriod = new Sums[periods.size()];
                for (int p = 0; p < byPeriod.length; p++) {
                    int width = category.size(c) * measures.size();
                    byPeriod[p] = level(byCategory[c], byPeriod, period, p, territory.size(t), width, wide);
                    all.put(
                            new Cube.Levels(territories.get(t), periods.get(p), categories.get(c)),
                            cells(core, byPeriod[p], t, p, c));
                }
            }
        }
        new Exceptions(facts, measures, measureCodes).apply(all.values());
        return new Cube(rollUp, facts, all);
    }

    /** Whether a territory of a level, all of whose core members fit, does not fit itself. */
    private boolean isWide(long[] bounds, int level) {
        long[] sums = new long[territory.size(level)];
        for (int core = 0; core < bounds.length; core++) {
            int member = territory.levelOfCore[level][core];
            if (member >= 0) {
                sums[member] = Pages.saturated(sums[member], bounds[core]);
            }
        }
        return Arrays.stream(sums).anyMatch(s -> s == Long.MAX_VALUE);
    }

    private Sums level(Sums core, Sums[] done, AxisPlan axis, int level, int outer, int inner, boolean wide) {
        Sums from = axis.source[level] == AxisPlan.CORE ? core : done[axis.source[level]];
        if (axis.source[level] == AxisPlan.CORE && axis.isCore(level) && (from.high() != null) == wide) {
            return from;
        }
        int[] map = axis.map[level];
        int members = axis.size(level);
        Sums to = Sums.of(outer * members * inner, wide);
        Crew worth = (long) outer * map.length * inner < WORTH_A_THREAD ? Crew.ofThreads(1) : crew;
        if (outer >= crew.parts()) {
            worth.split(outer, (a, b) -> Kernel.roll(from, to, a, b, map, members, inner));
        } else {
            worth.split(
                    inner,
                    (a, b) -> IntStream.range(0, outer * map.length)
                            .filter(i -> map[i % map.length] >= 0)
                            .forEach(i -> Kernel.add(
                                    from,
                                    i * inner + a,
                                    to,
                                    (i / map.length * members + map[i % map.length]) * inner + a,
                                    b - a)));
        }
        return to;
    }

    private Cells cells(CoreSum.Core core, Sums sums, int t, int p, int c) {
        CorePresence presence =
                new CorePresence(core, territory, period, category, measures.size(), new int[] {t, p, c});
        return new Cells(
                measures,
                measureCodes,
                territory.levels.get(t),
                period.levels.get(p),
                category.levels.get(c),
                sums,
                presence,
                facts,
                (territories.get(t) instanceof TerritoryLevel.Reported ? Overlaps.PLACE : 0)
                        | (periods.get(p) instanceof PeriodLevel.Reported ? Overlaps.PERIOD : 0)
                        | (categories.get(c) instanceof CategoryLevel.Reported ? Overlaps.CATEGORY : 0));
    }

    /** What is not a mere sum: measures that combine otherwise, and facts of two levels that overlap. */
    private static final class Exceptions {
        private final FactSet facts;
        private final List<Measure> measures;
        private final int[] codes;

        Exceptions(FactSet facts, List<Measure> measures, int[] codes) {
            this.facts = facts;
            this.measures = measures;
            this.codes = codes;
        }

        void apply(Iterable<Cells> all) {
            for (int m = 0; m < codes.length; m++) {
                if (Fold.isNeeded(measures.get(m))) {
                    Fold fold = new Fold(facts, measures.get(m));
                    List<SeriesRows.Row> rows = new SeriesRows(facts, codes[m]).all();
                    for (Cells cells : all) {
                        cells.fold(fold, rows, m);
                    }
                }
            }
            for (OpenReports.Entry entry : facts.open().entries()) {
                for (int m = 0; m < codes.length; m++) {
                    if (entry.report().measure() == codes[m]) {
                        for (Cells cells : all) {
                            cells.open(entry, m);
                        }
                    }
                    if (facts.schema().weightOf(codes[m]) == entry.report().measure()) {
                        for (Cells cells : all) {
                            cells.doubt(entry, m);
                        }
                    }
                }
            }
            for (int m = 0; m < codes.length && !facts.overlaps().isEmpty(); m++) {
                Fold fold = new Fold(facts, measures.get(m));
                for (Overlaps.Point point : facts.overlaps().points()) {
                    if (point.at().measure() == codes[m]) {
                        for (Cells cells : all) {
                            cells.overlap(facts, fold, point, m);
                        }
                    }
                }
                for (Overlaps.Stock stock : facts.overlaps().stocks()) {
                    if (stock.point().at().measure() == codes[m]) {
                        for (Cells cells : all) {
                            cells.overlap(facts, fold, stock, m);
                        }
                    }
                }
            }
        }
    }

    static Refusal overlap(FactSet facts, Overlaps.Point point) {
        KeyNames names = new KeyNames(facts);
        Wording one = names.of(point.one());
        Wording other = names.of(point.other());
        Measure measure = facts.schema().measures().get(point.at().measure());
        return new Refusal(
                Refusal.Kind.OVERLAP,
                measure.id(),
                Optional.empty(),
                Wording.of(
                        measure.name().zh() + "在" + one.zh() + "与" + other.zh() + "都有填报，相加会重复计数",
                        measure.id() + " is reported for " + one.en() + " and for " + other.en() + ", which overlap"));
    }
}
