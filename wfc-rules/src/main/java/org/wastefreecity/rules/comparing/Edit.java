/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.List;

/** What makes the second value out of the first, and the changes it consists of. */
interface Edit<T> {
    /** The second value, made of the first and of nothing but the changes. */
    T applyTo(T before);

    List<Change> changes();
}
