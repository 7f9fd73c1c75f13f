/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.List;
import java.util.Optional;

/** An edit of a value that might have been missing and is not. */
record Within<T>(Edit<T> edit) implements Edit<Optional<T>> {
    @Override
    public Optional<T> applyTo(Optional<T> before) {
        return before.map(edit::applyTo);
    }

    @Override
    public List<Change> changes() {
        return edit.changes();
    }
}
