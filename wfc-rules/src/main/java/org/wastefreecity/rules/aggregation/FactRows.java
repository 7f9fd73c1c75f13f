/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** Turns pieces of a file into batches of codes. Remembers texts from piece to piece; for one thread at a time. */
final class FactRows {
    private static final Wording QUOTES =
            Wording.of("引号只用于整个字段，字段内的引号写两次", "quotes around whole fields only, and twice inside one");
    private static final Wording SHORTER =
            Wording.of("不超过" + FactCsv.LONGEST_LINE + "字节的行", "a line of at most " + FactCsv.LONGEST_LINE + " bytes");
    private static final Wording TERRITORY = Wording.of("台账结构中的地域代码", "the code of a territory of the schema");
    private static final Wording ZONE = Wording.of("本地域功能区的标识", "the id of a zone of the territory");
    private static final Wording CATEGORY = Wording.of("台账结构中的类别", "a category of the schema");
    private static final Wording PERIOD = Wording.of("报告期，如2020-09", "a period such as 2020-09");
    private static final Wording MEASURE = Wording.of("台账结构中的统计量", "a measure of the schema");
    private static final Wording REPORTER = Wording.of(
            "填报单位名称，不超过" + FactCsv.LONGEST_NAME + "字，UTF-8编码",
            "the name of a reporter, at most " + FactCsv.LONGEST_NAME + " characters, in UTF-8");
    private static final Wording VALUE = Wording.of("十进制数", "a plain decimal");
    private static final Wording UNIT = Wording.of("与统计量同类的计量单位", "a unit of the measure's kind");
    private static final Wording STATUS = Wording.of("数据状态", "a status");
    private static final Wording FILED = Wording.of("日期，如2024-03-31", "a date such as 2024-03-31");
    private static final int NOT_ASKED = -2;
    private static final int OWN_UNIT = -2;
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private final FactSchema schema;
    private final FactHeader header;
    private final FactFields fields;
    private final FactValues values;
    private final CsvRecord record = new CsvRecord();
    private final FactBatch batch = new FactBatch();
    private final int territoryField;
    private final int categoryField;
    private final int periodField;
    private final int measureField;
    private final int valueField;
    private final int reporterField;
    private final int unitField;
    private final int zoneField;
    private final int statusField;
    private final int filedField;

    FactRows(FactSchema schema, FactHeader header, FactFields fields) {
        this.schema = schema;
        this.header = header;
        this.fields = fields;
        this.values = new FactValues(schema);
        this.territoryField = header.field(FactColumn.TERRITORY);
        this.categoryField = header.field(FactColumn.CATEGORY);
        this.periodField = header.field(FactColumn.PERIOD);
        this.measureField = header.field(FactColumn.MEASURE);
        this.valueField = header.field(FactColumn.VALUE);
        this.reporterField = header.field(FactColumn.REPORTER);
        this.unitField = header.field(FactColumn.UNIT);
        this.zoneField = header.field(FactColumn.ZONE);
        this.statusField = header.field(FactColumn.STATUS);
        this.filedField = header.field(FactColumn.FILED);
    }

    /**
     * Reads the records that end in a piece.
     *
     * @param buffer the bytes of the file
     * @param from the first byte of a record
     * @param to the byte after the last one that is there
     * @param last whether the file ends there
     * @return what was in them, and how far they reach; good until the next piece is read
     */
    FactBatch read(byte[] buffer, int from, int to, boolean last) {
        batch.clear();
        int at = from;
        while (at < to) {
            int behind = Math.min(to, at + FactCsv.LONGEST_LINE + 1); // so that all pieces have the same faults
            int next = record.read(buffer, at, behind, last && behind == to);
            if (next == CsvRecord.INCOMPLETE && behind - at <= FactCsv.LONGEST_LINE) {
                break;
            }
            if (next == CsvRecord.INCOMPLETE || next - at > FactCsv.LONGEST_LINE) {
                next = record.skipLine(buffer, at, to, last);
                batch.lost++;
                batch.fault(-1, "line-too-long", SHORTER, CsvBytes.shown(buffer, at, to));
            } else if (record.isFaulty()) {
                batch.lost++;
                batch.fault(-1, "stray-quote", QUOTES, CsvBytes.shown(buffer, at, next));
            } else if (!record.isEmpty() && record.fields() != header.fields()) {
                batch.lost++;
                batch.fault(
                        -1,
                        "wrong-number-of-fields",
                        Wording.of(header.fields() + "个字段", header.fields() + " fields"),
                        Integer.toString(record.fields()));
                next = record.skipLine(buffer, at, to, last); // a quote may have swallowed good lines
            } else if (!record.isEmpty() && !isBlank()) {
                row();
            }
            if (next == CsvRecord.INCOMPLETE) {
                batch.isCutShort = true; // the rest of the line is yet to come, and to be dropped
                next = to;
                batch.lines++;
            } else {
                batch.lines += record.hasQuotes() && !record.isFaulty() ? lineBreaks(buffer, at, next) : 1;
            }
            at = next;
        }
        batch.consumed = at;
        return batch;
    }

