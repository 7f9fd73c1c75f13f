/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.cli.sheet.LineReader.Line;

/** A row that is being put together from lines. Not thread-safe. */
final class PastedRow {
    private final List<String> cells = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /** Opens a cell. */
    void open(String text, int line) {
        cells.add(text);
        lines.add(line);
    }

    /** Goes on with the last cell on a new line. */
    void goOn(String text) {
        int last = cells.size() - 1;
        Budget.checkLength(cells.get(last).length() + text.length() + 1);
        cells.set(last, cells.get(last) + '\n' + text);
    }

    void goOn(List<Line> lines) {
        lines.forEach(l -> goOn(l.text()));
    }

    /** Takes over the cells of a row behind this one. */
    void append(PastedRow row, int from) {
        cells.addAll(row.cells.subList(from, row.size()));
        lines.addAll(row.lines.subList(from, row.size()));
    }

    int size() {
        return cells.size();
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The line in which each cell begins, from 1. */
    int[] lines() {
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    String lastCell() {
        return cells.get(cells.size() - 1);
    }

    int lastLine() {
        return lines.get(lines.size() - 1);
    }

    /** Leaves out the first cell. */
    void dropFirst() {
        cells.remove(0);
        lines.remove(0);
    }
}
