/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Documents of observations and of facts. */
final class FiledSamples {
    private static final SourceDocument SOURCE = new SourceDocument(
            "foshan-2020",
            Wording.of("2020年填报表", "the return for 2020"),
            SourceDocument.Standing.SECONDARY,
            Optional.of(Wording.of("样例", "a sample")));
    private static final MeasureCatalogue CATALOGUE = new MeasureCatalogue(
            "sample-1",
            Wording.of("样例统计量", "measures of a sample"),
            List.of(Samples.MEASURE, Samples.SATISFACTION, Samples.SAMPLE, Samples.QUESTIONNAIRES),
            List.of());

    private FiledSamples() {}

    static ObservationDocument observations() {
        Observation first = PlanSamples.observation();
        Observation absent = Observation.builder()
                .system(SystemId.parse("national-2021"))
                .subject(first.subject())
                .territory(first.territory())
                .period(first.period())
                .value(new ObservedValue.Absent("—"))
                .status(ObservationStatus.DASH)
                .printed("—")
                .build();
        return new ObservationDocument(
                Wording.of("佛山市2020年填报值", "what Foshan reported for 2020"), List.of(SOURCE), List.of(first, absent));
    }

    static FactDocument facts() {
        Fact generated = Fact.builder()
                .measure(Samples.MEASURE)
                .category(Samples.CATEGORY.id())
                .territory(RegionCode.parse("440604"))
                .period(ReportingPeriod.parse("2020-Q3"))
                .value(Figure.of("1.050", UnitOfMeasure.TONNE))
                .reporter("禅城分局")
                .build();
        Fact asked = Fact.builder()
                .measure(Samples.QUESTIONNAIRES)
                .category("-")
                .territory(RegionCode.parse("440600"))
                .zone(Samples.ZONE.id())
                .period(ReportingPeriod.parse("2020"))
                .value(Figure.of("0", UnitOfMeasure.parse("份")))
                .reporter("三龙湾管委会")
                .status(ObservationStatus.ZERO_REPORT)
                .filed(LocalDate.of(2021, 1, 9))
                .build();
        return new FactDocument(
                Wording.of("佛山市2020年台账", "ledger of Foshan for 2020"),
                List.of(SOURCE),
                CATALOGUE,
                List.of(generated, asked),
                List.of());
    }

    /** A ledger too long for JSON: the document says what the columns of its tables mean. */
    static FactDocument tables() {
        return new FactDocument(
                Wording.of("佛山市2020年台账", "ledger of Foshan for 2020"),
                List.of(),
                CATALOGUE,
                List.of(),
                List.of("2020-Q1.csv", "2020-Q2.csv"));
    }
}
