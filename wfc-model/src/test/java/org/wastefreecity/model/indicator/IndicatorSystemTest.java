/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.WORDS;
import static org.wastefreecity.model.Samples.component;
import static org.wastefreecity.model.Samples.emptySystem;
import static org.wastefreecity.model.Samples.indicator;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.Samples;

class IndicatorSystemTest {
    private static final IndicatorSystem SYSTEM = Samples.system();

    private static void assertSystemRefused(String part, IndicatorSystem.Builder system) {
        assertRefused("IndicatorSystem", part, system::build);
    }

    @Test
    void rows_ofASplitIndicator_areItsLines() {
        assertEquals(
                List.of("19", "52", "54.1", "54.2"),
                SYSTEM.rows().stream().map(r -> r.code().toString()).toList());
        assertEquals(5, SYSTEM.byCode().size());
        assertEquals(2, SYSTEM.componentsByCode().size());
        assertTrue(SYSTEM.indicator(Samples.ROW_54).isPresent());
        assertTrue(SYSTEM.indicator(IndicatorCode.parse("52.1")).isEmpty());
        assertEquals(Optional.of("1"), SYSTEM.group("1.2").orElseThrow().parent());
        assertTrue(SYSTEM.group("9").isEmpty());
    }

    @Test
    void census_counted_isOfNumberedIndicators() {
        assertEquals(new Census(3, 3, 0, 0), SYSTEM.census());
        assertEquals(new Census(0, 0, 0, 0), emptySystem("a-1").build().census());
    }

    @Test
    void views_areImmutable() {
        assertThrows(UnsupportedOperationException.class, () -> SYSTEM.rows().clear());
        assertThrows(UnsupportedOperationException.class, () -> SYSTEM.byCode().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> SYSTEM.componentsByCode().clear());
    }

    @Test
    void indicators_codeTwice_isRefused() {
        assertSystemRefused(
                "indicators",
                emptySystem("a-1")
                        .addIndicators(indicator("19").build(), indicator("19").build()));
        assertSystemRefused(
                "indicators",
                emptySystem("a-1")
                        .addIndicators(indicator("54")
                                .addLines(
                                        indicator("54.1").build(),
                                        indicator("54.1").build())
                                .build()));
        assertSystemRefused(
                "indicators",
                emptySystem("a-1")
                        .addIndicators(
                                indicator("52.1").build(),
                                indicator("52")
                                        .addComponents(component("52.1"), component("52.2"))
                                        .build()));
        assertSystemRefused(
                "indicators",
                emptySystem("a-1")
                        .addIndicator(indicator("52")
                                .addComponents(component("52.1"), component("52.1"))
                                .build()));
    }

    @Test
    void indicators_unknownGroup_isRefused() {
        assertSystemRefused(
                "indicators",
                IndicatorSystem.builder()
                        .id(SystemId.parse("a-1"))
                        .title(WORDS)
                        .issuer(WORDS)
                        .addIndicator(indicator("19").build()));
    }

    @Test
    void groups_parentAfterChild_isRefused() {
        assertSystemRefused(
                "groups",
                IndicatorSystem.builder()
                        .id(SystemId.parse("a-1"))
                        .title(WORDS)
                        .issuer(WORDS)
                        .addGroup(new IndicatorGroup("1.2", WORDS, Optional.of("1")))
                        .addGroup(new IndicatorGroup("1", WORDS, Optional.empty())));
    }

    @Test
    void groups_idTwice_isRefused() {
        assertSystemRefused("groups", emptySystem("a-1").addGroup(new IndicatorGroup("1", WORDS, Optional.empty())));
    }

    @Test
    void columns_printedCellWithoutOne_isRefused() {
        assertSystemRefused(
                "columns",
                emptySystem("a-1")
                        .addIndicator(
                                indicator("19").putPrinted("remark", "调整指标").build()));
        assertSystemRefused(
                "columns",
                emptySystem("a-1")
                        .addIndicator(indicator("54")
                                .addLines(
                                        indicator("54.1").build(),
                                        indicator("54.2")
                                                .putPrinted("unit", "%")
                                                .build())
                                .build()));
    }
}
