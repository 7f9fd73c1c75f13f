/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wastefreecity.cli.sheet.LineReader.Line;
import org.wastefreecity.cli.sheet.PastedBlock.Piece;

/** The rows of a pasted block. Not thread-safe. */
final class PastedLayout {
    private static final Pattern SECTION =
            Pattern.compile("\\s*(第[一二三四五六七八九十]+[章节部类]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十]+[）)]).*");

    /** More lines than these between two blocks belong to no cell. */
    private static final int LONGEST_BREAK = 10;

    private final PastedBlock block;
    private final List<PastedRow> rows = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int width;

    private PastedLayout(PastedBlock block) {
        this.block = block;
    }

    /**
     * Something that could have been read otherwise.
     *
     * @param line where, from 1
     * @param kind what it is
     * @param text what is written there
     */
    record Doubt(int line, Kind kind, String text) {
        enum Kind {
            ROW_JOINED,
            LINE_JOINED
        }
    }

    static PastedLayout of(PastedBlock block) {
        PastedLayout layout = new PastedLayout(block);
        if (block.isCellPerLine()) {
            layout.byEmptyLines();
        } else {
            layout.byTabs();
        }
        return layout;
    }

    String title() {
        return block.title();
    }

    List<PastedRow> rows() {
        return rows;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** A tab opens each cell, and an empty line ends a row, unless too few cells came before it. */
    private void byEmptyLines() {
        List<PastedRow> parts = new ArrayList<>();
        List<Integer> emptyLines = new ArrayList<>();
        PastedRow part = new PastedRow();
        for (Piece piece : block.pieces()) {
            List<String> fields = piece.fields();
            if (part.size() == 0 && !fields.get(0).isEmpty()) {
                part.open(fields.get(0), piece.line().number()); // a first cell whose tab was lost
            } else if (!fields.get(0).isEmpty()) {
                part.goOn(fields.get(0)); // a tab inside a cell
            }
            for (String field : fields.subList(1, fields.size())) {
                part.open(field, piece.line().number());
            }
            part.goOn(piece.goingOn());
            if (piece.emptyLines() > 0) {
                parts.add(part);
                emptyLines.add(piece.emptyLines());
                part = new PastedRow();
            }
        }
        if (part.size() > 0) {
            parts.add(part);
            emptyLines.add(0);
        }
        ImmutableIntArray sizes = ImmutableIntArray.copyOf(parts.stream().mapToInt(PastedRow::size));
        width = RowWidth.of(sizes);
        int at = 0;
        while (at < parts.size()) {
            PastedRow row = parts.get(at);
            int pieces = RowWidth.pieces(sizes, at, width);
            for (int i = at + 1; i < at + pieces; i++) {
                doubts.add(new Doubt(row.lastLine(), Doubt.Kind.ROW_JOINED, row.lastCell()));
                row.goOn("\n".repeat(emptyLines.get(i - 1) - 1));
                row.append(parts.get(i), 0);
            }
            rows.add(row);
            at += pieces;
        }
    }

    /** Tabs stand between cells: so many lines make a row as have the tabs of a row. */
    private void byTabs() {
        List<Piece> pieces = block.pieces();
        ImmutableIntArray sizes = ImmutableIntArray.copyOf(pieces.stream().mapToInt(Piece::tabs));
        int tabs = RowWidth.of(sizes);
        width = tabs + 1;
        int at = 0;
        while (at < pieces.size()) {
            PastedRow row = new PastedRow();
            int end = at + RowWidth.pieces(sizes, at, tabs);
            for (int i = at; i < end; i++) {
                Piece piece = pieces.get(i);
                List<String> fields = piece.fields();
                if (i > at) {
                    List<Line> between = pieces.get(i - 1).after();
                    if (between.stream().anyMatch(Line::isBlank)) {
                        doubts.add(new Doubt(row.lastLine(), Doubt.Kind.ROW_JOINED, row.lastCell()));
                    }
                    row.goOn(between);
                    row.goOn(fields.get(0));
                } else {
                    row.open(fields.get(0), piece.line().number());
                }
                fields.subList(1, fields.size())
                        .forEach(f -> row.open(f, piece.line().number()));
            }
            rows.add(row);
            if (end < pieces.size()) {
                pieces.get(end - 1).goingOn().forEach(this::behind);
            }
            at = end;
        }
        if (block.isOpening()) {
            rows.stream().filter(r -> r.size() > 1 && r.cell(0).isEmpty()).forEach(PastedRow::dropFirst);
            width = tabs;
        }
    }

    /** A line without tabs behind a whole row: a heading across the table, or the last cell goes on. */
    private void behind(Line line) {
        if (SECTION.matcher(line.text()).matches()) {
            PastedRow heading = new PastedRow();
            heading.open(line.text(), line.number());
            rows.add(heading);
        } else {
            doubts.add(new Doubt(line.number(), Doubt.Kind.LINE_JOINED, line.text()));
            rows.get(rows.size() - 1).goOn(line.text());
        }
    }

    /**
     * Takes over the rows of the block behind, if this one breaks off within a row that the other one completes: then the text
     * between them belongs to a cell.
     *
     * @return whether it did
     */
    boolean join(PastedLayout next) {
        boolean perLine = block.isCellPerLine();
        List<Line> between = block.pieces().get(block.pieces().size() - 1).after();
        PastedRow last = rows.get(rows.size() - 1);
        PastedRow first = next.rows.get(0);
        int whole = rows.size() >= next.rows.size() ? width : next.width;
        boolean separating = !block.isOpening();
        boolean alike = perLine == next.block.isCellPerLine() && separating != next.block.isOpening();
        if (!alike
                || between.size() > LONGEST_BREAK
                || last.size() >= whole
                || last.size() + first.size() - (separating ? 1 : 0) != whole) {
            return false;
        }
        doubts.add(new Doubt(last.lastLine(), Doubt.Kind.ROW_JOINED, last.lastCell()));
        last.goOn(perLine ? between.stream().dropWhile(l -> !l.isBlank()).toList() : between);
        if (separating) {
            last.goOn(first.cell(0));
        }
        last.append(first, separating ? 1 : 0);
        rows.addAll(next.rows.subList(1, next.rows.size()));
        doubts.addAll(next.doubts);
        width = whole;
        return true;
    }
}
