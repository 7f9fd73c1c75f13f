/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.balancing.ManifestLine;

/**
 * Lines of manifests (转移联单) in a CSV file: {@code manifest,category,sent,sent_on,received,received_on}, amounts with their unit, the last
 * two empty for what was not received yet. A line that cannot be read is a finding and costs no other.
 *
 * @param lines the lines
 * @param findings what was wrong with others
 */
public record ManifestFile(List<ManifestLine> lines, List<Finding> findings) {
    private static final List<String> NEEDED =
            List.of("manifest", "category", "sent", "sent_on", "received", "received_on");
    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_FINDINGS = 1000;

    /** Copies the lists. */
    public ManifestFile {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return its lines and findings
     * @throws UnreadableInputException if it is not there, no CSV, or does not have the columns
     * @throws IOException if reading fails on the way
     */
    public static ManifestFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        List<ManifestLine> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                if (lines.size() == MOST_LINES || findings.size() == MOST_FINDINGS) {
                    throw new UnreadableInputException(Wording.of(
                            file + " 超过" + MOST_LINES + "行或" + MOST_FINDINGS + "个问题",
                            file + " has more than " + MOST_LINES + " lines or " + MOST_FINDINGS + " findings"));
                }
                checkHeader(file, row);
                read(row, lines, findings);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            UnreadableInputException refused = new UnreadableInputException(
                    Wording.of(file + " 不是 CSV：" + e.getMessage(), file + " is no CSV: " + e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
        return new ManifestFile(lines, findings);
    }

    private static void checkHeader(Path file, NamedCsvRecord row) {
        List<String> header = row.getHeader().stream()
                .map(h -> h.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(NEEDED)) {
            throw new UnreadableInputException(
                    Wording.of(file + " 首行应有各列：" + NEEDED, file + ": the first line must have the columns " + NEEDED));
        }
    }

    private static void read(NamedCsvRecord row, List<ManifestLine> lines, List<Finding> findings) {
        try {
            lines.add(new ManifestLine(
                    cell(row, "manifest"),
                    cell(row, "category"),
                    Figure.parse(cell(row, "sent")),
                    LocalDate.parse(cell(row, "sent_on")),
                    given(row, "received").map(Figure::parse),
                    given(row, "received_on").map(LocalDate::parse)));
        } catch (InvalidPartException | UnknownUnitException | DateTimeException e) {
            long line = row.getStartingLineNumber();
            findings.add(new Finding(
                    "unreadable-manifest",
                    Severity.ERROR,
                    "第" + line + "行 (line " + line + ")",
                    Wording.of(
                            "联单编号、类别、带计量单位的数量（如 12.50 吨）和日期 yyyy-mm-dd",
                            "a number, a category, amounts with their unit (12.50 吨) and days as yyyy-mm-dd"),
                    InvalidPartException.shown(row.getFields()),
                    Wording.of("改正该行；其他各行不受影响", "Correct the line; no other row is affected")));
        }
    }

    private static Optional<String> given(NamedCsvRecord row, String column) {
        return Optional.of(cell(row, column)).filter(c -> !c.isEmpty());
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.getHeader().stream()
                .filter(h -> h.strip().toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .flatMap(row::findField)
                .map(String::strip)
                .orElse("");
    }
}
