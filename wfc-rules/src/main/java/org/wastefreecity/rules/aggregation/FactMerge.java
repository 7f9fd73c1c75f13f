/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** Puts batches into a builder in the order of the file, whoever read them, and turns codes of readers into those of the builder. */
final class FactMerge {
    private static final Wording A_COLUMN = Wording.of("台账的列名", "the heading of a column of facts");
    private static final Wording NOT_READ = Wording.of("本列未采用", "The column was not read");
    private static final Wording NOT_USED = Wording.of("本行未采用，请更正", "The row was left out: correct it");
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private final FactSetBuilder builder;
    private final List<CodeTable> periods = new ArrayList<>();
    private final List<CodeTable> reporters = new ArrayList<>();
    private int line;

    FactMerge(FactSetBuilder builder, FactHeader header, int firstLine, int readers) {
        this.builder = builder;
        this.line = firstLine;
        for (int i = 0; i < readers; i++) {
            periods.add(new CodeTable());
            reporters.add(new CodeTable());
        }
        header.others().forEach((field, heading) -> {
            Optional<FactColumn> near = FactColumn.near(heading).filter(c -> header.field(c) < 0);
            builder.log()
                    .at(
                            place(header.line(), field),
                            near.isPresent() ? Severity.WARNING : Severity.NOTE,
                            "unknown-column",
                            A_COLUMN,
                            heading,
                            near.map(FactMerge::meant).orElse(NOT_READ));
        });
    }

    private static Wording meant(FactColumn column) {
        return Wording.of(
                "本列未采用。是否为“" + column.id() + "”？", "The column was not read. Did you mean \"" + column.id() + "\"?");
    }

    /** Adds the next batch, which the reader of a number has read. */
    void add(int reader, FactBatch batch) {
        CodeTable periodCodes = periods.get(reader);
        CodeTable reporterCodes = reporters.get(reader);
        periodCodes.add(batch.newPeriods, builder::period);
        reporterCodes.add(batch.newReporters, builder::reporter);
        int fault = 0;
        for (int i = 0; i < batch.size; i++) {
            while (fault < batch.faults.size() && batch.faults.get(fault).line() < batch.line[i]) {
                refuse(batch.faults.get(fault++));
            }
            builder.startRow(line + batch.line[i]);
            if (batch.stray[i]) {
                addStray(batch, i, periodCodes);
                continue;
            }
            int period = periodCodes.of(batch.period[i]);
            int reporter = reporterCodes.of(batch.reporter[i]);
            if (batch.value[i] == FactValues.NO_VALUE) {
                builder.addMissing(
                        batch.place[i],
                        period,
                        batch.category[i],
                        batch.measure[i],
                        reporter,
                        STATUSES[batch.status[i]]);
            } else if (batch.status[i] == 0 && batch.filed[i] == FactSetBuilder.NEVER_FILED) {
                builder.add(batch.place[i], period, batch.category[i], batch.measure[i], batch.value[i], reporter);
            } else {
                builder.add(
                        batch.place[i],
                        period,
                        batch.category[i],
                        batch.measure[i],
                        batch.value[i],
                        reporter,
                        STATUSES[batch.status[i]],
                        batch.filed[i]);
            }
        }
        while (fault < batch.faults.size()) {
            refuse(batch.faults.get(fault++));
        }
        for (int i = 0; i < batch.lost; i++) {
            builder.stray(-1, -1, -1, -1, ScaledValues.NONE);
        }
        builder.log().more(batch.faultCount - batch.faults.size());
        line += batch.lines;
    }

    /** A row whose faults are told by now, but which may belong to a sum. */
    private void addStray(FactBatch batch, int i, CodeTable periodCodes) {
        builder.nextRow();
        int period = batch.period[i] < 0 ? -1 : periodCodes.of(batch.period[i]);
        if (batch.value[i] == FactValues.NO_VALUE) {
            builder.strayWithout(
                    batch.place[i], period, batch.category[i], batch.measure[i], STATUSES[batch.status[i]]);
        } else {
            builder.stray(batch.place[i], period, batch.category[i], batch.measure[i], batch.value[i]);
        }
    }

    private void refuse(FactBatch.Fault fault) {
        String place = place(line + fault.line(), fault.field());
        builder.log().at(place, Severity.ERROR, fault.id(), fault.expected(), fault.found(), NOT_USED);
    }

    private String place(int line, int field) {
        return builder.log().places().line(line) + (field < 0 ? "" : ", column " + (field + 1));
    }

    /** Codes of the builder by the codes of one reader. */
    private static final class CodeTable {
        private int[] codes = new int[1 << 6];
        private int size;

        void add(List<String> texts, ToIntFunction<String> code) {
            if (size + texts.size() > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(2 * codes.length, size + texts.size()));
            }
            for (String text : texts) {
                codes[size++] = code.applyAsInt(text);
            }
        }

        int of(int code) {
            return codes[code];
        }
    }
}
