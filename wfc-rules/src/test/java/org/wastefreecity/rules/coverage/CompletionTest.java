/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.coverage.Ledger.ASH;
import static org.wastefreecity.rules.coverage.Ledger.FOSHAN;
import static org.wastefreecity.rules.coverage.Ledger.MARCH;
import static org.wastefreecity.rules.coverage.Ledger.QUARTER;
import static org.wastefreecity.rules.coverage.Ledger.SLAG;
import static org.wastefreecity.rules.coverage.Ledger.SOLID;
import static org.wastefreecity.rules.coverage.Ledger.TREE;
import static org.wastefreecity.rules.coverage.Ledger.tonnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/** Bounds over what is missing, on three plants of Foshan. */
class CompletionTest {
    private static final Measure FLOW = Ledger.summed(Optional.of(Ledger.notNegative()));
    private static final Expectation THREE = Expectation.of(List.of(
            Ledger.duty("A").build(),
            Ledger.duty("B").build(),
            Ledger.duty("C").possible(Ledger.between("10", "50")).build()));

    private static Extent extent(Measure measure, ReportingPeriod when) {
        return Extent.of(measure, List.of(FOSHAN), CategorySelection.ALL, TREE, when);
    }

    private static RollCall march(String... seen) {
        return RollCall.ofReporters(THREE, extent(FLOW, MARCH), Set.of(seen));
    }

    private static String bounds(Tally tally) {
        return "[" + tally.lower().map(Figure::toString).orElse("…") + ", "
                + tally.upper().map(Figure::toString).orElse("…") + "]";
    }

    private static Fact filed(
            String reporter, ReportingPeriod period, String value, String day, ObservationStatus status) {
        return Ledger.fact(FLOW, reporter, SLAG, period, value, Optional.of(LocalDate.parse(day)), status);
    }

    @Test
    void tally_allPresent_isExact() {
        Tally tally = Completion.of(march("A", "B", "C"), Optional.of(tonnes("230.50")))
                .tally();
        assertEquals(Optional.of(tonnes("230.50")), tally.value());
        assertTrue(tally.coverage().isComplete());
    }

    @Test
    void tally_licensedPlantMissing_isBounded() {
        Tally tally = Completion.of(march("A", "B"), Optional.of(tonnes("200"))).tally();
        assertEquals("[210 吨, 250 吨]", bounds(tally));
        assertEquals(List.of("C"), tally.coverage().missing());
        assertEquals(Optional.empty(), tally.value());
    }

    @Test
    void tally_plantWithoutLicenceMissing_hasALowerBoundOnly() {
        assertEquals(
                "[150 吨, …]",
                bounds(Completion.of(march("A", "C"), Optional.of(tonnes("150")))
                        .tally()));
    }

    @Test
    void tally_onlyReportersKnownOverAQuarter_isNeverExact() {
        RollCall call = RollCall.ofReporters(THREE, extent(FLOW, QUARTER), Set.of("A", "B", "C"));
        Tally tally = Completion.of(call, Optional.of(tonnes("100"))).tally();
        assertEquals("[100 吨, …]", bounds(tally));
        assertEquals(9, tally.coverage().missing().size());
    }

    @Test
    void tally_nothingDeclared_hasNoBound() {
        Measure free = Ledger.summed(Optional.empty());
        RollCall call = RollCall.ofReporters(THREE, extent(free, MARCH), Set.of("A", "C"));
        assertEquals(
                "[…, …]", bounds(Completion.of(call, Optional.of(tonnes("150"))).tally()));
    }

    private static Report report(String reporter, String period, String value) {
        return report(reporter, period, tonnes(value));
    }

    private static Report report(String reporter, String period, Figure value) {
        return new Report(
                "generated",
                reporter,
                Optional.of(Ledger.SHUNDE),
                Ledger.SLAG,
                ReportingPeriod.parse(period),
                Optional.empty(),
                ObservationStatus.NORMAL,
                Optional.of(value));
    }

    private static Completion completion(Expectation owed, Measure measure, String seen, Report... reports) {
        RollCall call = RollCall.of(owed, extent(measure, QUARTER), Reports.of(List.of(reports)));
        return Completion.of(call, Optional.of(tonnes(seen)));
    }

