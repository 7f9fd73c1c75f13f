/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Map;
import java.util.TreeMap;

/** How good the values of a group are, and when they were filed: how many rows said so, since rows may be taken away. */
final class Marks {
    static final Marks NONE = new Marks();

    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private final TreeMap<Byte, Long> byStatus = new TreeMap<>();

    void add(byte status, int day, int sign) {
        byStatus.merge(status, (long) sign, Long::sum);
        days.merge(day, (long) sign, Long::sum);
        byStatus.values().removeIf(n -> n == 0);
        days.values().removeIf(n -> n == 0);
    }

    /** As bits by ordinal. */
    int statuses() {
        return byStatus.entrySet().stream()
                .filter(s -> s.getValue() > 0)
                .mapToInt(s -> 1 << s.getKey())
                .reduce(0, (a, b) -> a | b);
    }

    int lastDay() {
        return days.descendingMap().entrySet().stream()
                .filter(d -> d.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RowSink.NEVER_FILED);
    }
}
