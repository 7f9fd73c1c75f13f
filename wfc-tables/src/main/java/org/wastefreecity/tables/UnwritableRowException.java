/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** A value that would not read back as what it is (无法写出的值), such as half a surrogate pair; nothing of its row is written. */
public final class UnwritableRowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final long row;
    private final String column;
    private final transient Wording expected;

    UnwritableRowException(long row, String column, Wording expected, Object found) {
        super("row " + row + ", column " + column + ": expected " + expected.en() + ", got "
                + InvalidPartException.shown(found) + "；第" + row + "行" + column + "列：应为" + expected.zh() + "，实为"
                + InvalidPartException.shown(found));
        this.row = row;
        this.column = column;
        this.expected = expected;
    }

    /**
     * The row.
     *
     * @return its number, from 1, headings not counted
     */
    public long row() {
        return row;
    }

    /**
     * The column.
     *
     * @return its id
     */
    public String column() {
        return column;
    }

    /**
     * What can be written.
     *
     * @return in both languages
     */
    public Wording expected() {
        return expected;
    }
}