    /** B's peak of the quarter is 10 t in each month; A owes 1 to 3 t. Elsewhere the months were added up: [31, 33]. */
    @Test
    void tally_peaksOverTimeAddedUpOverPlaces_isThePeakWithWhatIsMissing() {
        Measure peak =
                Ledger.measure(Additivity.MAX, Additivity.SUM, Additivity.SUM, Optional.of(Ledger.notNegative()));
        Expectation owed = Expectation.of(List.of(
                Ledger.duty("B").build(),
                Ledger.duty("A")
                        .every(Cadence.QUARTERLY)
                        .possible(Ledger.between("1", "3"))
                        .build()));
        Report[] months = {report("B", "2025-01", "10"), report("B", "2025-02", "10"), report("B", "2025-03", "10")};
        assertEquals("[11 吨, 13 吨]", bounds(completion(owed, peak, "10", months).tally()));
    }

    /** A reported 50 t of January, which it did not owe; March is missing. The larger of both was their sum. */
    @Test
    void tally_besideAReportThatNobodyOwes_joinsAsTheMeasureDoes() {
        Expectation march = Expectation.of(List.of(Ledger.duty("A")
                .validity(Ledger.from("2025-03-01"))
                .possible(Ledger.between("10", "100"))
                .build()));
        Map.of(
                        Additivity.MAX, "[50 吨, 100 吨]",
                        Additivity.MIN, "[10 吨, 50 吨]",
                        Additivity.MEAN, "[10 吨, 100 吨]")
                .forEach((how, expected) -> {
                    Measure measure = Ledger.measure(how, Additivity.SUM, Additivity.SUM, Optional.empty());
                    assertEquals(
                            expected,
                            bounds(completion(march, measure, "50", report("A", "2025-01", "50"))
                                    .tally()));
                });
    }

    /** A said in January that it is not one of them, and may be in February. */
    @Test
    void tally_ofReportersOneOfWhomSaidZero_mayCountThatOneYet() {
        Measure active = Measure.builder()
                .id("generated")
                .name(Wording.of("产废单位数", "generators"))
                .unit(UnitOfMeasure.ENTERPRISE)
                .along(Additivity.DISTINCT, Additivity.DISTINCT, Additivity.DISTINCT)
                .build();
        Expectation owed = Expectation.of(
                List.of(Ledger.duty("A").build(), Ledger.duty("B").build()));
        List<Report> came = List.of(
                member("A", "2025-01", "0"),
                member("A", "2025-03", "0"),
                member("B", "2025-01", "1"),
                member("B", "2025-02", "1"),
                member("B", "2025-03", "1"));
        RollCall call = RollCall.of(owed, extent(active, QUARTER), Reports.of(came));
        Tally tally = Completion.of(call, Optional.of(Figure.of("1", UnitOfMeasure.ENTERPRISE)))
                .tally();
        assertEquals("[1 家, 2 家]", bounds(tally));
    }

    /** Reporters of each month, added up over categories: B is counted once for slag and may be once more for ash. */
    @Test
    void tally_ofReportersOfEachCategory_mayCountOneForTheOtherCategoryYet() {
        Measure active = Measure.builder()
                .id("generated")
                .name(Wording.of("产废单位数", "generators"))
                .unit(UnitOfMeasure.ENTERPRISE)
                .along(Additivity.DISTINCT, Additivity.DISTINCT, Additivity.SUM)
                .build();
        Expectation owed = Expectation.of(
                List.of(Ledger.duty("B").build(), Ledger.duty("B").category(ASH).build()));
        List<Report> came =
                List.of(member("B", "2025-01", "1"), member("B", "2025-02", "1"), member("B", "2025-03", "1"));
        RollCall call = RollCall.of(owed, extent(active, QUARTER), Reports.of(came));
        Tally tally = Completion.of(call, Optional.of(Figure.of("1", UnitOfMeasure.ENTERPRISE)))
                .tally();
        assertEquals("[1 家, 2 家]", bounds(tally));
    }

    private static Report member(String reporter, String period, String value) {
        return report(reporter, period, Figure.of(value, UnitOfMeasure.ENTERPRISE));
    }

    /** W10 of the hall of wrong answers: A = 10, B absent, elsewhere computed with B = 0. */
    @Test
    void tally_ofASumWithAnAbsentPart_isAtLeastTheOther() {
        Expectation two = Expectation.of(
                List.of(Ledger.duty("A").build(), Ledger.duty("B").build()));
        RollCall call = RollCall.ofReporters(two, extent(FLOW, MARCH), Set.of("A"));
        Tally tally = Completion.of(call, Optional.of(tonnes("10"))).tally();
        assertEquals("[10 吨, …]", bounds(tally));
        assertEquals(Optional.empty(), tally.value());
    }

