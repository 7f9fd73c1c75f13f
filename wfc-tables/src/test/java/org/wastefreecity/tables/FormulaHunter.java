/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a wary reader takes for a formula, written without looking at {@link CellText}: after blanks and marks without width the first
 * character, settled by NFKC, is one of {@code = + - @} or a minus sign, and what follows is no plain number and not nothing.
 */
final class FormulaHunter {
    private static final Pattern NOTHING_TO_SEE =
            Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private FormulaHunter() {}

    /** Every stretch of a text from one separator to another, since each program cuts at some of them only. */
    static List<String> parts(String text) {
        List<Integer> cuts = new ArrayList<>(List.of(-1));
        for (int i = 0; i < text.length(); i++) {
            if (",;\t\n\r".indexOf(text.charAt(i)) >= 0) {
                cuts.add(i);
            }
        }
        cuts.add(text.length());
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < cuts.size(); from++) {
            for (int to = from + 1; to < cuts.size(); to++) {
                parts.add(text.substring(cuts.get(from) + 1, cuts.get(to)));
            }
        }
        return parts;
    }

    static boolean isFormula(String cell) {
        if (cell.equals("-") || NUMBER.matcher(cell).matches()) {
            return false;
        }
        String visible = NOTHING_TO_SEE.matcher(cell).replaceFirst("");
        if (visible.isEmpty()) {
            return false;
        }
        String first =
                Normalizer.normalize(visible.substring(0, visible.offsetByCodePoints(0, 1)), Normalizer.Form.NFKC);
        return !first.isEmpty() && "=+-@\u2212".indexOf(first.charAt(0)) >= 0;
    }
}
