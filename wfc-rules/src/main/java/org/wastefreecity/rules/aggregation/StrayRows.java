/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Stray rows while rows are taken in, added up by where they may belong, so that ten million bad rows do not fill the heap. Where they
 * are of too many sorts, they all may belong anywhere: whatever the order, the same sorts come to the same. For one thread.
 */
final class StrayRows {
    private static final int MOST = 10_000;

    private final Map<Stray, Extra> rows = new LinkedHashMap<>();
    private final boolean[] tooMany = new boolean[1];

    void add(Stray where, Extra what) {
        if (tooMany[0]) {
            rows.merge(Stray.ANYWHERE, ofAnything(what), Extra::plus);
            return;
        }
        rows.merge(where, what, Extra::plus);
        if (rows.size() > MOST) {
            Extra all = rows.values().stream().map(StrayRows::ofAnything).reduce(Extra.NONE, Extra::plus);
            rows.clear();
            rows.put(Stray.ANYWHERE, all);
            tooMany[0] = true;
        }
    }

    /** Of no known measure: so is its value. */
    private static Extra ofAnything(Extra what) {
        return new Extra(what.rows(), what.rows(), Extra.NONE.below(), Extra.NONE.above());
    }

    void forEach(BiConsumer<Stray, Extra> action) {
        rows.forEach((where, what) -> {
            if (what.rows() > 0) { // more may have been taken away than was added so far
                action.accept(where, what.clamped());
            }
        });
    }
}
