/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANGCHUN;
import static org.wastefreecity.rules.aggregation.SmallLedger.DONGGUAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_NOW;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GUANGDONG;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW09;
import static org.wastefreecity.rules.aggregation.SmallLedger.JILIN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SHUNDE;
import static org.wastefreecity.rules.aggregation.SmallLedger.SIPING;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.ZONE;
import static org.wastefreecity.rules.aggregation.SmallLedger.measure;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/** What others add up wrongly, case by case: ANCHORS.md section 2. */
class WrongSumsTest {
    private static final CategorySelection ALL = CategorySelection.ALL;
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);
    private static final RollUp LEVELS = RollUp.builder()
            .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE, TerritoryLevel.NATION)
            .territory(TerritoryLevel.ZONES)
            .period(PeriodLevel.MONTH, PeriodLevel.QUARTER, PeriodLevel.YEAR)
            .category(CategoryLevel.ROOTS, CategoryLevel.ALL)
            .build();

    private final FactSetBuilder builder = FactSet.builder(schema(GENERATED, UTILISED));

    private void add(String place, Measure measure, String period, String value, String reporter) {
        builder.add(place, OIL, measure.id(), period, value, reporter);
    }

    private static Optional<String> seen(Tally tally) {
        return tally.seen().map(f -> f.value().stripTrailingZeros().toPlainString());
    }

    private static Optional<String> seen(Cube cube, Measure measure, String place, ReportingPeriod period) {
        return seen(cube.tally(measure, ALL, place, period));
    }

    private RatioOfSums rate() {
        return RatioOfSums.of(
                List.of(RatioOfSums.Term.of(UTILISED, ALL)),
                List.of(RatioOfSums.Term.of(GENERATED, ALL)),
                UnitOfMeasure.PERCENT);
    }

    @Test
    void w3_childrenThatCancel_makeAZeroThatIsReported() {
        add(CHANCHENG, GENERATED, "2020-01", "5", "A");
        add(NANHAI, GENERATED, "2020-02", "-5", "B");
        Cube cube = LEVELS.on(builder.build());
        assertEquals(Optional.of("0"), seen(cube, GENERATED, FOSHAN, YEAR));
        assertEquals(Optional.of("0"), seen(cube, GENERATED, GUANGDONG, YEAR));
        assertEquals(Optional.empty(), seen(cube, UTILISED, FOSHAN, YEAR));
        assertEquals(2, cube.tally(GENERATED, ALL, GUANGDONG, YEAR).coverage().seen());
    }

    @Test
    void w4_denominatorOf0_isUndefined() {
        add(CHANCHENG, GENERATED, "2020-01", "0", "A");
        add(CHANCHENG, UTILISED, "2020-01", "0", "A");
        RatioValue value = rate().at(LEVELS.on(builder.build()), FOSHAN, YEAR);
        assertEquals(Optional.empty(), value.value());
        assertTrue(value.reason().orElseThrow().en().contains("not defined"));
        assertTrue(value.reason().orElseThrow().zh().contains("分母为0"));
    }

    @Test
    void w5_twoHalves_areAHalf() {
        for (String place : List.of(CHANCHENG, NANHAI)) {
            add(place, UTILISED, "2020-01", "1", place);
            add(place, GENERATED, "2020-01", "2", place);
        }
        RatioValue value = rate().at(LEVELS.on(builder.build()), FOSHAN, YEAR);
        assertEquals("50.00 %", value.rounded(2).orElseThrow().toString());
    }

    @Test
    void w6_declaredMaximum_isNoSum() {
        Measure peak = measure("peak", Additivity.MAX, Additivity.MAX, Additivity.SUM);
        FactSetBuilder peaks = FactSet.builder(schema(peak));
        peaks.add(CHANCHENG, OIL, "peak", "2020-01", "3", "A");
        peaks.add(NANHAI, OIL, "peak", "2020-01", "7", "B");
        peaks.add(NANHAI, OIL, "peak", "2020-02", "6", "B");
        assertEquals(Optional.of("7"), seen(LEVELS.on(peaks.build()), peak, FOSHAN, YEAR));
    }

    @Test
    void w8_districtSplit_keepsTheTotal() {
        add(GONGZHULING_THEN, GENERATED, "2020-05", "30", "A");
        add(GONGZHULING_NOW, GENERATED, "2020-07", "50", "B");
        Cube cube = LEVELS.on(builder.build());
        assertEquals(Optional.of("30"), seen(cube, GENERATED, SIPING, YEAR));
        assertEquals(Optional.of("50"), seen(cube, GENERATED, CHANGCHUN, YEAR));
        assertEquals(Optional.of("80"), seen(cube, GENERATED, JILIN, YEAR));
    }

    @Test
    void w9_mergedDistricts_addUp() {
        add(NANHAI, GENERATED, "2020-01", "30", "A");
        add(NANHAI, GENERATED, "2020-01", "50", "B");
        assertEquals(Optional.of("80"), seen(LEVELS.on(builder.build()), GENERATED, NANHAI, YEAR));
    }

    @Test
    void w10_missingSummand_isABound() {
        Measure a = atLeast0("a");
        Measure b = atLeast0("b");
        Measure whole = atLeast0("whole");
        FactSetBuilder facts = FactSet.builder(schema(a, b, whole));
        facts.add(FOSHAN, OIL, "a", "2020", "10", "F").add(FOSHAN, OIL, "whole", "2020", "40", "F");
        RatioOfSums rate = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(a, ALL), RatioOfSums.Term.of(b, ALL)),
                List.of(RatioOfSums.Term.of(whole, ALL)),
                UnitOfMeasure.PERCENT);
        Cube cube = LEVELS.on(facts.build());
        RatioValue value = rate.at(cube, FOSHAN, YEAR);
        assertEquals(Optional.empty(), value.value());
        assertEquals(Optional.of(Rational.of(25)), value.lower());
        assertEquals(Optional.empty(), value.upper());
        assertTrue(value.reason().orElseThrow().en().endsWith(": b"));
        rate.forEach(
                cube,
                TerritoryLevel.CITY,
                PeriodLevel.YEAR,
                2,
                (t, p, state, scaled) -> assertEquals(RatioOfSums.State.INCOMPLETE, state));
    }

    private static Measure atLeast0(String id) {
        return SmallLedger.startSum(id)
                .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
                .build();
    }

    @Test
    void w11_aFullLeapYear_isTheSumOfItsMonths() {
        for (int month = 1; month <= 12; month++) {
            add(NANHAI, GENERATED, String.format("2020-%02d", month), "1", "A");
        }
        assertEquals(Optional.of("12"), seen(LEVELS.on(builder.build()), GENERATED, NANHAI, YEAR));
    }

    private static final Measure STOCK = measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);

    @Test
    void w13_stock_isTheLastOfEachThenTheSum() {
        FactSetBuilder stocks = FactSet.builder(schema(STOCK));
        stocks.add(CHANCHENG, OIL, "stock", "2020-11", "10", "A").add(CHANCHENG, OIL, "stock", "2020-12", "8", "A");
        stocks.add(NANHAI, OIL, "stock", "2020-12", "5", "B").add(NANHAI, OIL, "stock", "2020-01", "9", "B");
        Cube cube = LEVELS.on(stocks.build());
        Tally tally = cube.tally(STOCK, ALL, FOSHAN, YEAR);
        assertEquals(Optional.of("13"), seen(tally));
        assertTrue(tally.value().isPresent());
    }

    @Test
    void w13_stocksOfDifferentMonths_areNoStateOfTheWhole() {
        FactSetBuilder stocks = FactSet.builder(schema(STOCK));
        stocks.add(CHANCHENG, OIL, "stock", "2020-12", "8", "A").add(NANHAI, OIL, "stock", "2020-06", "5", "B");
        Tally tally = LEVELS.on(stocks.build()).tally(STOCK, ALL, FOSHAN, YEAR);
        assertEquals(Optional.of("13"), seen(tally));
        assertEquals(Optional.empty(), tally.value());
        assertEquals(Optional.empty(), tally.lower());
    }

    @Test
    void w22_threeParts_areTheirSumToTheLastDigit() {
        add(NANHAI, GENERATED, "2020-01", "0.1", "A");
        add(NANHAI, GENERATED, "2020-01", "0.2", "B");
        add(NANHAI, GENERATED, "2020-01", "-0.3", "C");
        assertEquals(Optional.of("0"), seen(LEVELS.on(builder.build()), GENERATED, NANHAI, YEAR));
    }

    @Test
    void w23_ratioOfStocks_isTheRatioOfItsParts() {
        Measure above = measure("above", Additivity.LAST, Additivity.SUM, Additivity.SUM);
        FactSetBuilder stocks = FactSet.builder(schema(above, STOCK));
        for (String month : List.of("2020-06", "2020-12")) {
            stocks.add(NANHAI, OIL, "above", month, month.endsWith("6") ? "1" : "3", "A");
            stocks.add(NANHAI, OIL, "stock", month, month.endsWith("6") ? "4" : "6", "A");
        }
        RatioOfSums rate = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(above, ALL)),
                List.of(RatioOfSums.Term.of(STOCK, ALL)),
                UnitOfMeasure.PERCENT);
        RatioValue value = rate.at(LEVELS.on(stocks.build()), NANHAI, YEAR);
        assertEquals("50.0 %", value.rounded(1).orElseThrow().toString());
        assertEquals(Optional.of("3"), seen(value.numerator().get(0)));
        assertEquals(Optional.of("6"), seen(value.denominator().get(0)));
    }

    @Test
    void w24_distinctEnterprises_countOnce() {
        Measure producers = SmallLedger.start(
                        "producers", Additivity.DISTINCT, Additivity.DISTINCT, Additivity.DISTINCT)
                .unit(UnitOfMeasure.ENTERPRISE)
                .places(0)
                .build();
        FactSetBuilder facts = FactSet.builder(schema(producers));
        facts.add(NANHAI, OIL, "producers", "2020-01", "1", "E1").add(NANHAI, HW09, "producers", "2020-01", "1", "E1");
        facts.add(NANHAI, OIL, "producers", "2020-02", "1", "E1")
                .add(CHANCHENG, OIL, "producers", "2020-02", "1", "E1");
        facts.add(CHANCHENG, OIL, "producers", "2020-02", "1", "E2")
                .add(CHANCHENG, OIL, "producers", "2020-03", "0", "E3");
        Cube cube = LEVELS.on(facts.build());
        assertEquals(Optional.of("2"), seen(cube, producers, FOSHAN, YEAR));
        assertEquals(Optional.of("1"), seen(cube, producers, NANHAI, YEAR));
        assertEquals(3, cube.tally(producers, ALL, FOSHAN, YEAR).coverage().seen());
    }

    @Test
    void w24_countsOfSeveral_cannotBeToldApart() {
        Measure producers = measure("producers", Additivity.DISTINCT, Additivity.SUM, Additivity.DISTINCT);
        FactSetBuilder facts = FactSet.builder(schema(producers));
        facts.add(NANHAI, OIL, "producers", "2020-01", "35", "A").add(NANHAI, HW09, "producers", "2020-01", "40", "A");
        Cube cube = LEVELS.on(facts.build());
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> cube.tally(producers, ALL, NANHAI, YEAR));
        assertEquals(Refusal.Kind.NO_MEMBERS, refused.refusal().kind());
    }

    @Test
    void w34_rateOfTheCity_isNoMeanOfRates() {
        add(CHANCHENG, UTILISED, "2020-01", "1", "A");
        add(CHANCHENG, GENERATED, "2020-01", "2", "A");
        add(NANHAI, UTILISED, "2020-01", "90", "B");
        add(NANHAI, GENERATED, "2020-01", "100", "B");
        Cube cube = LEVELS.on(builder.build());
        assertEquals(
                "89.22 %",
                rate().at(cube, FOSHAN, YEAR).rounded(2).orElseThrow().toString());
        rate().forEach(cube, TerritoryLevel.CITY, PeriodLevel.YEAR, 2, (t, p, state, scaled) -> {
            assertEquals(RatioOfSums.State.KNOWN, state);
            assertEquals(8922, scaled);
        });
    }

    @Test
    void w36_zone_isNeverAddedToDistricts() {
        add(CHANCHENG, GENERATED, "2020-01", "10", "A");
        add(NANHAI, GENERATED, "2020-01", "20", "B");
        add(ZONE, GENERATED, "2020-01", "7", "Z");
        FactSet facts = builder.build();
        Cube cube = LEVELS.on(facts);
        assertEquals(Optional.of("30"), seen(cube, GENERATED, FOSHAN, YEAR));
        assertEquals(Optional.of("7"), seen(cube, GENERATED, ZONE, YEAR));
        RollUp both = RollUp.builder()
                .territory(new TerritoryLevel.Group("都", Set.of(RegionCode.parse(NANHAI)), Set.of(ZONE)))
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build();
        RollUpRefusedException refused = assertThrows(RollUpRefusedException.class, () -> both.on(facts));
        assertTrue(refused.refusal().reason().en().contains(ZONE));
        RollUp apart = RollUp.builder()
                .territory(new TerritoryLevel.Group("二区", Set.of(RegionCode.parse(CHANCHENG)), Set.of(ZONE)))
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build();
        assertEquals(Optional.of("17"), seen(apart.on(facts), GENERATED, "二区", YEAR));
    }

    @Test
    void cityBesideItsDistricts_countsOnce() {
        add(CHANCHENG, GENERATED, "2020", "10", "A");
        add(NANHAI, GENERATED, "2020", "20", "B");
        add(FOSHAN, GENERATED, "2020", "31", "F");
        RollUp asReported = RollUp.builder()
                .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.REPORTED)
                .build();
        Cube cube = asReported.on(builder.build());
        CategorySelection oil = CategorySelection.of(OIL);
        assertEquals(Optional.of("31"), seen(cube.tally(GENERATED, oil, FOSHAN, YEAR)));
        assertEquals(1, cube.tally(GENERATED, oil, FOSHAN, YEAR).coverage().seen());
        assertEquals(Optional.of("20"), seen(cube.tally(GENERATED, oil, NANHAI, YEAR)));
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> cube.tally(GENERATED, oil, GUANGDONG, YEAR));
        assertEquals(Refusal.Kind.OVERLAP, refused.refusal().kind());
        String reason = refused.refusal().reason().en();
        assertTrue(reason.contains(FOSHAN + "/2020") && reason.contains("4406"), reason);
    }

    @Test
    void quarterBesideItsMonth_countsOnce() {
        add(NANHAI, GENERATED, "2020-01", "1", "A");
        add(NANHAI, GENERATED, "2020-Q1", "4", "A");
        Cube cube = LEVELS.on(builder.build());
        CategorySelection hw = CategorySelection.of(HW);
        assertThrows(RollUpRefusedException.class, () -> cube.tally(GENERATED, hw, NANHAI, YEAR));
        assertThrows(
                RollUpRefusedException.class,
                () -> cube.tally(GENERATED, hw, NANHAI, ReportingPeriod.parse("2020-Q1")));
        assertEquals(Optional.of("1"), seen(cube.tally(GENERATED, hw, NANHAI, ReportingPeriod.parse("2020-01"))));
    }

    /** 上海 2025: the city's index is 86.96, the mean of its districts 87.93 (DOMAIN.md section 6, 11). */
    @Test
    void shanghaiIndex_isTheOnePublished() {
        Measure index = SmallLedger.start("index", Additivity.NONE, Additivity.NONE, Additivity.NONE)
                .unit(UnitOfMeasure.parse("分"))
                .places(2)
                .build();
        FactSetBuilder facts = FactSet.builder(schema(index));
        facts.add(CHANCHENG, FactSchema.NO_WASTE, "index", "2025", "87.00", "A");
        facts.add(NANHAI, FactSchema.NO_WASTE, "index", "2025", "88.86", "B");
        ReportingPeriod year = ReportingPeriod.ofYear(2025);
        Cube districts = LEVELS.on(facts.build());
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> districts.tally(index, ALL, FOSHAN, year));
        assertEquals(Optional.of(Axis.TERRITORY), refused.refusal().axis());
        assertEquals("index", refused.refusal().measure());
        assertEquals(Optional.of("87"), seen(districts, index, CHANCHENG, year));
        facts.add(FOSHAN, FactSchema.NO_WASTE, "index", "2025", "86.96", "F");
        assertEquals(Optional.of("86.96"), seen(LEVELS.on(facts.build()), index, FOSHAN, year));
        assertThrows(
                RollUpRefusedException.class, () -> LEVELS.on(facts.build()).tally(index, ALL, GUANGDONG, year));
    }

    @Test
    void indexReportedTwice_isNotAdded() {
        Measure index = measure("index", Additivity.NONE, Additivity.NONE, Additivity.NONE);
        FactSetBuilder facts = FactSet.builder(schema(index));
        facts.add(FOSHAN, FactSchema.NO_WASTE, "index", "2020", "86.96", "F");
        facts.add(FOSHAN, FactSchema.NO_WASTE, "index", "2020", "87.10", "F");
        RollUpRefusedException refused = assertThrows(
                RollUpRefusedException.class, () -> LEVELS.on(facts.build()).tally(index, ALL, FOSHAN, YEAR));
        assertEquals(Optional.empty(), refused.refusal().axis());
    }

    @Test
    void cityWithoutCounties_isPartOfItsProvince() {
        add(DONGGUAN, GENERATED, "2020-01", "5", "D");
        add(NANHAI, GENERATED, "2020-01", "7", "A");
        Cube cube = LEVELS.on(builder.build());
        assertEquals(Optional.of("12"), seen(cube, GENERATED, GUANGDONG, YEAR));
        assertEquals(Optional.of("5"), seen(cube, GENERATED, DONGGUAN, YEAR));
        assertFalse(cube.cells(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.ALL)
                .territories()
                .contains(DONGGUAN));
    }

    @Test
    void weightedMean_isASumBySum() {
        Measure people = measure("people", Additivity.LAST, Additivity.SUM, Additivity.SUM);
        Measure content = SmallLedger.start("content", Additivity.MEAN, Additivity.MEAN, Additivity.MEAN)
                .unit(UnitOfMeasure.PERCENT)
                .weight("people")
                .build();
        FactSetBuilder facts = FactSet.builder(schema(people, content));
        facts.add(CHANCHENG, OIL, "content", "2020", "90", "A")
                .add(CHANCHENG, FactSchema.NO_WASTE, "people", "2020", "1", "A");
        facts.add(NANHAI, OIL, "content", "2020", "80", "B").add(NANHAI, OIL, "people", "2020", "2", "B");
        Cube cube = LEVELS.on(facts.build());
        Tally tally = cube.tally(content, ALL, FOSHAN, YEAR);
        Cells cells = cube.cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        assertEquals(Optional.of(Rational.of(250, 3)), cells.value(cells.cell(0, 0, 0, 1)));
        assertEquals(
                new BigDecimal("83.333333333333333333"),
                tally.lower().orElseThrow().value());
        assertEquals(Optional.empty(), tally.value());
        FactSetBuilder weightless = FactSet.builder(schema(people, content));
        for (String place : List.of(CHANCHENG, NANHAI)) {
            weightless.add(place, OIL, "content", "2020", "90", "A").add(place, OIL, "people", "2020", "0", "A");
        }
        RollUpRefusedException ofNothing = assertThrows(
                RollUpRefusedException.class,
                () -> LEVELS.on(weightless.build()).tally(content, ALL, FOSHAN, YEAR));
        assertEquals(Refusal.Kind.NO_WEIGHT, ofNothing.refusal().kind());
        facts.add(SHUNDE, OIL, "content", "2020", "80", "C");
        Cube without = LEVELS.on(facts.build());
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> without.tally(content, ALL, FOSHAN, YEAR));
        assertEquals(Refusal.Kind.NO_WEIGHT, refused.refusal().kind());
    }

    @Test
    void provisionalFigure_isDoubtful() {
        FactSetBuilder facts = FactSet.builder(schema(GENERATED));
        int who = facts.reporter("A");
        int filed = (int) LocalDate.of(2020, 3, 1).toEpochDay();
        facts.add(
                facts.place(NANHAI),
                facts.period("2020-01"),
                facts.schema().categories().codeOf(OIL),
                0,
                1_000_000,
                who,
                ObservationStatus.PROVISIONAL,
                filed);
        Cube cube = LEVELS.on(facts.build());
        Tally tally = cube.tally(GENERATED, ALL, FOSHAN, YEAR);
        assertEquals(Set.of(ObservationStatus.PROVISIONAL), tally.doubts());
        Cells cells = cube.cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        assertEquals(
                Optional.of(LocalDate.of(2020, 3, 1)), cells.reporting(0).get(0).filed());
    }

    @Test
    void refusal_speaksBothLanguages() {
        Refusal refusal =
                new Refusal(Refusal.Kind.OVERLAP, "generated", Optional.empty(), Wording.of("重复计数", "counted twice"));
        String message = String.valueOf(new RollUpRefusedException(refusal).getMessage());
        assertTrue(message.contains("重复计数") && message.contains("counted twice"));
    }
}
