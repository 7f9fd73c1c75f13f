/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.List;
import org.wastefreecity.model.finding.Finding;

/**
 * A table as plain cells (表格), such as the sheet of a workbook or the annex of a plan.
 * <p>
 * Rows may differ in length, and empty rows between others are kept; those at the end are not. Indices count from 0; places,
 * made for people, count from 1.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Grid {
    private final String name;
    private final List<List<Cell>> rows;
    private final int columns;
    private final Places places;
    private final List<Finding> findings;

    Grid(String name, List<List<Cell>> rows, Places places, List<Finding> findings) {
        this.name = name;
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
        this.places = places;
        this.findings = List.copyOf(findings);
    }

    /** Says where a cell of the grid stands in its file. */
    @FunctionalInterface
    interface Places {
        String of(int row, int column);
    }

    /**
     * What the table is called: its sheet, its caption, or 表1 (table 1).
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The rows from the top.
     *
     * @return each row's cells from the left: of a workbook up to the last that says something, else as many as are written,
     *     for a row that is longer than others says that a column is split there
     */
    public List<List<Cell>> rows() {
        return rows;
    }

    /**
     * The length of the longest row.
     *
     * @return how many columns there are
     */
    public int columns() {
        return columns;
    }

    /**
     * The cell at a position.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell; an empty one behind the end of a shorter row
     * @throws IndexOutOfBoundsException if the grid has no such row or column
     */
    public Cell at(int row, int column) {
        List<Cell> cells = rows.get(row);
        if (column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("column " + column + " of " + columns);
        }
        return column < cells.size() ? cells.get(column) : Cell.of(row, column, "");
    }

    /**
     * Where a cell stands, for people.
     *
     * @param row from 0
     * @param column from 0
     * @return such as {@code 指标!C7} or {@code 第12行第3列 (line 12, column 3)}
     */
    public String place(int row, int column) {
        return places.of(row, column);
    }

    /**
     * What was odd when the table was read, such as a row put together from parts.
     *
     * @return the findings, all of them notes
     */
    public List<Finding> findings() {
        return findings;
    }

    /** Name and size, for logs. */
    @Override
    public String toString() {
        return name + " [" + rows.size() + " x " + columns + "]";
    }
}
