/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;

/** Puts a grid together from cells and merged spans, in any order. Not thread-safe. */
final class GridBuilder {
    private static final int MOST_FINDINGS = 100;

    private final String name;
    private final Budget budget;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    GridBuilder(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /** A merged cell: position from 0 and size. */
    private record Span(int row, int column, long rowSpan, long colSpan) {}

    /** Puts a text; an empty one leaves the grid as it is. A text put twice in one place replaces the first. */
    void put(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        reach(row, column + 1);
        rows.get(row).set(column, Cell.of(row, column, text));
    }

    /** Makes a row so long, for files that write empty cells on purpose. */
    void widen(int row, int width) {
        reach(row, width);
    }

    /** Merges cells. What lies outside the cells that say something is cut off. */
    void span(int row, int column, long rowSpan, long colSpan) {
        if (rowSpan >= 1 && colSpan >= 1 && rowSpan * colSpan > 1) {
            budget.takeCells(1); // else a list of a million merged cells would be free
            spans.add(new Span(row, column, rowSpan, colSpan));
        }
    }

    /** Notes something odd. */
    void note(String id, String place, Wording expected, String found, Wording repair) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(id, Severity.NOTE, place, expected, InvalidPartException.shown(found), repair));
        }
    }

    /**
     * The grid; empty if no cell says anything.
     *
     * @param places where its cells stand
     */
    Optional<Grid> build(Grid.Places places) {
        while (!rows.isEmpty()
                && rows.get(rows.size() - 1).stream().allMatch(c -> c.text().isEmpty())) {
            rows.remove(rows.size() - 1);
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (Span span : spans) {
            if (span.row < rows.size() && span.column < columns) {
                merge(
                        span.row,
                        span.column,
                        (int) Math.min(span.rowSpan, rows.size() - span.row),
                        (int) Math.min(span.colSpan, columns - span.column),
                        places);
            }
        }
        rows.replaceAll(Collections::unmodifiableList);
        return Optional.of(new Grid(name, Collections.unmodifiableList(rows), places, findings));
    }

    private void merge(int row, int column, int rowSpan, int colSpan, Grid.Places places) {
        budget.takeCells((long) rowSpan * colSpan);
        if (rowSpan == 1 && colSpan == 1) {
            return;
        }
        for (int r = row; r < row + rowSpan; r++) {
            reach(r, column + colSpan);
            for (Cell cell : rows.get(r).subList(column, column + colSpan)) {
                if (cell.isCovered() || cell.rowSpan() > 1 || cell.colSpan() > 1) {
                    return; // overlaps with a merged cell; no spreadsheet writes that
                }
            }
        }
        Cell origin = rows.get(row).get(column).spanning(rowSpan, colSpan);
        for (int r = row; r < row + rowSpan; r++) {
            for (int c = column; c < column + colSpan; c++) {
                Cell before = rows.get(r).set(c, r == row && c == column ? origin : Cell.covered(r, c, origin));
                if (!before.text().isEmpty() && !before.text().equals(origin.text())) {
                    note(
                            "text-under-merged-cell",
                            places.of(r, c),
                            Wording.of("被合并的单元格没有自己的文字", "no text of its own in a cell that is merged into another"),
                            before.text(),
                            Wording.of(
                                    "表中看不到这段文字，未读取；如有用请取消合并",
                                    "No reader sees it, so it was not read; unmerge the cells if it counts"));
                }
            }
        }
    }

    private void reach(int row, int width) {
        while (rows.size() <= row) {
            budget.takeRow();
            rows.add(new ArrayList<>(0));
        }
        List<Cell> cells = rows.get(row);
        if (cells.size() < width) {
            budget.takeCells(width - cells.size());
            while (cells.size() < width) {
                cells.add(Cell.of(row, cells.size(), ""));
            }
        }
    }
}
