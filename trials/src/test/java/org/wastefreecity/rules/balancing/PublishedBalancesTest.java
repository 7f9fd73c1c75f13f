/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.finding.OneLanguage;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.seeds.Seeds;

/** Tables of yearbooks, bulletins and notices against the packed identities. */
class PublishedBalancesTest {
    private static final BalanceCheck CHECK =
            BalanceCheck.of(Seeds.balances2021(), Seeds.measures2021()).withCategories(Seeds.categories2021());

    private static Place place(String category, String region, String period) {
        return Place.of(
                "programme/2021/" + category,
                region.equals("000000") ? RegionCode.NATION : RegionCode.parse(region),
                ReportingPeriod.parse(period));
    }

    private static Sheet sheet(Place place, String... figures) {
        Sheet.Builder sheet = Sheet.builder();
        for (int i = 0; i < figures.length; i += 2) {
            sheet.add(figures[i], place, figures[i + 1]);
        }
        return sheet.build();
    }

    private static Sheet fates(String category, String region, String period, String... gudsx) {
        List<String> measures = List.of("generated", "utilised", "disposed", "stored", "dumped");
        return sheet(
                place(category, region, period),
                Stream.iterate(0, i -> i + 1)
                        .limit(gudsx.length)
                        .flatMap(i -> Stream.of(measures.get(i), gudsx[i]))
                        .toArray(String[]::new));
    }

    /** Earlier stock is not published: the fates may exceed what was generated, and must not fall short of it. */
    @ParameterizedTest
    @CsvSource({
        "1999, 78442 万吨, 35756 万吨, 10764 万吨, 26295 万吨, 3880 万吨, 1744.5 万吨",
        "2000, 81608 万吨, 34751 万吨, 9152 万吨, 28921 万吨, 3186 万吨, 5595.5 万吨",
        "2001, 88746 万吨, 47290 万吨, 14491 万吨, 30183 万吨, 2894 万吨, ",
        "2002, 94509 万吨, 50061 万吨, 16618 万吨, 30040 万吨, 2635 万吨, ",
        "2003, 100428 万吨, 56040 万吨, 17751 万吨, 27667 万吨, 1914 万吨, ",
        "2016, 14.8 亿吨, 8.6 亿吨, 3.8 亿吨, 5.5 亿吨, 11.7 万吨, ",
        "2019, 6323.75 万吨, 502.49 万吨, 58.97 万吨, 5763.87 万吨, 0.008 万吨, "
    })
    void balance_ofAPublishedTable_isBrokenOnlyWhereTheFatesFallShort(
            String year, String g, String u, String d, String s, String x, String gap) {
        BalanceReport report = CHECK.check(fates("industrial", "000000", year, g, u, d, s, x));
        assertEquals(gap == null, report.isConsistent(), () -> report.findings().toString());
        if (gap != null) {
            BrokenIdentity broken = report.contradictions().get(0).broken().get(0);
            assertEquals(
                    "industrial-balance", broken.identity().map(Identity::id).orElseThrow());
            assertEquals(Figure.parse(gap), broken.gap());
        }
        UncheckedIdentity unchecked = report.unchecked().get(0);
        assertTrue(unchecked.oneSided());
        assertEquals(
                List.of("utilised_prior_stock", "disposed_prior_stock"),
                unchecked.missing().stream().map(Cell::measure).toList());
    }

    @Test
    void xuzhou2024_closesExactly_onceNothingWasStoredOrDumped() {
        String[] printed = {
            "generated",
            "43.07 万吨",
            "utilised",
            "29.94 万吨",
            "disposed",
            "13.13 万吨",
            "stored",
            "0.00 万吨",
            "dumped",
            "0.00 万吨",
            "utilised_prior_stock",
            "0.00 万吨",
            "disposed_prior_stock",
            "0.00 万吨"
        };
        Place xuzhou = place("industrial_hazardous", "320300", "2024");
        assertTrue(CHECK.check(sheet(xuzhou, printed)).isConsistent());
        printed[1] = "43.70 万吨"; // two digits changed places
        BalanceReport report = CHECK.check(sheet(xuzhou, printed));
        assertFalse(report.isConsistent());
        Correction generated =
                report.contradictions().get(0).repairs().get(0).corrections().get(0);
        assertEquals("generated", generated.cell().measure());
        assertEquals("[43.05 万吨, 43.09 万吨]", generated.needed().orElseThrow().toString());
    }

