/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * How large a table may be (读取限额) before it is refused or a row of it becomes a finding.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param bytes the most bytes of a file
 * @param rows the most rows
 * @param columns the most columns
 * @param cell the most characters of a cell; 32,767 is what a spreadsheet holds
 * @param row the most bytes of a line, and the most characters of a row that runs on over several lines
 * @param findings the most findings that are handed out; the others are counted
 */
public record TableLimits(long bytes, long rows, int columns, int cell, int row, int findings) {
    /** What holds if nothing is said: 256 MiB, two million rows, 256 columns, 32,767 characters, 1 MiB a row, 10,000 findings. */
    public static final TableLimits DEFAULT = new TableLimits(256L << 20, 2_000_000, 256, 32_767, 1 << 20, 10_000);

    /**
     * Checks that every limit allows something.
     *
     * @throws InvalidPartException if one is below 1, or a row may be larger than 256 MiB
     */
    public TableLimits {
        check(bytes, Long.MAX_VALUE, "bytes");
        check(rows, Long.MAX_VALUE, "rows");
        check(columns, 16_384, "columns");
        check(cell, 1 << 28, "cell");
        check(row, 1 << 28, "row");
        check(findings, 10_000_000, "findings");
    }

    private static void check(long limit, long most, String part) {
        InvalidPartException.check(
                limit >= 1 && limit <= most, "TableLimits", part, "1至" + most, "1 to " + most, limit);
    }

    /**
     * These limits with another size of the file.
     *
     * @param most the most bytes
     * @return a copy
     */
    public TableLimits withBytes(long most) {
        return new TableLimits(most, rows, columns, cell, row, findings);
    }

    /**
     * These limits with another number of rows.
     *
     * @param most the most rows
     * @return a copy
     */
    public TableLimits withRows(long most) {
        return new TableLimits(bytes, most, columns, cell, row, findings);
    }
}
