/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/** A table as it can stand in a README: text in the first column, figures in the others. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    MarkdownTable(String... heads) {
        columns = heads.length;
        row((Object[]) heads);
        row(Stream.concat(Stream.of("---"), Collections.nCopies(columns - 1, "--:").stream())
                .toArray());
    }

    /** A row; numbers with a fraction are cut to three digits or to whole ones. */
    MarkdownTable row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(columns + " cells, not " + cells.length);
        }
        for (Object cell : cells) {
            text.append("| ")
                    .append(cell instanceof Double d ? figure(d) : cell)
                    .append(' ');
        }
        text.append("|\n");
        return this;
    }

    static String figure(double number) {
        double size = Math.abs(number);
        return Double.isNaN(number)
                ? "–"
                : String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%,.0f", number);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
