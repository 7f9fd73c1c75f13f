/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.rules.assessing.ReportSheet;
import org.wastefreecity.rules.assessing.RowAnswers;

/**
 * What do the 61 judgements of Foshan's table cost, beside engines that give the same states? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar JudgingBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JudgingBenchmark {
    private final Cases cases = new Cases(2022);
    private final RowFact[][] facts = new RowFact[Cases.COUNT][];
    private final ReportSheet[] sheets = new ReportSheet[Cases.COUNT];
    private final int[] states = new int[61];
    private final byte[] bare = new byte[61];
    private final JudgingPeer plain;
    private final JudgingPeer easy;
    private final JudgingPeer aviator;
    private final JudgingPeer cel;
    private final JudgingPeer drools;
    private int next;

    /** Makes ready everybody who judges. */
    public JudgingBenchmark() {
        List<RowRule> rules = RowRule.of(cases);
        this.plain = new PlainPeer(rules);
        this.easy = new EasyPeer(rules);
        this.aviator = new AviatorPeer(rules);
        this.cel = new CelPeer(rules);
        this.drools = new DroolsPeer(rules);
    }

    /** Everybody answers every case before anything is timed; one who differs stops the run. */
    @Setup
    public void agree() {
        for (int i = 0; i < Cases.COUNT; i++) {
            facts[i] = RowRule.facts(cases, cases.reports.get(i));
            sheets[i] = cases.day.sheet(cases.reports.get(i));
            int[] expected =
                    Arrays.stream(cases.expected(i)).mapToInt(Enum::ordinal).toArray();
            for (JudgingPeer peer : List.of(plain, easy, aviator, cel, drools)) {
                Arrays.fill(states, -1);
                peer.judge(facts[i], states);
                check(expected, states, peer.getClass().getSimpleName());
            }
            cases.day.states(sheets[i], bare);
            for (int row = 0; row < bare.length; row++) {
                states[row] = bare[row];
            }
            check(expected, states, "wfc bare");
            RowAnswers answers = cases.day.judge(cases.reports.get(i));
            for (int row = 0; row < bare.length; row++) {
                states[row] = answers.state(row).ordinal();
            }
            check(expected, states, "wfc");
        }
    }

    private static void check(int[] expected, int[] actual, String who) {
        int differs = Arrays.mismatch(expected, actual);
        if (differs >= 0) {
            throw new IllegalStateException(
                    who + " says " + actual[differs] + " of row " + differs + ", not " + expected[differs]);
        }
    }

    private int next() {
        next = next + 1 & Cases.COUNT - 1;
        return next;
    }

    /**
     * From the reports: states and certainties, every answer ready to be opened.
     *
     * @return the answers
     */
    @Benchmark
    public RowAnswers wfc() {
        return cases.day.judge(cases.reports.get(next()));
    }

    /**
     * From reports laid out in columns: states.
     *
     * @return the states
     */
    @Benchmark
    public Object wfcBareStates() {
        cases.day.states(sheets[next()], bare);
        return bare;
    }

    /**
     * The general rules, with all reasons, progress, paths, and 30 further promises.
     *
     * @return the report
     */
    @Benchmark
    public PlanAssessment wfcGeneral() {
        return cases.assessor.assess(cases.reports.get(next()), Cases.DAY);
    }

    private int[] by(JudgingPeer peer) {
        peer.judge(facts[next()], states);
        return states;
    }

    /**
     * By hand.
     *
     * @return the states
     */
    @Benchmark
    public int[] plainJava() {
        return by(plain);
    }

    /**
     * Easy Rules.
     *
     * @return the states
     */
    @Benchmark
    public int[] easyRules() {
        return by(easy);
    }

    /**
     * Aviator.
     *
     * @return the states
     */
    @Benchmark
    public int[] aviator() {
        return by(aviator);
    }

    /**
     * CEL.
     *
     * @return the states
     */
    @Benchmark
    public int[] cel() {
        return by(cel);
    }

    /**
     * Drools.
     *
     * @return the states
     */
    @Benchmark
    public int[] drools() {
        return by(drools);
    }
}
