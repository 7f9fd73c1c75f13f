/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GUANGDONG;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW08;
import static org.wastefreecity.rules.aggregation.SmallLedger.JILIN;
import static org.wastefreecity.rules.aggregation.SmallLedger.KITCHEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.NATION;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SIPING;
import static org.wastefreecity.rules.aggregation.SmallLedger.measure;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/** Rows that were refused because nobody can tell where they belong: no sum they may belong to is sure. */
class StrayRowsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);
    private static final ReportingPeriod JANUARY = ReportingPeriod.parse("2020-01");
    private static final ReportingPeriod LAST_YEAR = ReportingPeriod.ofYear(2019);
    private static final Bounds AT_LEAST_0 = new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty());
    private static final Measure AMOUNT =
            SmallLedger.startSum("generated").possible(AT_LEAST_0).build();
    private static final Measure OTHER =
            SmallLedger.startSum("utilised").possible(AT_LEAST_0).build();
    private static final Measure STOCK = measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final CategorySelection OILS = CategorySelection.of(OIL);
    private static final CategorySelection ALL = CategorySelection.ALL;
    private static final RollUp LEVELS = RollUp.builder()
            .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE, TerritoryLevel.NATION)
            .period(PeriodLevel.MONTH, PeriodLevel.YEAR)
            .category(CategoryLevel.ALL, CategoryLevel.REPORTED)
            .build();

    private final FactSetBuilder builder = FactSet.builder(schema(AMOUNT, OTHER, STOCK));

    private StrayRowsTest() {
        builder.add(NANHAI, OIL, "generated", "2020-01", "100", "A");
        builder.add(CHANCHENG, OIL, "generated", "2020-02", "10", "B");
        builder.add(CHANCHENG, OIL, "utilised", "2020-02", "3", "B");
        builder.add(CHANCHENG, KITCHEN, "generated", "2019", "7", "C");
        builder.add(SIPING, OIL, "generated", "2020-02", "50", "D");
    }

    private static String text(Tally tally) {
        return plain(tally.seen()) + " [" + plain(tally.lower()) + ", " + plain(tally.upper()) + "]";
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().stripTrailingZeros().toPlainString()).orElse("…");
    }

    private String of(Measure measure, CategorySelection categories, String place, ReportingPeriod period) {
        return text(LEVELS.on(builder.build()).tally(measure, categories, place, period));
    }

    private String of(String place, ReportingPeriod period) {
        return of(AMOUNT, ALL, place, period);
    }

    @Test
    void unknownCategory_isInDoubtUpToTheTop() {
        builder.add(NANHAI, "hw/2016/900-249-08", "generated", "2020-01", "5", "A");
        for (CategorySelection categories : List.of(ALL, OILS)) {
            assertEquals("100 [100, 105]", of(AMOUNT, categories, NANHAI, JANUARY));
            assertEquals("100 [100, 105]", of(AMOUNT, categories, NANHAI, YEAR));
            assertEquals("110 [110, 115]", of(AMOUNT, categories, FOSHAN, YEAR));
            assertEquals("160 [160, 165]", of(AMOUNT, categories, NATION, YEAR));
        }
        // what it cannot belong to stays sure
        assertEquals("10 [10, 10]", of(CHANCHENG, YEAR));
        assertEquals("7 [7, 7]", of(FOSHAN, LAST_YEAR));
        assertEquals("3 [3, 3]", of(OTHER, ALL, FOSHAN, YEAR));
        assertEquals("50 [50, 50]", of(JILIN, YEAR));
    }

    @Test
    void besideAMissingReport_boundsNothing_thatTheReportMayExceed() {
        builder.add(NANHAI, OIL, "generated", "2019", "未统计", "A");
        builder.add(NANHAI, "hw/2016/900-249-08", "generated", "2019", "5", "A");
        // what A did not say is 0 or more; without the declared possible values it would be anything
        assertEquals("… [0, …]", of(NANHAI, LAST_YEAR));
    }

    @Test
    void unknownTerritory_isInDoubtEverywhere() {
        builder.add("449999", OIL, "generated", "2020-01", "5", "A");
        assertEquals("100 [100, 105]", of(NANHAI, JANUARY));
        assertEquals("10 [10, 15]", of(CHANCHENG, YEAR));
        assertEquals("110 [110, 115]", of(GUANGDONG, YEAR));
        assertEquals("50 [50, 55]", of(JILIN, YEAR));
        assertEquals("10 [10, 10]", of(CHANCHENG, ReportingPeriod.parse("2020-02")));
        assertEquals("7 [7, 7]", of(FOSHAN, LAST_YEAR));
    }

    @Test
    void unreadablePeriod_isInDoubtInEveryPeriod() {
        builder.add(NANHAI, OIL, "generated", "2020年1月", "5", "A");
        assertEquals("100 [100, 105]", of(NANHAI, JANUARY));
        assertEquals("110 [110, 115]", of(FOSHAN, YEAR));
        assertEquals("7 [7, 12]", of(AMOUNT, ALL, FOSHAN, LAST_YEAR));
        assertEquals("10 [10, 10]", of(CHANCHENG, YEAR));
        assertEquals("50 [50, 50]", of(JILIN, YEAR));
    }

    @Test
    void blankReporter_isInDoubtInItsOwnCell() {
        builder.add(NANHAI, OIL, "generated", "2020-01", "5", " ");
        assertEquals("110 [110, 115]", of(FOSHAN, YEAR));
        assertEquals("10 [10, 10]", of(CHANCHENG, YEAR));
        builder.add(NANHAI, KITCHEN, "generated", "2020-02", "4", " ");
        CategorySelection kitchen = CategorySelection.of(KITCHEN);
        assertEquals("… [0, 4]", of(AMOUNT, kitchen, NANHAI, ReportingPeriod.parse("2020-02")));
        Cells cells = LEVELS.on(builder.build()).cells(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.REPORTED);
        int cell = cells.cell(
                cells.territories().indexOf(NANHAI),
                cells.periods().indexOf("2020"),
                cells.categories().indexOf(KITCHEN),
                0);
        assertTrue(cells.isMissing(cell) && cells.isOpen(cell));
        assertFalse(cells.isReported(cell));
        assertFalse(cells.isPlain());
        assertTrue(cells.reasons(cell).get(0).en().startsWith("1 row was left out"));
    }

    @ParameterizedTest
    @CsvSource({
        "440605, hw/2021/900-249-08, stored, 2020-01, 5, A", // of another unit, perhaps
        "440605, hw/2016/1, generated, 2020-01, 未统计, A",
        "440605, hw/2016/1, generated, 2020-01, x, A",
        "440605, hw/2016/1, generated, 2020-01, 1.2345678, A",
        "440605, hw/2021/900-249-08, generated, x, 未报, A",
    })
    void strayWithoutValue_leavesNoUpperBound(
            String place, String category, String measure, String period, String value, String reporter) {
        builder.add(place, category, measure, period, value, reporter);
        assertEquals("110 [110, …]", of(FOSHAN, YEAR));
        assertEquals("10 [10, 10]", of(CHANCHENG, YEAR));
    }

    @Test
    void strayThatSaysNothingOfASum_leavesItSure() {
        builder.add(NANHAI, "hw/2016/1", "generated", "2020-01", "0", "A"); // adds nothing wherever it belongs
        builder.add(NANHAI, "hw/2016/1", "generated", "2020-01", "不适用", "A");
        assertEquals("110 [110, 110]", of(FOSHAN, YEAR));
        builder.add(NANHAI, "hw/2016/1", "generated", "2020-01", "-5", "A"); // a correction, or nobody knows what
        assertEquals("110 [105, …]", of(FOSHAN, YEAR));
    }

    @Test
    void severalStrays_addUpOnTheirSides() {
        builder.add(NANHAI, "hw/2016/1", "generated", "2020-01", "5", "A");
        builder.add(NANHAI, OIL, "generated", "2020", "2", " ");
        builder.add("999999", OIL, "generated", "2020-02", "1", "A");
        assertEquals("110 [110, 118]", of(FOSHAN, YEAR));
        assertEquals("50 [50, 51]", of(JILIN, YEAR));
        assertEquals("10 [10, 11]", of(CHANCHENG, YEAR));
    }

    @Test
    void unreadableRow_makesNothingSure() {
        builder.addUnreadable("no-row", Wording.of("一行", "a row"), "?");
        assertEquals("110 [110, …]", of(FOSHAN, YEAR));
        assertEquals("7 [7, …]", of(FOSHAN, LAST_YEAR));
        assertEquals("3 [3, …]", of(OTHER, ALL, FOSHAN, YEAR));
    }

    /** 公主岭 of 2020: its code ended in June, its ground lay in Jilin all the time. */
    @Test
    void placeThatWasNotThere_isInDoubtInItsProvince() {
        builder.add(GONGZHULING_THEN, OIL, "generated", "2020", "5", "E");
        assertEquals("50 [50, 55]", of(SIPING, YEAR));
        assertEquals("50 [50, 55]", of(JILIN, YEAR));
        assertEquals("160 [160, 165]", of(NATION, YEAR));
        assertEquals("110 [110, 110]", of(FOSHAN, YEAR));
    }

    @Test
    void periodAcrossOthers_isInDoubtInEachOfThem() {
        builder.add(NANHAI, OIL, "generated", "2019/2020", "5", "A");
        builder.add(NANHAI, OIL, "generated", "2020/2021", "2", "A");
        assertEquals(
                List.of("crossing-period", "crossing-period"),
                builder.build().findings().stream().map(f -> f.id()).toList());
        assertEquals("110 [110, 117]", of(FOSHAN, YEAR));
        assertEquals("7 [7, 12]", of(FOSHAN, LAST_YEAR));
        assertEquals("50 [50, 50]", of(JILIN, YEAR));
    }

    @Test
    void stockWithAStray_hasNoBounds() {
        builder.add(NANHAI, OIL, "stock", "2020-12", "8", "A");
        builder.add(NANHAI, "hw/2016/1", "stock", "2020-12", "1", "A");
        assertEquals("8 […, …]", of(STOCK, ALL, FOSHAN, YEAR));
    }

    @Test
    void ratioBesideAStray_isBounded() {
        builder.add(CHANCHENG, OIL, "generated", "2020-02", "2", " ");
        RatioOfSums rate = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(OTHER, ALL)),
                List.of(RatioOfSums.Term.of(AMOUNT, ALL)),
                UnitOfMeasure.PERCENT);
        Cube cube = LEVELS.on(builder.build());
        RatioValue value = rate.at(cube, CHANCHENG, YEAR); // 3 of 10 to 12
        assertEquals(Optional.empty(), value.value());
        assertEquals("25", value.lower().orElseThrow().toString());
        assertEquals("30", value.upper().orElseThrow().toString());
    }

    @Test
    void formulaInputs_areNotValidated() {
        builder.add(NANHAI, OIL, "generated", "2020-02", "未统计", "A");
        builder.add(NANHAI, OIL, "generated", "2020-02", "2", " ");
        FactInputs inputs = FactInputs.of(builder.build());
        Tally tally = inputs.tally(AMOUNT, ALL, RegionCode.parse(FOSHAN), YEAR);
        assertEquals("110 [110, …]", text(tally));
        assertTrue(tally.doubts().contains(ObservationStatus.UNVALIDATED));
        assertEquals(
                2, inputs.reasons(AMOUNT, ALL, RegionCode.parse(FOSHAN), YEAR).size());
    }

    @Test
    void csv_keepsStraysToo() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS + ",unit,filed",
                "440604,a/1/11,2022-01,generated,100,firm 1,,",
                "440604,a/9/11,2022-01,generated,5,firm 1,,",
                "440604,a/1/11,2022-01,generated,0.01,,千吨,",
                "449999,a/1/11,2022-01,generated,1,firm 1,吨,",
                "440605,a/1/11,2022-01,enterprises,7,firm 1,,",
                "440605,a/1/11,2022-01,enterprises,9,firm 2,,yesterday");
        assertEquals(4, facts.findingCount());
        Cube cube = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts);
        ReportingPeriod year = ReportingPeriod.ofYear(2022);
        assertEquals("100 [100, 116]", text(cube.tally(CsvLedger.GENERATED, ALL, FOSHAN, year)));
        Tally firms = cube.tally(CsvLedger.ENTERPRISES, ALL, FOSHAN, year);
        assertEquals("7 […, …]", text(firms));
        assertEquals(List.of("firm 2 2022-01 无法识别"), firms.coverage().missing());
        FactSet torn = CsvLedger.read(
                CsvLedger.HEADINGS, "440604,a/1/11,2022-01,generated,100,firm 1", "440604,a/1/11,2022-01,generated");
        assertEquals(
                "100 […, …]",
                text(cube.rollUp().on(torn).tally(CsvLedger.GENERATED, ALL, FOSHAN, year))); // nothing is impossible
    }

    @Test
    void accumulator_keepsStraysAndTakesThemAway() {
        Accumulator sums = Accumulator.of(schema(AMOUNT), LEVELS);
        int oil = sums.snapshot().facts().schema().categories().codeOf(OIL);
        sums.add(sums.place(NANHAI), sums.period("2020-01"), oil, 0, 100_000_000, sums.reporter("A"));
        sums.add(sums.place(NANHAI), sums.period("2020-01"), -1, 0, 5_000_000, sums.reporter("A"));
        assertEquals("100 [100, 105]", text(sums.snapshot().tally(AMOUNT, ALL, FOSHAN, YEAR)));
        sums.subtract(sums.place(NANHAI), sums.period("2020-01"), -1, 0, 5_000_000, sums.reporter("A"));
        assertEquals("100 [100, 100]", text(sums.snapshot().tally(AMOUNT, ALL, FOSHAN, YEAR)));
    }

    @Test
    void strayOfManySorts_areOneSort() {
        for (int i = 0; i < 10_001; i++) {
            String period = ReportingPeriod.ofYear(1000 + i % 1990).year() + "-" + String.format("%02d", 1 + i / 1990);
            builder.add(NANHAI, "none", "generated", period, "1", "A");
        }
        assertEquals("110 [110, …]", of(FOSHAN, YEAR));
        assertEquals("50 [50, …]", of(JILIN, YEAR));
    }

    @Test
    void hw08_holdsNoStrayOfAnotherCategory() {
        builder.add(NANHAI, KITCHEN, "generated", "2020-01", "5", " ");
        RollUp selected = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(YEAR)
                .category(CategorySelection.of(HW08))
                .build();
        assertEquals(
                "110 [110, 110]",
                text(selected.on(builder.build()).tally(AMOUNT, CategorySelection.of(HW08), FOSHAN, YEAR)));
    }
}
