/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.LineSource.Fault;
import org.wastefreecity.tables.RecordSource.State;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/** One pass over one file. */
final class TableReading<T> {
    /** The line by which Excel is told the separator; no part of the table. */
    private static final Pattern SEP = Pattern.compile("\"?sep=([,;\t])\"?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SDMX_START = Pattern.compile("\"?STRUCTURE(?:\\[[^\\]]{0,40}])?\"?([,;\t])");

    private final RowForm<T> form;
    private final TableLimits limits;
    private final Charset charset;
    private final RecordSource records;
    private final Table.NumberedRows<? super T> rows;
    private final FindingSink findings;
    private CsvReader.CsvReaderBuilder csv;
    private char separator;
    private long read;
    private long leftOut;
    private long undecoded;
    private long firstUndecoded;

    TableReading(
            RowForm<T> form,
            TableManner manner,
            InputStream in,
            Table.NumberedRows<? super T> rows,
            Consumer<? super Finding> findings) {
        this.form = form;
        this.limits = manner.limits();
        this.charset = manner.charset();
        this.separator = manner.separator();
        this.records = new RecordSource(new LineSource(in, manner.charset(), limits), separator, limits.row());
        this.csv = parser(separator);
        this.rows = rows;
        this.findings = new FindingSink(findings, limits.findings());
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
    }

    TableSummary read() throws IOException {
        CsvHeader header = header();
        RowReading cells = new RowReading(header, findings);
        for (RecordSource.Text record = records.next(); record != null; record = records.next()) {
            if (read + leftOut >= limits.rows()) {
                throw new UnreadableCsvException(Reason.TOO_MANY_ROWS, record.line(), Long.toString(limits.rows()));
            }
            take(record, header, cells);
        }
        tellEncoding();
        return new TableSummary(read, leftOut, findings.count());
    }

    private CsvHeader header() throws IOException {
        RecordSource.@Nullable Text first = records.next();
        if (first != null && first.fault() == Fault.NONE) {
            Matcher sep = SEP.matcher(first.text());
            if (sep.matches()) {
                separatedBy(sep.group(1).charAt(0));
                first = records.next();
            }
        }
        if (first == null) {
            throw new UnreadableCsvException(Reason.EMPTY, 1, "");
        }
        if (first.fault() == Fault.WRONG_ENCODING || first.text().indexOf('\0') >= 0) {
            throw new UnreadableCsvException(Reason.WRONG_ENCODING, first.line(), "");
        }
        if (form.isSdmx()) {
            Matcher start = SDMX_START.matcher(first.text());
            if (!start.lookingAt()) {
                throw new UnreadableCsvException(Reason.NOT_SDMX_CSV, first.line(), first.text());
            }
            separatedBy(start.group(1).charAt(0));
        }
        Optional<List<String>> headings = cells(first);
        if (first.fault() == Fault.TOO_LONG || first.state() != State.WHOLE || headings.isEmpty()) {
            throw new UnreadableCsvException(Reason.BROKEN_HEADINGS, first.line(), first.text());
        }
        if (headings.get().size() > limits.columns()) {
            throw new UnreadableCsvException(
                    Reason.TOO_MANY_COLUMNS,
                    first.line(),
                    Integer.toString(headings.get().size()));
        }
        return CsvHeader.of(headings.get(), first.line(), form, findings);
    }

    private void separatedBy(char other) {
        if (other != separator) {
            separator = other;
            csv = parser(other);
            records.separatedBy(other);
        }
    }

    private Optional<List<String>> cells(RecordSource.Text record) {
        try {
            return Optional.of(csv.ofSingleCsvRecord(record.text()).getFields());
        } catch (CsvParseException e) {
            return Optional.empty(); // reported as bad quotes, with the text of the line
        }
    }

