/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.text.NumberFormat;
import java.util.Locale;
import org.wastefreecity.model.wording.Wording;

/**
 * What the reading of one file may still cost. No file may take the memory or the time of the process, whatever it says about
 * itself; so what is counted is what comes out, not what a header promises. Not thread-safe.
 */
final class Budget {
    /** The largest file, in bytes. */
    static final long FILE_BYTES = 50L * 1024 * 1024;

    /** The most cells of all tables together, empty and covered ones between others included. */
    static final int CELLS = 1_000_000;

    /** The most rows of all tables together, empty ones between others included: what a spreadsheet allows. */
    static final int ROWS = 1_048_576;

    /** The longest text of one cell, in characters: what a spreadsheet allows. */
    static final int CELL_TEXT = 32_767;

    /** The most text of all cells together, in characters. */
    static final int TEXT = 30_000_000;

    /** The most that packed parts may come to, in bytes: a sheet of a million cells has about 60 million. */
    static final long UNPACKED_BYTES = 128L * 1024 * 1024;

    /** The most different texts of a workbook. */
    static final int TEXTS = CELLS;

    /** The most entries of a workbook's lists of sheets, parts, styles and formats. */
    static final int ENTRIES = 200_000;

    private int entries;
    private int cells;
    private int texts;
    private int rows;
    private int text;
    private long unpacked;

    /** Takes positions of a grid. */
    void takeCells(long count) {
        if (count > CELLS - cells) {
            throw tooLarge(shown(CELLS) + "个单元格（含空白和合并）", shown(CELLS) + " cells, empty and merged ones included");
        }
        cells += (int) count;
    }

    /** Takes a row. */
    void takeRow() {
        checkRow(rows++);
    }

    /** Refuses a row that lies too far down, from 0. */
    static void checkRow(int row) {
        if (row >= ROWS) {
            throw tooLarge(shown(ROWS) + "行（含空行）", shown(ROWS) + " rows, empty ones included");
        }
    }

    private static Unreadable tooLarge(String zh, String en) {
        return new Unreadable(Wording.of(
                "表格过大：超过" + zh + "。请只选一个工作表，或删去与指标表无关的行列",
                "too large a table: more than " + en
                        + ". Choose one sheet, or delete rows and columns that are not part of the indicator table"));
    }

    /** Takes the text of a cell; the same text is handed back. */
    String takeText(String of) {
        checkLength(of.length());
        if (of.length() > TEXT - text) {
            throw new Unreadable(Wording.of(
                    "文字过多：各单元格合计超过" + shown(TEXT) + "个字符。请只留指标表",
                    "too much text: more than " + shown(TEXT)
                            + " characters in all cells. Keep only the indicator table"));
        }
        text += of.length();
        return of;
    }

    /** Takes a place in a list of texts. */
    void takeListedText() {
        if (++texts > TEXTS) {
            throw tooLarge(shown(TEXTS) + "种不同的文字", shown(TEXTS) + " different texts");
        }
    }

    /** Takes an entry of a list. */
    void takeEntry() {
        if (++entries > ENTRIES) {
            throw tooLarge(shown(ENTRIES) + "个工作表、部件、样式和格式", shown(ENTRIES) + " sheets, parts, styles and formats");
        }
    }

    /** Refuses a text that is too long for a cell, best before it is built. */
    static void checkLength(int length) {
        if (length > CELL_TEXT) {
            throw new Unreadable(Wording.of(
                    "有单元格的文字超过" + shown(CELL_TEXT) + "个字符，不像是指标表",
                    "a cell holds more than " + shown(CELL_TEXT) + " characters, which no indicator table does"));
        }
    }

    /** Takes bytes that were unpacked. */
    void takeUnpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > UNPACKED_BYTES) {
            throw new Unreadable(Wording.of(
                    "压缩内容解开后超过" + shown(UNPACKED_BYTES / (1024 * 1024)) + " MB（疑似压缩炸弹），不予读取",
                    "its packed parts come to more than " + shown(UNPACKED_BYTES / (1024 * 1024))
                            + " MB (perhaps a zip bomb): not read"));
        }
    }

    private static String shown(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
