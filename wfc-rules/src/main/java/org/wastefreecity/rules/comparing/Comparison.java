/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.Optional;

/** How two values at one place are compared. */
interface Comparison<T> {
    /** What differs; empty if and only if the values are equal. */
    Optional<Edit<T>> compare(Subject whole, T before, T after);

    /** A value that changes as a whole. */
    static <T> Comparison<T> of(Aspect aspect) {
        return (whole, before, after) -> before.equals(after)
                ? Optional.empty()
                : Optional.of(new Replacement<>(new Change.Altered<>(whole, aspect, before, after)));
    }

    /** A value that may be missing; if both are there they are compared inside. */
    static <T> Comparison<Optional<T>> optional(Subject inner, Aspect aspect, Comparison<T> inside) {
        Comparison<Optional<T>> whole = of(aspect);
        return (subject, before, after) -> before.isPresent() && after.isPresent()
                ? inside.compare(inner, before.get(), after.get()).map(Within::new)
                : whole.compare(subject, before, after);
    }
}