    @Test
    void tally_ofAnotherUnit_isInThatOfTheMeasure() {
        Figure seen = Figure.of("0.02", UnitOfMeasure.TEN_THOUSAND_TONNES);
        Tally tally = Completion.of(march("A", "B"), Optional.of(seen)).tally();
        assertEquals("[210 吨, 250 吨]", bounds(tally));
        assertThrows(
                UnitMismatchException.class,
                () -> Completion.of(march("A", "B"), Optional.of(Figure.of("3", UnitOfMeasure.ENTERPRISE))));
    }

    @Test
    void of_aFigureThatNobodyReported_orNoneThoughSomebodyDid_isRefused() {
        assertThrows(InvalidPartException.class, () -> Completion.of(march(), Optional.of(tonnes("1"))));
        assertThrows(InvalidPartException.class, () -> Completion.of(march("A"), Optional.empty()));
        assertEquals(
                "[10 吨, …]", bounds(Completion.of(march(), Optional.empty()).tally()));
    }

    @Test
    void tally_nobodyOwesTheMeasure_isOfWhatWasReported() {
        RollCall call = RollCall.ofReporters(Expectation.of(List.of()), extent(FLOW, MARCH), Set.of("A"));
        Tally tally = Completion.of(call, Optional.of(tonnes("5"))).tally();
        assertEquals(Optional.of(tonnes("5")), tally.value());
        assertTrue(tally.coverage().expected().isEmpty());
        RollCall none = RollCall.ofReporters(Expectation.of(List.of()), extent(FLOW, MARCH), Set.of());
        assertEquals("[…, …]", bounds(Completion.of(none, Optional.empty()).tally()));
    }

    @Test
    void tally_yearlyDutyAskedForOneMonth_isNeverExact() {
        Expectation yearly = Expectation.of(List.of(
                Ledger.duty("A").build(),
                Ledger.duty("B")
                        .every(Cadence.YEARLY)
                        .possible(Ledger.between("600", "900"))
                        .build()));
        Fact year = Ledger.fact(FLOW, "B", SLAG, ReportingPeriod.ofYear(2025), "700");
        Fact month = Ledger.fact(FLOW, "A", SLAG, MARCH, "10");
        RollCall call = RollCall.of(yearly, extent(FLOW, MARCH), Reports.ofFacts(List.of(year, month)));
        assertEquals(
                "[10 吨, 710 吨]", // the year that B reported, 700 t, bounds its months
                bounds(Completion.of(call, Optional.of(tonnes("10"))).tally()));
    }

    @Test
    void tally_reportOverAllWasteAskedForOneCategory_isBoundedFromAboveOnly() {
        Expectation any = Expectation.of(List.of(Ledger.duty("A")
                .category(Optional.empty())
                .possible(Ledger.between("30", "90"))
                .build()));
        Extent ash = Extent.of(FLOW, List.of(FOSHAN), CategorySelection.of(ASH), TREE, MARCH);
        RollCall call = RollCall.ofReporters(any, ash, Set.of());
        assertEquals("[0 吨, 90 吨]", bounds(Completion.of(call, Optional.empty()).tally()));
    }

    @Test
    void tally_measureBoundsOfEachFigure_countForEveryCategory() {
        Measure upTo100 = Ledger.summed(Optional.of(Ledger.between("1", "100")));
        Expectation solid =
                Expectation.of(List.of(Ledger.duty("A").category(SOLID).build()));
        RollCall call = RollCall.ofReporters(solid, extent(upTo100, MARCH), Set.of());
        assertEquals(
                "[1 吨, 300 吨]", bounds(Completion.of(call, Optional.empty()).tally()));
    }

    @Test
    void tally_shorterReportsWithAGap_leaveTheRestOpen() {
        Expectation quarterly = Expectation.of(List.of(Ledger.duty("A")
                .every(Cadence.QUARTERLY)
                .possible(Ledger.between("60", "90"))
                .build()));
        List<Fact> two = List.of(
                Ledger.fact(FLOW, "A", SLAG, ReportingPeriod.parse("2025-01"), "20"),
                Ledger.fact(FLOW, "A", SLAG, MARCH, "25"));
        RollCall call = RollCall.of(quarterly, extent(FLOW, QUARTER), Reports.ofFacts(two));
        assertEquals(Seen.Sight.PART, call.sights().values().iterator().next());
        assertEquals(
                "[60 吨, 90 吨]", // the quarter as a whole, of which 45 t were seen
                bounds(Completion.of(call, Optional.of(tonnes("45"))).tally()));
        Fact gap = Ledger.fact(FLOW, "A", SLAG, ReportingPeriod.parse("2025-02"), "30");
        RollCall whole =
                RollCall.of(quarterly, extent(FLOW, QUARTER), Reports.ofFacts(List.of(two.get(0), gap, two.get(1))));
        assertTrue(whole.missing().isEmpty());
    }

