/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;

class TotalsCheckTest {
    private static final Territory CITY = new Territory(
            List.of(Region.of("440600", "佛山市", "Foshan"), Region.of("440604", "甲", "A"), Region.of("440605", "乙", "B")),
            List.of());
    private static final IdentitySet TOTALS = Balances.set(Balances.identity(
            "generated-of-divisions",
            "产生量 − 下级之和",
            Term.of(1, "generated"),
            new Term(-1, "generated", Term.Reach.TERRITORIES_BELOW)));

    private static Fact fact(String place, String reporter, String value, Optional<String> zone) {
        return Fact.builder()
                .measure(Balances.MEASURES.measure("generated").orElseThrow())
                .category(Balances.GENERAL)
                .territory(RegionCode.parse(place))
                .zone(zone)
                .period(ReportingPeriod.ofYear(2023))
                .value(Figure.parse(value))
                .reporter(reporter)
                .build();
    }

    /** Facts as {@code 440600 bureau 100 吨}. */
    private static List<Finding> check(boolean whole, String... rows) {
        List<Fact> facts = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            facts.add(fact(parts[0], parts[1], parts[2], Optional.empty()));
        }
        return TotalsCheck.of(TOTALS, CITY, whole).check(facts);
    }

    @Test
    void countiesOfOtherReporters_thatExceedTheTotal_areTold() {
        List<Finding> found = check(true, "440600 市局 100 吨", "440604 甲 60 吨", "440605 乙 65 吨");
        assertEquals(1, found.size());
        Finding one = found.get(0);
        assertEquals("generated-of-divisions", one.id());
        assertTrue(one.found().contains("440604 甲 60 吨"), one.found());
        assertTrue(one.repair().en().contains("23.5 吨"), one.repair().en()); // 125 - 1 - 100.5
        assertEquals(1, check(false, "440600 市局 100 吨", "440604 甲 160 吨").size(), "one is too much already");
        assertEquals(
                1,
                check(true, "440600 市局 200 吨", "440604 甲 60 吨", "440605 乙 65 吨").size());
    }

    @Test
    void roundedTotals_areNeverTold() {
        assertEquals(List.of(), check(true, "440600 市局 1 万吨", "440604 甲 5400 吨", "440605 乙 9500 吨"));
        assertEquals(List.of(), check(true, "440600 市局 125 吨", "440604 甲 60.4 吨", "440605 乙 65.1 吨"));
        assertEquals(List.of(), check(true, "440600 市局 0.0 吨", "440604 甲 0 吨", "440605 乙 0 吨"));
    }

    /** Nobody knows what a total holds that is not compared with all, or of reporters beside each other. */
    @Test
    void whatIsNotKnownToBeAll_isNotCalledTooLittle() {
        assertEquals(List.of(), check(true, "440600 市局 200 吨", "440604 甲 60 吨"));
        assertEquals(List.of(), check(false, "440600 市局 200 吨", "440604 甲 60 吨", "440605 乙 65 吨"));
        assertEquals(List.of(), check(true, "440600 市局 200 吨", "440604 甲 60 吨", "440604 丙 1 吨", "440605 乙 65 吨"));
        assertEquals(List.of(), check(true, "440600 市局 10 吨", "440600 厂 1 吨", "440604 甲 60 吨"));
        List<Fact> zoned = List.of(
                fact("440600", "市局", "200 吨", Optional.empty()),
                fact("440604", "甲", "60 吨", Optional.empty()),
                fact("440605", "乙", "65 吨", Optional.empty()),
                fact("440605", "园区", "75 吨", Optional.of("zone")));
        assertEquals(List.of(), TotalsCheck.of(TOTALS, CITY, true).check(zoned));
    }

    /** One reporter of all is a balance, and BalanceCheck tells it. */
    @Test
    void oneReporterOfAll_isLeftToTheBalances() {
        assertEquals(List.of(), check(true, "440600 市局 100 吨", "440604 市局 60 吨", "440605 市局 65 吨"));
    }

    @Test
    void entriesOfOneReporter_addUpBeforeTheyAreCompared() {
        assertEquals(List.of(), check(true, "440600 市局 100 吨", "440604 甲 60 吨", "440605 乙 65 吨", "440605 乙 -25 吨"));
    }

    @Test
    void identitiesThatAreNoTotals_askNothing() {
        List<Fact> facts = List.of(
                fact("440600", "市局", "100 吨", Optional.empty()), fact("440604", "甲", "160 吨", Optional.empty()));
        assertEquals(
                List.of(),
                TotalsCheck.of(Balances.set(Balances.BALANCE), CITY, true).check(facts));
    }
}
