/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import org.wastefreecity.model.measure.UnitOfMeasure;

/** A figure is in a unit of another kind than its indicator's; caught where the cell is known. */
final class WrongUnitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnitOfMeasure expected;

    WrongUnitException(UnitOfMeasure expected) {
        super("expected " + expected);
        this.expected = expected;
    }

    UnitOfMeasure expected() {
        return expected;
    }
}
