/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of a cell.
 *
 * @param kind what it says
 * @param start where it starts in the {@link Characters}
 * @param end behind its last character
 * @param value what it carries, of a type that belongs to the kind
 */
record Token(Kind kind, int start, int end, @Nullable Object value) {

    <T> T as(Class<T> type) {
        return type.cast(Objects.requireNonNull(value));
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
