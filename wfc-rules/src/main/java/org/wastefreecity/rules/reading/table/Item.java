/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;

/**
 * The lines that make one indicator (一项指标), mostly one. This class is immutable.
 *
 * @param number its number as printed; empty if it has none
 * @param groups the names of its groups as printed, from the first level
 * @param lines its lines, one at least
 */
record Item(String number, List<String> groups, List<BodyLine> lines) {
    Item {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    BodyLine first() {
        return lines.get(0);
    }

    /** Whether it has a number and a name and nothing else. */
    boolean isBare() {
        return lines.size() == 1
                && first().line().isEmpty()
                && first().header().columns().stream()
                        .filter(c -> !c.is(ColumnKind.NUMBER) && !c.is(ColumnKind.NAME) && !c.is(ColumnKind.GROUP))
                        .allMatch(c -> first().shown(c).isBlank());
    }

    /** Where it stands, in words. */
    String place() {
        BodyLine line = first();
        return line.place(line.header().name());
    }
}
