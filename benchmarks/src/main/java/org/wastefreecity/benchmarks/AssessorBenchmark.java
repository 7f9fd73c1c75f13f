/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

/**
 * What does judging Foshan's plan cost, with a figure of 2022 for each of its numeric rows? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar AssessorBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AssessorBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    private final Plan plan = Seeds.foshan2022Draft();
    private final Assessor assessor = Assessor.of(plan);
    private final List<Observation> figures = new ArrayList<>();
    private final List<PlainRow> plainRows = new ArrayList<>();
    private final List<BigDecimal> plainFigures = new ArrayList<>();

    /** Sets up the figures: each row's own target. */
    public AssessorBenchmark() {
        for (Indicator row : plan.system().rows()) {
            Condition condition = plan.targets(row.code()).get(0).condition();
            if (condition instanceof Condition.AtLeast least) {
                add(row, least.bound(), false);
            } else if (condition instanceof Condition.AtMost most) {
                add(row, most.bound(), true);
            }
        }
    }

    private void add(Indicator row, Figure bound, boolean lower) {
        figures.add(Observation.builder()
                .system(plan.system().id())
                .subject(row.code())
                .territory(plan.region())
                .period(ReportingPeriod.ofYear(2022))
                .value(new ObservedValue.Measured(bound))
                .status(ObservationStatus.NORMAL)
                .build());
        BigDecimal baseline = plan.baseline(row.code())
                .flatMap(b -> b.observation().figure())
                .map(Figure::value)
                .orElse(null);
        plainRows.add(new PlainRow(lower, baseline, bound.value()));
        plainFigures.add(bound.value());
    }

    /**
     * All rows, promises and split rows by the published baselines.
     *
     * @return the report
     */
    @Benchmark
    public PlanAssessment byBaselines() {
        return assessor.assess(List.of());
    }

    /**
     * The same with a figure of 2022 for every numeric row.
     *
     * @return the report
     */
    @Benchmark
    public PlanAssessment byFigures() {
        return assessor.assess(figures, AS_OF);
    }

    /**
     * The same, and every reason read in both languages.
     *
     * @param sink takes the texts
     */
    @Benchmark
    public void byFiguresWithReasons(Blackhole sink) {
        for (Assessment answer : assessor.assess(figures, AS_OF).rows()) {
            answer.reasons().forEach(r -> sink.consume(r.text()));
        }
    }

    /**
     * The peer: the 49 numeric rows by hand.
     *
     * @param sink takes the states
     */
    @Benchmark
    public void plainJava(Blackhole sink) {
        for (int i = 0; i < plainRows.size(); i++) {
            sink.consume(plainRows.get(i).judge(plainFigures.get(i), 2, 3));
        }
    }

    /**
     * Reading the plan from its JSON, all references checked.
     *
     * @return the plan
     */
    @Benchmark
    public Plan readPlan() {
        return Seeds.foshan2022Draft();
    }
}
