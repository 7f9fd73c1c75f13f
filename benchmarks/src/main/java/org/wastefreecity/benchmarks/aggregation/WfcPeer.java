/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.wastefreecity.benchmarks.aggregation.Levels.Category;
import org.wastefreecity.benchmarks.aggregation.Levels.Territory;
import org.wastefreecity.benchmarks.aggregation.Levels.Time;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioOfSums.State;
import org.wastefreecity.rules.aggregation.RatioOfSums.Term;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.TerritoryLevel;

/** This library, with all that it promises: sums proven exact, nothing told from 0, who reported kept beside. */
final class WfcPeer implements Peer {
    private static final ReportingPeriod ALL_YEARS =
            ReportingPeriod.ofYears(Axes.FIRST_YEAR, Axes.FIRST_YEAR + Axes.YEARS - 1);

    private final LedgerColumns rows;
    private final FactSchema schema =
            FactSchema.of(LedgerSchema.territory(), LedgerSchema.categories(), LedgerSchema.measures());
    private final Map<String, Integer> territories = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final List<RatioOfSums> ratios = ratiosOf(schema);
    private FactSet facts;

    WfcPeer(LedgerColumns rows) {
        this.rows = rows;
        this.facts = FactSet.builder(schema).build();
        number(territories, Territory.COUNTY.first, Axes.COUNTIES, Axes::countyCode);
        number(territories, Territory.CITY.first, Axes.CITIES, Axes::cityCode);
        number(territories, Territory.PROVINCE.first, Axes.PROVINCES, Axes::provinceCode);
        territories.put("100000", Territory.NATION.first);
        number(categories, Category.FAMILY.first, Axes.FAMILIES, f -> id(Axes.familyCode(f)));
        number(categories, Category.TOP.first, Axes.TOPS, t -> id(Axes.topCode(t)));
        categories.put("*", Category.ALL.first);
        number(years, Time.YEAR.first, Axes.YEARS, y -> Integer.toString(Axes.FIRST_YEAR + y));
        years.put(ALL_YEARS.toString(), Time.ALL.first);
    }

    private static String id(String code) {
        return Axes.SCHEME + "/" + Axes.EDITION + "/" + code;
    }

    private static void number(Map<String, Integer> numbers, int first, int size, IntFunction<String> name) {
        IntStream.range(0, size).forEach(i -> numbers.put(name.apply(i), first + i));
    }

    @Override
    public String name() {
        return "wfc";
    }

    @Override
    public void load() {
        facts = facts(rows, schema);
    }

    /** The facts of columns, by codes that are looked up once. */
    static FactSet facts(LedgerColumns rows, FactSchema schema) {
        FactSetBuilder builder = FactSet.builder(schema);
        int[] places = codes(Axes.COUNTIES, c -> builder.place(Axes.countyCode(c)));
        int[] periods = codes(Axes.MONTHS, m -> builder.period(Axes.monthText(m)));
        int[] leaves = codes(Axes.LEAVES, l -> schema.categories().codeOf(Axes.leafId(l)));
        int[] measures = codes(Axes.MEASURES, m -> schema.measureIds().codeOf(Axes.measureId(m)));
        int[] reporters = codes(Axes.COUNTIES * 16, r -> builder.reporter(Axes.reporterName(r)));
        for (int i = 0; i < rows.rows(); i++) {
            builder.add(
                    places[rows.county[i]],
                    periods[rows.month[i]],
                    leaves[rows.category[i]],
                    measures[rows.measure[i]],
                    rows.value[i],
                    reporters[rows.reporter(i)]);
        }
        return builder.build();
    }

    private static int[] codes(int size, IntUnaryOperator code) {
        return IntStream.range(0, size).map(code).toArray();
    }

    @Override
    public Answer answer(Question question, int threads) {
        if (question == Question.Q3) {
            return ratios(threads);
        }
        RollUp.Builder rollUp = RollUp.builder();
        for (Levels set : question.sets()) {
            rollUp.territory(level(set.territory()))
                    .category(level(set.category()))
                    .period(level(set.year()));
        }
        Cube cube = rollUp.build().on(facts, threads);
        return cells -> tell(question, cube, cells);
    }

