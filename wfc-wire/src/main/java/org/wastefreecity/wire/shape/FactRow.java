/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.Optional;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/**
 * A fact as a document of facts has it: its measure by id, because the document says once what that is. The measures may stand behind
 * the rows, so a row is read before its measure is known.
 */
record FactRow(
        String measure,
        String category,
        RegionCode territory,
        Optional<String> zone,
        ReportingPeriod period,
        Figure value,
        String reporter,
        Optional<ObservationStatus> status,
        Optional<LocalDate> filed) {

    static final Shape<FactRow> SHAPE = shape();

    static FactRow of(Fact fact) {
        return new FactRow(
                fact.measure().id(),
                fact.category(),
                fact.territory(),
                fact.zone(),
                fact.period(),
                fact.value(),
                fact.reporter(),
                Optional.of(fact.status()).filter(s -> s != ObservationStatus.NORMAL),
                fact.filed());
    }

    Fact toFact(Measure counted) {
        return Fact.builder()
                .measure(counted)
                .category(category)
                .territory(territory)
                .zone(zone)
                .period(period)
                .value(value)
                .reporter(reporter)
                .status(status.orElse(ObservationStatus.NORMAL))
                .filed(filed)
                .build();
    }

    private static Shape<FactRow> shape() {
        ObjectShape<FactRow> page = ObjectShape.of("FactRow");
        Field<FactRow, String> measure = page.required("measure", WireTexts.MEASURE_ID, FactRow::measure);
        Field<FactRow, String> category = page.required("category", Shape.TEXT, FactRow::category);
        Field<FactRow, RegionCode> territory = page.required("territory", ValueShapes.REGION_CODE, FactRow::territory);
        Field<FactRow, Optional<String>> zone = page.optional("zone", Shape.TEXT, FactRow::zone);
        Field<FactRow, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, FactRow::period);
        Field<FactRow, Figure> value = page.required("value", ValueShapes.FIGURE, FactRow::value);
        Field<FactRow, String> reporter = page.required("reporter", Shape.TEXT, FactRow::reporter);
        Field<FactRow, Optional<ObservationStatus>> status =
                page.optional("status", Shape.constant(ObservationStatus.class), FactRow::status);
        Field<FactRow, Optional<LocalDate>> filed = page.optional("filed", ValueShapes.DATE, FactRow::filed);
        return page.made(v -> new FactRow(
                v.get(measure),
                v.get(category),
                v.get(territory),
                v.get(zone),
                v.get(period),
                v.get(value),
                v.get(reporter),
                v.get(status),
                v.get(filed)));
    }
}
