/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.rules.aggregation.UnreadableFactsException.Reason;

/** The first line of a file of facts: which field is what. */
final class FactHeader {
    private final int line;
    private final int[] fieldOf = new int[FactColumn.values().length];
    private final int fields;
    private final Map<Integer, String> others = new LinkedHashMap<>();

    private FactHeader(CsvRecord record, int line) {
        this.line = line;
        this.fields = record.fields();
        Arrays.fill(fieldOf, -1);
        String place = "line " + line;
        if (record.isFaulty()) {
            throw new UnreadableFactsException(Reason.HEADING_QUOTES, place, "");
        }
        if (fields > CsvRecord.MOST_FIELDS) {
            throw new UnreadableFactsException(Reason.TOO_MANY_COLUMNS, place, Integer.toString(fields));
        }
        for (int field = 0; field < fields; field++) {
            String heading = CsvBytes.decoded(record.text(field), record.start(field), record.end(field))
                    .orElseThrow(() -> new UnreadableFactsException(Reason.NOT_UTF8, place, ""));
            Optional<FactColumn> column = FactColumn.of(heading);
            if (column.isEmpty()) {
                others.put(field, heading);
            } else if (fieldOf[column.get().ordinal()] >= 0) {
                throw new UnreadableFactsException(
                        Reason.COLUMN_TWICE, place, column.get().words());
            } else {
                fieldOf[column.get().ordinal()] = field;
            }
        }
        List<String> missing = new ArrayList<>();
        for (FactColumn column : FactColumn.values()) {
            if (column.isRequired() && field(column) < 0) {
                missing.add(column.words());
            }
        }
        if (field(FactColumn.UNIT) < 0) { // without it every figure would be taken in the unit of its measure
            others.values().stream()
                    .filter(h -> FactColumn.near(h).equals(Optional.of(FactColumn.UNIT)))
                    .findFirst()
                    .ifPresent(h -> {
                        throw new UnreadableFactsException(Reason.UNIT_UNCLEAR, place, h);
                    });
        }
        if (!missing.isEmpty()) {
            throw new UnreadableFactsException(Reason.COLUMN_MISSING, place, String.join(", ", missing));
        }
    }

    /**
     * Reads the headings.
     *
     * @throws UnreadableFactsException if a column that is needed is not there, or one is there twice
     */
    static FactHeader of(CsvRecord record, int line) {
        return new FactHeader(record, line);
    }

    /** The line it stands in. */
    int line() {
        return line;
    }

    /** The field of a column, from 0; −1 if the file has none. */
    int field(FactColumn column) {
        return fieldOf[column.ordinal()];
    }

    /** How many fields a record has to have. */
    int fields() {
        return fields;
    }

    /** Headings that mean nothing here, by their fields. */
    Map<Integer, String> others() {
        return others;
    }
}
