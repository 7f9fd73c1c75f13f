/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Some parts of a work, done by the calling thread and up to so many helpers.
 * <p>
 * Whoever is free takes the next part, so a helper that comes late, or never, costs nothing but its help: waiting is only for
 * parts that somebody has begun.
 */
final class Crew {
    /** Parts for each thread: enough that one which comes late finds something left to do. */
    private static final int PARTS = 8;

    private final int size;
    private final Executor executor;

    Crew(int size, Executor executor) {
        this.size = size;
        this.executor = executor;
    }

    /** The calling thread and helpers of the pool that the whole process shares. */
    static Crew ofThreads(int size) {
        return new Crew(size, ForkJoinPool.commonPool());
    }

    /** Into how many parts a large work is cut. */
    int parts() {
        return size == 1 ? 1 : size * PARTS;
    }

    /** Does the parts 0 to parts − 1 and returns when all are done; what a part throws first, this throws. */
    void run(int parts, IntConsumer part) {
        if (size == 1 || parts == 1) {
            for (int i = 0; i < parts; i++) {
                part.accept(i);
            }
            return;
        }
        Work work = new Work(parts, part);
        for (int i = 1; i < Math.min(size, parts); i++) {
            try {
                executor.execute(work);
            } catch (RejectedExecutionException e) {
                break; // no room for a helper: whoever is here does it alone
            }
        }
        work.run();
        work.await();
    }

    /** Splits a range of numbers evenly. */
    void split(int to, RangeWork work) {
        int parts = Math.min(to, parts());
        if (parts <= 1) {
            work.run(0, to);
        } else {
            run(parts, i -> work.run((int) ((long) to * i / parts), (int) ((long) to * (i + 1) / parts)));
        }
    }

    /** Work on a range. */
    interface RangeWork {
        void run(int from, int to);
    }

    /** Parts to be taken by whoever comes. */
    private static final class Work implements Runnable {
        private final int parts;
        private final IntConsumer part;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch open;
        private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

        Work(int parts, IntConsumer part) {
            this.parts = parts;
            this.part = part;
            this.open = new CountDownLatch(parts);
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
                try {
                    if (fault.get() == null) {
                        part.accept(i);
                    }
                } catch (Throwable e) { // thrown again by whoever waits
                    fault.compareAndSet(null, e);
                } finally {
                    open.countDown();
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    open.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true; // what was begun is written to cells of ours: it has to end first
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable thrown = fault.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown != null) {
                throw new IllegalStateException(thrown);
            }
        }
    }
}
