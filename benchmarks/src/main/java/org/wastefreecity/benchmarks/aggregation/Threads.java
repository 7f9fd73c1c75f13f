/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs one piece of work on each of some threads; the caller's is the first. */
final class Threads {
    private Threads() {}

    /** Comes back when all are done; a fault of one of them is the caller's. */
    static void run(int threads, IntConsumer work) {
        FutureTask<?>[] others = IntStream.range(1, threads)
                .mapToObj(number -> new FutureTask<>(() -> work.accept(number), true))
                .toArray(FutureTask<?>[]::new);
        for (FutureTask<?> other : others) {
            new Thread(other).start();
        }
        work.accept(0);
        for (FutureTask<?> other : others) {
            await(other);
        }
    }

    private static void await(FutureTask<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
