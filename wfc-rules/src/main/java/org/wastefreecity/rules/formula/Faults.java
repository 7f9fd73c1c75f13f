/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wastefreecity.model.wording.Wording;

/** Collects the faults of one text and turns offsets into lines and columns; for one thread. */
final class Faults {
    private static final int MOST = 100;

    private final int[] text;
    private final List<FormulaFault> found = new ArrayList<>();

    Faults(String text) {
        this.text = text.codePoints().toArray();
    }

    int[] text() {
        return text;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    void add(FormulaRule rule, int at, int end, Wording message, Wording repair) {
        if (found.size() >= MOST) {
            return;
        }
        int line = 1;
        int column = 1;
        int from = Math.min(at, text.length);
        for (int i = 0; i < from; i++) {
            boolean ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.length || text[i + 1] != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        found.add(new FormulaFault(rule, line, column, Math.max(1, end - at), message, repair));
    }

    /** The text between two offsets, shortened for a message and with what cannot be seen made visible. */
    String shown(int at, int end) {
        StringBuilder shown = new StringBuilder();
        for (int i = Math.max(0, at); i < Math.min(end, text.length); i++) {
            if (shown.length() > 60) {
                return shown.append('…').toString();
            }
            shown.append(shown(text[i]));
        }
        return shown.toString();
    }

    static String shown(int c) {
        boolean seen = !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.UNASSIGNED
                && (c == ' ' || !Character.isSpaceChar(c));
        return seen ? new String(Character.toChars(c)) : "·";
    }

    List<FormulaFault> toList() {
        return found.stream()
                .sorted(Comparator.comparingInt(FormulaFault::line).thenComparingInt(FormulaFault::column))
                .distinct()
                .toList();
    }
}
