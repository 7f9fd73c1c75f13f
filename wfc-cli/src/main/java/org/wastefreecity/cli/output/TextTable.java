/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** A table of fixed column widths, in terminal cells: a Chinese character takes two. Cells wrap. */
final class TextTable {
    private static final String GAP = "  ";

    private final int[] widths;

    TextTable(int... widths) {
        this.widths = widths.clone();
    }

    /** How many terminal cells a text takes; picocli knows the wide characters. */
    static int width(String text) {
        return Ansi.OFF.text(text.replace("@|", "@ |")).getCJKAdjustedLength();
    }

    int totalWidth() {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    void row(PrintWriter out, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = wrap(cells[i], widths[i]);
            wrapped.add(cell);
            lines = Math.max(lines, cell.size());
        }
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths[i] - width(part))))
                        .append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    void rule(PrintWriter out) {
        out.println("-".repeat(totalWidth()));
    }

    /** Breaks where a line may break: not inside a number or a word, not before a closing mark. */
    static List<String> wrap(String text, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text.replace('\n', ' '));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to).replace('\n', ' ');
            from = to;
            if (width(line + piece.stripTrailing()) > width) {
                if (!line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                piece = cutToFit(piece, width, lines);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Cuts a piece that is wider than a line on its own; returns what is left for the next line. */
    private static String cutToFit(String piece, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (int c : piece.codePoints().toArray()) {
            String character = Character.toString(c);
            if (width(line + character) > width && !character.isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        return line.toString();
    }
}
