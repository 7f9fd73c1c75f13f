/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

/**
 * The address of a cell in a sheet, such as C7. Immutable.
 *
 * @param row from 0
 * @param column from 0
 */
record Address(int row, int column) {
    /** The most rows of a sheet. */
    static final int ROWS = 1_048_576;

    /** The most columns of a sheet. */
    static final int COLUMNS = 16_384;

    /**
     * Reads an address.
     *
     * @throws Unreadable if it is none, or lies outside any sheet
     */
    static Address parse(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && at < 4 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            column = column * 26 + text.charAt(at++) - 'A' + 1;
        }
        String digits = text.substring(at);
        int row = digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
        if (column < 1 || column > COLUMNS || row < 1 || row > ROWS) {
            throw Unreadable.damaged("cell " + (text.length() > 20 ? text.substring(0, 20) : text));
        }
        return new Address(row - 1, column - 1);
    }

    /** The places of a sheet's cells, written as formulas do: {@code 指标!C7}, {@code 'Sheet 1'!C7}. */
    static Grid.Places places(String sheet) {
        boolean plain = !sheet.isEmpty() && sheet.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        String prefix = (plain ? sheet : "'" + sheet.replace("'", "''") + "'") + "!";
        return (row, column) -> prefix + new Address(row, column);
    }

    /** The address as spreadsheets write it. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
