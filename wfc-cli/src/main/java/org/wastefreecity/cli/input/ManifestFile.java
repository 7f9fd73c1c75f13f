/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.CsvRows.Column;
import org.wastefreecity.cli.input.CsvRows.Row;
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
 * @param unreadable how many lines could not be read
 * @param findings what was wrong with them
 */
public record ManifestFile(List<ManifestLine> lines, int unreadable, List<Finding> findings) {
    /** No line at all. */
    public static final ManifestFile NONE = new ManifestFile(List.of(), 0, List.of());

    private static final Column MANIFEST = Column.required("manifest", "联单编号", "联单号");
    private static final Column CATEGORY = Column.required("category", "类别", "废物类别", "废物代码");
    private static final Column SENT = Column.required("sent", "移出量", "转移量");
    private static final Column SENT_ON = Column.required("sent_on", "移出日期", "转移日期");
    private static final Column RECEIVED = Column.required("received", "接受量", "接收量");
    private static final Column RECEIVED_ON = Column.required("received_on", "接受日期", "接收日期");
    private static final List<Column> COLUMNS = List.of(MANIFEST, CATEGORY, SENT, SENT_ON, RECEIVED, RECEIVED_ON);

    private static final Wording AMOUNT = Wording.of("带计量单位的数量，如 12.50 吨", "an amount with its unit, such as 12.50 吨");
    private static final Wording DAY = Wording.of("日期，如 2024-03-31", "a date such as 2024-03-31");
    private static final Wording BOTH =
            Wording.of("与另一列同时填写或同时为空", "filled in exactly where the other column of the receipt is");
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
        Reading reading = new Reading(file);
        CsvRows.read(file, COLUMNS, reading::take);
        return new ManifestFile(reading.lines, reading.unreadable, reading.findings);
    }

    /** What was read so far. */
    private static final class Reading {
        private final Path file;
        private final List<ManifestLine> lines = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int unreadable;

        Reading(Path file) {
            this.file = file;
        }

        void take(Row row) {
            if (lines.size() == MOST_LINES || findings.size() >= MOST_FINDINGS) {
                throw new UnreadableInputException(Wording.of(
                        file + " 超过" + MOST_LINES + "行或" + MOST_FINDINGS + "个问题",
                        file + " has more than " + MOST_LINES + " lines or " + MOST_FINDINGS + " findings"));
            }
            int before = findings.size();
            ManifestLine line = row.isWhole() ? line(row) : null;
            if (!row.isWhole()) {
                fault(
                        row.place(),
                        Wording.of(row.width() + "个单元格", row.width() + " cells"),
                        row.cells().size() + ": " + String.join(",", row.cells()));
            }
            if (line != null && findings.size() == before) {
                lines.add(line);
            } else {
                unreadable++;
            }
        }

        private @Nullable ManifestLine line(Row row) {
            Optional<String> manifest = needed(row, MANIFEST, Wording.of("联单编号", "the number of a manifest"));
            Optional<String> category = needed(row, CATEGORY, Wording.of("废物类别", "a category of waste"));
            Optional<Figure> sent = needed(row, SENT, AMOUNT).flatMap(t -> parsed(row, SENT, AMOUNT, t, Figure::parse));
            Optional<LocalDate> sentOn =
                    needed(row, SENT_ON, DAY).flatMap(t -> parsed(row, SENT_ON, DAY, t, Reading::day));
            Optional<Figure> received =
                    row.text(RECEIVED).flatMap(t -> parsed(row, RECEIVED, AMOUNT, t, Figure::parse));
            Optional<LocalDate> receivedOn =
                    row.text(RECEIVED_ON).flatMap(t -> parsed(row, RECEIVED_ON, DAY, t, Reading::day));
            if (row.text(RECEIVED).isPresent() != row.text(RECEIVED_ON).isPresent()) {
                Column empty = row.text(RECEIVED).isPresent() ? RECEIVED_ON : RECEIVED;
                fault(row.place(empty), BOTH, "");
            }
            boolean whole = manifest.isPresent() && category.isPresent() && sent.isPresent() && sentOn.isPresent();
            return whole && received.isPresent() == receivedOn.isPresent()
                    ? new ManifestLine(manifest.get(), category.get(), sent.get(), sentOn.get(), received, receivedOn)
                    : null;
        }

        private Optional<String> needed(Row row, Column column, Wording expected) {
            Optional<String> text = row.text(column);
            if (text.isEmpty()) {
                fault(row.place(column), expected, "");
            }
            return text;
        }

        private <V> Optional<V> parsed(
                Row row, Column column, Wording expected, String text, Function<String, V> parser) {
            try {
                return Optional.of(parser.apply(text));
            } catch (InvalidPartException | UnknownUnitException | DateTimeException e) {
                fault(row.place(column), expected, text);
                return Optional.empty();
            }
        }

        private static LocalDate day(String text) {
            InvalidPartException.check(
                    text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "ManifestLine", "day", DAY.zh(), DAY.en(), text);
            return LocalDate.parse(text);
        }

        private void fault(String place, Wording expected, String found) {
            findings.add(new Finding(
                    "unreadable-manifest",
                    Severity.ERROR,
                    place,
                    expected,
                    InvalidPartException.shown(found),
                    Wording.of("改正后重试；其他各行不受影响", "Correct it; no other row is affected")));
        }
    }
}
