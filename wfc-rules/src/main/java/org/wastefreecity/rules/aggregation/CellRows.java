/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * Rows of a ledger as somebody reads them who opens a sum: by place, reporter, category and period. A row is put into words when it is
 * looked at, so that millions cost eight bytes each. Immutable once {@linkplain #sorted() sorted}.
 */
final class CellRows extends AbstractList<CellRow> implements RandomAccess {
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private final FactSet facts;
    private long[] rows = new long[16]; // the page in the upper half, the row in the lower one
    private int size;

    CellRows(FactSet facts) {
        this.facts = facts;
    }

    /** Pages come by place. */
    void take(int page, int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + (size >> 1));
        }
        rows[size++] = (long) page << Integer.SIZE | row;
    }

    CellRows sorted() {
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && variant(rows[to]) == variant(rows[from])) {
                to++;
            }
            sort(from, to);
            from = to;
        }
        return this;
    }

    private void sort(int from, int to) {
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        List<Long> own = new ArrayList<>(Longs.asList(Arrays.copyOfRange(rows, from, to)));
        own.sort(Comparator.comparing((Long r) -> facts.reporters().text(pages.reporterOf(page(r), row(r))))
                .thenComparingInt(r -> (pages.bank()[page(r)] << 16 | pages.code()[row(r)]) / measures)
                .thenComparingInt(r -> pages.period()[page(r)])
                .thenComparingInt(CellRows::row));
        for (int i = from; i < to; i++) {
            rows[i] = own.get(i - from);
        }
    }

    private static int page(long row) {
        return (int) (row >>> Integer.SIZE);
    }

    private static int row(long row) {
        return (int) row;
    }

    private int variant(long row) {
        return facts.pages().variant()[page(row)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CellRow get(int index) {
        long at = rows[Objects.checkIndex(index, size)];
        int page = page(at);
        int row = row(at);
        Pages pages = facts.pages();
        FactSchema schema = facts.schema();
        int code = pages.bank()[page] << 16 | pages.code()[row];
        Measure measure = schema.measures().get(code % schema.measures().size());
        return new CellRow(
                place(facts, pages.variant()[page]),
                schema.categories().text(code / schema.measures().size()),
                facts.periods().get(pages.period()[page]),
                facts.reporters().text(pages.reporterOf(page, row)),
                figure(pages.value()[row], measure),
                STATUSES[pages.statusOf(row)],
                facts.rowPlace(row));
    }

    private static Figure figure(long scaled, Measure measure) {
        BigDecimal value = BigDecimal.valueOf(scaled, measure.places()).stripTrailingZeros();
        return Figure.of(value.scale() < 0 ? value.setScale(0) : value, measure.unit());
    }

    /** A code; where the place was moved from one division to another, with the one it lay in: 220381 (220300). */
    private static String place(FactSet facts, int variant) {
        FactSchema schema = facts.schema();
        FactSet.PlaceVariant at = facts.variants()[variant];
        String code = text(schema, at.place());
        if (facts.variantsOf(at.place()).length < 2) {
            return code;
        }
        List<String> above = new ArrayList<>();
        for (int division : at.path()) {
            if (division >= 0 && division != at.place()) {
                above.add(text(schema, division));
            }
        }
        return above.isEmpty() ? code : code + " (" + String.join(" ", above) + ")";
    }

    private static String text(FactSchema schema, int place) {
        int divisions = schema.divisions().size();
        return place < divisions
                ? schema.divisions().text(place)
                : schema.zones().text(place - divisions);
    }

    static CellGap gap(FactSet facts, OpenReport report) {
        FactSchema schema = facts.schema();
        Measure measure = schema.measures().get(report.measure());
        return new CellGap(
                place(facts, report.variant()),
                schema.categories().text(report.category()),
                facts.periods().get(report.period()),
                facts.reporters().text(report.reporter()),
                report.status(),
                report.isMissing() ? Optional.empty() : Optional.of(figure(report.again(), measure)));
    }
}
