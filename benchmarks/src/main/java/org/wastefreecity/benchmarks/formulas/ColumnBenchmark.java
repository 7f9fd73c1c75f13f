/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.util.SplittableRandom;
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
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.FigureColumn;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * What does a unit cost when ten million figures are added up? Run:
 * {@code java -jar benchmarks/target/benchmarks.jar ColumnBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnBenchmark {
    private final long[] bare = new SplittableRandom(7)
            .longs(10_000_000, -10_000_000_000_000L, 10_000_000_000_000L)
            .map(v -> v >> 20)
            .toArray();
    private final FigureColumn column = FigureColumn.of(UnitOfMeasure.TONNE, 6, bare);
    private final FigureColumn wide = FigureColumn.of(UnitOfMeasure.TONNE, 6, widened());

    /** For the harness. */
    public ColumnBenchmark() {}

    private long[] widened() {
        long[] values = bare.clone();
        values[0] = Long.MAX_VALUE; // 64 bits no longer prove to do
        return values;
    }

    /**
     * Bare numbers, overflow or not.
     *
     * @return the sum
     */
    @Benchmark
    public long bare() {
        long sum = 0;
        for (long value : bare) {
            sum += value;
        }
        return sum;
    }

    /**
     * A column whose values prove that 64 bits do.
     *
     * @return the sum
     */
    @Benchmark
    public Figure withUnit() {
        return column.sum();
    }

    /**
     * A column that needs 128 bits.
     *
     * @return the sum
     */
    @Benchmark
    public Figure withUnitWide() {
        return wide.sum();
    }
}
