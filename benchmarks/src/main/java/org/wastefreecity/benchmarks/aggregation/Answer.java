/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

/** A finished answer, in whatever form a peer has it; read out only when it is checked, never while it is timed. */
@FunctionalInterface
public interface Answer {

    /**
     * Tells every cell that holds something.
     *
     * @param cells takes them
     * @throws Exception if the peer cannot read its own answer
     */
    void tell(Cells cells) throws Exception;
}
