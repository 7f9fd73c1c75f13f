/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;

/** The cells of the row that is being read, and the faults found in them. For one thread. */
final class RowReading {
    private static final Wording REPAIR = Wording.of("改正该单元格；其他各行不受影响", "Correct the cell; no other row is affected");

    private final CsvHeader header;
    private final FindingSink findings;
    private List<String> cells = List.of();
    private long line;
    private boolean faulty;

    RowReading(CsvHeader header, FindingSink findings) {
        this.header = header;
        this.findings = findings;
    }

    void begin(long atLine, List<String> ofRow) {
        line = atLine;
        cells = ofRow;
        faulty = false;
    }

    /** Whether a fault was found in this row. */
    boolean isFaulty() {
        return faulty;
    }

    /** The text of a cell; empty if the file has no such column or nothing stands there. */
    Optional<String> text(TableColumn column) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(CellText.plain(cell));
    }

    /** A code, without blanks around it and without a name behind it; an empty text if there is none. */
    String code(TableColumn column) {
        String code = CellText.plain(cell(column)).strip();
        return header.isLabelled(column) ? CsvHeader.withoutLabel(code) : code;
    }

    private String cell(TableColumn column) {
        int field = header.field(column);
        return field < 0 ? "" : cells.get(field);
    }

    /** The number of the line that the row begins in. */
    long line() {
        return line;
    }

    /** Where the cell of a column stands, from 1; 0 if the file has no such column. */
    int place(TableColumn column) {
        return header.field(column) + 1;
    }

    /** Whether something stands in a cell. */
    boolean isGiven(TableColumn column) {
        return !cell(column).isBlank();
    }

    /** What a code means; a code that means nothing, or none at all, is a fault. */
    <V> Optional<V> parsed(TableColumn column, String id, Wording expected, Function<String, Optional<V>> meaning) {
        Optional<V> value = meaning.apply(code(column));
        if (value.isEmpty()) {
            fault(column, id, expected);
        }
        return value;
    }

    /** A decimal; empty if there is none, a fault if it is no plain decimal. */
    Optional<BigDecimal> number(TableColumn column) {
        String text = code(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return made(column, "no-decimal", () -> Figure.parseDecimal(text));
    }

    /** A value that is made of the cells; what the model refuses is a fault. */
    <V> Optional<V> made(TableColumn column, String id, Maker<V> maker) {
        try {
            return Optional.of(maker.make());
        } catch (InvalidPartException e) {
            fault(header.columnOf(e.part()).orElse(column), id, e.expected());
        } catch (UnknownUnitException e) {
            fault(column, id, e.expected());
        } catch (UnitMismatchException e) {
            fault(column, id, Wording.of("同类的计量单位", "a unit of the same kind"));
        } catch (DateTimeException e) {
            fault(column, id, Wording.of("日期，如2024-03-31", "a date such as 2024-03-31"));
        }
        return Optional.empty();
    }

    /** Makes a value, or throws what the model throws. */
    @FunctionalInterface
    interface Maker<V> {
        V make();
    }

    /** Takes what somebody else found in the row. */
    void add(Finding finding) {
        faulty |= finding.severity() == Severity.ERROR;
        findings.add(finding);
    }

    void fault(TableColumn column, String id, Wording expected) {
        fault(column, id, expected, SpreadsheetTraces.repair(cell(column)).orElse(REPAIR));
    }

    void fault(TableColumn column, String id, Wording expected, Wording repair) {
        faulty = true;
        findings.add(new Finding(
                id,
                Severity.ERROR,
                header.place(line, column),
                expected,
                InvalidPartException.shown(cell(column)),
                repair));
    }
}
