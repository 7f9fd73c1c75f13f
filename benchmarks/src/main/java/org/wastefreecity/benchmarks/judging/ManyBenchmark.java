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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.rules.assessing.DayAssessor;
import org.wastefreecity.rules.assessing.RowAnswers;
import org.wastefreecity.rules.assessing.Scenario;
import org.wastefreecity.rules.ranking.Ranker;
import org.wastefreecity.rules.scoring.DayScorer;
import org.wastefreecity.rules.scoring.ScoreSheets;
import org.wastefreecity.rules.scoring.Scorer;
import org.wastefreecity.rules.scoring.UnitScore;
import org.wastefreecity.seeds.Seeds;

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
    private final ScoringScheme scheme =
            Seeds.scheme(SchemeId.parse("wfc-foshan-completion-2026.1")).orElseThrow();
    private final List<DayScorer> scorers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** Sets up the days, the cities as they are, and what might be different in them. */
    public ManyBenchmark() {
        for (int i = 0; i < YEARS; i++) {
            years.add(cases.assessor.on(LocalDate.of(2021 + i, 12, 31)));
            reports.add(new Cases(2021 + i).reports);
        }
        Scorer scorer = Scorer.of(scheme, cases.plan);
        years.forEach(day -> scorers.add(scorer.on(day)));
        for (int i = 0; i < COUNTIES; i++) {
            names.add("county " + i);
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
     * The same 3,000 counties × 61 rows × 5 years judged, scored by Foshan's example scheme, and ranked in each year, on two cores.
     *
     * @return the ranks of the five years
     */
    @Benchmark
    public List<RankReport> countiesJudgedScoredRanked() {
        List<RankReport> ranks = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            DayAssessor day = years.get(year);
            DayScorer scorer = scorers.get(year);
            List<List<Observation>> reported = reports.get(year);
            UnitScore[] scores = new UnitScore[COUNTIES];
            int shift = year;
            IntStream.range(0, 2).parallel().forEach(half -> {
                for (int county = half; county < COUNTIES; county += 2) {
                    RowAnswers answers = day.judge(reported.get((county * 7 + shift) % Cases.COUNT));
                    scores[county] = scorer.score(names.get(county), answers);
                }
            });
            ranks.add(Ranker.rankScores(scorer.scheme(), List.of(scores), false));
        }
        return ranks;
    }

    /** The general scorer and ranker must say the same of the first year's first counties, or nothing is timed. */
    @Setup
    public void agree() {
        List<ScoreReport> general = new ArrayList<>();
        List<UnitScore> quick = new ArrayList<>();
        Scorer scorer = Scorer.of(scheme, cases.plan);
        for (int i = 0; i < Cases.COUNT; i++) {
            List<Observation> reported = reports.get(0).get(i);
            LocalDate date = years.get(0).day();
            general.add(scorer.score(ScoreSheets.from(names.get(i), cases.assessor.assess(reported, date))));
            quick.add(scorers.get(0).score(names.get(i), years.get(0).judge(reported)));
        }
        if (!Ranker.rank(general).equals(Ranker.rankScores(scheme, quick, false))) {
            throw new IllegalStateException("the quick scores or ranks differ from the general ones");
        }
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