    private static int lineBreaks(byte[] buffer, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += buffer[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }

    /** Whether no field holds anything: what a spreadsheet writes of rows that were formatted and never filled in. */
    private boolean isBlank() {
        if (isGiven(reporterField)) {
            return false;
        }
        int field = 0;
        while (field < record.fields() && !isGiven(field)) {
            field++;
        }
        return field == record.fields();
    }

    private void row() {
        int place = place();
        int category = known(
                categoryField,
                "unknown-category",
                CATEGORY,
                fields.category(text(categoryField), start(categoryField), end(categoryField)));
        int period = known(
                periodField,
                "unknown-period",
                PERIOD,
                fields.period(text(periodField), start(periodField), end(periodField), batch.newPeriods));
        int measure = known(
                measureField,
                "unknown-measure",
                MEASURE,
                fields.measure(text(measureField), start(measureField), end(measureField)));
        int reporter = known(
                reporterField,
                "unknown-reporter",
                REPORTER,
                fields.reporter(text(reporterField), start(reporterField), end(reporterField), batch.newReporters));
        int status = isGiven(statusField)
                ? known(
                        statusField,
                        "unknown-status",
                        STATUS,
                        fields.status(text(statusField), start(statusField), end(statusField)))
                : ObservationStatus.NORMAL.ordinal();
        int filed = filed();
        boolean placed = (place | category | period | measure | reporter) >= 0;
        int word =
                isGiven(valueField) && !isGiven(statusField) && fields.mayBeStatus(text(valueField)[start(valueField)])
                        ? fields.status(text(valueField), start(valueField), end(valueField))
                        : FactFields.UNKNOWN;
        boolean refused = !placed || status < 0 || filed == NOT_ASKED;
        long value = FactValues.NO_VALUE;
        if (word >= 0 && STATUSES[word].isAbsent()) {
            status = word; // 未统计 in the place of a figure
        } else if (status < 0 || filed == NOT_ASKED) { // a fault by now; the figure is missing nevertheless
            status = ObservationStatus.UNREADABLE.ordinal();
        } else if (isGiven(valueField) || !STATUSES[status].isAbsent()) {
            value = refused ? valueUntold(measure) : value(measure);
            if (value == FactValues.NO_VALUE) { // likewise
                status = (isGiven(valueField) ? ObservationStatus.UNREADABLE : ObservationStatus.EMPTY).ordinal();
            }
        }
        int at = batch.next();
        batch.line[at] = batch.lines;
        batch.place[at] = place;
        batch.category[at] = category;
        batch.period[at] = period;
        batch.measure[at] = measure;
        batch.reporter[at] = reporter;
        batch.value[at] = value;
        batch.status[at] = (byte) status;
        batch.filed[at] = filed == NOT_ASKED ? FactSetBuilder.NEVER_FILED : filed;
        batch.stray[at] = !placed;
        batch.size++;
    }

    /** The zone where there is one, else the division. */
    private int place() {
        int territory = known(
                territoryField,
                "unknown-territory",
                TERRITORY,
                fields.territory(text(territoryField), start(territoryField), end(territoryField)));
        return territory >= 0 && isGiven(zoneField)
                ? known(zoneField, "unknown-zone", ZONE, fields.zone(text(zoneField), start(zoneField), end(zoneField)))
                : territory;
    }

    private int filed() {
        if (!isGiven(filedField)) {
            return FactSetBuilder.NEVER_FILED;
        }
        Optional<Integer> day = fields.day(text(filedField), start(filedField), end(filedField));
        if (day.isEmpty()) {
            known(filedField, "unknown-date", FILED, FactFields.UNKNOWN);
        }
        return day.orElse(NOT_ASKED);
    }

    private long value(int measure) {
        byte[] text = text(valueField);
        int from = start(valueField);
        int to = end(valueField);
        if (isGiven(unitField)) {
            int unit = values.unit(text(unitField), start(unitField), end(unitField));
            if (unit < 0 || !values.isComparable(unit, measure)) {
                known(unitField, "wrong-unit", UNIT, FactFields.UNKNOWN);
                return FactValues.NO_VALUE;
            }
            if (!values.isOwn(unit, measure)) {
                return checked(measure, values.scaled(text, from, to, measure, unit));
            }
        }
        return checked(measure, values.scaled(text, from, to, measure));
    }

    /** The value of a row that has faults enough. */
    private long valueUntold(int measure) {
        int unit = isGiven(unitField) ? values.unit(text(unitField), start(unitField), end(unitField)) : OWN_UNIT;
        if (measure < 0 || unit != OWN_UNIT && (unit < 0 || !values.isComparable(unit, measure))) {
            return FactValues.NO_VALUE;
        }
        return unit == OWN_UNIT || values.isOwn(unit, measure)
                ? values.scaled(text(valueField), start(valueField), end(valueField), measure)
                : values.scaled(text(valueField), start(valueField), end(valueField), measure, unit);
    }

    private long checked(int measure, long scaled) {
        if (scaled == FactValues.NO_VALUE) {
            int places = schema.measures().get(measure).places();
            Wording expected = Wording.of(
                    VALUE.zh() + "，至多" + places + "位小数，连小数不超过18位",
                    VALUE.en() + " with at most " + places + " places, 18 digits with them");
            known(valueField, "no-value", expected, FactFields.UNKNOWN);
        }
        return scaled;
    }

    /** A code; one that means nothing is a fault first. */
    private int known(int field, String id, Wording expected, int code) {
        if (code < 0) {
            batch.fault(field, id, expected, CsvBytes.shown(text(field), start(field), end(field)));
        }
        return code;
    }

    private boolean isGiven(int field) {
        return field >= 0 && start(field) < end(field);
    }

    private byte[] text(int field) {
        return record.text(field);
    }

    private int start(int field) {
        return record.start(field);
    }

    private int end(int field) {
        return record.end(field);
    }
}
