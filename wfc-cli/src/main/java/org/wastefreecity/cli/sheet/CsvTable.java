/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.primitives.ImmutableIntArray;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/** A table of comma-separated or tab-separated values (RFC 4180); rows may differ in length. */
final class CsvTable {
    private static final int MOST_BUFFERED = 256 * 1024;
    private static final int LINES_LOOKED_AT = 20;
    private static final int CHARACTERS_LOOKED_AT = 64 * 1024;

    private CsvTable() {}

    /** Reads a file; empty if no cell says anything. */
    static Optional<Grid> read(TextFile file, Budget budget) throws IOException {
        return read(file, delimiter(file), budget);
    }

    /** Reads a file whose delimiter is known. */
    static Optional<Grid> read(TextFile file, char delimiter, Budget budget) throws IOException {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        String name = String.valueOf(file.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        GridBuilder grid = new GridBuilder(name, budget);
        long line = 1;
        try (Reader text = file.open();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(MOST_BUFFERED)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            for (int row = 0; records.hasNext(); row++) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                starts.add((int) line);
                line += 1 + breaks(record);
                Budget.checkRow(row);
                if (record.getFieldCount() == 1 && record.getField(0).isEmpty()) {
                    continue; // an empty line
                }
                grid.widen(row, record.getFieldCount());
                for (int column = 0; column < record.getFieldCount(); column++) {
                    String cell = record.getField(column);
                    grid.put(row, column, cell.isEmpty() ? "" : budget.takeText(lines(cell)));
                }
            }
        } catch (CsvParseException e) {
            throw damaged(line, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        ImmutableIntArray lines = starts.build();
        return grid.build((row, column) -> LinePlace.of(lines.get(row), column + 1));
    }

    private static Unreadable damaged(long line, CsvParseException cause) {
        Unreadable damaged = new Unreadable(
                Wording.of(
                        "第" + line + "行起的记录有误：引号不成对、引号后有多余文字，或单元格过长、过多",
                        "the record that begins in line " + line
                                + " is wrong: a quote is not closed or has text behind it, or its cells are too long or too many"));
        damaged.initCause(cause);
        return damaged;
    }

    private static long breaks(CsvRecord record) {
        return record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    private static String lines(String cell) {
        return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A tab if the name says so or the first lines have more tabs than commas outside quotes, else a comma. */
    private static char delimiter(TextFile file) throws IOException {
        String extension = FileKind.extension(file.path());
        if (extension.equals("tsv") || extension.equals("tab")) {
            return '\t';
        }
        char[] head = new char[CHARACTERS_LOOKED_AT];
        int length;
        try (Reader text = file.open()) {
            length = Math.max(0, text.read(head));
        }
        int tabs = 0;
        int commas = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < length && lines < LINES_LOOKED_AT; i++) {
            quoted ^= head[i] == '"';
            if (!quoted) {
                tabs += head[i] == '\t' ? 1 : 0;
                commas += head[i] == ',' ? 1 : 0;
                lines += head[i] == '\n' ? 1 : 0;
            }
        }
        return tabs > 0 && tabs >= commas ? '\t' : ',';
    }
}
