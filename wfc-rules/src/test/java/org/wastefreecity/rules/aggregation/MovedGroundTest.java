/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANGCHUN;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_NOW;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW08;
import static org.wastefreecity.rules.aggregation.SmallLedger.JILIN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SIPING;
import static org.wastefreecity.rules.aggregation.SmallLedger.measure;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/** What is said of one piece of ground under two codes, or of a whole and its part on different days, counts once. */
class MovedGroundTest {
    private static final Measure STOCK = measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final Measure PEOPLE = measure("people", Additivity.SUM, Additivity.SUM, Additivity.SUM);
    private static final Measure RATE = SmallLedger.start("rate", Additivity.MEAN, Additivity.MEAN, Additivity.MEAN)
            .unit(UnitOfMeasure.TONNE)
            .weight("people")
            .build();

    private final FactSetBuilder builder = FactSet.builder(schema(GENERATED, STOCK, PEOPLE, RATE));

    private void add(String place, String measure, String period, String value, String reporter) {
        add(place, OIL, measure, period, value, reporter);
    }

    private void add(String place, String category, String measure, String period, String value, String reporter) {
        builder.add(place, category, measure, period, value, reporter);
    }

    private Tally tally(Measure measure, String place, String period) {
        ReportingPeriod when = ReportingPeriod.parse(period);
        return RollUp.builder()
                .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE)
                .period(when)
                .category(CategoryLevel.ALL)
                .build()
                .on(builder.build())
                .tally(measure, CategorySelection.ALL, place, when);
    }

    private String text(Measure measure, String place, String period) {
        try {
            Tally tally = tally(measure, place, period);
            return tally.seen()
                            .map(f -> f.value().stripTrailingZeros().toPlainString())
                            .orElse("…")
                    + (tally.value().isPresent() ? "" : " open");
        } catch (RollUpRefusedException refused) {
            return refused.toString();
        }
    }

    private static void assertOverlap(String text, String... places) {
        assertTrue(text.contains("overlap"), text);
        for (String place : places) {
            assertTrue(text.contains(place), text);
        }
    }

    @Test
    void yearUnderTheNewCode_isNotAddedToItsMonthsUnderTheOldOne() {
        add(GONGZHULING_THEN, "generated", "2020-01", "10", "A");
        add(GONGZHULING_THEN, "generated", "2020-02", "20", "A");
        add(GONGZHULING_NOW, "generated", "2020", "50", "A");
        assertOverlap(text(GENERATED, JILIN, "2020"), "220381", "220184");
        assertEquals("50", text(GENERATED, GONGZHULING_NOW, "2020"));
        assertEquals("50", text(GENERATED, CHANGCHUN, "2020"));
        assertEquals("30", text(GENERATED, SIPING, "2020"));
        assertEquals("30", text(GENERATED, JILIN, "2020-Q1"));
    }

    @Test
    void yearOfAllWasteUnderTheNewCode_isNotAddedToAMonthOfSomeOfItUnderTheOldOne() {
        add(GONGZHULING_THEN, OIL, "generated", "2020-01", "10", "A");
        add(GONGZHULING_NOW, HW, "generated", "2020", "50", "A");
        assertOverlap(text(GENERATED, JILIN, "2020"), "220381", "220184");
    }

    @Test
    void monthOfAllWasteUnderTheOldCode_isNotAddedToTheYearOfSomeOfItUnderTheNewOne() {
        add(GONGZHULING_THEN, HW, "generated", "2020-01", "10", "A");
        add(GONGZHULING_NOW, OIL, "generated", "2020", "50", "A");
        assertOverlap(text(GENERATED, JILIN, "2020"), "220381", "220184");
    }

    /** 长春 may have counted the spring of the county that came to it in June, or not. */
    @Test
    void figureOfTheNewCity_isNotAddedToMonthsUnderTheOldCode() {
        add(CHANGCHUN, "generated", "2020", "300", "city");
        add(GONGZHULING_THEN, "generated", "2020-05", "30", "A");
        assertOverlap(text(GENERATED, JILIN, "2020"), "220381", "220100");
        assertEquals("300", text(GENERATED, CHANGCHUN, "2020"));
    }

    @Test
    void figuresOfTheNewCity_fromBeforeTheCountyCame_areAdded() {
        add(CHANGCHUN, "generated", "2020-05", "300", "city");
        add(GONGZHULING_THEN, "generated", "2020-05", "30", "A");
        add(GONGZHULING_THEN, "generated", "2020-04", "20", "A");
        assertEquals("350", text(GENERATED, JILIN, "2020"));
    }

    /** 四平's January holds the county's, which is in the county's year too. */
    @Test
    void monthOfTheOldCity_isNotAddedToTheYearUnderTheNewCode() {
        add(SIPING, "generated", "2020-01", "70", "city");
        add(GONGZHULING_NOW, "generated", "2020", "50", "A");
        assertOverlap(text(GENERATED, JILIN, "2020"), "220300", "220184");
    }

    @Test
    void twoPlantsUnderTwoCodes_inDifferentMonths_areAdded() {
        add(GONGZHULING_THEN, "generated", "2020-05", "30", "A");
        add(GONGZHULING_NOW, "generated", "2020-07", "50", "B");
        assertEquals("80", text(GENERATED, JILIN, "2020"));
    }

    @Test
    void stockUnderTheNewCode_isTheLastOfWhatWasUnderTheOldOne() {
        add(GONGZHULING_THEN, "stock", "2020-05", "10", "A");
        add(GONGZHULING_NOW, "stock", "2020-12", "12", "A");
        assertEquals("12", text(STOCK, JILIN, "2020"));
        assertEquals("10", text(STOCK, JILIN, "2020-05"));
        add(GONGZHULING_NOW, "stock", "2020-11", "7", "B");
        assertEquals("19 open", text(STOCK, JILIN, "2020"), "B last reported in November");
    }

    @Test
    void stockOfACity_andThatOfItsDistrictOnAnotherDay_areNotAdded() {
        add(FOSHAN, "stock", "2020-12", "100", "city");
        add(NANHAI, "stock", "2020-11", "40", "A");
        Tally own = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.REPORTED)
                .build()
                .on(builder.build())
                .tally(STOCK, CategorySelection.of(OIL), FOSHAN, ReportingPeriod.ofYear(2020));
        assertEquals("100.000000 吨", own.seen().orElseThrow().toString(), "its own figure");
        assertTrue(own.value().isEmpty(), "A reported a part of it");
        assertEquals(1, own.coverage().seen(), "the city");
        assertOverlap(text(STOCK, FOSHAN, "2020"), "440600", "440605");
        assertOverlap(text(STOCK, "440000", "2020"), "440600", "440605");
        assertEquals("100", text(STOCK, "440000", "2020-12"));
    }

    @Test
    void stockOfAKindOfWaste_andOfAPartOfItOnAnotherDay_areNotAdded() {
        add(NANHAI, HW08, "stock", "2020-12", "100", "A");
        add(NANHAI, OIL, "stock", "2020-11", "40", "A");
        assertOverlap(text(STOCK, NANHAI, "2020"), "HW08", "900-249-08");
        add(CHANCHENG, OIL, "stock", "2020-11", "40", "B");
        assertEquals("40 open", text(STOCK, CHANCHENG, "2020"));
    }

    @Test
    void stockOfTheNewCity_andThatOfTheCountyBeforeItCame_areNotAdded() {
        add(CHANGCHUN, "stock", "2020-12", "100", "city");
        add(GONGZHULING_THEN, "stock", "2020-05", "40", "A");
        assertOverlap(text(STOCK, JILIN, "2020"), "220100", "220381");
    }

    /** 甲市 is renumbered with 乙区; 丙县 ends with no heir; the code of 公主岭 is given away again. */
    private static final FactSchema RENUMBERED = FactSchema.of(
            new Territory(
                    List.of(
                            Region.of(JILIN, "吉林省", "Jilin"),
                            region("220200", "某甲地区", "-", "2020-06-30"),
                            region("220700", "某甲市", "2020-07-01", "-"),
                            region("220201", "某乙区", "-", "2020-06-30"),
                            region("220701", "某乙区", "2020-07-01", "-"),
                            region("220202", "某丙县", "-", "2020-06-30"),
                            region("220381", "公主岭市", "-", "2020-06-17"),
                            region("220184", "公主岭市", "2020-06-18", "-"),
                            region("220381", "新城县", "2021-01-01", "-")),
                    List.of()),
            SmallLedger.TREE,
            List.of(GENERATED, STOCK));

    private static Region region(String code, String name, String from, String until) {
        return new Region(RegionCode.parse(code), Wording.of(name, code), new Validity(day(from), day(until)));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String renumbered(Measure measure, String period, String... rows) {
        FactSetBuilder facts = FactSet.builder(RENUMBERED);
        for (String row : rows) {
            String[] cells = row.split(" ");
            facts.add(cells[0], OIL, measure.id(), cells[1], cells[2], cells[3]);
        }
        ReportingPeriod when = ReportingPeriod.parse(period);
        try {
            return RollUp.builder()
                    .territory(TerritoryLevel.PROVINCE)
                    .period(when)
                    .category(CategoryLevel.ALL)
                    .build()
                    .on(facts.build())
                    .tally(measure, CategorySelection.ALL, JILIN, when)
                    .seen()
                    .map(f -> f.value().stripTrailingZeros().toPlainString())
                    .orElse("…");
        } catch (RollUpRefusedException refused) {
            return refused.toString();
        }
    }

    @Test
    void yearOfARenumberedCity_isNotAddedToACountyThatLayInIt() {
        assertOverlap(renumbered(GENERATED, "2020", "220202 2020-01 10 A", "220700 2020 100 city"), "220202", "220700");
        assertOverlap(renumbered(GENERATED, "2020", "220201 2020-01 10 A", "220700 2020 100 city"), "220201", "220700");
        assertOverlap(renumbered(GENERATED, "2020", "220200 2020-01 10 B", "220700 2020 100 B"), "220200", "220700");
        assertOverlap(renumbered(STOCK, "2020", "220202 2020-01 10 A", "220700 2020 100 city"), "220202", "220700");
    }

    @Test
    void codeThatWasGivenAway_isOfAnotherDivision() {
        assertEquals("30", renumbered(GENERATED, "2021", "220184 2021-01 20 A", "220381 2021-01 10 B"));
        assertEquals("30", renumbered(STOCK, "2021", "220184 2021-01 20 A", "220381 2021-01 10 B"));
        assertOverlap(renumbered(GENERATED, "2020", "220184 2020 20 A", "220381 2020-01 10 A"), "220184", "220381");
    }

    @Test
    void monthOfARenumberedCity_holdsTheMonthOfItsCounty_whateverIsOwedForTheYear() {
        FactSetBuilder facts = FactSet.builder(RENUMBERED);
        facts.add("220200", OIL, "generated", "2020-04", "40", "city");
        facts.add("220201", OIL, "generated", "2020-04", "10", "A");
        List<Duty> duties = List.of(duty("city", "220700", Cadence.YEARLY), duty("A", "220201", Cadence.MONTHLY));
        Tally april = ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN)
                .tally(GENERATED, CategorySelection.of(OIL), RegionCode.parse(JILIN), ReportingPeriod.parse("2020-04"));
        assertTrue(april.lower().map(l -> l.value().intValueExact() <= 40).orElse(true), april::toString);
    }

    private static Duty duty(String reporter, String division, Cadence every) {
        return Duty.builder()
                .reporter(reporter)
                .division(RegionCode.parse(division))
                .measure("generated")
                .category(OIL)
                .every(every)
                .dueAfterDays(9)
                .build();
    }

    @Test
    void wordThatThereIsNoFigure_ofACountyThatWentAway_staysBesideTheYearOfItsOldCity() {
        add(GONGZHULING_THEN, "generated", "2020-05", "未统计", "A");
        add(SIPING, "generated", "2020", "100", "city");
        assertEquals("100 open", text(GENERATED, JILIN, "2020"));
    }

    @Test
    void meanWhoseWeightIsInDoubt_isOpen() {
        add(CHANCHENG, "rate", "2020", "10", "A");
        add(CHANCHENG, "people", "2020", "1", "A");
        add(NANHAI, "rate", "2020", "20", "B");
        add(NANHAI, "people", "2020", "1", "B");
        assertEquals("15", text(RATE, FOSHAN, "2020"));
        add(NANHAI, "people", "2020", "1", "B"); // the same row once more, or another one
        assertEquals("15 open", text(RATE, FOSHAN, "2020"));
        assertEquals("20", text(RATE, NANHAI, "2020"), "whatever it weighs");
        assertEquals(
                List.of(), List.copyOf(tally(RATE, CHANCHENG, "2020").coverage().missing()));
    }

    @Test
    void meanBesideAWeightThatNobodyCanPlace_isOpen() {
        add(CHANCHENG, "rate", "2020", "10", "A");
        add(CHANCHENG, "people", "2020", "1", "A");
        add(NANHAI, "rate", "2020", "20", "B");
        add(NANHAI, "people", "2020", "1", "B");
        add("999999", "people", "2020", "5", "B");
        assertEquals("15 open", text(RATE, FOSHAN, "2020"));
        assertEquals("10", text(RATE, CHANCHENG, "2020"));
    }
}
