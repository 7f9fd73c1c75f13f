/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW09;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/** Every kind of additivity on every axis: two facts that differ on this axis alone, 1 of weight 1 and 0 or 4 of weight 3. */
class TruthTableTest {
    private static final RollUp WHOLE = RollUp.builder()
            .territory(TerritoryLevel.CITY)
            .period(PeriodLevel.YEAR)
            .category(CategoryLevel.ALL)
            .build();

    @ParameterizedTest
    @CsvSource({
        // kind, axis, 1 with 4 (weights 1 and 3)
        "SUM, TIME, 5",
        "SUM, TERRITORY, 5",
        "SUM, CATEGORY, 5",
        "LAST, TIME, 4",
        "LAST, TERRITORY, refused NOT_ADDITIVE TERRITORY",
        "LAST, CATEGORY, refused NOT_ADDITIVE CATEGORY",
        "MEAN, TIME, 13/4",
        "MEAN, TERRITORY, 13/4",
        "MEAN, CATEGORY, 13/4",
        "MAX, TIME, 4",
        "MAX, TERRITORY, 4",
        "MAX, CATEGORY, 4",
        "MIN, TIME, 1",
        "MIN, TERRITORY, 1",
        "MIN, CATEGORY, 1",
        "NONE, TIME, refused NOT_ADDITIVE TIME",
        "NONE, TERRITORY, refused NOT_ADDITIVE TERRITORY",
        "NONE, CATEGORY, refused NOT_ADDITIVE CATEGORY",
        "DISTINCT, TIME, refused NO_MEMBERS",
        "DISTINCT, TERRITORY, refused NO_MEMBERS",
        "DISTINCT, CATEGORY, refused NO_MEMBERS",
    })
    void twoFigures_combineAsDeclared(Additivity kind, Axis axis, String expected) {
        assertEquals(expected, combined(kind, axis, "4", axis == Axis.TERRITORY ? "B" : "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "DISTINCT, TIME, A, 1",
        "DISTINCT, TERRITORY, A, 1",
        "DISTINCT, TERRITORY, B, 2",
        "DISTINCT, CATEGORY, A, 1",
        "SUM, TIME, A, 2",
        "MAX, CATEGORY, A, 1",
    })
    void twoMembers_combineAsDeclared(Additivity kind, Axis axis, String reporter, String expected) {
        assertEquals(expected, combined(kind, axis, "1", reporter));
    }

    private static String combined(Additivity kind, Axis axis, String second, String secondReporter) {
        Measure weight = SmallLedger.sum("weight");
        Measure.Builder measure = Measure.builder()
                .id("m")
                .name(Wording.of("量", "m"))
                .unit(UnitOfMeasure.TONNE)
                .putAllAdditivity(Map.of(
                        Axis.TIME, axis == Axis.TIME ? kind : Additivity.SUM,
                        Axis.TERRITORY, axis == Axis.TERRITORY ? kind : Additivity.SUM,
                        Axis.CATEGORY, axis == Axis.CATEGORY ? kind : Additivity.SUM));
        if (kind == Additivity.MEAN) {
            measure.weight("weight");
        }
        FactSetBuilder facts = FactSet.builder(schema(measure.build(), weight));
        String place = axis == Axis.TERRITORY ? CHANCHENG : NANHAI;
        String category = axis == Axis.CATEGORY ? HW09 : OIL;
        String period = axis == Axis.TIME ? "2020-12" : "2020-11";
        for (String id : new String[] {"m", "weight"}) {
            boolean weighs = id.equals("weight");
            facts.add(NANHAI, OIL, id, "2020-11", "1", "A");
            facts.add(place, category, id, period, weighs ? "3" : second, secondReporter);
        }
        Cells cells = WHOLE.on(facts.build()).cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        Optional<Refusal> refusal = cells.refusal(0);
        refusal.ifPresent(r -> {
            assertEquals("m", r.measure());
            assertFalse(r.reason().zh().isBlank() || r.reason().en().isBlank());
        });
        return refusal.map(
                        r -> "refused " + r.kind() + r.axis().map(a -> " " + a).orElse(""))
                .orElseGet(() -> cells.value(0).orElseThrow().toString());
    }
}
