/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/** One way to answer the questions: a product, a habit, or a limit. Serves one thread at a time. */
public interface Peer extends AutoCloseable {

    /**
     * What it is called in tables.
     *
     * @return such as {@code DuckDB, flat table}
     */
    String name();

    /**
     * Takes the facts into its own form.
     *
     * @throws Exception if it cannot
     */
    void load() throws Exception;

    /**
     * Whether it answers a question at all.
     *
     * @param question the question
     * @return mostly true
     */
    default boolean answers(Question question) {
        return true;
    }

    /**
     * Whether its answers are promised to be exact; if so, one that differs stops the run.
     *
     * @return false for a mere limit or a form that rounds
     */
    default boolean isExact() {
        return true;
    }

    /**
     * Answers; this is what is timed.
     *
     * @param question the question
     * @param threads how many threads it may use
     * @return the answer, finished: nothing is left for when it is read
     * @throws Exception if it cannot
     */
    Answer answer(Question question, int threads) throws Exception;

    /** Lets go of everything. */
    @Override
    default void close() throws Exception {}
}