    /** Sixty ratios of one cube, whose categories are those that the ratios ask for. */
    private Answer ratios(int threads) {
        RollUp.Builder rollUp = RollUp.builder().territory(TerritoryLevel.CITY).period(PeriodLevel.YEAR);
        ratios.forEach(r -> rollUp.category(r.categories()));
        Cube cube = rollUp.build().on(facts, threads);
        org.wastefreecity.rules.aggregation.Cells shape =
                cube.cells(TerritoryLevel.CITY, PeriodLevel.YEAR, ratios.get(0).categories()[0]);
        int years = shape.periods().size();
        long[] percents = new long[shape.territories().size() * years * ratios.size()];
        for (int i = 0; i < ratios.size(); i++) {
            int rule = i;
            ratios.get(i)
                    .forEach(
                            cube,
                            TerritoryLevel.CITY,
                            PeriodLevel.YEAR,
                            RatioRule.PLACES,
                            (t, y, state, scaled) -> percents[(t * years + y) * ratios.size() + rule] =
                                    state == State.KNOWN ? scaled : RatioRule.NONE);
        }
        int[] cities = numbers(shape.territories(), territories);
        int[] numbers = numbers(shape.periods(), this.years);
        return cells -> {
            for (int i = 0; i < percents.length; i++) {
                if (percents[i] != RatioRule.NONE) {
                    int row = i / ratios.size();
                    cells.cell(cities[row / years], i % ratios.size(), numbers[row % years], 0, percents[i]);
                }
            }
        };
    }

    private static List<RatioOfSums> ratiosOf(FactSchema schema) {
        return RatioRule.ALL.stream()
                .map(rule -> RatioOfSums.of(
                        terms(schema, rule, rule::isAbove), terms(schema, rule, rule::isBelow), UnitOfMeasure.PERCENT))
                .toList();
    }

    private static List<Term> terms(FactSchema schema, RatioRule rule, IntPredicate isNamed) {
        CategorySelection selection = switch (rule.level()) {
            case FAMILY -> CategorySelection.of(id(Axes.familyCode(rule.member())));
            case TOP -> CategorySelection.of(id(Axes.topCode(rule.member())));
            case ALL -> CategorySelection.ALL;
        };
        return IntStream.range(0, Axes.MEASURES)
                .filter(isNamed)
                .mapToObj(m -> Term.of(schema.measures().get(m), selection))
                .toList();
    }

    private static TerritoryLevel level(Territory level) {
        return switch (level) {
            case COUNTY -> TerritoryLevel.COUNTY;
            case CITY -> TerritoryLevel.CITY;
            case PROVINCE -> TerritoryLevel.PROVINCE;
            case NATION -> TerritoryLevel.NATION;
        };
    }

    private static CategoryLevel level(Category level) {
        return switch (level) {
            case FAMILY -> new CategoryLevel.Depth(2);
            case TOP -> new CategoryLevel.Depth(1);
            case ALL -> CategoryLevel.ALL;
        };
    }

    private static PeriodLevel level(Time level) {
        return switch (level) {
            case YEAR -> PeriodLevel.YEAR;
            case ALL -> new PeriodLevel.Span(ALL_YEARS);
        };
    }

    private void tell(Question question, Cube cube, Cells to) {
        for (Levels set : question.sets()) {
            org.wastefreecity.rules.aggregation.Cells cells =
                    cube.cells(level(set.territory()), level(set.year()), level(set.category()));
            if (cells.isWide() || !cells.isPlain()) {
                throw new IllegalStateException("sums of 64 bits expected at " + set);
            }
            int[] territory = numbers(cells.territories(), territories);
            int[] category = numbers(cells.categories(), categories);
            int[] year = numbers(cells.periods(), years);
            int cell = 0;
            for (int t : territory) {
                for (int y : year) {
                    for (int c : category) {
                        for (int m = 0; m < Axes.MEASURES; m++) {
                            to.cell(t, c, y, m, cells.low(cell++));
                        }
                    }
                }
            }
        }
    }

    private static int[] numbers(List<String> names, Map<String, Integer> numbers) {
        return names.stream().mapToInt(numbers::get).toArray();
    }
}
