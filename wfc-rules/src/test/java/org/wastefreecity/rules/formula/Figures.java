/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Inputs typed by hand: figures by measure, territory and period, whatever the category; all else is missing. */
final class Figures implements FormulaInputs {
    static final RegionCode CITY = RegionCode.parse("440600");
    static final RegionCode ONE = RegionCode.parse("440604");
    static final RegionCode TWO = RegionCode.parse("440605");

    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<RegionCode> divisions;

    Figures(List<RegionCode> divisions) {
        this.divisions = divisions;
    }

    Figures() {
        this(List.of(ONE, TWO));
    }

    static Tally missing(UnitOfMeasure unit) {
        return between(unit, null, null);
    }

    static Tally between(UnitOfMeasure unit, @Nullable String lower, @Nullable String upper) {
        return Tally.builder()
                .unit(unit)
                .lower(Optional.ofNullable(lower).map(v -> Figure.of(v, unit)))
                .upper(Optional.ofNullable(upper).map(v -> Figure.of(v, unit)))
                .coverage(new Coverage(0, OptionalInt.of(1), Optional.empty(), List.of("禅城区")))
                .build();
    }

    Figures with(String measure, String period, String value) {
        return with(measure, CITY, period, value);
    }

    Figures with(String measure, RegionCode territory, String period, String value) {
        UnitOfMeasure unit = SmallCatalogue.measure(measure).unit();
        return with(measure, territory, period, Tally.exactly(Figure.of(value, unit), 1));
    }

    Figures with(String measure, RegionCode territory, String period, Tally tally) {
        tallies.put(key(measure, territory, ReportingPeriod.parse(period)), tally);
        return this;
    }

    Figures doubtful(String measure, String period, String value, ObservationStatus doubt) {
        Figure figure = Figure.of(value, SmallCatalogue.measure(measure).unit());
        return with(
                measure,
                CITY,
                period,
                Tally.builder()
                        .unit(figure.unit())
                        .seen(figure)
                        .lower(figure)
                        .upper(figure)
                        .coverage(Coverage.ofSeen(1))
                        .addDoubts(doubt)
                        .build());
    }

    private static String key(String measure, RegionCode territory, ReportingPeriod period) {
        return measure + "@" + territory + "@" + period;
    }

    @Override
    public Tally tally(Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period) {
        return Optional.ofNullable(tallies.get(key(measure.id(), territory, period)))
                .orElseGet(() -> missing(measure.unit()));
    }

    @Override
    public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
        return divisions;
    }
}
