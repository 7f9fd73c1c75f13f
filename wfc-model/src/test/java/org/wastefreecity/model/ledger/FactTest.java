/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Refusals.assertBilingual;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.BASE_YEAR;
import static org.wastefreecity.model.Samples.FOSHAN;
import static org.wastefreecity.model.Samples.WORDS;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;

class FactTest {
    private static final Map<Axis, Additivity> SUMS =
            Map.of(Axis.TIME, Additivity.SUM, Axis.TERRITORY, Additivity.SUM, Axis.CATEGORY, Additivity.SUM);
    private static final Measure GENERATED = measure("generated", SUMS).build();

    private static Measure.Builder measure(String id, Map<Axis, Additivity> additivity) {
        return Measure.builder().id(id).name(WORDS).unit(UnitOfMeasure.TONNE).putAllAdditivity(additivity);
    }

    private static Fact.Builder start(String figure) {
        return Fact.builder()
                .measure(GENERATED)
                .territory(FOSHAN)
                .period(BASE_YEAR)
                .value(Figure.parse(figure));
    }

    private static Fact fact(String figure, String category, String reporter) {
        return start(figure).category(category).reporter(reporter).build();
    }

    @Test
    void fact_zeroReport_is0() {
        Fact.Builder three = start("3 吨").category("industrial").reporter("A1").status(ObservationStatus.ZERO_REPORT);
        assertRefused("Fact", "value", three::build);
        Fact.Builder none = start("0 吨").category("industrial").reporter("A1").status(ObservationStatus.NOT_REPORTED);
        assertRefused("Fact", "status", none::build);
    }

    @Test
    void fact_sameKind_isKeptAsReported() {
        assertEquals("40.66 万吨", fact("40.66 万吨", "industrial", "A1").value().toString());
        assertEquals("-3 吨", fact("-3 吨", "industrial", "A1").value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35 家", "86 %", "1 万吨/年", "1 立方米", "1 吨标准煤"})
    void fact_anotherKind_isRefused(String figure) {
        UnitMismatchException e = assertThrows(UnitMismatchException.class, () -> fact(figure, "industrial", "A1"));
        assertEquals(UnitOfMeasure.TONNE, e.expected());
        assertEquals(Figure.parse(figure).unit(), e.actual());
        assertBilingual(e);
    }

    @Test
    void fact_withoutCategoryOrReporter_isRefused() {
        assertRefused("Fact", "category", () -> fact("1 吨", " ", "A1"));
        assertRefused("Fact", "reporter", () -> fact("1 吨", "industrial", ""));
    }

    @ParameterizedTest
    @EnumSource(Axis.class)
    void measure_axisLeftOut_isRefused(Axis axis) {
        Map<Axis, Additivity> some = new EnumMap<>(SUMS);
        some.remove(axis);
        assertRefused("Measure", "additivity", () -> measure("generated", some).build());
        assertRefused(
                "Measure", "additivity", () -> measure("generated", Map.of()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Generated", "1st", "_x", "产生量", "a-b", "a b", "a\n"})
    void measure_noLowerCaseName_isRefused(String id) {
        assertRefused("Measure", "id", () -> measure(id, SUMS).build());
    }
}
