/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;

/** Rows of a ledger as somebody reads them who opens a sum. */
final class CellRows {
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private final FactSet facts;
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private long count;

    CellRows(FactSet facts, int most) {
        this.facts = facts;
        this.most = most;
    }

    private record Row(int variant, int page, int row) {}

    void take(int page, int row) {
        if (++count <= most) {
            rows.add(new Row(facts.pages().variant()[page], page, row));
        }
    }

    long count() {
        return count;
    }

    List<CellRow> sorted() {
        Pages pages = facts.pages();
        int measures = facts.schema().measures().size();
        return rows.stream()
                .sorted(Comparator.comparingInt(Row::variant)
                        .thenComparing(r -> facts.reporters().text(pages.reporterOf(r.page(), r.row())))
                        .thenComparingInt(r -> (pages.bank()[r.page()] << 16 | pages.code()[r.row()]) / measures)
                        .thenComparingInt(r -> pages.period()[r.page()])
                        .thenComparingInt(Row::row))
                .map(this::shown)
                .toList();
    }

    private CellRow shown(Row row) {
        Pages pages = facts.pages();
        FactSchema schema = facts.schema();
        int code = pages.bank()[row.page()] << 16 | pages.code()[row.row()];
        Measure measure = schema.measures().get(code % schema.measures().size());
        return new CellRow(
                place(facts, row.variant()),
                schema.categories().text(code / schema.measures().size()),
                facts.periods().get(pages.period()[row.page()]),
                facts.reporters().text(pages.reporterOf(row.page(), row.row())),
                figure(pages.value()[row.row()], measure),
                STATUSES[pages.statusOf(row.row())],
                facts.rowPlace(row.row()));
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
