/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.wastefreecity.model.wording.Wording;

/** Another word than those that may stand at a place; it becomes a {@link WireException} there. */
final class UnknownWordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Wording fault;

    UnknownWordException(Wording fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Wording fault() {
        return fault;
    }
}
