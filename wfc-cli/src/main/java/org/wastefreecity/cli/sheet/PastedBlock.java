/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.wastefreecity.cli.sheet.LineReader.Line;

/** Lines with tabs that follow each other, each with the lines without tabs behind it. Not thread-safe. */
final class PastedBlock {
    private final String title;
    private final List<Piece> pieces = new ArrayList<>();
    private int tabs;
    private int opening;

    /**
     * A block without lines yet.
     *
     * @param title the last line before it; empty if it is too long for a title
     */
    PastedBlock(String title) {
        this.title = title;
    }

    /**
     * A line with tabs.
     *
     * @param line the line
     * @param after the lines without tabs between it and the next one
     */
    record Piece(Line line, List<Line> after) {
        Piece {
            after = List.copyOf(after);
        }

        List<String> fields() {
            return List.of(line.text().split("\t", -1));
        }

        int tabs() {
            return (int) line.text().chars().filter(c -> c == '\t').count();
        }

        /** The lines that follow at once, up to an empty one. */
        List<Line> goingOn() {
            return after.stream().takeWhile(l -> !l.isBlank()).toList();
        }

        /** How many empty lines follow those. */
        int emptyLines() {
            return (int) after.stream()
                    .dropWhile(l -> !l.isBlank())
                    .takeWhile(Line::isBlank)
                    .count();
        }
    }

    void add(Piece piece) {
        pieces.add(piece);
        tabs += piece.tabs();
        opening += piece.line().text().startsWith("\t") ? 1 : 0;
    }

    String title() {
        return title;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether a tab opens each cell. Where it separates cells, a table's first cell begins the first line. */
    boolean isOpening() {
        return pieces.get(0).line().text().startsWith("\t") && opening * 10 >= pieces.size() * 9;
    }

    /** Whether most cells have a line of their own. */
    boolean isCellPerLine() {
        return isOpening() && tabs * 2 <= pieces.size() * 3;
    }
}
