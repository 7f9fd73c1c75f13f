/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.sheet.Grid;
import org.wastefreecity.cli.sheet.Grids;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.table.ImportedTable;
import org.wastefreecity.rules.reading.table.TableImporter;
import org.wastefreecity.rules.reading.table.TableOptions;
import org.wastefreecity.rules.reading.table.UnreadableTableException;

/** A file with an indicator table in it. */
public final class TableFile {
    private static final long LONGEST_TEXT = 5L * 1024 * 1024;
    private static final int MOST_LISTED = 10;

    private TableFile() {}

    /**
     * A table and what was odd about its file.
     *
     * @param table the table
     * @param findings what the reader of the file found
     */
    public record Content(ImportedTable table, List<Finding> findings) {
        /** Copies the findings. */
        public Content {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Imports the one indicator table of a file.
     *
     * @param file the file
     * @param sheet the sheet or table, if not the only one
     * @param options what is known of it
     * @return the table
     * @throws UnreadableInputException if there is none, or several and none was chosen
     * @throws IOException if reading fails on the way
     */
    public static Content read(Path file, Optional<String> sheet, TableOptions.Builder options) throws IOException {
        TableOptions known = options.origin(String.valueOf(file.getFileName()))
                .surroundings(textAround(file))
                .build();
        List<Content> found = new ArrayList<>();
        List<Wording> refused = new ArrayList<>();
        for (Grid grid : Grids.read(file, sheet)) {
            try {
                found.add(new Content(TableImporter.read(new SheetGrid(grid), known), grid.findings()));
            } catch (UnreadableTableException e) {
                refused.add(e.wording());
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? none(refused) : several(found);
    }

    private static UnreadableInputException none(List<Wording> refused) {
        return new UnreadableInputException(Wording.of(
                refused.stream().limit(MOST_LISTED).map(Wording::zh).collect(Collectors.joining("；")),
                refused.stream().limit(MOST_LISTED).map(Wording::en).collect(Collectors.joining("; "))));
    }

    private static UnreadableInputException several(List<Content> found) {
        String titles = found.stream()
                .limit(MOST_LISTED)
                .map(c -> "“" + c.table().plan().title().zh() + "”")
                .collect(Collectors.joining("、"));
        return new UnreadableInputException(Wording.of(
                "文件中有" + found.size() + "个指标表：" + titles + "。请用 --sheet 选择一个（名称或从1起的序号）",
                "there are " + found.size() + " indicator tables: " + titles
                        + ". Choose one with --sheet, by its name or its number from 1"));
    }

    /** The running text of a document that a table was pasted into: its lines outside the table; none for other files. */
    private static String textAround(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!(name.endsWith(".txt") || name.endsWith(".md"))
                || !Files.isRegularFile(file)
                || Files.size(file) > LONGEST_TEXT) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(file);
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .orElse("")
                .lines()
                .filter(l -> l.indexOf('\t') < 0)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
