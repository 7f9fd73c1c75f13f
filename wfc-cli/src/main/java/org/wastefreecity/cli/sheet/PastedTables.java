/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.cli.sheet.LineReader.Line;
import org.wastefreecity.cli.sheet.PastedBlock.Piece;
import org.wastefreecity.cli.sheet.PastedLayout.Doubt;
import org.wastefreecity.model.wording.Wording;

/**
 * The tables in running text that a document was turned into, such as the annex of a plan copied out of Word.
 * <p>
 * Two ways of writing a table are known. In one, tabs stand between the cells of a line. In the other, which text extractors
 * write, a tab opens each cell, most often on a line of its own, and an empty line ends a row. Either way a cell may run over
 * several lines, even an empty one, and nothing says where it ends; what does is the number of cells that the other rows have.
 * Where a row or a cell was put together like that and could have been read otherwise, a note says so.
 */
final class PastedTables {
    /** More lines without any tab are no part of a cell. */
    private static final int LONGEST_GAP = 60;

    private static final int LONGEST_TITLE = 100;

    /** Empty cells take no place in a grid but do here, so they are counted apart. */
    private final Budget lines = new Budget();

    private final List<PastedBlock> blocks = new ArrayList<>();
    private String title = "";

    private PastedTables() {}

    static List<Grid> read(TextFile file, Budget budget) throws IOException {
        PastedTables tables = new PastedTables();
        try (LineReader reader = new LineReader(file.open())) {
            tables.gather(reader);
        }
        return tables.grids(budget);
    }

    private void gather(LineReader reader) throws IOException {
        Optional<Line> line = reader.next();
        boolean apart = true;
        while (line.isPresent()) {
            Line current = line.get();
            if (!current.isTabbed()) {
                entitle(current);
                line = reader.next();
                continue;
            }
            lines.takeText(current.text());
            List<Line> after = new ArrayList<>();
            String before = title;
            boolean tooFar = false;
            for (line = reader.next(); line.isPresent() && !line.get().isTabbed(); line = reader.next()) {
                entitle(line.get());
                tooFar |= after.size() == LONGEST_GAP;
                if (!tooFar) {
                    after.add(line.get());
                }
            }
            add(new Piece(current, after), before, apart);
            apart = tooFar || hasTextBehindEmptyLine(after);
        }
    }

    private void entitle(Line line) {
        if (!line.isBlank()) {
            String shown = line.text().strip();
            title = shown.length() <= LONGEST_TITLE ? shown : "";
        }
    }

    private void add(Piece piece, String before, boolean apart) {
        lines.takeCells(piece.tabs() + 1L);
        if (apart) {
            blocks.add(new PastedBlock(before));
        }
        blocks.get(blocks.size() - 1).add(piece);
    }

    /** Such text most likely lies between two tables. */
    private static boolean hasTextBehindEmptyLine(List<Line> lines) {
        return lines.stream().dropWhile(l -> !l.isBlank()).anyMatch(l -> !l.isBlank());
    }

    private List<Grid> grids(Budget budget) {
        List<PastedLayout> layouts = new ArrayList<>();
        for (PastedBlock block : blocks) {
            PastedLayout layout = PastedLayout.of(block);
            boolean joined =
                    !layouts.isEmpty() && layouts.get(layouts.size() - 1).join(layout);
            if (!joined) {
                layouts.add(layout);
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (PastedLayout layout : layouts) {
            if (layout.rows().stream().filter(r -> r.size() > 1).count() > 1) { // else tabs indent a line
                grid(layout, grids.size() + 1, budget).ifPresent(grids::add);
            }
        }
        return grids;
    }

    private static Optional<Grid> grid(PastedLayout layout, int number, Budget budget) {
        List<PastedRow> rows = layout.rows();
        String name = layout.title().isEmpty() ? "表" + number + " (table " + number + ")" : layout.title();
        GridBuilder grid = new GridBuilder(name, budget);
        for (int row = 0; row < rows.size(); row++) {
            grid.widen(row, rows.get(row).size());
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.put(row, column, budget.takeText(rows.get(row).cell(column)));
            }
        }
        layout.doubts().forEach(d -> note(d, grid));
        int[][] lines = rows.stream().map(PastedRow::lines).toArray(int[][]::new);
        return grid.build((row, column) ->
                LinePlace.of(lines[row][Math.min(column, lines[row].length - 1)], column + 1));
    }

    private static void note(Doubt doubt, GridBuilder grid) {
        String place = "第" + doubt.line() + "行 (line " + doubt.line() + ")";
        switch (doubt.kind()) {
            case ROW_JOINED ->
                grid.note(
                        "row-joined",
                        place,
                        Wording.of("单元格之内没有空行", "no empty line inside a cell"),
                        doubt.text(),
                        Wording.of(
                                "按其余各行的列数，已把空行前后并为一行，请核对",
                                "Going by the width of the other rows, what follows was read as the same row: check it"));
            case LINE_JOINED ->
                grid.note(
                        "line-joined",
                        place,
                        Wording.of("每行都有制表符", "a tab in every line of the table"),
                        doubt.text(),
                        Wording.of(
                                "已并入上一行最后一格，请核对",
                                "It was read as going on with the last cell of the row before: check it"));
        }
    }
}
