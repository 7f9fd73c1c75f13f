/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many ratios are judged against target and warning line in a second? 9,000 rows an invocation, the slice moving on. Run:
 * {@code java -jar benchmarks/target/benchmarks.jar FormulaBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormulaBenchmark {
    private static final int SLICE = 9_000;
    private static final int ROWS = 100 * SLICE;

    /** Who judges. */
    @Param({
        "wfc",
        "longs",
        "decimals",
        "doubles",
        "aviator-decimal",
        "aviator-double",
        "jexl-decimal",
        "jexl-double",
        "cel-double",
        "easy-rules",
        "drools"
    })
    public String engine = "wfc";

    private RatioEngine judge = (from, to, states) -> {};
    private final byte[] states = new byte[ROWS];
    private int at;

    /** For the harness. */
    public FormulaBenchmark() {}

    /**
     * Draws the rows, builds the engine and holds its answers against the right ones.
     *
     * @throws Exception whatever the engine throws
     */
    @Setup
    public void setUp() throws Exception {
        RatioRows rows = new RatioRows(ROWS);
        judge = RatioEngines.of(engine, rows);
        judge.judge(0, SLICE, states);
        if (RatioEngines.EXACT.contains(engine) && Arrays.mismatch(rows.answers(), 0, SLICE, states, 0, SLICE) >= 0) {
            throw new IllegalStateException(engine + " answers wrongly");
        }
    }

    /**
     * Judges a slice.
     *
     * @return the states
     * @throws Exception whatever the engine throws
     */
    @Benchmark
    @OperationsPerInvocation(SLICE)
    public byte[] judge() throws Exception {
        judge.judge(at, at + SLICE, states);
        at = (at + SLICE) % ROWS;
        return states;
    }
}