    @Test
    void guangdong2023_hasAnOpeningStockThatNobodyPrinted() {
        Place year = place("industrial_hazardous", "440000", "2023");
        String[] printed = {
            "generated", "725 万吨", "own_treated", "184 万吨", "transferred_out", "543 万吨", "closing_stock", "36 万吨"
        };
        BalanceReport report = CHECK.check(sheet(year, printed));
        assertTrue(report.isConsistent());
        assertEquals(
                List.of("hazardous-stock-balance"),
                report.unchecked().stream()
                        .filter(u -> u.missing().size() == 1)
                        .map(u -> u.identity().id())
                        .toList());
        // with 38 it closes, and with 3.8 the slip is named
        assertTrue(CHECK.check(with(printed, year, "opening_stock", "38 万吨")).isConsistent());
        BalanceReport slip = CHECK.check(with(printed, year, "opening_stock", "38 吨"));
        assertEquals(
                4,
                slip.contradictions()
                        .get(0)
                        .repairs()
                        .get(0)
                        .corrections()
                        .get(0)
                        .slip()
                        .orElseThrow());
    }

    private static Sheet with(String[] printed, Place place, String measure, String figure) {
        String[] more =
                Stream.concat(Stream.of(printed), Stream.of(measure, figure)).toArray(String[]::new);
        return sheet(place, more);
    }

    @Test
    void guangdong2024_flowsToOctoberAgainstStockOfSeptember_doNotClose() {
        BalanceReport report = CHECK.check(sheet(
                place("industrial_hazardous", "440000", "2024"),
                "opening_stock",
                "36 万吨",
                "generated",
                "619 万吨",
                "own_treated",
                "145 万吨",
                "transferred_out",
                "476 万吨",
                "closing_stock",
                "28 万吨"));
        BrokenIdentity broken = report.contradictions().get(0).broken().get(0);
        assertEquals(Figure.parse("6 万吨"), broken.sum().orElseThrow());
        assertEquals(Figure.parse("3.5 万吨"), broken.gap());
        assertEquals(5, report.contradictions().get(0).repairs().size());
    }

    @Test
    void guangdong_closingStockOf2023_isTheOpeningOf2024() {
        Sheet.Builder sheet = Sheet.builder();
        sheet.add("closing_stock", place("industrial_hazardous", "440000", "2023"), "36 万吨");
        sheet.add("opening_stock", place("industrial_hazardous", "440000", "2024"), "36.4 万吨");
        assertTrue(CHECK.check(sheet.build()).isConsistent());
        sheet.add("opening_stock", place("industrial_hazardous", "440000", "2024-01"), "37 万吨");
        BalanceReport report = CHECK.check(sheet.build());
        // 36 hides it: 36.4 and 37 both agree with it, and not with each other
        assertEquals("identities-contradict", report.findings().get(0).id());
        String found = OneLanguage.of(report.findings().get(0).found(), Language.ZH);
        assertTrue(found.startsWith("+ 期初贮存量 36.4 万吨 − 期初贮存量@440000/"), found);
        assertEquals(2, report.contradictions().get(0).repairs().size());
    }

    @Test
    void hazardous2012_dumpedTonnesPrintedBesideTenThousands_areNoContradiction() {
        assertTrue(CHECK.check(fates(
                        "industrial_hazardous",
                        "000000",
                        "2012",
                        "3465.2 万吨",
                        "2004.6 万吨",
                        "698.2 万吨",
                        "846.9 万吨",
                        "16.1 吨"))
                .isConsistent());
    }

    @Test
    void identities_restOnNothingOfficial_andSaySo() {
        assertTrue(Seeds.balances2021().identities().stream().noneMatch(Identity::isVerified));
        assertTrue(Seeds.balances2021().identities().stream()
                .noneMatch(i -> i.attestations().isEmpty()));
    }
}
