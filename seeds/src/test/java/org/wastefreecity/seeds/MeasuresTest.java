/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;

class MeasuresTest {
    private static final MeasureCatalogue MEASURES = Seeds.measures2021();
    private static final CategoryTree CATEGORIES = Seeds.categories2021();

    private static Measure measure(String id) {
        return MEASURES.measure(id).orElseThrow();
    }

    @Test
    void measures_ofTheStatistics_areAllThere() {
        Set<String> names = MEASURES.measures().stream().map(m -> m.name().zh()).collect(Collectors.toSet());
        assertTrue(
                names.containsAll(List.of("产生量", "综合利用量", "综合利用往年贮存量", "处置量", "贮存量", "倾倒丢弃量", "清运量", "工业增加值", "常住人口")));
        assertEquals(98, MEASURES.measures().size());
        assertEquals(measure("landfilled"), MEASURES.byName().get("卫生填埋量"));
    }

    @Test
    void measures_sayWhatTheyRestOn_andNoneIsVerified() {
        for (Measure measure : MEASURES.measures()) {
            assertFalse(measure.isVerified(), measure.id());
            assertTrue(measure.definition().isPresent(), measure.id());
            assertEquals(
                    List.of("definition", "additivity"),
                    measure.attestations().stream().map(Attestation::part).toList());
            assertTrue(measure.attestations().stream().noneMatch(a -> a.evidence() == Evidence.OFFICIAL), measure.id());
        }
    }

    @Test
    void additivity_ofFlowsStocksAndYearlyFigures_differs() {
        assertEquals(Additivity.SUM, measure("generated").along(Axis.TIME));
        assertEquals(Additivity.LAST, measure("closing_stock").along(Axis.TIME));
        // put into storage in March and gone in May: months do not add up to the year
        assertEquals(Additivity.NONE, measure("stored").along(Axis.TIME));
        assertTrue(MEASURES.measures().stream().allMatch(m -> m.along(Axis.TERRITORY) == Additivity.SUM));
    }

    @Test
    void units_ofPriceAndPopulationBases_areOfKindsOfTheirOwn() {
        List<Measure> money = Stream.of(
                        "industrial_value_added", "industrial_value_added_current", "industrial_value_added_2020")
                .map(MeasuresTest::measure)
                .toList();
        assertEquals(3, money.stream().map(m -> m.unit().kind()).distinct().count());
        assertEquals(
                3,
                Stream.of("population", "resident_population", "registered_population")
                        .map(id -> measure(id).unit().kind())
                        .distinct()
                        .count());
        assertNotEquals(
                measure("disposal_capacity").unit().kind(),
                measure("disposed").unit().kind());
    }

    @Test
    void categories_ofTheProgramme_makeATree() {
        WasteCategory general = CATEGORIES.named("一般工业固体废物").get(0);
        assertEquals("programme/2021/general_industrial", general.id());
        assertEquals(
                Optional.of("工业固体废物"),
                CATEGORIES.parentOf(general).map(c -> c.name().zh()));
        assertEquals(
                Set.of(
                        "programme/2021/industrial",
                        "programme/2021/general_industrial",
                        "programme/2021/industrial_hazardous"),
                CATEGORIES.withAllBelow("programme/2021/industrial"));
        assertEquals(19, CATEGORIES.categories().size());
    }
}