    private void take(RecordSource.Text found, CsvHeader header, RowReading row) {
        RecordSource.Text record = found;
        Optional<List<String>> cells = record.fault() == Fault.NONE ? cells(record) : Optional.empty();
        if (record.taken().size() > 1
                && cells.map(c -> c.size() != header.fields()).orElse(true)) {
            record = records.cutToFirstLine(record); // a quote may have swallowed good lines
        }
        if (isWhole(record, cells, header)) {
            if (cells.orElseThrow().stream().allMatch(String::isBlank)) {
                return; // an empty row of a spreadsheet
            }
            row.begin(record.line(), cells.orElseThrow());
            Optional<T> value = form.read(row);
            if (value.isPresent() && !row.isFaulty()) {
                rows.take(record.line(), value.get());
                read++;
                return;
            }
            if (!row.isFaulty()) {
                return; // says that there is nothing, which is no fault
            }
        }
        leftOut++;
    }

    /** Whether the cells of a record can be looked at one by one; if not, says why. */
    private boolean isWhole(RecordSource.Text record, Optional<List<String>> cells, CsvHeader header) {
        if (record.fault() == Fault.TOO_LONG) {
            return fault(
                    record,
                    "line-too-long",
                    limits.row() + "字节以内的行",
                    "a line of at most " + limits.row() + " bytes",
                    "…");
        }
        if (record.fault() == Fault.WRONG_ENCODING) {
            firstUndecoded = undecoded == 0 ? record.line() : firstUndecoded;
            undecoded++;
            return false;
        }
        if (record.state() == State.OPEN_QUOTE) {
            return fault(record, "unclosed-quote", "成对的双引号", "quotes in pairs", record.text());
        }
        if (record.state() == State.STRAY_RETURN || cells.isEmpty()) {
            return fault(
                    record,
                    "bad-quotes",
                    "引号只用于整个单元格，回车只在引号内或行尾",
                    "quotes around whole cells only, carriage returns in quotes or at the end of a line only",
                    record.text());
        }
        if (cells.get().size() != header.fields()) {
            boolean cut = !record.ended() && cells.get().size() < header.fields();
            return fault(
                    record,
                    cut ? "truncated-line" : "wrong-number-of-cells",
                    header.fields() + "个单元格" + (cut ? "（末行可能被截断）" : ""),
                    header.fields() + " cells" + (cut ? " (the last line may be cut off)" : ""),
                    cells.get().size() + ": " + record.text());
        }
        for (String cell : cells.get()) {
            if (cell.length() > limits.cell()) {
                return fault(
                        record,
                        "cell-too-long",
                        "不超过" + limits.cell() + "字符的单元格",
                        "cells of at most " + limits.cell() + " characters",
                        Integer.toString(cell.length()));
            }
        }
        return true;
    }

    /** Lines in another encoding are one fault of the file and mended as one. */
    private void tellEncoding() {
        if (undecoded == 0) {
            return;
        }
        findings.add(
                new Finding(
                        "wrong-encoding",
                        Severity.ERROR,
                        place(firstUndecoded),
                        Wording.of(charset + "编码", "text in " + charset),
                        "…",
                        Wording.of(
                                "共" + undecoded + "行编码不符（可能是GBK），均未读取：请把整个文件另存为“CSV UTF-8（逗号分隔）”，或指明编码为GB18030",
                                (undecoded == 1 ? "1 line is" : undecoded + " lines are")
                                        + " in another encoding (perhaps GBK) and left out: save the whole file as \"CSV UTF-8 (comma delimited)\", or say that it is GB18030")));
    }

    private static String place(long line) {
        return "第" + line + "行第1列 (line " + line + ", column 1)";
    }

    private boolean fault(RecordSource.Text record, String id, String zh, String en, String found) {
        findings.add(new Finding(
                id,
                Severity.ERROR,
                place(record.line()),
                Wording.of(zh, en),
                InvalidPartException.shown(found),
                Wording.of("改正该行；其他各行不受影响", "Correct the line; no other row is affected")));
        return false;
    }
}
