/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.EditDistance;
import org.wastefreecity.model.wording.Wording;

/**
 * Rows of the small CSV forms that only the command line reads, such as manifests and duties, by what their columns may be called. UTF-8,
 * with or without byte order mark. Rows of blanks are passed over.
 */
final class CsvRows {
    private CsvRows() {}

    /** A column and what it may be called, the English name first and the Chinese one behind it. */
    record Column(boolean required, List<String> headings) {
        static Column required(String... headings) {
            return new Column(true, List.of(headings));
        }

        static Column optional(String... headings) {
            return new Column(false, List.of(headings));
        }

        String id() {
            return headings.get(0);
        }

        Wording name() {
            return Wording.of(headings.get(1), id());
        }
    }

    /** One row: its line, its cells, and where they stand. */
    static final class Row {
        private final long line;
        private final List<String> cells;
        private final Map<String, Integer> fields;
        private final int width;

        private Row(long line, List<String> cells, Map<String, Integer> fields, int width) {
            this.line = line;
            this.cells = cells;
            this.fields = fields;
            this.width = width;
        }

        long line() {
            return line;
        }

        List<String> cells() {
            return cells;
        }

        /** Whether it has as many cells as there are headings. */
        boolean isWhole() {
            return cells.size() == width;
        }

        /** How many cells it should have. */
        int width() {
            return width;
        }

        /** What stands in a column; empty if nothing does. */
        Optional<String> text(Column column) {
            Integer field = fields.get(column.id());
            return field == null || field >= cells.size()
                    ? Optional.empty()
                    : Optional.of(cells.get(field).strip()).filter(c -> !c.isEmpty());
        }

        /** The place of the row. */
        String place() {
            return "第" + line + "行 (line " + line + ")";
        }

        /** The place of a cell. */
        String place(Column column) {
            Integer field = fields.get(column.id());
            return field == null
                    ? "第" + line + "行 (line " + line + ", no column " + column.id() + ")"
                    : "第" + line + "行第" + (field + 1) + "列 (line " + line + ", column " + (field + 1) + " "
                            + column.id() + ")";
        }
    }

    /**
     * Reads a file row by row.
     *
     * @throws UnreadableInputException if it is not there, not UTF-8, no CSV, or lacks a column
     * @throws IOException if reading fails on the way
     */
    static void read(Path file, List<Column> columns, Consumer<Row> rows) throws IOException {
        InputKind.of(file); // refuses what is not there, and what is no text
        long line = 1;
        Map<String, Integer> fields = Map.of();
        int width = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(new InputStreamReader(
                                withoutMark(in),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                if (width == 0) {
                    width = record.getFieldCount();
                    fields = fields(file, record, columns);
                } else if (!record.getFields().stream().allMatch(String::isBlank)) {
                    rows.accept(new Row(line, record.getFields(), fields, width));
                }
            }
        } catch (CsvParseException e) {
            throw refused(file, line, Wording.of("此处或下一行的引号有误", "here or in the next line quotes are broken"), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw refused(file, line, NOT_UTF8, e);
            }
            throw e.getCause();
        } catch (CharacterCodingException e) {
            throw refused(file, line, NOT_UTF8, e);
        }
        if (width == 0) {
            throw new UnreadableInputException(Wording.of(
                    file + "：文件没有内容。首行应为表头" + names(columns),
                    file + ": the file is empty. Its first line has to be the headings " + names(columns)));
        }
    }

    private static final Wording NOT_UTF8 = Wording.of(
            "不是UTF-8编码（可能是GBK或UTF-16）。请另存为“CSV UTF-8（逗号分隔）”",
            "not UTF-8 (perhaps GBK or UTF-16). Save the file as \"CSV UTF-8 (comma delimited)\"");

    private static InputStream withoutMark(InputStream in) throws IOException {
        in.mark(3);
        byte[] first = in.readNBytes(3);
        boolean mark =
                first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!mark) {
            in.reset();
        }
        return in;
    }

    private static UnreadableInputException refused(Path file, long line, Wording why, Exception cause) {
        UnreadableInputException refused = new UnreadableInputException(
                Wording.of(file + " 第" + line + "行：" + why.zh(), file + ", line " + line + ": " + why.en()));
        refused.initCause(cause);
        return refused;
    }

    private static Map<String, Integer> fields(Path file, CsvRecord headings, List<Column> columns) {
        Map<String, Integer> fields = new HashMap<>();
        for (int i = 0; i < headings.getFieldCount(); i++) {
            String heading = headings.getField(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : columns) {
                if (column.headings().contains(heading) && fields.put(column.id(), i) != null) {
                    throw new UnreadableInputException(Wording.of(
                            file + "：“" + column.name().zh() + "”列出现两次",
                            file + ": the column " + column.id() + " stands twice"));
                }
            }
        }
        List<Column> missing = new ArrayList<>(columns);
        missing.removeIf(c -> !c.required() || fields.containsKey(c.id()));
        if (!missing.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    file + " 首行缺少列" + names(missing) + "，应有" + names(columns) + "，以逗号分隔",
                    file + ": the first line lacks the columns " + names(missing) + ". It should be " + names(columns)
                            + ", with commas between"));
        }
        refuseMisspelt(file, headings, columns, fields);
        return fields;
    }

    /** A misspelt heading would drop a limit or a date in silence; of others, such as remarks, nobody needs to know. */
    private static void refuseMisspelt(
            Path file, CsvRecord headings, List<Column> columns, Map<String, Integer> fields) {
        for (int i = 0; i < headings.getFieldCount(); i++) {
            String heading = headings.getField(i).strip().toLowerCase(Locale.ROOT);
            if (fields.containsValue(i)) {
                continue;
            }
            for (Column column : columns) {
                if (!fields.containsKey(column.id())
                        && column.headings().stream().anyMatch(h -> EditDistance.isSlip(heading, h))) {
                    throw new UnreadableInputException(Wording.of(
                            file + " 首行第" + (i + 1) + "列“" + heading + "”不是已知的列名，是否为“"
                                    + column.name().zh() + "”（" + column.id() + "）？请改正，或改用别的列名",
                            file + ": column " + (i + 1) + " of the first line, \"" + heading
                                    + "\", is no heading that is known. Did you mean \"" + column.id()
                                    + "\"? Correct it, or call it something else"));
                }
            }
        }
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(c -> c.id() + "（" + c.name().zh() + "）").collect(Collectors.joining(", "));
    }
}