    @Test
    void tally_maximum_isAtLeastTheLargestSeen() {
        Measure peak =
                Ledger.measure(Additivity.MAX, Additivity.MAX, Additivity.MAX, Optional.of(Ledger.notNegative()));
        RollCall call = RollCall.ofReporters(THREE, extent(peak, MARCH), Set.of("A", "B"));
        assertEquals(
                "[20 吨, 50 吨]",
                bounds(Completion.of(call, Optional.of(tonnes("20"))).tally()));
        assertEquals(
                "[70 吨, 70 吨]",
                bounds(Completion.of(call, Optional.of(tonnes("70"))).tally()));
        Measure low = Ledger.measure(Additivity.MIN, Additivity.MIN, Additivity.MIN, Optional.of(Ledger.notNegative()));
        RollCall lowest = RollCall.ofReporters(THREE, extent(low, MARCH), Set.of("A", "B"));
        assertEquals(
                "[10 吨, 20 吨]",
                bounds(Completion.of(lowest, Optional.of(tonnes("20"))).tally()));
    }

    @Test
    void tally_mean_staysAmongItsFigures_andIsNarrowerWithWeights() {
        Measure mean = Ledger.measure(
                Additivity.MEAN, Additivity.MEAN, Additivity.MEAN, Optional.of(Ledger.between("0", "100")));
        RollCall call = RollCall.ofReporters(THREE, extent(mean, MARCH), Set.of("A", "B"));
        Completion plain = Completion.of(call, Optional.of(tonnes("80")));
        assertEquals("[10 吨, 80 吨]", bounds(plain.tally()));
        Completion weighted =
                plain.withMeanWeights(new Completion.MeanWeights(Ledger.tonnes("900"), Map.of("C", tonnes("100"))));
        assertEquals("[73 吨, 77 吨]", bounds(weighted.tally()));
        Completion thirds =
                plain.withMeanWeights(new Completion.MeanWeights(Ledger.tonnes("2"), Map.of("C", tonnes("1"))));
        assertEquals("[56.666666666666666666 吨, 70 吨]", bounds(thirds.tally()));
    }

    @Test
    void tally_stock_isOpenWhereTheClosingReportIsMissing() {
        Measure stock =
                Ledger.measure(Additivity.LAST, Additivity.SUM, Additivity.SUM, Optional.of(Ledger.notNegative()));
        List<Fact> facts = List.of(
                Ledger.fact(stock, "A", SLAG, MARCH, "7"),
                Ledger.fact(stock, "B", SLAG, MARCH, "8"),
                Ledger.fact(stock, "C", SLAG, ReportingPeriod.parse("2025-02"), "40"));
        RollCall call = RollCall.of(THREE, extent(stock, QUARTER), Reports.ofFacts(facts));
        assertEquals(
                "[25 吨, 65 吨]",
                bounds(Completion.of(call, Optional.of(tonnes("15"))).tally()));
        // a value carried forward stands in the figure: nothing can be said
        RollCall carried = RollCall.of(THREE, extent(stock, QUARTER), new Seen() {
            @Override
            public Sight sight(Slot slot) {
                return slot.reporter().equals("C") ? Sight.NOTHING : Sight.WHOLE;
            }

            @Override
            public Set<String> reporters() {
                return Set.of("A", "B", "C");
            }
        });
        assertEquals(
                "[…, …]",
                bounds(Completion.of(carried, Optional.of(tonnes("55"))).tally()));
    }

    @Test
    void tally_mixedRules_hasNoBound() {
        Measure mixed =
                Ledger.measure(Additivity.MAX, Additivity.SUM, Additivity.SUM, Optional.of(Ledger.notNegative()));
        RollCall call = RollCall.ofReporters(THREE, extent(mixed, QUARTER), Set.of("A", "B"));
        assertEquals(
                "[…, …]", bounds(Completion.of(call, Optional.of(tonnes("20"))).tally()));
        RollCall month = RollCall.ofReporters(THREE, extent(mixed, MARCH), Set.of("A", "B"));
        assertEquals(
                "[30 吨, 70 吨]",
                bounds(Completion.of(month, Optional.of(tonnes("20"))).tally()));
        Measure rate =
                Ledger.measure(Additivity.NONE, Additivity.NONE, Additivity.NONE, Optional.of(Ledger.notNegative()));
        RollCall none = RollCall.ofReporters(THREE, extent(rate, MARCH), Set.of("A", "B"));
        assertEquals(
                "[…, …]", bounds(Completion.of(none, Optional.of(tonnes("20"))).tally()));
    }

