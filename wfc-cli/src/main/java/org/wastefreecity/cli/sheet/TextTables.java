/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The tables of a text file that does not say by its name what it is: pasted between other text, or nothing but a table. */
final class TextTables {
    private TextTables() {}

    static List<Grid> read(TextFile file, Budget budget) throws IOException {
        if (quotesCells(file)) {
            Optional<Grid> table = alone(file, '\t');
            if (table.isPresent()) {
                return List.of(table.get());
            }
        }
        List<Grid> pasted = PastedTables.read(file, budget);
        return pasted.isEmpty() ? alone(file, ',').stream().toList() : pasted;
    }

    /** The one table that the whole file is: at least two rows and columns, all rows of one length. */
    private static Optional<Grid> alone(TextFile file, char delimiter) throws IOException {
        try {
            return CsvTable.read(file, delimiter, new Budget()).filter(TextTables::isTable);
        } catch (Unreadable e) {
            return Optional.empty(); // running text is no table, and quotes in it are no quoted cells
        }
    }

    private static boolean isTable(Grid grid) {
        List<Integer> lengths =
                grid.rows().stream().map(List::size).filter(n -> n > 0).toList();
        return grid.columns() > 1 && lengths.size() > 1 && lengths.stream().allMatch(n -> n == grid.columns());
    }

    /** Whether a quote stands where a cell begins, as in what a spreadsheet copies of cells with line breaks. */
    private static boolean quotesCells(TextFile file) throws IOException {
        try (Reader text = file.open()) {
            int before = '\n';
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (c == '"' && (before == '\t' || before == '\n')) {
                    return true;
                }
                before = c;
            }
            return false;
        }
    }
}
