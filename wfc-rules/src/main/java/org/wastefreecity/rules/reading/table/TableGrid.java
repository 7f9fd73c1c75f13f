/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * A table as plain text cells (表格), of any file: what is printed where, and which cells are merged.
 * <p>
 * An interface, so that a reader of files can show its own cells without copying them. Rows may differ in length: a row that is
 * longer than its heading says that a column is split there. Indices count from 0. Implementations are immutable.
 */
public interface TableGrid {

    /**
     * What the table is called, such as its sheet or the line above it.
     *
     * @return the name; may be empty
     */
    String name();

    /**
     * How many rows there are.
     *
     * @return the number, empty rows included
     */
    int rows();

    /**
     * How many cells a row has.
     *
     * @param row from 0
     * @return the number
     */
    int columns(int row);

    /**
     * What is printed in a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return the text; empty in a cell that another one covers, and behind the end of the row
     */
    String text(int row, int column);

    /**
     * The cell that a reader sees at a position: the cell itself, or the one that covers it.
     *
     * @param row from 0
     * @param column from 0
     * @return its position
     */
    default Spot origin(int row, int column) {
        return new Spot(row, column);
    }

    /**
     * Where a cell stands, for people.
     *
     * @param row from 0
     * @param column from 0
     * @return such as {@code 指标!C7}
     */
    default String place(int row, int column) {
        return "第" + (row + 1) + "行第" + (column + 1) + "列";
    }

    /**
     * A position.
     *
     * @param row from 0
     * @param column from 0
     */
    record Spot(int row, int column) {
        /**
         * Checks that it lies in a table.
         *
         * @throws InvalidPartException if it does not
         */
        public Spot {
            InvalidPartException.check(
                    row >= 0 && column >= 0, "TableGrid.Spot", "row", "非负整数", "0 or more", row + ", " + column);
        }
    }

    /**
     * A table without merged cells.
     *
     * @param name what it is called; may be empty
     * @param rows the texts of each row
     * @return the table
     */
    static TableGrid of(String name, List<? extends List<String>> rows) {
        List<List<String>> copy =
                rows.stream().map(r -> (List<String>) ImmutableList.copyOf(r)).collect(ImmutableList.toImmutableList());
        return new TableGrid() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int rows() {
                return copy.size();
            }

            @Override
            public int columns(int row) {
                return copy.get(row).size();
            }

            @Override
            public String text(int row, int column) {
                return column < copy.get(row).size() ? copy.get(row).get(column) : "";
            }
        };
    }
}
