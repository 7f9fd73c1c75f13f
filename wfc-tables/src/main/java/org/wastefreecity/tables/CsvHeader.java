/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/** The first row of a file: which cell is what. */
final class CsvHeader {
    private static final String LABEL = ": ";

    private final List<TableColumn> columns;
    private final int[] fieldOf;
    private final boolean[] labelled;
    private final int fields;

    private CsvHeader(List<TableColumn> columns, int fields) {
        this.columns = columns;
        this.fieldOf = new int[columns.size()];
        Arrays.fill(fieldOf, -1);
        this.labelled = new boolean[columns.size()];
        this.fields = fields;
    }

    /**
     * Reads the headings.
     *
     * @throws UnreadableCsvException if a column that is needed is not there, or one is there twice
     */
    static CsvHeader of(List<String> headings, long line, RowForm<?> form, FindingSink findings) {
        CsvHeader header = new CsvHeader(form.columns(), headings.size());
        Map<String, TableColumn> known = new HashMap<>();
        form.columns().forEach(c -> c.headings().forEach(h -> known.put(settled(h), c)));
        List<Finding> strangers = new ArrayList<>();
        for (int field = 0; field < headings.size(); field++) {
            String heading = CellText.plain(headings.get(field)).strip();
            boolean label = form.isSdmx() && heading.contains(LABEL);
            String id = form.isSdmx() ? componentId(heading, field) : heading;
            Optional<TableColumn> column = Optional.ofNullable(known.get(settled(id)));
            if (column.isPresent()) {
                int index = column.get().number() - 1;
                if (header.fieldOf[index] >= 0) {
                    throw new UnreadableCsvException(Reason.COLUMN_TWICE, line, named(column.get()) + " = " + heading);
                }
                header.fieldOf[index] = field;
                header.labelled[index] = label;
            } else if (!id.isEmpty() && !form.passedOver().contains(id)) {
                strangers.add(stranger(heading, id, line, field, form));
            }
        }
        String missing = form.columns().stream()
                .filter(c -> c.isRequired() && header.field(c) < 0)
                .map(CsvHeader::named)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            String nearest = strangers.stream()
                    .map(f -> f.repair().en())
                    .filter(r -> r.startsWith("Did you mean"))
                    .limit(3)
                    .collect(Collectors.joining(" "));
            throw new UnreadableCsvException(
                    Reason.COLUMN_MISSING, line, nearest.isEmpty() ? missing : missing + ". " + nearest);
        }
        strangers.forEach(findings::add);
        return header;
    }

    private static String settled(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    /** The id of an SDMX heading: without its name, and without the brackets behind STRUCTURE. */
    private static String componentId(String heading, int field) {
        String id = withoutLabel(heading);
        return field == 0 && id.matches("STRUCTURE\\[.{0,40}]") ? "STRUCTURE" : id;
    }

    /** What stands before a colon and a blank. */
    static String withoutLabel(String text) {
        int label = text.indexOf(LABEL);
        return label < 0 ? text : text.substring(0, label);
    }

    private static String named(TableColumn column) {
        return column.id().equals(column.zh()) ? column.id() : column.id() + " (" + column.zh() + ")";
    }

    private static Finding stranger(String heading, String id, long line, int field, RowForm<?> form) {
        Optional<String> near = Nearest.to(
                id, form.columns().stream().flatMap(TableColumn::headings).toList());
        Wording repair = near.map(
                        n -> Wording.of("是否为“" + n + "”？", "Did you mean " + InvalidPartException.shown(n) + "?"))
                .orElse(Wording.of(
                        "该列未读取；删除它，或改用已知的列名", "The column was not read; delete it, or use a heading that is known"));
        return new Finding(
                "unknown-column",
                form.isSdmx() && near.isEmpty() ? Severity.NOTE : Severity.WARNING,
                "第" + line + "行第" + (field + 1) + "列 (line " + line + ", column " + (field + 1) + ")",
                Wording.of("已知的列名", "a heading that is known"),
                InvalidPartException.shown(heading),
                repair);
    }

    /** How many cells a row has to have. */
    int fields() {
        return fields;
    }

    /** The cell of a column, from 0; −1 if the file has none. */
    int field(TableColumn column) {
        return fieldOf[column.number() - 1];
    }

    /** Whether the cells of a column hold names behind the codes, as SDMX allows. */
    boolean isLabelled(TableColumn column) {
        return labelled[column.number() - 1];
    }

    /** The column that a part of a value stands in, if its name says so. */
    Optional<TableColumn> columnOf(String part) {
        return columns.stream().filter(c -> c.id().equalsIgnoreCase(part)).findFirst();
    }

    /** The place of a cell, for a message. */
    String place(long line, TableColumn column) {
        int field = field(column) + 1;
        return field == 0
                ? "第" + line + "行 (line " + line + ", no column " + column.id() + ")"
                : "第" + line + "行第" + field + "列 (line " + line + ", column " + field + " " + column.id() + ")";
    }
}
