/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads the tables of a file: workbooks (.xlsx, .xls), CSV and TSV, web pages, and text that a table was pasted into.
 * <p>
 * What a file is, its content says; the extension only tells CSV from other text. Many an .xls of a reporting platform is a web
 * page. Figures are read as they are shown and formulas by their last result: nothing is computed. Hidden rows and columns are read, since a filter that somebody left on must not cost figures. Memory is bounded: what would
 * not fit into a heap of 256 MB is refused.
 * <p>
 * This class is stateless and thread-safe.
 */
public final class Grids {
    private Grids() {}

    /**
     * Reads the tables of a file in their order. Whether one of them is an indicator table is for the caller to say.
     *
     * @param file the file
     * @param sheet the one sheet or table to read, by its name or its number from 1; empty for all that a reader sees (hidden
     *     sheets only if named)
     * @return the tables that hold any text, at least one
     * @throws UnreadableInputException if there is no such file or sheet, if no table is in it, or if it is of a kind that is
     *     not read: encrypted, damaged, too large, a Word or PDF document
     * @throws IOException if reading fails on the way
     */
    public static List<Grid> read(Path file, Optional<String> sheet) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        long size = Files.size(file);
        if (size == 0) {
            throw refused(file, Wording.of("文件是空的", "the file is empty"));
        }
        if (size > Budget.FILE_BYTES) {
            throw refused(
                    file,
                    Wording.of(
                            "文件超过50 MB，不像是指标表。请只留指标表另存",
                            "the file is larger than 50 MB, which no indicator table is. Save the indicator table alone"));
        }
        try {
            List<Grid> grids = read(file, FileKind.of(file), SheetChoice.of(sheet));
            if (grids.isEmpty()) {
                throw new Unreadable(Wording.of(
                        "没有找到表格（没有成行成列的文字）" + sheet.map(n -> "：" + n).orElse(""),
                        "no table found, that is, no text in rows and columns"
                                + sheet.map(n -> ": " + n).orElse("")));
            }
            return grids;
        } catch (Unreadable e) {
            UnreadableInputException refused = refused(file, e.wording());
            refused.initCause(e);
            throw refused;
        }
    }

    private static List<Grid> read(Path file, FileKind kind, SheetChoice choice) throws IOException {
        Budget budget = new Budget();
        return switch (kind) {
            case XLSX -> XlsxFile.read(file, choice, budget);
            case XLS -> XlsFile.read(file, choice, budget);
            case HTML -> choice.from(HtmlTables.read(TextFile.html(file), budget));
            case CSV ->
                choice.from(CsvTable.read(TextFile.of(file), budget).stream().toList());
            case TEXT -> choice.from(TextTables.read(TextFile.of(file), budget));
        };
    }

    private static UnreadableInputException refused(Path file, Wording why) {
        String name = String.valueOf(file.getFileName());
        return new UnreadableInputException(Wording.of(name + "：" + why.zh(), name + ": " + why.en()));
    }
}
