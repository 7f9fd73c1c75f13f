/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import org.wastefreecity.model.observation.ObservationStatus;

/** Takes rows whose codes are known and whose place exists. */
interface RowSink {
    /** A day that is not known. */
    int NEVER_FILED = Integer.MIN_VALUE;

    void add(int variant, int period, int code, long value, int reporter, long row);

    /** Takes a report without a figure. */
    void addMissing(int variant, int period, int code, int reporter, ObservationStatus status);

    /** Takes a row that was refused because nobody can tell where it belongs. */
    void addStray(Stray where, Extra what);

    /** Says of the row that came last how good it is, by the ordinal of its status, and when it was filed. */
    void mark(byte status, int filed);
}
