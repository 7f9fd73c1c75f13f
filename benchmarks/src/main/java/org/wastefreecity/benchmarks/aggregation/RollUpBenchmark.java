/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does one question cost one peer, in a process of its own? Run: {@code java -jar benchmarks/target/benchmarks.jar
 * RollUpBenchmark -prof gc}, with {@code -p peer=wfc -p threads=1} for less than all.
 * <p>
 * Figures of two processes are hard to compare on a machine that others use; for ratios run {@link SideBySide}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class RollUpBenchmark {
    /** How many facts. */
    @Param("10000000")
    int rows = 1;

    /** As they come, or as a ledger keeps them. */
    @Param({"shuffled", "sorted"})
    String order = "";

    /** How many threads the peer may use. */
    @Param({"2", "1"})
    int threads = 1;

    /** The peer, by the names of {@link SideBySide}; streams are too slow for many rounds. */
    @Param({"wfc", "read", "pages", "kernel", "duckdb"})
    String peer = "";

    private @Nullable Peers peers;
    private @Nullable Peer asked;

    /**
     * Makes the facts and takes them in.
     *
     * @throws Exception if the peer cannot
     */
    @Setup(Level.Trial)
    public void load() throws Exception {
        LedgerColumns facts = LedgerColumns.of(rows, order);
        Peers made = new Peers(facts);
        asked = made.loaded(peer);
        peers = made;
    }

    /**
     * Lets go of everything.
     *
     * @throws Exception if the peer cannot
     */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Objects.requireNonNull(peers).close();
    }

    /**
     * Sums by county, top category, year and measure.
     *
     * @return the answer
     * @throws Exception if the peer fails
     */
    @Benchmark
    public Answer q1CountyTopYear() throws Exception {
        return Objects.requireNonNull(asked).answer(Question.Q1, threads);
    }

    /**
     * Sums by province, family, year and measure, and all ancestors.
     *
     * @return the answer
     * @throws Exception if the peer fails
     */
    @Benchmark
    public Answer q2ProvinceFamilyYear() throws Exception {
        return Objects.requireNonNull(asked).answer(Question.Q2, threads);
    }

    /**
     * Sums on all levels from the counties up.
     *
     * @return the answer
     * @throws Exception if the peer fails
     */
    @Benchmark
    public Answer q2xAllLevels() throws Exception {
        return Objects.requireNonNull(asked).answer(Question.Q2X, threads);
    }

    /**
     * Sixty ratios for each city and year.
     *
     * @return the answer
     * @throws Exception if the peer fails
     */
    @Benchmark
    public Answer q3Ratios() throws Exception {
        return Objects.requireNonNull(asked).answer(Question.Q3, threads);
    }
}
