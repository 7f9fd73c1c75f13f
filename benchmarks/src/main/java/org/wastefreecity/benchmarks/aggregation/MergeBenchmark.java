/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.merging.GroupKey;
import org.wastefreecity.rules.merging.MeasureScale;
import org.wastefreecity.rules.merging.PartialSums;
import org.wastefreecity.rules.merging.PartialSumsBuilder;

/**
 * What does it cost to merge the partial sums of many machines? A score divided by partials × groups is the cost of one merged entry.
 * Run: {@code java -jar benchmarks/target/benchmarks.jar MergeBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx10g", "-XX:+UseParallelGC"})
public class MergeBenchmark {
    private static final int DIFFERENT = 4;

    /** How many machines sent one. */
    @Param("100")
    int partials = 1;

    /** How many sums each has. */
    @Param("100000")
    int groups = 1;

    private final List<PartialSums> withReporters = new ArrayList<>();
    private final List<PartialSums> sumsOnly = new ArrayList<>();
    private final List<PartialSums> separate = new ArrayList<>();
    private final List<long[]> counts = new ArrayList<>();
    private final List<long[]> least = new ArrayList<>();
    private final List<long[]> most = new ArrayList<>();
    private final List<long[]> doubts = new ArrayList<>();
    private final List<long[]> arrays = new ArrayList<>();
    private final List<Map<GroupKey, BigDecimal>> maps = new ArrayList<>();

    /** Makes the partials; each is read from bytes of its own, as from another machine. */
    @Setup(Level.Trial)
    public void make() {
        SplittableRandom random = new SplittableRandom(7);
        GroupKey[] keys = keys();
        MeasureScale[] scales =
                LedgerSchema.measures().stream().map(MeasureScale::of).toArray(MeasureScale[]::new);
        List<byte[]> bytes = new ArrayList<>();
        List<long[]> values = new ArrayList<>();
        for (int k = 0; k < DIFFERENT; k++) {
            PartialSumsBuilder builder = new PartialSumsBuilder();
            long[] sums = new long[groups];
            for (int i = 0; i < groups; i++) {
                sums[i] = random.nextLong(1, 10_000_000_000_000L);
                builder.add(
                        keys[i], scales[i % Axes.MEASURES], sums[i], "reporter-" + i % 64, ObservationStatus.NORMAL);
            }
            bytes.add(builder.snapshot().toBytes());
            values.add(sums);
        }
        for (int k = 0; k < partials; k++) {
            byte[] own = bytes.get(k % DIFFERENT);
            PartialSums partial =
                    k == 0 ? PartialSums.fromBytes(own) : PartialSums.fromBytes(own, withReporters.get(0));
            withReporters.add(partial);
            sumsOnly.add(partial.withoutDetails());
            separate.add(PartialSums.fromBytes(own).withoutDetails());
            counts.add(new long[groups]);
            least.add(values.get(k % DIFFERENT).clone());
            most.add(values.get(k % DIFFERENT).clone());
            doubts.add(new long[(groups + 1) / 2]);
            arrays.add(values.get(k % DIFFERENT).clone());
        }
        for (int k = 0; k < Math.min(DIFFERENT, partials); k++) {
            Map<GroupKey, BigDecimal> map = new HashMap<>();
            for (int i = 0; i < groups; i++) {
                map.put(keys[i], BigDecimal.valueOf(values.get(k)[i], LedgerColumns.PLACES));
            }
            maps.add(map);
        }
    }

    private GroupKey[] keys() {
        List<Measure> measures = LedgerSchema.measures();
        GroupKey[] keys = new GroupKey[groups];
        for (int i = 0; i < groups; i++) {
            int rest = i / Axes.MEASURES;
            keys[i] = new GroupKey(
                    RegionCode.parse(Axes.countyCode(rest / Axes.MONTHS % Axes.COUNTIES)),
                    Axes.leafId(rest / Axes.MONTHS / Axes.COUNTIES),
                    ReportingPeriod.parse(Axes.monthText(rest % Axes.MONTHS)),
                    measures.get(i % Axes.MEASURES).id());
        }
        return keys;
    }

    /**
     * Sums, counts, extremes, doubts and the set of reporters of each group.
     *
     * @return the merged partial
     */
    @Benchmark
    public PartialSums withReporters() {
        return merged(withReporters);
    }

    /**
     * Sums and counts alone.
     *
     * @return the merged partial
     */
    @Benchmark
    public PartialSums sumsOnly() {
        return merged(sumsOnly);
    }

    private static PartialSums merged(List<PartialSums> all) {
        PartialSumsBuilder builder = new PartialSumsBuilder();
        all.forEach(builder::addAll);
        return builder.snapshot();
    }

    /**
     * Sums and counts of partials that hold their groups each for itself, so that these are compared before they are added.
     *
     * @return the merged partial
     */
    @Benchmark
    public PartialSums sumsOfOwnGroups() {
        return merged(separate);
    }

    /**
     * One partial with reporters to bytes and back, all checks made.
     *
     * @return the partial
     */
    @Benchmark
    public PartialSums toBytesAndBack() {
        return PartialSums.fromBytes(withReporters.get(0).toBytes());
    }

    /**
     * A peer: bare arrays of one numbering, nothing seen of overflow.
     *
     * @return the sums
     */
    @Benchmark
    public long[] bareArrays() {
        long[] sums = new long[groups];
        for (long[] partial : arrays) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += partial[i];
            }
        }
        return sums;
    }

    /**
     * The limit of {@link #sumsOnly}: the sixteen bytes a group that it has to read, read.
     *
     * @return their sum
     */
    @Benchmark
    public long readSums() {
        return read(arrays) + read(counts);
    }

    /**
     * The limit of {@link #withReporters}: 36 bytes a group, read. The reporters, the same in all, are held once.
     *
     * @return their sum
     */
    @Benchmark
    public long readAll() {
        return readSums() + read(least) + read(most) + read(doubts);
    }

    private static long read(List<long[]> columns) {
        long sum = 0;
        for (long[] column : columns) {
            sum += ReadPeer.sum(column, 0, column.length / 8 * 8);
        }
        return sum;
    }

    /**
     * A peer: maps of records and {@link BigDecimal}, as many as there are partials.
     *
     * @return the sums
     */
    @Benchmark
    public Map<GroupKey, BigDecimal> hashMaps() {
        Map<GroupKey, BigDecimal> sums = new HashMap<>();
        for (int k = 0; k < partials; k++) {
            maps.get(k % maps.size()).forEach((key, value) -> sums.merge(key, value, BigDecimal::add));
        }
        return sums;
    }
}
