/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

/** Somebody who judges the 61 rows of one case. */
interface JudgingPeer {
    /** Judges: the ordinals of the states, in the order of the rows. */
    void judge(RowFact[] facts, int[] states);
}
