/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

/** Somebody who judges rows. */
interface RatioEngine {
    /**
     * Judges rows.
     *
     * @param from the first
     * @param to behind the last
     * @param states where the answers go
     */
    void judge(int from, int to, byte[] states) throws Exception;
}