    @Test
    void rollCall_flagsLateProvisionalAndZero() {
        List<Fact> facts = List.of(
                filed("A", MARCH, "0", "2025-04-10", ObservationStatus.ZERO_REPORT),
                filed("B", MARCH, "5", "2025-04-11", ObservationStatus.PROVISIONAL));
        RollCall call = RollCall.of(THREE, extent(FLOW, MARCH), Reports.ofFacts(facts));
        assertEquals("[B 2025-03 " + SLAG + "]", call.late().toString());
        assertEquals("[A 2025-03 " + SLAG + "]", call.zeroReports().toString());
        assertEquals(
                List.of(Set.of(ObservationStatus.PROVISIONAL)),
                List.copyOf(call.doubtful().values()));
        assertEquals("[C 2025-03 " + SLAG + "]", call.missing().toString());
        assertEquals(List.of(), call.overdue(LocalDate.of(2025, 4, 10)));
        assertEquals(1, call.overdue(LocalDate.of(2025, 4, 11)).size());
        Fact correction = filed("A", MARCH, "3", "2025-06-01", ObservationStatus.NORMAL);
        RollCall corrected =
                RollCall.of(THREE, extent(FLOW, MARCH), Reports.ofFacts(List.of(facts.get(0), correction)));
        assertTrue(corrected.late().isEmpty(), "a correction makes nothing late");
    }

    @Test
    void coverage_weights_areSharedOverPeriods_andUnknownIsSaid() {
        RollCall call = march("A", "B");
        Weights weights = new Weights(Map.of("A", tonnes("50"), "B", tonnes("30"), "C", tonnes("20")));
        assertEquals(Optional.of(Rational.of(4, 5)), call.coverage(weights).weightSeen());
        assertEquals(
                Optional.empty(),
                call.coverage(new Weights(Map.of("A", tonnes("50")))).weightSeen());
        RollCall quarter = RollCall.of(
                THREE, extent(FLOW, QUARTER), Reports.ofFacts(List.of(Ledger.fact(FLOW, "A", SLAG, MARCH, "1"))));
        assertEquals(Optional.of(Rational.of(1, 6)), quarter.coverage(weights).weightSeen());
        assertEquals(8, quarter.coverage(weights).missing().size());
        assertEquals("A 2025-01 " + SLAG, quarter.coverage(weights).missing().get(0));
    }

    @Test
    void policy_withholdsWithReasons() {
        CompletenessPolicy policy =
                new CompletenessPolicy(Optional.of(Rational.of(9, 10)), Optional.of(Rational.of(9, 10)));
        Tally tally = Completion.of(march("A", "B"), Optional.of(tonnes("200"))).tally();
        Release.Withheld withheld = assertInstanceOf(Release.Withheld.class, policy.decide(tally));
        assertEquals(2, withheld.reasons().size());
        assertEquals(
                "only 66.6% of the reports owed, the threshold is 90%",
                withheld.reasons().get(0).message().en());
        assertEquals("已报权数占比未知，门槛为90%", withheld.reasons().get(1).message().zh());
        assertEquals(Optional.empty(), withheld.tally().seen());
        assertEquals("[210 吨, 250 吨]", bounds(withheld.tally()));
        assertEquals(new Release.Shown(tally), CompletenessPolicy.NONE.decide(tally));
    }

    /** Two came and one said that it has no figure: of how many they are three nobody said. */
    @Test
    void policy_ofATallyThatNobodyExpected_knowsNoShare() {
        CompletenessPolicy half = new CompletenessPolicy(Optional.of(Rational.of(1, 2)), Optional.empty());
        Tally tally = Completion.of(march("A", "B"), Optional.of(tonnes("200"))).tally();
        assertEquals(new Release.Shown(tally), half.decide(tally));
        Release.Withheld withheld = assertInstanceOf(Release.Withheld.class, half.decideUnheld(tally));
        assertEquals("上报率未知，门槛为50%", withheld.reasons().get(0).message().zh());
        assertEquals(new Release.Shown(tally), CompletenessPolicy.NONE.decideUnheld(tally));
    }
}
