/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;

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

    /** The measure says that it adds up; an identity only gives its name. */
    @Test
    void measuresThatAddUp_areHeldWithoutAnIdentity() {
        List<Fact> facts = List.of(
                fact("440600", "市局", "100 吨", Optional.empty()), fact("440604", "甲", "160 吨", Optional.empty()));
        List<Finding> found =
                TotalsCheck.of(Balances.set(Balances.BALANCE), CITY, true).check(facts);
        assertEquals(1, found.size());
        assertEquals("parts-exceed-whole", found.get(0).id());
        assertEquals(List.of(), check(rated(), "general 440600 2023 市局 40", "general 440604 2023 甲 160"));
    }

    @Test
    void oneReporterOfAll_isToldWhereNoIdentityAsks() {
        List<Finding> found = check(
                measure("utilised"),
                "general 440600 2023 市局 100",
                "general 440604 2023 市局 70",
                "general 440605 2023 市局 65");
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).repair().en().contains("33.5 吨"),
                found.get(0).repair().en()); // 135 - 1 - 100.5
    }

    @Test
    void categoriesPeriodsAndDivisionsFarBelow_areHeldAgainstTheirWhole() {
        Measure generated = measure("generated");
        List<Finding> found = check(
                generated, "industrial 440600 2023 市局 100", "general 440600 2023 市局 70", "hazardous 440600 2023 市局 70");
        assertEquals(1, found.size());
        assertEquals("440600/programme/2021/industrial/2023", found.get(0).place());
        assertEquals(
                1,
                check(
                                generated,
                                "general 440600 2023 市局 100",
                                "general 440604 2023-01 甲 80",
                                "general 440604 2023-02 甲 80")
                        .size());
        assertEquals(
                1,
                check(generated, "general 440000 2023 省厅 100", "general 440604 2023 甲 170")
                        .size());
        assertEquals(
                List.of(),
                check(
                        generated,
                        "general 440000 2023 省厅 170",
                        "industrial 440604 2023 甲 175",
                        "general 440604 2023 甲 170",
                        "general 440604 2023-01 甲 80",
                        "general 440604 2023-02 甲 90"));
    }

    /** A plant's year of one waste says nothing of what another plant of the county has of another waste or in a month. */
    @Test
    void reportersOfOneDivision_areNotEachOthersTotals() {
        assertEquals(
                List.of(),
                check(
                        measure("generated"),
                        "industrial 440604 2023 甲厂 5",
                        "general 440604 2023 乙厂 70",
                        "industrial 440604 2023-01 丙厂 80"));
    }

    /** 100 = 60 + 40 with the plant's 55 inside the bureau's 60. */
    @Test
    void ofSeveralReportersOfOneDivision_theLargestIsSure() {
        assertEquals(List.of(), check(true, "440600 市局 100 吨", "440604 局 60 吨", "440604 厂 55 吨", "440605 局 40 吨"));
        assertEquals(
                1,
                check(true, "440600 市局 100 吨", "440604 局 60 吨", "440604 厂 55 吨", "440605 局 42 吨")
                        .size());
    }

    /** One wrong figure is told where it shows first, not again for every whole above. */
    @Test
    void oneWrongFigure_isToldAtTheNearestWhole() {
        List<Finding> found = check(
                measure("generated"),
                "general 440000 2023 省厅 100",
                "general 440600 2023 市局 100",
                "general 440604 2023 甲 170");
        assertEquals(1, found.size());
        assertEquals(
                "440600/programme/2021/general_industrial/2023", found.get(0).place());
    }

    @Test
    void theLikeliestWrongCell_isNamedFirst() {
        String repair = check(false, "440600 市局 125 吨", "440604 甲 60 吨", "440605 乙 650000 吨")
                .get(0)
                .repair()
                .en();
        assertTrue(
                repair.contains("Likeliest wrong: generated@440605/programme/2021/general_industrial/乙/2023 650000 吨"),
                repair);
        assertTrue(repair.contains("a slip of the unit: times 10^-4"), repair);
        String other = check(true, "440600 市局 100 吨", "440604 甲 60 吨", "440605 乙 65 吨")
                .get(0)
                .repair()
                .en();
        assertTrue(
                other.contains("440605/programme/2021/general_industrial/乙/2023 65 吨 (should be in [0 吨, 41 吨])"),
                other);
    }

    /** Whatever levels, reporters and decimals: figures of one truth that were rounded and nothing else are never told. */
    @Test
    void figuresOfOneTruth_areNeverTold() {
        Random random = new Random(20260101);
        for (int table = 0; table < 2000; table++) {
            String[] rows = consistent(random);
            assertEquals(List.of(), check(measure("generated"), rows), String.join("\n", rows));
        }
    }

    /** Two wastes of two counties in two months, and any of their sums, each rounded and by whom it may be. */
    private static String[] consistent(Random random) {
        int[] truth = new int[8];
        Arrays.setAll(truth, i -> random.nextInt(4) == 0 ? 0 : random.nextInt(20_000));
        List<String> rows = new ArrayList<>();
        for (String waste : List.of("industrial", "general", "hazardous")) {
            for (String place : List.of("440000", "440600", "440604", "440605")) {
                for (String period : List.of("2023", "2023-Q1", "2023-01", "2023-02")) {
                    int sum = 0;
                    for (int i = 0; i < 8; i++) {
                        boolean isIn = (waste.equals("industrial") || waste.equals("general") == (i < 4))
                                && (place.endsWith("00") || place.equals("440604") == (i % 4 < 2))
                                && (!period.matches(".*-0.") || period.endsWith("1") == (i % 2 == 0));
                        sum += isIn ? truth[i] : 0;
                    }
                    if (random.nextInt(3) > 0) {
                        BigDecimal value = BigDecimal.valueOf(sum, 3).setScale(random.nextInt(4), RoundingMode.HALF_UP);
                        rows.add(waste + " " + place + " " + period + " bureau" + random.nextInt(2) + " " + value);
                    }
                    if (!place.endsWith("00") && random.nextInt(4) == 0) {
                        rows.add(waste + " " + place + " " + period + " plant " + BigDecimal.valueOf(sum / 2, 3));
                    }
                }
            }
        }
        return rows.toArray(String[]::new);
    }

    private static final CategoryTree WASTES = CategoryTree.of(List.of(
            category("industrial", Optional.empty()),
            category("general_industrial", Optional.of("industrial")),
            category("industrial_hazardous", Optional.of("industrial"))));

    private static WasteCategory category(String code, Optional<String> parent) {
        return new WasteCategory(
                "programme",
                "2021",
                code,
                Wording.of(code, code),
                WasteCategory.SourceDomain.INDUSTRIAL,
                WasteCategory.Hazard.GENERAL,
                parent);
    }

    private static Measure measure(String id) {
        return Balances.MEASURES.measure(id).orElseThrow();
    }

    private static Measure rated() {
        return Measure.builder()
                .id("rated")
                .name(Wording.of("率", "rate"))
                .unit(UnitOfMeasure.TONNE)
                .possible(measure("generated").possible())
                .along(Measure.Additivity.NONE, Measure.Additivity.NONE, Measure.Additivity.NONE)
                .build();
    }

    /** Facts as {@code general 440600 2023 bureau 100}, in a territory of what is named. */
    private static List<Finding> check(Measure measure, String... rows) {
        List<Region> regions = new ArrayList<>(CITY.regions());
        regions.add(Region.of("440000", "省", "Province"));
        List<Fact> facts = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ", 5);
            String category = parts[0].equals("general")
                    ? "general_industrial"
                    : parts[0].equals("hazardous") ? "industrial_hazardous" : parts[0];
            facts.add(Fact.builder()
                    .measure(measure)
                    .category("programme/2021/" + category)
                    .territory(RegionCode.parse(parts[1]))
                    .period(ReportingPeriod.parse(parts[2]))
                    .value(Figure.parse(parts[4] + " 吨"))
                    .reporter(parts[3])
                    .build());
        }
        return TotalsCheck.of(TOTALS, new Territory(regions, List.of()), false)
                .withCategories(WASTES)
                .check(facts);
    }
}
