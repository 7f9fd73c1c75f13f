/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANGCHUN;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_NOW;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.JILIN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SHUNDE;
import static org.wastefreecity.rules.aggregation.SmallLedger.SIPING;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Weights;

/** Sums held against duties that overlap, move, or were answered from elsewhere. */
class ExpectedSumsTest {
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
            .build();
    private static final RollUp.Builder YEARS = RollUp.builder()
            .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE)
            .period(PeriodLevel.YEAR)
            .category(CategoryLevel.ALL);

    private final FactSetBuilder facts = FactSet.builder(schema(AMOUNT));
    private final List<Duty> duties = new ArrayList<>();

    private void reports(String reporter, String place, String period, String value) {
        facts.add(place, OIL, "generated", period, value, reporter);
    }

    private void owes(String reporter, String place, Cadence every, String least, String most) {
        Duty.Builder duty = duty(reporter, place, every);
        if (!least.isEmpty() || !most.isEmpty()) {
            duty.possible(new Bounds(figure(least), figure(most)));
        }
        duties.add(duty.build());
    }

    private static Optional<Figure> figure(String tonnes) {
        return Optional.of(tonnes).filter(t -> !t.isEmpty()).map(t -> Figure.parse(t + " 吨"));
    }

    private static Duty.Builder duty(String reporter, String place, Cadence every) {
        return Duty.builder()
                .reporter(reporter)
                .division(RegionCode.parse(place))
                .measure("generated")
                .category(OIL)
                .every(every)
                .dueAfterDays(20);
    }

    private ExpectedSums sums(RollUp rollUp) {
        return ExpectedSums.of(rollUp.on(facts.build()), Expectation.of(duties), Weights.UNKNOWN);
    }

    private Tally at(String place, String period) {
        return ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN)
                .tally(AMOUNT, CategorySelection.of(OIL), RegionCode.parse(place), ReportingPeriod.parse(period));
    }

    private static String text(Tally tally) {
        return plain(tally.seen()) + " [" + plain(tally.lower()) + ", " + plain(tally.upper()) + "] "
                + tally.coverage().seen() + "/" + tally.coverage().expected().orElse(-1)
                + (tally.coverage().unowed() == 0 ? "" : " +" + tally.coverage().unowed())
                + (tally.coverage().excused() == 0
                        ? ""
                        : " -" + tally.coverage().excused())
                + " " + tally.coverage().missing();
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().stripTrailingZeros().toPlainString()).orElse("…");
    }

    private List<String> lines(RollUp rollUp, Cube.Levels levels) {
        return sums(rollUp).at(levels).stream()
                .map(s -> s.territory() + " " + s.period() + " "
                        + s.tally().map(ExpectedSumsTest::text).orElse("refused"))
                .toList();
    }

    @Test
    void figureForTheWhole_closesTheDutiesInsideIt() {
        reports("city", FOSHAN, "2020", "1000");
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        owes("C", SHUNDE, Cadence.MONTHLY, "10", "50");
        assertEquals("1000 [1000, 1000] 0/0 +1 []", text(at(FOSHAN, "2020")));
        assertEquals("… [10, 50] 0/1 [C]", text(at(SHUNDE, "2020-03")));
        assertEquals(
                "… [0, 880] 0/1 [A]", text(at(NANHAI, "2020"))); // 1,000 t of the city less C's twelve months of 10 t
        owes("city", FOSHAN, Cadence.YEARLY, "", "");
        assertEquals("1000 [1000, 1000] 1/1 []", text(at(FOSHAN, "2020")));
        reports("A", NANHAI, "2020", "400");
        assertEquals("1000 [1000, 1000] 2/2 []", text(at(FOSHAN, "2020")));
    }

    /** Nobody owes the city's figure: whether it holds A's 400 t, nobody can tell; it is 1,000 t if it does, and 1,400 t if it does not. */
    @Test
    void figureForTheWholeThatNobodyOwes_besideParts_isBoundedByBothReadings() {
        reports("city", FOSHAN, "2020", "1000");
        reports("A", NANHAI, "2020", "400");
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        assertEquals("1000 [1000, 1400] 1/1 +1 []", text(at(FOSHAN, "2020")));
        reports("B", SHUNDE, "2020", "900");
        assertEquals("1000 [1300, 2300] 1/1 +2 []", text(at(FOSHAN, "2020")));
        owes("C", CHANCHENG, Cadence.YEARLY, "10", "50");
        assertEquals("1000 [1310, 2350] 1/1 +2 []", text(at(FOSHAN, "2020")));
        assertEquals("900 [900, 900] 0/0 +1 []", text(at(SHUNDE, "2020")));
    }

    @Test
    void figureForTheWholeThatNobodyOwes_besideALongerOneOfACounty_isUnclearToo() {
        reports("city", FOSHAN, "2020-01", "100");
        reports("A", NANHAI, "2020-Q1", "30");
        owes("A", NANHAI, Cadence.QUARTERLY, "", "");
        assertEquals("100 [100, 130]", text(at(FOSHAN, "2020-01")).replaceAll(" 0/.*", ""));
    }

    /** Nor in March, where B's figure is for the quarter. */
    @Test
    void figureForTheWholeThatNobodyOwes_besideALongerOneOfACounty_leavesNoRest() {
        owes("A", NANHAI, Cadence.MONTHLY, "", "50");
        reports("city", FOSHAN, "2020-03", "8");
        assertEquals("… [0, 8] 0/1 [A]", text(at(NANHAI, "2020-03")));
        reports("B", SHUNDE, "2020-Q1", "30");
        assertEquals("… [0, 50] 0/1 [A]", text(at(NANHAI, "2020-03")));
    }

    /** If it does not hold B's figure, it need not hold A's either. */
    @Test
    void figureForTheWholeThatNobodyOwes_besideParts_leavesNoRest() {
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        reports("city", FOSHAN, "2020", "1000");
        assertEquals("… [0, 1000] 0/1 [A]", text(at(NANHAI, "2020")));
        reports("B", SHUNDE, "2020", "400");
        assertEquals("… [0, …] 0/1 [A]", text(at(NANHAI, "2020")));
        owes("city", FOSHAN, Cadence.YEARLY, "", "");
        assertEquals("… [0, 600] 0/1 [A]", text(at(NANHAI, "2020")));
    }

    @Test
    void figureThatMayBeNegative_besidesOthersThatNobodyOwes_hasNoBounds() {
        Measure balance = SmallLedger.startSum("generated").build();
        FactSet some = FactSet.builder(schema(balance))
                .add(FOSHAN, OIL, "generated", "2020", "1000", "city")
                .add(NANHAI, OIL, "generated", "2020", "400", "A")
                .build();
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        assertEquals(
                "1000 […, …] 1/1 +1 []",
                text(ExpectedInputs.of(some, Expectation.of(duties), Weights.UNKNOWN)
                        .tally(
                                balance,
                                CategorySelection.of(OIL),
                                RegionCode.parse(FOSHAN),
                                ReportingPeriod.ofYear(2020))));
    }

    @Test
    void missingFigureForTheWhole_isTheRestOnly() {
        reports("A", NANHAI, "2020", "300");
        reports("B", SHUNDE, "2020", "200");
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        owes("B", SHUNDE, Cadence.YEARLY, "", "");
        owes("city", FOSHAN, Cadence.YEARLY, "900", "1100");
        assertEquals("500 [900, 1100] 2/3 [city]", text(at(FOSHAN, "2020")));
        assertEquals("300 [300, 300] 1/1 []", text(at(NANHAI, "2020")));
        owes("C", CHANCHENG, Cadence.YEARLY, "450", "700");
        assertEquals("500 [950, 1100] 2/4 [C, city]", text(at(FOSHAN, "2020")));
    }

    @Test
    void missingFigureForTheWhole_withoutUpperLimit_isAtLeastItsParts() {
        reports("A", NANHAI, "2020", "300");
        owes("city", FOSHAN, Cadence.YEARLY, "100", "");
        assertEquals("300 [300, …] 0/1 +1 [city]", text(at(FOSHAN, "2020")));
    }

    /** City by month, county by year: the year lies in the twelve months together. */
    @Test
    void missingMonthsOfTheCity_holdTheMissingYearOfACounty() {
        owes("city", FOSHAN, Cadence.MONTHLY, "10", "20");
        owes("C", CHANCHENG, Cadence.YEARLY, "150", "300");
        assertEquals("… [150, 240]", text(at(FOSHAN, "2020")).replaceAll(" 0/13.*", ""));
    }

    @Test
    void reportFromAnotherDivision_fulfilsNoDuty() {
        reports("A", SHUNDE, "2020", "300");
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        assertEquals("300 [310, 350] 0/1 +1 [A]", text(at(FOSHAN, "2020")));
        assertEquals("… [10, 50] 0/1 [A]", text(at(NANHAI, "2020")));
    }

    @Test
    void oneReporterAtTwoPlaces_owesBoth() {
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        owes("A", SHUNDE, Cadence.YEARLY, "5", "7");
        reports("A", SHUNDE, "2020", "6");
        assertEquals("6 [16, 56] 1/2 [A 2020 " + OIL + " 440605]", text(at(FOSHAN, "2020")));
        assertEquals("6 [6, 6] 1/1 []", text(at(SHUNDE, "2020")));
    }

    /** Whatever the row of Nanhai says of oil lies in the city's figure for oil. */
    @Test
    void rowThatNobodyCanPlace_inAFigureForTheWhole_addsNothing() {
        owes("city", FOSHAN, Cadence.YEARLY, "", "");
        reports("city", FOSHAN, "2020", "100");
        facts.add(NANHAI, "hw/2016/900-249-08", "generated", "2020-01", "5", "A");
        assertEquals("100 [100, 100] 1/1 []", text(at(FOSHAN, "2020")));
        assertEquals("… [0, 5] 0/0 []", text(at(NANHAI, "2020")));
        ExpectedInputs inputs = ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN);
        RegionCode foshan = RegionCode.parse(FOSHAN);
        ReportingPeriod year = ReportingPeriod.ofYear(2020);
        assertEquals(List.of(), inputs.reasons(AMOUNT, CategorySelection.of(OIL), foshan, year));
        // of all waste it may be some that the city's figure says nothing of
        assertEquals("100 [100, 105] 1/1 []", text(inputs.tally(AMOUNT, CategorySelection.ALL, foshan, year)));
        assertEquals(
                1, inputs.reasons(AMOUNT, CategorySelection.ALL, foshan, year).size());
    }

    @Test
    void rowThatNobodyCanPlace_besideAFigureThatNeedNotHoldIt_mayAdd() {
        reports("city", FOSHAN, "2020", "100");
        facts.add(NANHAI, "hw/2016/900-249-08", "generated", "2020-01", "5", "A");
        owes("B", SHUNDE, Cadence.YEARLY, "", "");
        reports("B", SHUNDE, "2020", "20");
        assertEquals("100 [100, 125] 1/1 +1 []", text(at(FOSHAN, "2020"))); // nobody owes the city's
        owes("city", FOSHAN, Cadence.YEARLY, "", "");
        assertEquals("100 [100, 100] 2/2 []", text(at(FOSHAN, "2020")));
        facts.add(FOSHAN, "hw/2016/900-249-08", "generated", "2020-01", "5", "another office of the city");
        assertEquals("100 [100, 105] 2/2 []", text(at(FOSHAN, "2020")));
        facts.add("449999", OIL, "generated", "2020-01", "7", "of nowhere");
        assertEquals("100 [100, 112] 2/2 []", text(at(FOSHAN, "2020")));
        facts.add(NANHAI, OIL, "generated", "the year", "11", "at no time");
        assertEquals("100 [100, 123] 2/2 []", text(at(FOSHAN, "2020")));
    }

    /** B has no such waste: it is not missing, and what it would have reported is no more in doubt. */
    @Test
    void reporterThatSaysNotApplicable_isExcused() {
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        owes("B", SHUNDE, Cadence.YEARLY, "5", "70");
        reports("A", NANHAI, "2020", "30");
        assertEquals("30 [35, 100] 1/2 [B]", text(at(FOSHAN, "2020")));
        reports("B", SHUNDE, "2020", "不适用");
        assertEquals("30 [30, 30] 1/1 -1 []", text(at(FOSHAN, "2020")));
        assertEquals("… [0, …] 0/0 -1 []", text(at(SHUNDE, "2020")));
    }

    @Test
    void notApplicable_isNeitherAFigureNorAZeroReport() {
        owes("A", NANHAI, Cadence.MONTHLY, "10", "50");
        for (int month = 1; month <= 9; month++) {
            reports("A", NANHAI, "2020-0" + month, "不适用");
        }
        assertEquals("… [30, 150] 0/3 -9", text(at(NANHAI, "2020")).replaceAll(" \\[A.*", ""));
        reports("A", NANHAI, "2020-10", "0");
        assertEquals("0 [20, 100] 1/3 -9", text(at(NANHAI, "2020")).replaceAll(" \\[A.*", ""));
    }

    @Test
    void notApplicable_besideAWordOnTheSame_counts_notAtAll() {
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        reports("A", NANHAI, "2020", "不适用");
        reports("A", NANHAI, "2020-03", "未统计");
        assertEquals("… [10, 50] 0/1 [A]", text(at(NANHAI, "2020")));
        reports("A", NANHAI, "2020", "20");
        assertEquals("20 [20, 20] 1/1 []", text(at(NANHAI, "2020")));
    }

    @Test
    void monthsThatDoNotApply_completeAQuarterWithThoseThatCame() {
        owes("A", NANHAI, Cadence.QUARTERLY, "", "90");
        reports("A", NANHAI, "2020-01", "20");
        reports("A", NANHAI, "2020-02", "不适用");
        assertEquals("20 [20, 90] 0/1 [A]", text(at(NANHAI, "2020-Q1")));
        reports("A", NANHAI, "2020-03", "不适用");
        assertEquals("20 [20, 20] 1/1 []", text(at(NANHAI, "2020-Q1")));
    }

    /** One duty for all waste: the quarter of oil came, that of kitchen waste does not apply, and nobody knows what of it was in March. */
    @Test
    void notApplicable_besideAFigureOfOtherWasteForLonger_excusesNoMonth() {
        duties.add(Duty.builder()
                .reporter("A")
                .division(RegionCode.parse(NANHAI))
                .measure("generated")
                .every(Cadence.QUARTERLY)
                .dueAfterDays(20)
                .build());
        reports("A", NANHAI, "2020-Q1", "7");
        facts.add(NANHAI, SmallLedger.KITCHEN, "generated", "2020-Q1", "不适用", "A");
        ExpectedInputs inputs = ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN);
        RegionCode nanhai = RegionCode.parse(NANHAI);
        assertEquals(
                "7 [7, 7] 1/1 []",
                text(inputs.tally(AMOUNT, CategorySelection.ALL, nanhai, ReportingPeriod.parse("2020-Q1"))));
        ReportingPeriod march = ReportingPeriod.parse("2020-03");
        assertEquals("… [0, 7] 0/1 [A]", text(inputs.tally(AMOUNT, CategorySelection.ALL, nanhai, march)));
        assertEquals(
                "… [0, …] 0/0 -1 []",
                text(inputs.tally(AMOUNT, CategorySelection.of(SmallLedger.KITCHEN), nanhai, march)));
    }

    /** That the city has no figure of its own says nothing about its counties. */
    @Test
    void cityThatSaysNotApplicable_leavesItsCountiesAsTheyAre() {
        owes("city", FOSHAN, Cadence.YEARLY, "10", "500");
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        reports("city", FOSHAN, "2020", "不适用");
        assertEquals("… [10, 50] 0/1 -1 [A]", text(at(FOSHAN, "2020")));
        reports("A", NANHAI, "2020", "30");
        assertEquals("30 [30, 30] 1/1 -1 []", text(at(FOSHAN, "2020")));
    }

    @Test
    void whoSaysNotApplicable_isMissingInNoThreshold() {
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        owes("B", SHUNDE, Cadence.YEARLY, "", "");
        reports("A", NANHAI, "2020", "30");
        reports("B", SHUNDE, "2020", "不适用");
        Tally all = ExpectedInputs.of(
                        facts.build(),
                        Expectation.of(duties),
                        new Weights(Map.of("A", Figure.parse("1 吨"), "B", Figure.parse("9 吨"))))
                .tally(AMOUNT, CategorySelection.of(OIL), RegionCode.parse(FOSHAN), ReportingPeriod.parse("2020"));
        assertEquals(Optional.of(Rational.ONE), all.coverage().weightSeen());
        assertTrue(
                new CompletenessPolicy(Optional.of(Rational.ONE), Optional.of(Rational.ONE)).decide(all)
                        instanceof Release.Shown);
        assertEquals(
                List.of("440605 2020 30 [30, 30] 1/1 []", "440606 2020 … [0, …] 0/0 -1 []"),
                lines(
                                YEARS.build(),
                                YEARS.build()
                                        .on(facts.build())
                                        .levels()
                                        .iterator()
                                        .next())
                        .stream()
                        .sorted()
                        .toList());
    }

    /** What lay under the other code in that year is of another city, whatever speaks of both. */
    @Test
    void yearOfACodeThatEnded_underAFigureAbove_isOfItsMonthsOnly() {
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "0", "10");
        reports("A", GONGZHULING_THEN, "2020-05", "5");
        reports("A", GONGZHULING_NOW, "2020-07", "7");
        assertEquals("5 [5, 45] 1/5", text(at(GONGZHULING_THEN, "2020")).replaceAll(" \\[A.*", ""));
        assertEquals("7 [7, 67] 1/7", text(at(GONGZHULING_NOW, "2020")).replaceAll(" \\[A.*", ""));
        owes("province", JILIN, Cadence.YEARLY, "", "");
        reports("province", JILIN, "2020", "1000");
        assertEquals("5 [5, 45] 1/5", text(at(GONGZHULING_THEN, "2020")).replaceAll(" \\[A.*", ""));
        assertEquals("7 [7, 67] 1/7", text(at(GONGZHULING_NOW, "2020")).replaceAll(" \\[A.*", ""));
        assertEquals("5 [5, 45] 1/5", text(at(SIPING, "2020")).replaceAll(" \\[A.*", ""));
    }

    /** Said under the code that came later, of months under the one before. */
    @Test
    void notApplicable_underAnotherCode_leavesTheSumOfTheFirstAsItIs() {
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "0", "10");
        owes("province", JILIN, Cadence.YEARLY, "", "");
        reports("province", JILIN, "2020", "1000");
        reports("A", GONGZHULING_NOW, "2020", "不适用");
        assertEquals("… [0, 50] 0/5", text(at(GONGZHULING_THEN, "2020")).replaceAll(" \\[A.*", ""));
    }

    @Test
    void dutyUnderAnOldCode_isMetUnderTheNewOne() {
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "", "100");
        reports("A", GONGZHULING_THEN, "2020-05", "30");
        reports("A", GONGZHULING_NOW, "2020-07", "50");
        assertEquals("80 [80, 1080]", text(at(JILIN, "2020")).replaceAll(" 2/12.*", ""));
        assertEquals("50 [50, 50] 1/1 []", text(at(CHANGCHUN, "2020-07")));
        assertEquals("30 [30, 30] 1/1 []", text(at(SIPING, "2020-05")));
        assertEquals("… [0, …] 0/0 []", text(at(SIPING, "2020-07")));
        assertEquals("… [0, 100] 0/1 [A]", text(at(CHANGCHUN, "2020-08")));
        owes("A", GONGZHULING_NOW, Cadence.MONTHLY, "", "90"); // the same plant, written down under both codes
        assertEquals("80 [80, 1020]", text(at(JILIN, "2020")).replaceAll(" 2/12.*", ""));
    }

    @Test
    void dutyUnderTheNewCode_wasOwedUnderTheOldOne() {
        owes("A", GONGZHULING_NOW, Cadence.YEARLY, "", "");
        reports("A", GONGZHULING_THEN, "2020-Q1", "30");
        reports("A", GONGZHULING_NOW, "2020-Q2", "20");
        reports("A", GONGZHULING_NOW, "2020-S2", "50");
        assertEquals("100 [100, 100] 1/1 []", text(at(JILIN, "2020")));
    }

    /** 长春 got 公主岭 in June: what it says of the quarter may hold April and May of it or not. */
    @Test
    void figureOfACityForAQuarter_inWhichACountyCameToIt_holdsNobodyKnowsHowMuchOfIt() {
        owes("city", CHANGCHUN, Cadence.QUARTERLY, "", "");
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "0", "100");
        reports("city", CHANGCHUN, "2020-Q2", "300");
        reports("A", GONGZHULING_THEN, "2020-04", "30");
        assertEquals("… [300, 530] 2/3 [A 2020-05 hw/2021/900-249-08 220381]", text(at(JILIN, "2020-Q2")));
        assertEquals("300 [300, 300] 1/1 []", text(at(CHANGCHUN, "2020-Q2")));
        assertEquals("30 [30, 130] 1/2 [A 2020-05 hw/2021/900-249-08]", text(at(SIPING, "2020-Q2")));
        reports("A", GONGZHULING_THEN, "2020-05", "20");
        reports("A", GONGZHULING_NOW, "2020-06", "10");
        assertEquals("… [300, 360] 4/4 []", text(at(JILIN, "2020-Q2")));
        reports("city", CHANGCHUN, "2020-Q3", "200");
        reports("A", GONGZHULING_NOW, "2020-Q3", "90");
        assertEquals("200 [200, 200] 4/4 []", text(at(JILIN, "2020-Q3")));
    }

    @Test
    void figureOfACityForAMonth_holdsACountyOnlyWhileItIsThere() {
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "0", "100");
        owes("city", CHANGCHUN, Cadence.MONTHLY, "", "");
        for (String month : List.of("04", "05", "06")) {
            reports("city", CHANGCHUN, "2020-" + month, "100");
        }
        reports("A", GONGZHULING_THEN, "2020-04", "30");
        assertEquals("330 [330, 430] 4/5 [A 2020-05 hw/2021/900-249-08 220381]", text(at(JILIN, "2020-Q2")));
    }

    @Test
    void yearUnderTheNewCode_holdsItsMonthsUnderTheOldOne_whoeverOwesWhat() {
        owes("somebody", SIPING, Cadence.YEARLY, "0", "10");
        reports("A", GONGZHULING_THEN, "2020-01", "10");
        reports("A", GONGZHULING_THEN, "2020-02", "20");
        reports("A", GONGZHULING_NOW, "2020", "50");
        assertEquals("50 [50, 60] 0/1 +1 [somebody]", text(at(JILIN, "2020")));
        owes("A", GONGZHULING_NOW, Cadence.YEARLY, "", "");
        assertEquals("50 [50, 60] 1/2 [somebody]", text(at(JILIN, "2020")));
    }

    /** What 四平 will say of the quarter is at least 100 t, and may hold April of 公主岭, or not. */
    @Test
    void missingFigureOfACity_thatACountyLeft_mayHoldItOrNot() {
        owes("city", SIPING, Cadence.QUARTERLY, "100", "200");
        reports("A", GONGZHULING_THEN, "2020-04", "30");
        assertEquals("30 [100, 230] 0/1 +1 [city]", text(at(JILIN, "2020-Q2")));
    }

    /** What the city said of the half-year is no figure of February, whatever its duty declares of half a year. */
    @Test
    void figureForLonger_ofWhichNobodyKnowsWhatItHolds_leavesItsMonthsAsTheyAre() {
        reports("A", GONGZHULING_THEN, "2020-02", "2");
        reports("city", CHANGCHUN, "2020-S1", "13");
        reports("city", CHANGCHUN, "2020-02", "1");
        owes("A", GONGZHULING_THEN, Cadence.MONTHLY, "0", "3");
        owes("city", CHANGCHUN, Cadence.HALF_YEARLY, "13", "17");
        Tally february = at(JILIN, "2020-02");
        assertTrue(february.lower().orElseThrow().value().intValueExact() <= 3, february::toString);
    }

    @Test
    void wordThatThereIsNoFigure_underTheOldCode_isNotAnsweredByTheOldCitysYear() {
        reports("A", GONGZHULING_THEN, "2020-05", "未统计");
        reports("city", SIPING, "2020", "100");
        owes("city", SIPING, Cadence.YEARLY, "", "");
        assertEquals("… [100, …] 1/2 [A 2020-05 未统计]", text(at(JILIN, "2020")));
    }

    /** What is owed for a year lies in February, too, where the division was then. */
    @Test
    void reportOwedForLonger_isOwedUnderTheOldCodeBeforeTheChange() {
        reports("A", GONGZHULING_THEN, "2020-02", "1");
        owes("A", GONGZHULING_THEN, Cadence.YEARLY, "21", "21");
        assertEquals("1 [1, 21] 0/1 [A]", text(at(GONGZHULING_THEN, "2020-Q1")));
        assertEquals("1 [1, 21] 0/1 [A]", text(at(SIPING, "2020-Q1")));
        assertEquals("1 [1, 21] 0/1 [A]", text(at(JILIN, "2020-Q1")));
        assertEquals("… [0, 21] 0/1 [A]", text(at(CHANGCHUN, "2020-Q4")));
    }

    @Test
    void periodAndPlaceInWhichNobodyReported_haveALine() {
        RollUp months = RollUp.builder()
                .territory(TerritoryLevel.COUNTY)
                .period(PeriodLevel.MONTH)
                .category(CategoryLevel.ALL)
                .build();
        Cube.Levels levels = new Cube.Levels(TerritoryLevel.COUNTY, PeriodLevel.MONTH, CategoryLevel.ALL);
        reports("A", NANHAI, "2020-01", "1");
        reports("A", NANHAI, "2020-03", "3");
        owes("A", NANHAI, Cadence.MONTHLY, "2", "5");
        assertEquals(
                List.of(
                        "440605 2020-01 1 [1, 1] 1/1 []",
                        "440605 2020-02 … [2, 5] 0/1 [A]",
                        "440605 2020-03 3 [3, 3] 1/1 []"),
                lines(months, levels));
        RollUp both = RollUp.builder()
                .territory(TerritoryLevel.COUNTY)
                .period(PeriodLevel.MONTH, PeriodLevel.QUARTER)
                .category(CategoryLevel.ALL)
                .build();
        owes("B", SHUNDE, Cadence.QUARTERLY, "", "9");
        assertEquals(
                List.of("440605 2020-Q1 4 [6, 9] 2/3 [A 2020-02 " + OIL + "]", "440606 2020-Q1 … [0, 9] 0/1 [B]"),
                lines(both, new Cube.Levels(TerritoryLevel.COUNTY, PeriodLevel.QUARTER, CategoryLevel.ALL)));
    }

    @Test
    void dutyOfACampaign_hasALineForEachOfItsYears() {
        reports("A", NANHAI, "2020", "1");
        duties.add(duty("A", NANHAI, Cadence.YEARLY)
                .validity(new Validity(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2021, 12, 31))))
                .build());
        assertEquals(
                List.of("440605 2020 1 [1, 1] 1/1 []", "440605 2021 … [0, …] 0/1 [A]"),
                lines(YEARS.build(), new Cube.Levels(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.ALL)));
    }

    @Test
    void reportsThatNobodyOwes_areToldBeside() {
        owes("A", NANHAI, Cadence.YEARLY, "", "50");
        owes("B", NANHAI, Cadence.YEARLY, "", "");
        reports("B", NANHAI, "2020", "5");
        reports("X", NANHAI, "2020", "7");
        reports("Y", SHUNDE, "2020", "8");
        assertEquals("20 [20, 70] 1/2 +2 [A]", text(at(FOSHAN, "2020")));
        assertEquals("8 [8, 8] 0/0 +1 []", text(at(SHUNDE, "2020")));
    }

    @Test
    void reportBeyondItsDuty_isAFinding() {
        owes("A", NANHAI, Cadence.YEARLY, "10", "50");
        owes("B", SHUNDE, Cadence.MONTHLY, "10", "50");
        reports("A", NANHAI, "2020", "80");
        reports("B", SHUNDE, "2020-01", "4");
        reports("B", SHUNDE, "2020-02", "50");
        List<Finding> findings = sums(YEARS.build()).findings();
        assertEquals(2, findings.size(), findings::toString);
        assertEquals("beyond-duty", findings.get(0).id());
        assertTrue(findings.get(0).place().contains("A 2020 " + OIL + " 440605"), findings.get(0)::place);
        assertEquals("80 吨 (+30 吨)", findings.get(0).found());
        assertTrue(
                findings.get(0).expected().en().contains("at most 50 吨"),
                findings.get(0).expected()::en);
        assertEquals("4 吨 (-6 吨)", findings.get(1).found());
        assertEquals("134 [234, 634]", text(at(FOSHAN, "2020")).replaceAll(" 3/13.*", ""));
    }

    @Test
    void partsBeyondTheDutyOfTheWhole_areAFinding() {
        owes("city", FOSHAN, Cadence.YEARLY, "", "400");
        reports("A", NANHAI, "2020", "300");
        reports("B", SHUNDE, "2020", "200");
        assertEquals("500 [500, …] 0/1 +2 [city]", text(at(FOSHAN, "2020")));
        List<Finding> findings = sums(YEARS.build()).findings();
        assertEquals(
                List.of("500 吨 (+100 吨)"), findings.stream().map(Finding::found).toList());
        // the counties said so; the city said nothing, and is named with its limit only
        assertEquals("A、B 2020 " + OIL + " 440600 量generated", findings.get(0).place());
        assertTrue(
                findings.get(0).expected().zh().contains("city")
                        && findings.get(0).expected().en().contains("of city"),
                findings.get(0)::toString);
    }

    @Test
    void whatIsReportedForACategoryAndForOneBelow_saysThatTheFirstIsNoWhole() {
        facts.add(NANHAI, SmallLedger.HW08, "generated", "2020", "30", "A");
        facts.add(NANHAI, OIL, "generated", "2020", "4", "B");
        List<ExpectedSums.Sum> own = sums(RollUp.builder()
                        .territory(TerritoryLevel.COUNTY)
                        .period(PeriodLevel.YEAR)
                        .category(CategoryLevel.REPORTED)
                        .build())
                .at(new Cube.Levels(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.REPORTED));
        assertEquals(
                List.of("30 " + SmallLedger.HW08 + " 2", "4 " + OIL + " 0"),
                own.stream()
                        .map(s -> plain(s.tally().orElseThrow().seen()) + " " + s.category() + " "
                                + s.reasons().size())
                        .toList());
        assertTrue(own.get(0).reasons().get(0).en().contains("without those below"));
        assertEquals(
                "30 […, …] 1/-1 []", text(own.get(0).tally().orElseThrow())); // as who asks for all of HW08 is told
    }

    /** A zero report of the quarter leaves nothing for its months, whatever the duty declares of them. */
    @Test
    void ownFigureForLonger_boundsWhatIsShorter() {
        owes("A", NANHAI, Cadence.MONTHLY, "1", "12");
        reports("A", NANHAI, "2020-Q1", "0");
        assertEquals("… [0, 0] 0/1 [A]", text(at(NANHAI, "2020-02")));
        reports("A", NANHAI, "2020-Q2", "60"); // more than three months of 12 t: the limit of a month is wrong
        assertEquals("… [0, 60] 0/1 [A]", text(at(NANHAI, "2020-05")));
        reports("A", NANHAI, "2020-Q3", "30");
        assertEquals("… [6, 12] 0/1 [A]", text(at(NANHAI, "2020-08"))); // 30 less two months of 12 t at most
        assertEquals("… [1, 12] 0/1 [A]", text(at(NANHAI, "2020-11")));
    }

    @Test
    void limitThatAFigureBreaks_isGivenUpForItsMonthsToo() {
        owes("A", NANHAI, Cadence.YEARLY, "", "5");
        reports("A", NANHAI, "2020", "10");
        assertEquals("… [0, 10] 0/1 [A]", text(at(NANHAI, "2020-01")));
        owes("city", FOSHAN, Cadence.YEARLY, "", "30");
        reports("B", SHUNDE, "2020-01", "50");
        assertEquals("50 [50, …]", text(at(FOSHAN, "2020-01")).replaceAll(" 0/2.*", ""));
        assertEquals("… [0, …]", text(at(FOSHAN, "2020-02")).replaceAll(" 0/2.*", ""));
    }

    @Test
    void figureForLonger_lessWhatIsKnownOfIt_boundsTheRest() {
        owes("A", NANHAI, Cadence.MONTHLY, "", "");
        reports("A", NANHAI, "2020", "100");
        reports("A", NANHAI, "2020-01", "30");
        assertEquals("30 [30, 30] 1/1 []", text(at(NANHAI, "2020-01")));
        assertEquals("… [0, 70] 0/1 [A]", text(at(NANHAI, "2020-02")));
        assertEquals("30 [30, 100]", text(at(NANHAI, "2020-Q1")).replaceAll(" 1/3.*", ""));
    }

    /** One by year, one by month: two plants, whose amounts add up. */
    @Test
    void reportersOfOneDivision_addUp_whateverTheirCadence() {
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        owes("B", NANHAI, Cadence.MONTHLY, "1", "20");
        reports("A", NANHAI, "2020", "200");
        for (int month = 1; month <= 11; month++) {
            reports("B", NANHAI, "2020-" + (month < 10 ? "0" : "") + month, month == 1 ? "5" : "1");
        }
        assertEquals("215 [216, 235] 12/13 [B 2020-12 " + OIL + "]", text(at(NANHAI, "2020")));
        assertEquals("215 [216, 235] 12/13 [B 2020-12 " + OIL + "]", text(at(FOSHAN, "2020")));
        assertEquals(
                List.of("440600 2020 215 [216, 235] 12/13 [B 2020-12 " + OIL + "]"),
                lines(YEARS.build(), new Cube.Levels(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL)));
        reports(
                "X", NANHAI, "2020-03",
                "7"); // nobody owes it, and A or B may have it in theirs: no, they speak for themselves
        assertEquals("222 [223, 242] 12/13 +1 [B 2020-12 " + OIL + "]", text(at(NANHAI, "2020")));
    }

    @Test
    void unowedFigureForLonger_besideOthersOfItsDivision_leavesTheWholeOpen() {
        owes("B", NANHAI, Cadence.MONTHLY, "", "");
        reports("X", NANHAI, "2020", "200");
        reports("B", NANHAI, "2020-01", "5");
        assertEquals("… [200, …] 1/12 +1", text(at(NANHAI, "2020")).replaceAll(" \\[B.*", "")); // neither 200 nor 205
        assertEquals("… [200, …] 1/12 +1", text(at(FOSHAN, "2020")).replaceAll(" \\[B.*", ""));
        assertEquals(
                "X (440605 2020) owes nothing there: nobody can tell whether its figure holds what others reported, and they"
                        + " are not added",
                sums(YEARS.build()).at(COUNTY_YEARS).get(0).reasons().get(0).en());
        assertEquals("5 [5, 5] 1/1 []", text(at(NANHAI, "2020-01")));
    }

    /** The city's January beside a county's year: nobody knows how much of the year was in January. */
    @Test
    void figuresThatCross_haveBoundsAndNoFigure() {
        owes("city", FOSHAN, Cadence.MONTHLY, "0", "15");
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        reports("city", FOSHAN, "2020-01", "100");
        reports("A", NANHAI, "2020", "120");
        assertEquals("… [120, 265] 2/13", text(at(FOSHAN, "2020")).replaceAll(" \\[city.*", ""));
        duties.remove(0);
        owes("city", FOSHAN, Cadence.MONTHLY, "", "");
        assertEquals("… [120, …] 2/13", text(at(FOSHAN, "2020")).replaceAll(" \\[city.*", ""));
    }

    @Test
    void rowThatCameTwice_isBoundedByTheReportItIsIn() {
        owes("A", NANHAI, Cadence.QUARTERLY, "60", "90");
        reports("A", NANHAI, "2020-01", "30");
        reports("A", NANHAI, "2020-01", "30");
        assertEquals("30 [60, 90] 0/1 [A]", text(at(NANHAI, "2020-Q1")));
        assertEquals("30 [30, 60]", text(at(NANHAI, "2020-01")).replaceAll(" ./1.*", ""));
    }

    private static final Cube.Levels COUNTY_YEARS =
            new Cube.Levels(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.ALL);

    @Test
    void countyThatOwes_hasALine_whereItsCityAloneReported() {
        reports("city", FOSHAN, "2020", "1000");
        owes("A", NANHAI, Cadence.YEARLY, "", "");
        owes("B", SHUNDE, Cadence.MONTHLY, "10", "50");
        assertEquals(
                List.of("440605 2020 … [0, 880] 0/1 [A]", "440606 2020 … [120, 600] 0/12"),
                lines(YEARS.build(), COUNTY_YEARS).stream()
                        .map(l -> l.replaceAll(" \\[B.*", ""))
                        .toList());
    }

    /** A row whose category nobody knows belongs to all waste of its county and month, whether or not anybody owes. */
    @Test
    void rowThatBelongsToASumForSure_hasALine_alone() {
        facts.add(NANHAI, "hw/2016/1", "generated", "2020", "5", "A");
        assertEquals(List.of("440605 2020 … [0, 5] 0/-1 []"), lines(YEARS.build(), COUNTY_YEARS));
        facts.add("449999", OIL, "generated", "2020", "3", "A");
        RollUp nation = RollUp.builder()
                .territory(TerritoryLevel.NATION)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build();
        Cube.Levels all = new Cube.Levels(TerritoryLevel.NATION, PeriodLevel.YEAR, CategoryLevel.ALL);
        assertEquals(List.of("100000 2020 … [0, 8] 0/-1 []"), lines(nation, all));
        reports("B", SHUNDE, "2019", "7");
        assertEquals(
                List.of("440605 2020 … [0, 8] 0/-1 []", "440606 2019 7 [7, 7] 1/-1 []"),
                lines(YEARS.build(), COUNTY_YEARS));
        owes("A", NANHAI, Cadence.YEARLY, "", "10");
        assertEquals(
                List.of(
                        "440605 2019 … [0, 10] 0/1 [A]",
                        "440605 2020 … [0, 18] 0/1 [A]",
                        "440606 2019 7 [7, 7] 0/0 +1 []"),
                lines(YEARS.build(), COUNTY_YEARS));
    }

    /** The city's two reporters share its counties: what B had in spring may lie in the months of either of them. */
    @Test
    void partsElsewhere_thatAnotherReportOfTheCityMayHold_leaveItAllItsRoom() {
        owes("quarters", FOSHAN, Cadence.QUARTERLY, "0", "5");
        owes("months", FOSHAN, Cadence.MONTHLY, "", "");
        owes("B", SHUNDE, Cadence.QUARTERLY, "3", "4");
        reports("B", SHUNDE, "2020-03", "0");
        reports("months", FOSHAN, "2020-03", "1");
        assertEquals("1 [1, 6]", text(at(FOSHAN, "2020-03")).replaceAll(" 1/.*", ""));
    }

    /** Who owes a stock in one county and reports one in another is in the figure, and owes still. */
    @Test
    void at_aStockFromWhereItIsNotOwed_isOfItsReporter() {
        Measure stock = SmallLedger.measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);
        FactSet ledger = FactSet.builder(schema(stock))
                .add(CHANCHENG, OIL, "stock", "2020-12", "1.25", "C")
                .build();
        Duty owed = Duty.builder()
                .reporter("C")
                .division(RegionCode.parse(NANHAI))
                .measure("stock")
                .category(OIL)
                .every(Cadence.MONTHLY)
                .dueAfterDays(20)
                .build();
        Tally tally = ExpectedInputs.of(ledger, Expectation.of(List.of(owed)), Weights.UNKNOWN)
                .tally(stock, CategorySelection.of(OIL), RegionCode.parse(FOSHAN), ReportingPeriod.parse("2020"));
        assertEquals(Optional.of(Rational.of(5, 4)), tally.seen().map(f -> f.valueIn(stock.unit())));
        assertEquals(List.of("C"), tally.coverage().missing());
        assertEquals(1, tally.coverage().unowed());
    }
}
