/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import org.jspecify.annotations.Nullable;

/** Whether some equations can be kept at once. */
interface Conflicts {

    /**
     * An equation that follows from all of them and is broken by itself; null if values in the ranges keep them all.
     */
    @Nullable
    Equation broken(Range[] ranges);
}
