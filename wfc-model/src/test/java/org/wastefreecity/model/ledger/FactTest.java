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

class FactTest {
    private static final Map<Axis, Additivity> SUMS =
            Map.of(Axis.TIME, Additivity.SUM, Axis.TERRITORY, Additivity.SUM, Axis.CATEGORY, Additivity.SUM);
    private static final Measure GENERATED = new Measure("generated", WORDS, UnitOfMeasure.TONNE, SUMS);

    private static Fact fact(String figure, String category, String reporter) {
        return new Fact(GENERATED, category, FOSHAN, BASE_YEAR, Figure.parse(figure), reporter);
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
        assertRefused("Measure", "additivity", () -> new Measure("generated", WORDS, UnitOfMeasure.TONNE, some));
        assertRefused("Measure", "additivity", () -> new Measure("generated", WORDS, UnitOfMeasure.TONNE, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Generated", "1st", "_x", "产生量", "a-b", "a b", "a\n"})
    void measure_noLowerCaseName_isRefused(String id) {
        assertRefused("Measure", "id", () -> new Measure(id, WORDS, UnitOfMeasure.TONNE, SUMS));
    }
}
