/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;

class SeriesAndManifestTest {
    private static final SeriesCheck TWICE = SeriesCheck.of(Rational.of(2));
    private static final ManifestCheck MANIFESTS = ManifestCheck.of(Rational.of(5, 100), Figure.parse("0.1 吨"), 5);
    private static final LocalDate SENT = LocalDate.of(2024, 3, 1);

    private static List<String> series(SeriesCheck check, String scope2011, String... figures) {
        List<SeriesCheck.Point> points = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            int year = 2009 + i;
            points.add(new SeriesCheck.Point(
                    ReportingPeriod.ofYear(year), Figure.parse(figures[i]), year < 2011 ? "10千克" : scope2011));
        }
        return check.check("危险废物产生量", points).stream()
                .map(f -> f.place().substring(8) + " " + f.id())
                .toList();
    }

    @Test
    void hazardousWaste2011_isABreakOfScopeAndNoJump() {
        String[] printed = {"1430 万吨", "1087 万吨", "3431 万吨", "3465 万吨"};
        assertEquals(List.of("2011 scope-break"), series(TWICE, "1千克", printed));
        assertEquals(List.of("2011 series-jump"), series(TWICE, "10千克", printed));
    }

    @Test
    void oneFigureInAnotherUnit_isASlip_toldOnce() {
        assertEquals(List.of("2010 unit-slip"), series(TWICE, "10千克", "4321 万吨", "4410 吨", "4502 万吨", "4600 万吨"));
        assertEquals(List.of("2012 unit-slip"), series(TWICE, "10千克", "4321 吨", "4410 吨", "4502 吨", "46000000 吨"));
        assertEquals(List.of(), series(TWICE, "10千克", "0 吨", "4410 吨"), "from 0 nothing is so many times");
    }

    @Test
    void rates_beyondWhatIsPossible_areFound() {
        SeriesCheck rates =
                TWICE.within(new Bounds(Optional.of(Figure.parse("0 %")), Optional.of(Figure.parse("100 %"))));
        assertEquals(List.of("2010 figure-not-possible"), series(rates, "10千克", "100.0 %", "100.6 %", "99.9 %"));
        assertThrows(InvalidPartException.class, () -> SeriesCheck.of(Rational.ONE));
    }

    private static ManifestLine line(String sent, String received, int daysLater) {
        return new ManifestLine(
                "20244406000001",
                "hazardous-waste-list/2021/900-249-08",
                Figure.parse(sent),
                SENT,
                Optional.of(received).filter(r -> !r.isEmpty()).map(Figure::parse),
                Optional.of(SENT.plusDays(daysLater)).filter(d -> !received.isEmpty()));
    }

    private static List<String> manifest(ManifestLine... lines) {
        return MANIFESTS.check(List.of(lines), LocalDate.of(2024, 3, 31)).stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void amountsWithinTheShareOrTheAmount_agree() {
        assertEquals(List.of(), manifest(line("12.50 吨", "11.90 吨", 2)), "0.60 t is within 5 %");
        assertEquals(List.of(), manifest(line("0.50 吨", "0.40 吨", 2)), "20 %, but 0.1 t");
        assertEquals(List.of(), manifest(line("12.50 吨", "12500 千克", 0)));
        assertEquals(List.of("manifest-difference"), manifest(line("12.50 吨", "11.80 吨", 2)));
    }

    /** The tolerance is declared for figures as they are printed: what their digits leave open is told, and never granted on top. */
    @Test
    void roundingOfPrintedAmounts_isNotGrantedOnTopOfTheTolerance() {
        assertEquals(List.of(), manifest(line("1 万吨", "10400 吨", 2)), "4 % apart");
        assertEquals(
                List.of("manifest-undecided"), manifest(line("1 万吨", "5001 吨", 2)), "half of it, and half a digit");
        assertEquals(List.of("manifest-undecided"), manifest(line("5001 吨", "1 万吨", 2)));
        assertEquals(List.of("manifest-difference"), manifest(line("1.0 万吨", "5001 吨", 2)));
        assertEquals(List.of("manifest-undecided"), manifest(line("12.5 吨", "11.83 吨", 2)), "5.4 %, or 5 %");
        assertEquals(List.of("manifest-difference"), manifest(line("12.50 吨", "11.83 吨", 2)));
        Finding coarse = MANIFESTS
                .check(List.of(line("1 万吨", "5001 吨", 2)), LocalDate.of(2024, 3, 31))
                .get(0);
        assertEquals(Severity.WARNING, coarse.severity());
        assertTrue(coarse.repair().en().contains("0.5 万吨"), coarse.repair().en());
        assertTrue(coarse.repair().zh().contains("0.5 万吨"), coarse.repair().zh());
    }

    @Test
    void receipts_thatAreLateEarlyDoubleOrSlipped_areToldApart() {
        assertEquals(List.of("manifest-not-confirmed"), manifest(line("12.50 吨", "", 0)));
        assertEquals(List.of("manifest-received-before-sent"), manifest(line("12.50 吨", "12.50 吨", -1)));
        assertEquals(List.of("manifest-not-confirmed"), manifest(line("12.50 吨", "12.50 吨", 60)));
        assertEquals(List.of("manifest-received-late"), manifest(line("12.50 吨", "12.50 吨", 6)));
        assertEquals(List.of(), manifest(line("12.50 吨", "12.50 吨", 5)));
        ManifestLine good = line("12.50 吨", "12.48 吨", 2);
        assertEquals(List.of("manifest-twice"), manifest(good, good));
        assertEquals(List.of("unit-slip"), manifest(line("12.50 吨", "12480 吨", 2)));
        assertEquals(List.of("figure-of-another-kind"), manifest(line("12.50 吨", "12.50 个", 2)));
        assertTrue(MANIFESTS
                .check(List.of(line("12.50 吨", "", 0)), SENT.plusDays(5))
                .isEmpty());
    }

    /** No rule of law was seen that says when a receipt is late: unless whoever checks does, none is. */
    @Test
    void receipts_areLateOnlyWhereDaysWereDeclared() {
        ManifestCheck undated = ManifestCheck.of(Rational.of(5, 100), Figure.parse("0.1 吨"));
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertEquals(List.of(), undated.check(List.of(line("12.50 吨", "12.50 吨", 60)), day));
        assertEquals(
                List.of("manifest-received-before-sent"),
                undated.check(List.of(line("12.50 吨", "12.50 吨", -1)), day).stream()
                        .map(Finding::id)
                        .toList());
        Finding open = undated.check(List.of(line("12.50 吨", "", 0)), day).get(0);
        assertEquals("manifest-not-confirmed", open.id());
        assertEquals(Severity.NOTE, open.severity());
    }

    @Test
    void lateness_namesTheDaysDeclaredAndTheDaysTaken() {
        Finding late = MANIFESTS
                .check(List.of(line("12.50 吨", "12.50 吨", 9)), LocalDate.of(2024, 3, 31))
                .get(0);
        assertEquals("5日内确认接受", late.expected().zh());
        assertEquals("2024-03-01 → 2024-03-10", late.found());
        assertTrue(late.repair().en().contains("9 days"), late.repair().en());
    }

    /** A value below 0 is told once, with everything that it breaks. */
    @Test
    void amountsBelow0_areToldOnceWithAllTheyBreak() {
        assertEquals(List.of("manifest-amount-not-possible"), manifest(line("-3 吨", "-3 吨", 2)));
        assertEquals(List.of("manifest-amount-not-possible", "manifest-not-confirmed"), manifest(line("-3 吨", "", 0)));
        Finding both = MANIFESTS
                .check(List.of(line("12.50 吨", "-12.50 吨", 2)), LocalDate.of(2024, 3, 31))
                .get(0);
        assertEquals("manifest-amount-not-possible", both.id());
        assertEquals(Severity.ERROR, both.severity());
        assertTrue(both.expected().en().contains("0 or more"), both.expected().en());
        assertTrue(both.expected().en().contains("apart"), both.expected().en());
    }

    @Test
    void aLineThatIsWrongInTwoWays_isToldForBoth() {
        assertEquals(
                List.of("manifest-difference", "manifest-received-before-sent"),
                manifest(line("12.50 吨", "10.00 吨", -1)));
    }

    private static String repair(String... figures) {
        List<SeriesCheck.Point> points = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            points.add(new SeriesCheck.Point(ReportingPeriod.ofYear(2009 + i), Figure.parse(figures[i]), "-"));
        }
        Finding found = SeriesCheck.of(Rational.of(5)).check("x", points).get(0);
        return found.id() + " " + found.repair().zh() + " " + found.repair().en();
    }

    /** 31 家 → 310 家 may be a digit too many; there is no unit of ten 家 that anybody could confuse it with. */
    @Test
    void slips_nameTheUnitsThatWereConfused_orNone() {
        String counts = repair("31 家", "310000 家", "32 家");
        assertTrue(counts.startsWith("unit-slip"), counts);
        assertTrue(counts.contains("万家与家"), counts);
        assertFalse(counts.contains("吨"), counts);
        String digit = repair("31 家", "310 家", "33 家");
        assertTrue(digit.startsWith("digit-slip"), digit);
        assertFalse(digit.contains("单位"), digit);
        assertTrue(repair("4321 吨", "4410000 吨", "4400 吨").contains("吨与千克"));
        assertTrue(repair("4321 万吨", "4410 吨", "4400 万吨").contains("万吨与吨"));
        assertTrue(repair("81 %", "0.82 %", "83 %").startsWith("digit-slip"));
        assertTrue(repair("81 %", "0.82 %", "83 %").contains("小数"));
    }
}
