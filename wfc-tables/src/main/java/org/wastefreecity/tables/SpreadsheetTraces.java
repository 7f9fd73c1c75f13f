/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.wording.Wording;

/** Knows what spreadsheets leave behind where they changed a cell, and says how to get back what was written. */
final class SpreadsheetTraces {
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,4}[-/])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "[a-z]{0,6}(?:-\\d{1,4})?|\\d{4}/\\d{1,2}(?:/\\d{1,2})?|\\d{1,2}/\\d{1,2}/\\d{2,4}"
                    + "|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?");
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d(?:\\.\\d{1,20})?E[+-]?\\d{1,3}");
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0]{2,10}[?!]?|#{2,255}");
    private static final int LONGEST = 300;

    private SpreadsheetTraces() {}

    static Optional<Wording> repair(String cell) {
        String text = cell.length() > LONGEST ? "" : cell.strip();
        if (DATE.matcher(text).matches()) {
            return Optional.of(
                    Wording.of(
                            "电子表格可能已把它改成日期：请把该列设为文本后重新填写，如2023-01",
                            "A spreadsheet may have made a date of it: format the column as text and enter it again, as 2023-01"));
        }
        if (SHORTENED.matcher(text).matches()) {
            return Optional.of(
                    Wording.of(
                            "电子表格已把长数字改为科学计数法，末位可能丢失：请把该列设为文本后重新填写",
                            "A spreadsheet has shortened a long number and may have lost its last digits: format the column as text and enter it again"));
        }
        if (ERROR.matcher(text).matches()) {
            return Optional.of(Wording.of(
                    "这是电子表格的错误值：请改正公式或填写数值",
                    "An error value of a spreadsheet: correct the formula or enter the figure"));
        }
        return Optional.empty();
    }
}
