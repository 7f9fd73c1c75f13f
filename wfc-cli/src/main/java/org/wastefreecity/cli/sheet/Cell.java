/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.Optional;

/**
 * One cell of a table (单元格), such as {@code 95.10} in row 19 of Foshan's annex.
 * <p>
 * The text is what a reader sees: a share stored as 0.951 and shown as {@code 95.10%} is {@code 95.10%}. Line breaks inside the
 * cell are {@code \n}; digits set high are written as such, so that the footnote in 95¹ cannot be taken for a digit. A cell that
 * another one covers, because the two are merged, has no text of its own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param text what is shown; empty if nothing is
 * @param row from 0
 * @param column from 0
 * @param rowSpan how many rows it covers, from 1
 * @param colSpan how many columns it covers, from 1
 * @param coveredBy the merged cell that covers this one; empty for a cell of its own
 */
public record Cell(String text, int row, int column, int rowSpan, int colSpan, Optional<Cell> coveredBy) {
    static Cell of(int row, int column, String text) {
        return new Cell(text, row, column, 1, 1, Optional.empty());
    }

    Cell spanning(int rows, int columns) {
        return new Cell(text, row, column, rows, columns, Optional.empty());
    }

    static Cell covered(int row, int column, Cell by) {
        return new Cell("", row, column, 1, 1, Optional.of(by));
    }

    /**
     * Whether another cell covers this one.
     *
     * @return true if so
     */
    public boolean isCovered() {
        return coveredBy.isPresent();
    }

    /**
     * The cell that a reader sees here: this one, or the one that covers it.
     *
     * @return the origin of the merged cell
     */
    public Cell origin() {
        return coveredBy.orElse(this);
    }
}
