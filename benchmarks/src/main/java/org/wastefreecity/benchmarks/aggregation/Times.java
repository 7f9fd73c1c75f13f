/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How long something took each time, without the rounds that warmed it up. Not thread-safe. */
final class Times {
    private long[] nanos = {};
    private long allocated;

    void add(long taken, long bytes) {
        nanos = Arrays.copyOf(nanos, nanos.length + 1);
        nanos[nanos.length - 1] = taken;
        allocated = bytes;
    }

    int rounds() {
        return nanos.length;
    }

    double medianMillis() {
        long[] sorted = sorted();
        int middle = sorted.length / 2;
        return millis(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    double shortestMillis() {
        return millis(sorted()[0]);
    }

    double longestMillis() {
        return millis(sorted()[nanos.length - 1]);
    }

    /** Of the last round. */
    long allocatedBytes() {
        return allocated;
    }

    private long[] sorted() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
