/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/** The cells of the row that is being written. For one thread. */
final class RowWriting {
    private final String[] cells;
    private final boolean guarding;
    private final int longest;
    private long row;

    RowWriting(int columns, TableManner manner) {
        this.cells = new String[columns];
        this.guarding = manner.guardingConversions();
        this.longest = manner.limits().cell();
    }

    void begin() {
        row++;
        Arrays.fill(cells, "");
    }

    List<String> cells() {
        return Arrays.asList(cells);
    }

    /** A code or text that is there; an empty one is written as an apostrophe, so that it is not taken for none. */
    void put(TableColumn column, String text) {
        if (!CellText.isEncodable(text)) {
            throw refused(column, Wording.of("完整的字符（没有半个代理对）", "whole characters, no half of a surrogate pair"), text);
        }
        String safe = text.isEmpty() ? "'" : CellText.safe(text, guarding);
        if (safe.length() > longest) {
            throw refused(
                    column, Wording.of("不超过" + longest + "字符", "at most " + longest + " characters"), safe.length());
        }
        cells[column.number() - 1] = safe;
    }

    void put(TableColumn column, Optional<String> text) {
        text.ifPresent(t -> put(column, t));
    }

    void put(TableColumn column, BigDecimal number) {
        cells[column.number() - 1] = number.toPlainString();
    }

    UnwritableRowException refused(TableColumn column, Wording expected, Object found) {
        return new UnwritableRowException(row, column.id(), expected, found);
    }
}
