/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs; how fast is no matter of a test. */
class SmokeTest {
    @Test
    void benchmarks_allRunOnce() throws RunnerException {
        int results = new Runner(new OptionsBuilder()
                        .include("org.wastefreecity.benchmarks.*")
                        .param("rows", "20000")
                        .param("order", "shuffled")
                        .param("threads", "2")
                        .param("peer", "wfc") // all of them run in SideBySideTest
                        .param("partials", "3")
                        .param("groups", "1000")
                        .param("cities", "2")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .shouldFailOnError(true)
                        .build())
                .run()
                .size();
        assertEquals(
                5 + 2 + 8 + 4 + 3 + 3 + 11 + 8 + 3 + 6 + 6,
                results); // a class of benchmarks each, in the order of their names
    }
}
