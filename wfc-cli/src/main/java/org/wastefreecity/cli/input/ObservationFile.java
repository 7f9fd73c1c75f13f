/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.rules.reading.ObservationReader.Column;

/**
 * A CSV file of reported figures: heading {@code system,indicator,territory,period,value,status,source}, UTF-8 with or without
 * byte order mark, RFC 4180.
 * <p>
 * Every fault is a finding with line and column and costs its own row only.
 */
public final class ObservationFile {
    private static final int MOST_FINDINGS = 1000;

    private final ObservationReader reader;

    private ObservationFile(ObservationReader reader) {
        this.reader = reader;
    }

    /**
     * A reader of files for a plan.
     *
     * @param plan the plan
     * @return the reader
     */
    public static ObservationFile of(Plan plan) {
        return new ObservationFile(ObservationReader.of(plan));
    }

    /**
     * What a file came to.
     *
     * @param observations what was read; whether they contradict each other is for the assessor to say
     * @param findings what was wrong
     */
    public record Content(List<Observation> observations, List<Finding> findings) {
        /** Copies the lists. */
        public Content {
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its observations and findings
     * @throws UnreadableInputException if there is no such file, or its first line is not the heading
     * @throws IOException if reading fails on the way
     */
    public Content read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Run(file.getFileName().toString()).read(new RecordSource(new LineSource(in)));
        }
    }

    /** One pass over one file. */
    private final class Run {
        private final String name;
        private final List<Observation> observations = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private long unlisted;

        Run(String name) {
            this.name = name;
        }

        Content read(RecordSource records) throws IOException {
            heading(records.next());
            for (RecordSource.Text record = records.next(); record != null; record = records.next()) {
                take(record, records);
            }
            if (unlisted > 0) {
                findings.add(new Finding(
                        "more-findings",
                        Severity.ERROR,
                        name,
                        Wording.of("不超过" + MOST_FINDINGS + "个问题", "at most " + MOST_FINDINGS + " findings"),
                        "另有 and " + unlisted,
                        Wording.of("先改正已列出的", "Correct those listed first")));
            }
            return new Content(observations, findings);
        }

        private void heading(RecordSource.@Nullable Text record) {
            List<String> expected =
                    Stream.of(Column.values()).map(Column::heading).toList();
            List<String> actual = record == null || record.fault() != LineSource.Fault.NONE
                    ? List.of()
                    : cells(record.text()).stream()
                            .map(c -> c.strip().toLowerCase(Locale.ROOT))
                            .toList();
            if (!actual.equals(expected)) {
                boolean encoding = record != null && record.fault() == LineSource.Fault.NOT_UTF_8;
                String found = record == null ? "空文件 empty file" : InvalidPartException.shown(record.text());
                throw new UnreadableInputException(Wording.of(
                        encoding
                                ? name + "不是UTF-8编码（可能是GBK），请另存为“CSV UTF-8”"
                                : name + "首行应为" + String.join(",", expected) + "，实为" + found,
                        encoding
                                ? name + " is not UTF-8 (perhaps GBK): save it as \"CSV UTF-8\""
                                : name + ": the first line must be " + String.join(",", expected) + ", got " + found));
            }
        }

        private void take(RecordSource.Text record, RecordSource records) {
            switch (record.fault()) {
                case TOO_LONG ->
                    add(line(
                            "line-too-long",
                            record.line(),
                            "不超过" + LineSource.LONGEST + "字节的行",
                            "a line of at most " + LineSource.LONGEST + " bytes",
                            "…"));
                case NOT_UTF_8 ->
                    add(line(
                            "not-utf-8",
                            record.line(),
                            "UTF-8编码（可能是GBK，请另存为“CSV UTF-8”）",
                            "UTF-8 (perhaps it is GBK: save it as \"CSV UTF-8\")",
                            "…"));
                case NONE -> row(record, records);
            }
        }

        private void row(RecordSource.Text found, RecordSource records) {
            int columns = Column.values().length;
            boolean swallowed = !found.more().isEmpty() && cells(found.text()).size() != columns;
            RecordSource.Text record = swallowed ? records.cutToFirstLine(found) : found;
            if (!record.closed()) {
                add(line("unclosed-quote", record.line(), "成对的双引号", "quotes in pairs", shown(record)));
                return;
            }
            List<String> cells = cells(record.text());
            if (cells.isEmpty()) {
                add(line(
                        "bad-quotes",
                        record.line(),
                        "引号之后紧接逗号或行尾",
                        "a comma or the end of the line behind a closing quote",
                        shown(record)));
                return;
            }
            if (cells.stream().allMatch(String::isBlank)) {
                return; // a spreadsheet's empty row
            }
            if (cells.size() != columns) {
                boolean cut = !record.ended() && cells.size() < columns;
                add(line(
                        cut ? "truncated-line" : "wrong-number-of-cells",
                        record.line(),
                        columns + "个单元格" + (cut ? "（末行可能被截断）" : ""),
                        columns + " cells" + (cut ? " (the last line may be cut off)" : ""),
                        cells.size() + ": " + shown(record)));
                return;
            }
            ObservationReader.Outcome outcome = reader.read(new ObservationReader.Row(record.line(), cells));
            outcome.findings().forEach(this::add);
            outcome.observation().ifPresent(observations::add);
        }

        private String shown(RecordSource.Text record) {
            return InvalidPartException.shown(record.text());
        }

        private void add(Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            } else {
                unlisted++;
            }
        }

        private Finding line(String id, long line, String zh, String en, String found) {
            return new Finding(
                    id,
                    Severity.ERROR,
                    "第" + line + "行第1列 (line " + line + ", column 1)",
                    Wording.of(zh, en),
                    found,
                    Wording.of("改正该行；其他各行不受影响", "Correct the line; no other row is affected"));
        }

        private List<String> cells(String text) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
                return csv.stream().flatMap(r -> r.getFields().stream()).collect(Collectors.toList());
            } catch (CsvParseException e) {
                return List.of(); // reported as bad quotes, with the text of the line
            } catch (IOException e) {
                throw new UncheckedIOException(e); // cannot happen on a text in memory
            }
        }
    }
}
