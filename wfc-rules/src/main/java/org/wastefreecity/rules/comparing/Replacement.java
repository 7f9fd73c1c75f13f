/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.List;

/** One value for another. */
record Replacement<T>(Change.Altered<T> change) implements Edit<T> {
    @Override
    public T applyTo(T before) {
        return change.after();
    }

    @Override
    public List<Change> changes() {
        return List.of(change);
    }
}
