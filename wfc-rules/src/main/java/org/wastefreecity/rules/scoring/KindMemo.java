/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is remembered for kinds of answers of one row: copies of what the rules say, and not for ever more of them. */
final class KindMemo {
    /** An answer of no kind. */
    static final long NONE = -1;

    private static final int MOST = 4_096;

    private KindMemo() {}

    static <T> Map<Long, T> empty() {
        return new ConcurrentHashMap<>();
    }

    static <T> void keep(Map<Long, T> memo, long kind, T value) {
        if (memo.size() < MOST) {
            memo.put(kind, value);
        }
    }
}
