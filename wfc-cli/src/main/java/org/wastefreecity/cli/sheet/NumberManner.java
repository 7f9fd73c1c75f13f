/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * What all numbers of a workbook have in common. Not thread-safe.
 *
 * @param digits writes digits and fractions
 * @param since1904 whether days are counted from 1904, not from 1900
 */
record NumberManner(DataFormatter digits, boolean since1904) {
    /** The format that is none. */
    static final String GENERAL = "General";

    /** The manner of China, wherever the program runs. */
    static NumberManner of(boolean since1904) {
        return new NumberManner(new DataFormatter(Locale.CHINA), since1904);
    }

    /** A number as it is shown without any format. */
    String plain(double value) {
        return formatted(value, GENERAL);
    }

    /** A number in a format of digits alone. */
    String formatted(double value, String code) {
        return digits.formatRawCellContents(value, 1, code, since1904);
    }
}
