/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CategoryLevel;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.ExpectedSums;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.aggregation.PeriodLevel;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.TerritoryLevel;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/**
 * What does it cost to hold the months of all counties against who owes them, where a figure of the city for the year bounds each, and
 * where none does? Half of the reports are missing; the score divided by 120 × cities is the cost of one sum. Run:
 * {@code java -jar benchmarks/target/benchmarks.jar ExpectedSumsBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExpectedSumsBenchmark {
    private static final int COUNTIES = 10; // in each city
    private static final int MONTHS = 12;
    private static final Figure NOTHING = Figure.of("0", UnitOfMeasure.TONNE);
    private static final Measure GENERATED = Measure.builder()
            .id("generated")
            .name(Wording.of("产生量", "generated"))
            .unit(UnitOfMeasure.TONNE)
            .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
            .possible(new Bounds(Optional.of(NOTHING), Optional.empty()))
            .build();

    /** How many cities, of ten counties each. */
    @Param("100")
    int cities = 1;

    /** Whether each city gave a figure for the year, too. */
    @Param({"true", "false"})
    boolean ofTheYear = true;

    private Optional<Cube> cube = Optional.empty();
    private Expectation expectation = Expectation.of(List.of());

    /** Draws the ledger. */
    @Setup
    public void draw() {
        List<Region> regions = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            regions.add(Region.of(code(city, 0), "市" + city, "city " + city));
            for (int county = 1; county <= COUNTIES; county++) {
                regions.add(Region.of(code(city, county), "县" + county, "county " + county));
            }
        }
        FactSetBuilder facts = FactSet.builder(
                FactSchema.of(new Territory(regions, List.of()), CategoryTree.of(List.of()), List.of(GENERATED)));
        List<Duty> duties = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int city = 0; city < cities; city++) {
            for (int county = 1; county <= COUNTIES; county++) {
                duties.add(duty(code(city, county), Cadence.MONTHLY, "5", "40"));
                for (int month = 1; month <= MONTHS; month++) {
                    if (random.nextBoolean()) {
                        String period = "2022-" + (month < 10 ? "0" : "") + month;
                        add(facts, code(city, county), period, random.nextInt(10, 30));
                    }
                }
            }
            duties.add(duty(code(city, 0), Cadence.YEARLY, "1000", "4000"));
            if (ofTheYear) {
                add(facts, code(city, 0), "2022", 2_500);
            }
        }
        expectation = Expectation.of(duties);
        cube = Optional.of(RollUp.builder()
                .territory(TerritoryLevel.COUNTY)
                .period(PeriodLevel.MONTH)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts.build()));
    }

    private static void add(FactSetBuilder facts, String division, String period, int amount) {
        facts.add(division, FactSchema.NO_WASTE, "generated", period, Integer.toString(amount), division);
    }

    private static Duty duty(String division, Cadence every, String least, String most) {
        return Duty.builder()
                .reporter(division)
                .division(RegionCode.parse(division))
                .measure("generated")
                .every(every)
                .dueAfterDays(10)
                .possible(new Bounds(
                        Optional.of(Figure.of(least, UnitOfMeasure.TONNE)),
                        Optional.of(Figure.of(most, UnitOfMeasure.TONNE))))
                .build();
    }

    private static String code(int city, int county) {
        return (11 + city / 20) + twoDigits(1 + city % 20) + twoDigits(county);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /**
     * All sums of counties and months.
     *
     * @return them
     */
    @Benchmark
    public List<ExpectedSums.Sum> hold() {
        Cube all = cube.orElseThrow();
        return ExpectedSums.of(all, expectation, Weights.UNKNOWN)
                .at(all.levels().iterator().next());
    }
}
