/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
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

    /** Breaks at blanks where there are some, else between characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int blank = -1;
        for (int c : text.replace('\n', ' ').codePoints().toArray()) {
            String character = Character.toString(c);
            int cells = width(character);
            if (used + cells > width) {
                if (c == ' ') {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    blank = -1;
                    continue;
                }
                int cut = blank > 0 ? blank : line.length();
                lines.add(line.substring(0, cut).stripTrailing());
                line.delete(0, blank > 0 ? blank + 1 : cut);
                used = width(line.toString());
                blank = -1;
            }
            if (c == ' ') {
                blank = line.length();
            }
            line.append(character);
            used += cells;
        }
        lines.add(line.toString());
        return lines;
    }
}
