/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.rules.assessing.RowAnswers;
import org.wastefreecity.rules.assessing.Scenario;

/**
 * What do a country's counties, and a province's scenarios, cost? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar ManyBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ManyBenchmark {
    private static final int COUNTIES = 3_000;
    private static final int YEARS = 5;
    private static final int SCENARIOS = 1_000;
    private static final int CITIES = 21;

    private final Cases cases = new Cases(2022);
    private final List<DayAssessor> years = new ArrayList<>();
    private final List<List<List<Observation>>> reports = new ArrayList<>();
    private final List<RowAnswers> cities = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    /** Sets up the days, the cities as they are, and what might be different in them. */
    public ManyBenchmark() {
        for (int i = 0; i < YEARS; i++) {
            years.add(cases.assessor.on(LocalDate.of(2021 + i, 12, 31)));
            reports.add(new Cases(2021 + i).reports);
        }
        for (int i = 0; i < CITIES; i++) {
            cities.add(cases.day.judge(cases.reports.get(i)));
        }
        for (int i = 0; i < SCENARIOS; i++) { // three rows of another city's reports
            List<Observation> other = cases.reports.get(i % Cases.COUNT);
            scenarios.add(Scenario.of(List.of(other.get(i % 13), other.get(13 + i % 17), other.get(30 + i % 23))));
        }
    }

    /**
     * 3,000 counties × 61 rows × 5 years from their reports, each year as of its last day, on two cores.
     *
     * @return how many are met
     */
    @Benchmark
    public long countiesOfFiveYears() {
        return IntStream.range(0, 2)
                .parallel()
                .mapToLong(half -> {
                    long met = 0;
                    for (int county = half; county < COUNTIES; county += 2) {
                        for (int year = 0; year < YEARS; year++) {
                            RowAnswers answers =
                                    years.get(year).judge(reports.get(year).get((county * 7 + year) % Cases.COUNT));
                            for (int row = 0; row < answers.size(); row++) {
                                met += answers.state(row) == org.wastefreecity.model.assessment.State.MET ? 1 : 0;
                            }
                        }
                    }
                    return met;
                })
                .sum();
    }

    /**
     * 1,000 scenarios of three changed reports × 61 rows × 21 cities, one thread.
     *
     * @return how many are met
     */
    @Benchmark
    public long scenariosOfAProvince() {
        long met = 0;
        for (Scenario scenario : scenarios) {
            for (RowAnswers city : cities) {
                RowAnswers then = cases.day.judge(city, scenario);
                for (int row = 0; row < then.size(); row++) {
                    met += then.state(row) == org.wastefreecity.model.assessment.State.MET ? 1 : 0;
                }
            }
        }
        return met;
    }
}
