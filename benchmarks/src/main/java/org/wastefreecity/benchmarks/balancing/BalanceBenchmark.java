/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.balancing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.balancing.BalanceCheck;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.Sheet;
import org.wastefreecity.seeds.Seeds;

/**
 * How many records of eleven figures and two balances are checked in a second, and repaired where they are wrong? The result is
 * records a second. Run: {@code java -jar benchmarks/target/benchmarks.jar BalanceBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BalanceBenchmark {
    private static final int RECORDS = 1_000;
    private static final List<String> MEASURES = List.of(
            "generated",
            "utilised",
            "utilised_prior_stock",
            "disposed",
            "disposed_prior_stock",
            "stored",
            "dumped",
            "opening_stock",
            "own_treated",
            "transferred_out",
            "closing_stock");

    /** How many of a hundred records hold a wrong figure. */
    @Param({"0", "10", "100"})
    public int wrong;

    private final BalanceCheck check =
            BalanceCheck.of(Seeds.balances2021(), Seeds.measures2021()).withCategories(Seeds.categories2021());
    private Sheet sheet = Sheet.builder().build();

    /** Draws the records. */
    @Setup
    public void records() {
        Random random = new Random(1);
        Sheet.Builder builder = Sheet.builder();
        for (int i = 0; i < RECORDS; i++) {
            Place place = new Place(
                    "programme/2021/industrial_hazardous",
                    RegionCode.parse("440605"),
                    Optional.of("enterprise " + i),
                    ReportingPeriod.ofYear(2023));
            long[] v = new long[MEASURES.size()];
            for (int m = 1; m < v.length; m++) {
                v[m] = random.nextInt(100_000);
            }
            v[1] += v[2];
            v[3] += v[4];
            v[0] = v[1] - v[2] + v[3] - v[4] + v[5] + v[6];
            v[7] += v[8] + v[9];
            v[10] = v[7] + v[0] - v[8] - v[9];
            if (i % 100 < wrong) {
                v[random.nextInt(v.length)] += 1_000_000;
            }
            for (int m = 0; m < v.length; m++) {
                builder.add(
                        new Cell(MEASURES.get(m), place), Figure.of(BigDecimal.valueOf(v[m], 2), UnitOfMeasure.TONNE));
            }
        }
        sheet = builder.build();
    }

    /**
     * Checks all records.
     *
     * @return the report
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public BalanceReport check() {
        return check.check(sheet);
    }
}
