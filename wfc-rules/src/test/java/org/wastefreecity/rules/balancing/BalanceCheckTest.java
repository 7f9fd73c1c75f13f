/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.balancing.Balances.CHECK;
import static org.wastefreecity.rules.balancing.Balances.STOCKS;
import static org.wastefreecity.rules.balancing.Balances.place;
import static org.wastefreecity.rules.balancing.Balances.repairs;
import static org.wastefreecity.rules.balancing.Balances.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

class BalanceCheckTest {
    private static final String[] EXACT = {
        "generated 100.0 吨",
        "utilised 60.0 吨",
        "utilised_prior_stock 0.0 吨",
        "stored 10.0 吨",
        "disposed 30.0 吨",
        "disposed_prior_stock 0.0 吨",
        "dumped 0.0 吨"
    };

    private static String[] with(String... changed) {
        String[] lines = EXACT.clone();
        for (String line : changed) {
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].split(" ")[0].equals(line.split(" ")[0])) {
                    lines[i] = line;
                }
            }
        }
        return lines;
    }

    @Test
    void check_aBalancedSheet_findsNothing() {
        BalanceReport report = CHECK.check(sheet("2023", EXACT));
        assertTrue(report.isConsistent());
        assertEquals(1, report.checked());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void check_whatRoundingExplains_isNotFound() {
        // five figures to 0.1 t leave 0.25 t open; nothing of what is printed as 0.0 is below 0
        assertTrue(CHECK.check(sheet("2023", with("generated 100.2 吨"))).isConsistent());
        assertFalse(CHECK.check(sheet("2023", with("generated 100.3 吨"))).isConsistent());
        // with more places less is open
        assertTrue(CHECK.check(sheet("2023", with("generated 100.200 吨"))).isConsistent());
        assertFalse(CHECK.check(sheet("2023", with("generated 100.201 吨"))).isConsistent());
    }

    @Test
    void check_aBrokenBalance_namesRulePlaceSizeAndEveryCellThatCouldBeWrong() {
        BalanceReport report = CHECK.check(sheet("2023", with("generated 110.0 吨")));
        assertEquals(
                List.of("generated", "utilised", "stored", "disposed", "dumped"), // 往年贮存 would have to fall below 0
                repairs(report));
        Contradiction contradiction = report.contradictions().get(0);
        assertEquals(1, contradiction.atLeast());
        BrokenIdentity broken = contradiction.broken().get(0);
        assertEquals(Optional.of(Figure.parse("10 吨")), broken.sum());
        assertEquals(Figure.parse("9.75 吨"), broken.gap());
        Correction first = contradiction.repairs().get(0).corrections().get(0);
        assertEquals("[99.75 吨, 100.2 吨]", first.needed().orElseThrow().toString());
        Finding finding = report.findings().get(0);
        assertEquals("general-industrial-balance", finding.id());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("440600/programme/2021/general_industrial/2023", finding.place());
        assertTrue(finding.found().contains("= 10 吨；超出舍入 beyond rounding 9.75 吨"), finding.found());
        assertTrue(
                finding.repair().zh().startsWith("最少改1处即可，可能有误的是：产生量 110.0 吨（应在[99.75 吨, 100.2 吨]）"),
                finding.repair().zh());
    }

    @Test
    void check_tenThousandTonnesTypedAsTonnes_isTheLikeliestRepair() {
        BalanceReport report = CHECK.check(sheet(
                "2023",
                "generated 100.0 万吨",
                "utilised 60.0 万吨",
                "utilised_prior_stock 0.0 万吨",
                "stored 10.0 吨",
                "disposed 30.0 万吨",
                "disposed_prior_stock 0.0 万吨",
                "dumped 0.0 万吨"));
        assertEquals("stored*10^4", repairs(report).get(0));
        assertTrue(report.contradictions().get(0).repairs().get(0).isSlip());
        assertTrue(report.findings().get(0).repair().zh().contains("贮存量 10.0 吨（量级有误，乘以10的4次方即符，似为万吨与吨之误）"));
    }

    @Test
    void check_anAbsentFigure_isUnknownAndNotZero() {
        // 10 t are missing, but what was dumped is not known: they may have been
        BalanceReport report =
                CHECK.check(sheet("2023", "generated 100 吨", "utilised 60 吨", "stored 10 吨", "disposed 20 吨"));
        assertTrue(report.isConsistent());
        UncheckedIdentity unchecked = report.unchecked().get(0);
        assertEquals("general-industrial-balance", unchecked.identity().id());
        assertEquals(3, unchecked.missing().size());
        assertFalse(unchecked.oneSided());
        assertEquals("identity-not-checked", report.findings().get(0).id());
    }

    @Test
    void check_withEarlierStockUnknown_stillKnowsThatItIsNotNegative() {
        // U + D + S + X < G can be no earlier stock
        BalanceReport report = CHECK.check(sheet(
                "1999",
                "generated 78442 万吨",
                "utilised 35756 万吨",
                "disposed 10764 万吨",
                "stored 26295 万吨",
                "dumped 3880 万吨"));
        assertEquals(
                Figure.parse("1744.5 万吨"),
                report.contradictions().get(0).broken().get(0).gap());
        assertTrue(report.unchecked().get(0).oneSided());
        // U + D + S + X > G can be
        assertTrue(CHECK.check(sheet(
                        "2003",
                        "generated 100428 万吨",
                        "utilised 56040 万吨",
                        "disposed 17751 万吨",
                        "stored 27667 万吨",
                        "dumped 1914 万吨"))
                .isConsistent());
    }

    @Test
    void check_moreStoredThanGenerated_isFoundAlthoughEarlierStockIsUnknown() {
        BalanceReport report =
                CHECK.check(sheet("2023", "generated 10 吨", "utilised 50 吨", "disposed 5 吨", "stored 12 吨"));
        assertEquals(List.of("generated", "stored"), repairs(report));
        assertEquals(
                Optional.empty(), report.contradictions().get(0).broken().get(0).identity());
        assertEquals("identities-contradict", report.findings().get(0).id());
    }

    @Test
    void check_stockThatDoesNotCarryOver_isFoundBetweenThePeriods() {
        Sheet.Builder sheet = Sheet.builder();
        Balances.add(
                sheet,
                place("2022"),
                "opening_stock 20 吨",
                "generated 100 吨",
                "own_treated 40 吨",
                "transferred_out 50 吨",
                "closing_stock 30 吨");
        Balances.add(
                sheet,
                place("2023-01"),
                "opening_stock 33 吨",
                "generated 10 吨",
                "own_treated 4 吨",
                "transferred_out 5 吨",
                "closing_stock 31 吨");
        BalanceReport report = STOCKS.check(sheet.build());
        assertEquals(List.of("opening_stock"), repairs(report));
        assertEquals(
                List.of("stock-balance", "stock-carried-over"),
                report.contradictions().get(0).broken().stream()
                        .map(b -> b.identity().orElseThrow().id())
                        .toList());
        assertEquals(
                place("2023-01"),
                report.contradictions()
                        .get(0)
                        .repairs()
                        .get(0)
                        .corrections()
                        .get(0)
                        .cell()
                        .place());
    }

    @Test
    void check_twoFiguresThatOnlyAThirdHides_areFound() {
        // both fit 700 thousand printed to the hundred thousand, but not each other
        Identity one = Balances.identity("one", "甲 = 乙", Term.of(1, "generated"), Term.of(-1, "utilised"));
        Identity two = Balances.identity("two", "乙 = 丙", Term.of(1, "utilised"), Term.of(-1, "disposed"));
        BalanceReport report =
                Balances.check(one, two).check(sheet("2023", "generated 748 千吨", "utilised 7 十万吨", "disposed 750 千吨"));
        assertEquals(List.of("generated", "disposed"), repairs(report));
        BrokenIdentity broken = report.contradictions().get(0).broken().get(0);
        assertEquals(Optional.empty(), broken.identity());
        assertEquals(
                List.of("generated", "disposed"),
                broken.summands().stream().map(s -> s.cell().measure()).toList());
        assertEquals(Figure.parse("-1 千吨"), broken.gap());
    }

    @Test
    void check_figuresGivenTwice_areHeldAgainstEachOtherInPairs() {
        BalanceReport report = CHECK.check(sheet("2020-Q2", "dumped 748 千吨", "dumped 749 千吨", "dumped 7 十万吨"));
        Duplicate duplicate = report.duplicates().get(0);
        assertEquals(Duplicate.Kind.CONTRADICTORY, duplicate.kind());
        assertEquals(List.of(new Duplicate.Pair(Figure.parse("748 千吨"), Figure.parse("749 千吨"))), duplicate.apart());
        assertFalse(report.isConsistent());
        assertEquals(
                List.of(Duplicate.Kind.REPEATED, Duplicate.Kind.REFINED),
                List.of(kind("30 吨", "30 吨"), kind("30 吨", "30.4 吨")));
        assertEquals(Duplicate.Kind.REFINED, kind("3 万吨", "30000 吨"));
    }

    private static Duplicate.Kind kind(String... figures) {
        return Duplicate.in(sheet("2023", "dumped " + figures[0], "dumped " + figures[1]))
                .get(0)
                .kind();
    }

    @Test
    void check_twoReporters_areTwoBalancesAndNoDuplicate() {
        // 30 t and 50 t of two enterprises are 80 t, and nobody's mistake
        Sheet.Builder sheet = Sheet.builder();
        for (String reporter : List.of("甲厂", "乙厂")) {
            Place place =
                    new Place(Balances.GENERAL, Balances.FOSHAN, Optional.of(reporter), ReportingPeriod.ofYear(2023));
            Balances.add(sheet, place, "generated " + (reporter.equals("甲厂") ? 30 : 50) + " 吨");
        }
        BalanceReport report = CHECK.check(sheet.build());
        assertEquals(List.of(), report.duplicates());
        assertEquals(2, report.unchecked().size());
    }

    @Test
    void check_partsAndTotal_areHeldAgainstEachOther() {
        Identity parts = new Identity(
                "divisions-and-total",
                Wording.of("全市 = 各区之和", "city = its districts"),
                Identity.Relation.ZERO,
                List.of(Term.of(1, "generated"), new Term(-1, "generated", Term.Reach.TERRITORIES_BELOW)),
                Set.of(),
                List.of());
        Territory territory = new Territory(
                List.of(
                        Region.of("440600", "佛山市", "Foshan"),
                        Region.of("440604", "禅城区", "Chancheng"),
                        Region.of("440605", "南海区", "Nanhai"),
                        Region.of("440606", "顺德区", "Shunde")),
                List.of());
        BalanceCheck check = Balances.check(parts).withTerritory(territory);
        Sheet.Builder sheet = Sheet.builder();
        Balances.add(sheet, place("2023"), "generated 100.0 万吨");
        district(sheet, "440604", "20.0 万吨");
        district(sheet, "440605", "30.0 万吨");
        assertTrue(check.check(sheet.build()).isConsistent(), "Shunde is unknown, not 0");
        district(sheet, "440606", "5.0 万吨");
        BalanceReport report = check.check(sheet.build());
        assertEquals(4, repairs(report).size());
        assertEquals("generated*10^1", repairs(report).get(0));
    }

    private static void district(Sheet.Builder sheet, String code, String figure) {
        sheet.add(
                "generated", Place.of(Balances.GENERAL, RegionCode.parse(code), ReportingPeriod.ofYear(2023)), figure);
    }

    @Test
    void check_aFigureThatCannotBe_isWrongWhateverTheOthersSay() {
        BalanceReport report = CHECK.check(sheet("2023", with("dumped -5.0 吨", "generated 95.0 吨")));
        assertEquals(1, report.contradictions().get(0).outside().size());
        assertTrue(
                repairs(report).contains("generated+dumped"),
                () -> repairs(report).toString());
        assertEquals("figure-not-possible", report.findings().get(0).id());
    }

    @Test
    void check_aFigureOfAnotherKind_isRefusedAndUnknown() {
        BalanceReport report = CHECK.check(sheet("2023", with("stored 10.0 万吨/年", "utilised 50.0 吨")));
        assertEquals("figure-of-another-kind", report.findings().get(0).id());
        assertEquals(List.of(), report.contradictions());
    }

    @Test
    void of_anUnknownMeasureOrTwoKinds_isRefused() {
        assertThrows(
                InvalidPartException.class,
                () -> Balances.check(Balances.identity("x", "x", Term.of(1, "generated"), Term.of(-1, "nothing"))));
        MeasureCatalogue two = new MeasureCatalogue(
                "two",
                Wording.of("两类", "two kinds"),
                List.of(
                        Balances.tonnes("generated", "产生量"),
                        Measure.builder()
                                .id("capacity")
                                .name(Wording.of("能力", "capacity"))
                                .unit(UnitOfMeasure.TEN_THOUSAND_TONNES_PER_YEAR)
                                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                                .build()),
                List.of());
        assertThrows(
                UnitMismatchException.class,
                () -> BalanceCheck.of(
                        Balances.set(Balances.identity("x", "x", Term.of(1, "generated"), Term.of(-1, "capacity"))),
                        two));
    }
}
