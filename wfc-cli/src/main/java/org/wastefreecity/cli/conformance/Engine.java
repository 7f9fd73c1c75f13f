/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import java.util.Map;

/** Whoever answers the questions of the kit. Need not be thread-safe. */
public interface Engine extends AutoCloseable {
    /**
     * Answers one case, without looking at what is expected.
     *
     * @param question the case
     * @return the fields of the answer
     */
    Map<String, String> answer(Case question);

    @Override
    default void close() {}
}
