/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

/** Ends an evaluation that has no value; caught where the formula ends, never seen outside. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FormulaReason reason;

    Stop(FormulaReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    FormulaReason reason() {
        return reason;
    }
}
