/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import java.util.Locale;

/** What a case asks; the name on the wire is in lower case. */
public enum Question {
    /** Whether a promise is kept, from a baseline and reports, as of a day. */
    JUDGE,
    /** What ledger rows add up to. */
    ADD,
    /** What a ratio of sums is. */
    RATIO,
    /** What a formula says on ledger rows, or what is wrong with it. */
    FORMULA,
    /** What a printed target asks for. */
    TARGET,
    /** What a printed figure says. */
    FIGURE,
    /** What a printed unit is. */
    UNIT,
    /** How two figures compare. */
    COMPARE;

    /**
     * The name on the wire.
     *
     * @return in lower case
     */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
