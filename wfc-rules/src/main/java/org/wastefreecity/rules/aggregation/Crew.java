/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/**
 * Some parts of a work, done by as many threads as there are parts; the calling thread does the first. Nothing keeps running
 * afterwards.
 */
final class Crew {
    private final int size;
    private final Executor executor;

    Crew(int size, Executor executor) {
        this.size = size;
        this.executor = executor;
    }

    /** A thread of its own for each part but the first. */
    static Crew ofThreads(int size) {
        return new Crew(size, part -> {
            Thread thread = new Thread(part, "wfc-roll-up");
            thread.setDaemon(true);
            thread.start();
        });
    }

    int size() {
        return size;
    }

    /** Does the parts 0 to size − 1 and returns when all are done; what a part throws, this throws. */
    void run(IntConsumer part) {
        List<CompletableFuture<Void>> others = new ArrayList<>();
        try {
            for (int i = 1; i < size; i++) {
                int number = i;
                others.add(CompletableFuture.runAsync(() -> part.accept(number), executor));
            }
            part.accept(0);
        } finally {
            await(others);
        }
    }

    private static void await(List<CompletableFuture<Void>> parts) {
        try {
            CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0])).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Splits a range of numbers evenly. */
    void split(int to, RangeWork work) {
        if (size == 1 || to < size) {
            work.run(0, to);
        } else {
            run(i -> work.run((int) ((long) to * i / size), (int) ((long) to * (i + 1) / size)));
        }
    }

    /** Work on a range. */
    interface RangeWork {
        void run(int from, int to);
    }
}
