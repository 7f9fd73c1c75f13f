/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.rules.reading.table.TableGrid.Spot;

/**
 * A line of the table below its heading (表体行), its cells by column. This class is immutable.
 *
 * @param grid the table
 * @param header its heading
 * @param row the line
 * @param split whether the line is longer than the heading, because the cell of the name is split in two there
 */
record BodyLine(TableGrid grid, Header header, int row, boolean split) {

    static BodyLine of(TableGrid grid, Header header, int row) {
        int width = header.columns().size();
        boolean longer = grid.columns(row) == width + 1
                && header.first(ColumnKind.LINE).isEmpty()
                && !isCoveredBeyond(grid, row, width);
        return new BodyLine(grid, header, row, longer);
    }

    private static boolean isCoveredBeyond(TableGrid grid, int row, int width) {
        return grid.origin(row, width).column() < width;
    }

    private int at(TableColumn column) {
        return split && column.index() > header.name().index() ? column.index() + 1 : column.index();
    }

    /** What is printed in this very cell. */
    String own(TableColumn column) {
        return grid.text(row, at(column));
    }

    /** What a reader sees in the cell: its own text, or that of the merged cell which covers it from above. */
    String shown(TableColumn column) {
        Spot seen = grid.origin(row, at(column));
        return seen.column() == at(column) && seen.row() >= header.lines().bottom()
                ? grid.text(seen.row(), seen.column())
                : own(column);
    }

    /** The target of a column: its own, or one that is merged across several columns of targets and holds for each. */
    String target(TableColumn column) {
        Spot seen = grid.origin(row, at(column));
        boolean across = header.all(ColumnKind.TARGET).stream().anyMatch(t -> at(t) == seen.column());
        return across && seen.row() >= header.lines().bottom() ? grid.text(seen.row(), seen.column()) : shown(column);
    }

    /** Whether a merged cell of an earlier line covers this one. */
    boolean isCovered(TableColumn column) {
        Spot seen = grid.origin(row, at(column));
        return seen.row() < row && seen.row() >= header.lines().bottom();
    }

    Spot origin(TableColumn column) {
        return grid.origin(row, at(column));
    }

    String place(TableColumn column) {
        return grid.place(row, at(column));
    }

    /** What this line of a split row speaks of; empty if the row is not split. */
    String line() {
        String text = split
                ? grid.text(row, header.name().index() + 1)
                : header.first(ColumnKind.LINE).map(this::own).orElse("");
        return text.strip();
    }

    /** The name: the cell of its column, or one further right that is merged into it. */
    String name() {
        return shown(header.name());
    }

    /** The text that stands alone in the line. */
    Optional<String> alone() {
        String found = "";
        for (int column = 0; column < grid.columns(row); column++) {
            String text = grid.text(row, column);
            if (!text.isBlank()) {
                if (!found.isEmpty()) {
                    return Optional.empty();
                }
                found = text;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Where the text that stands alone stands, from 0. */
    int aloneAt() {
        int column = 0;
        while (column < grid.columns(row) && grid.text(row, column).isBlank()) {
            column++;
        }
        return column;
    }

    /** Whether nothing is printed in the line, and it is not part of a merged cell of its own. */
    boolean isEmpty() {
        for (int column = 0; column < grid.columns(row); column++) {
            if (!grid.text(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Its cells as printed, to the character, by the ids of their columns. */
    Map<String, String> printed() {
        Map<String, String> printed = new LinkedHashMap<>();
        for (TableColumn column : header.columns()) {
            if (!column.is(ColumnKind.LINE)) {
                printed.put(column.id(), own(column));
                if (column.equals(header.name()) && !line().isEmpty()) {
                    printed.put(ColumnKind.LINE.id(), lineCell());
                }
            }
        }
        return printed;
    }

    private String lineCell() {
        return split
                ? grid.text(row, header.name().index() + 1)
                : header.first(ColumnKind.LINE).map(this::own).orElse("");
    }
}
