/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Runs each of several jobs once per round, in turn, so that a machine that grows slow is slow for all of them.
 * <p>
 * The rounds that warm up are dropped. Who takes more than a second runs in every third round only.
 *
 * @param warmUp how many rounds are dropped
 * @param counted how many count
 */
record Rounds(int warmUp, int counted) {
    private static final long SLOW = TimeUnit.SECONDS.toNanos(1);
    private static final long LITTER = 50L << 20;

    /** The times of each job, by its name, in the order given. */
    Map<String, Times> run(Map<String, Callable<?>> jobs) throws Exception {
        Map<String, Times> times = new LinkedHashMap<>();
        Map<String, Long> last = new LinkedHashMap<>();
        long litter = Long.MAX_VALUE;
        for (int round = -warmUp; round < counted; round++) {
            for (Map.Entry<String, Callable<?>> job : jobs.entrySet()) {
                if (last.getOrDefault(job.getKey(), 0L) > SLOW && Math.floorMod(round, 3) != 0) {
                    continue;
                }
                if (litter > LITTER) {
                    System.gc(); // not in the time of whoever comes next
                    litter = 0;
                }
                long before = Machine.allocated();
                long start = System.nanoTime();
                Object result = job.getValue().call();
                long taken = System.nanoTime() - start;
                long bytes = result == null ? 0 : Math.max(0, Machine.allocated() - before);
                litter += bytes;
                last.put(job.getKey(), taken);
                if (round >= 0) {
                    times.computeIfAbsent(job.getKey(), n -> new Times()).add(taken, bytes);
                }
            }
        }
        return times;
    }
}
