/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines above the heading (表题): a title, a line on units, a remark. Immutable.
 *
 * @param lines the lines that say something, each cell by itself
 */
record Preamble(List<String> lines) {
    private static final int LONGEST_TITLE = 100;

    Preamble {
        lines = List.copyOf(lines);
    }

    static Preamble of(TableGrid grid, Header header) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < header.lines().top(); row++) {
            for (int column = 0; column < grid.columns(row); column++) {
                String text = grid.text(row, column);
                if (!text.isBlank()) {
                    lines.add(MarkedName.joined(text));
                }
            }
        }
        return new Preamble(lines);
    }

    /** The line that calls itself a table of indicators, the nearest to the heading; else the first line. */
    Optional<String> title() {
        List<String> shortOnes =
                lines.stream().filter(l -> l.length() <= LONGEST_TITLE).toList();
        return shortOnes.stream()
                .filter(l -> l.matches(".*(?:指标|目标|体系|方案|规划).*") && !l.matches("[（(]?(?:计量)?单位[:：].*|附[件表].{0,4}"))
                .reduce((a, b) -> b)
                .or(() -> shortOnes.stream().findFirst());
    }
}
