/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.TerritoryLevel;

/**
 * What does a whole country cost: 3,200 units, 60 measures, 120 months, one fact each, added up to all levels? Run: {@code java -Xmx1g
 * -cp benchmarks/target/benchmarks.jar org.wastefreecity.benchmarks.aggregation.NationalYear}, optionally with {@code --units 3200
 * --measures 60 --months 120 --threads 2,1 --rounds 5 --warmup 3}.
 */
public final class NationalYear {
    private static final String PROVINCE = "0000";
    private static final int IN_EACH = 10;

    private NationalYear() {}

    /**
     * Runs it.
     *
     * @param args as told above
     * @throws Exception if it fails
     */
    public static void main(String[] args) throws Exception {
        run(args, System.out);
    }

    /** Runs it, for the smoke test as well. */
    static void run(String[] args, PrintStream out) throws Exception {
        Options options = new Options(args);
        int units = options.number("units", 3_200);
        int measures = options.number("measures", 60);
        int months = options.number("months", 120);
        List<Integer> threads = options.list("threads", "2,1", Integer::valueOf);
        Rounds rounds = new Rounds(options.number("warmup", 3), options.number("rounds", 5));
        options.refuseOthers();
        out.println(Machine.line());
        FactSet facts = facts(units, measures, months);
        out.printf(
                Locale.ROOT,
                "%n%,d facts (%,d units, %d measures, %d months) take %,d MiB, %.1f bytes each.%n%n",
                facts.size(),
                units,
                measures,
                months,
                Machine.heap() >> 20,
                facts.bytes() / (double) facts.size());
        MarkdownTable table =
                new MarkdownTable("threads", "ms (median)", "shortest–longest", "million rows/s", "MiB allocated");
        for (int count : threads) {
            Map<String, Callable<?>> job = Map.of("", () -> rolledUp(facts, count));
            rounds.run(job)
                    .forEach((name, t) -> table.row(
                            count,
                            t.medianMillis(),
                            MarkdownTable.figure(t.shortestMillis()) + "–" + MarkdownTable.figure(t.longestMillis()),
                            facts.size() / t.medianMillis() / 1e3,
                            t.allocatedBytes() >> 20));
        }
        out.print(table);
    }

    /** Every level of territory by month, quarter, half-year and year. */
    private static Cube rolledUp(FactSet facts, int threads) {
        return RollUp.builder()
                .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE, TerritoryLevel.NATION)
                .period(PeriodLevel.MONTH, PeriodLevel.QUARTER, PeriodLevel.HALF_YEAR, PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts, threads);
    }

    private static FactSet facts(int units, int measures, int months) {
        FactSchema schema = FactSchema.of(territory(units), CategoryTree.of(List.of()), measures(measures));
        FactSetBuilder builder = FactSet.builder(schema);
        SplittableRandom random = new SplittableRandom(1);
        int noWaste = schema.categories().codeOf(FactSchema.NO_WASTE);
        for (int unit = 0; unit < units; unit++) {
            int place = builder.place(county(unit));
            int reporter = builder.reporter(county(unit));
            for (int month = 0; month < months; month++) {
                int period = builder.period(2015 + month / 12 + "-" + twoDigits(month % 12 + 1));
                for (int measure = 0; measure < measures; measure++) {
                    builder.add(place, period, noWaste, measure, random.nextLong(10_000_000_000L), reporter);
                }
            }
        }
        return builder.build();
    }

    /** Ten counties in each city, ten cities in each province. */
    private static Territory territory(int units) {
        List<Region> regions = new ArrayList<>();
        regions.add(Region.of("100000", "全国", "nation"));
        for (int unit = 0; unit < units; unit++) {
            String county = county(unit);
            if (unit % (IN_EACH * IN_EACH) == 0) {
                regions.add(Region.of(county.substring(0, 2) + PROVINCE, "省" + unit, "province " + unit));
            }
            if (unit % IN_EACH == 0) {
                regions.add(Region.of(county.substring(0, 4) + "00", "市" + unit, "city " + unit));
            }
            regions.add(Region.of(county, "县" + unit, "county " + unit));
        }
        return new Territory(regions, List.of());
    }

    private static String county(int unit) {
        return 11
                + unit / (IN_EACH * IN_EACH)
                + twoDigits(1 + unit / IN_EACH % IN_EACH)
                + twoDigits(1 + unit % IN_EACH);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static List<Measure> measures(int count) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            measures.add(Measure.builder()
                    .id("measure_" + i)
                    .name(Wording.of("统计量" + i, "measure " + i))
                    .unit(UnitOfMeasure.TONNE)
                    .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                    .build());
        }
        return measures;
    }
}
