/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.rules.checking.RateComparison.Verdict;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;

/** Reported rates of yearbooks, bulletins and plans, each beside the one that their printed totals give. */
class PublishedFiguresTest {
    private static final MeasureCatalogue MEASURES = Seeds.measures2021();
    private static final CategoryTree CATEGORIES = Seeds.categories2021();
    private static final FormulaLanguage LANGUAGE = FormulaLanguage.of(MEASURES, CATEGORIES);
    private static final Pattern TOTAL = Pattern.compile("([^()]+)\\(([^()]*)\\)=(.+)");

    record Case(
            String id,
            String place,
            ReportingPeriod period,
            String formula,
            UnitOfMeasure unit,
            Figure reported,
            PrintedFigures totals,
            Verdict verdict,
            Optional<String> difference) {
        RateComparison compare() {
            return RateCheck.of(LANGUAGE.compile(formula, unit))
                    .compare(reported, totals, FormulaContext.of(RegionCode.NATION, period));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = PublishedFiguresTest.class.getResourceAsStream("/checking/published.tsv")) {
            if (in == null) {
                throw new AssertionError("no cases");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .map(PublishedFiguresTest::read);
        }
    }

    private static Case read(String[] cells) {
        ReportingPeriod period = ReportingPeriod.parse(cells[2]);
        return new Case(
                cells[0],
                cells[1],
                period,
                cells[3],
                UnitOfMeasure.parse(cells[4]),
                Figure.parse(cells[5]),
                totals(cells[6], period),
                Verdict.valueOf(cells[7]),
                Optional.of(cells[8]).filter(d -> !d.isEmpty()));
    }

    private static PrintedFigures totals(String text, ReportingPeriod period) {
        PrintedFigures.Builder totals = PrintedFigures.builder();
        for (String total : text.isEmpty() ? new String[0] : text.split(";")) {
            Matcher parts = TOTAL.matcher(total);
            assertTrue(parts.matches(), total);
            Measure measure = Objects.requireNonNull(MEASURES.byName().get(parts.group(1)), total);
            CategorySelection selection = parts.group(2).isEmpty()
                    ? CategorySelection.ALL
                    : CategorySelection.of(
                            CATEGORIES.named(parts.group(2)).get(0).id());
            totals.add(measure, selection, RegionCode.NATION, period, Figure.parse(parts.group(3)));
        }
        return totals.build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compare_aPublishedRate_saysWhetherPrintingExplainsTheDifference(Case row) {
        RateComparison comparison = row.compare();
        assertEquals(row.verdict(), comparison.verdict(), () -> comparison.recomputed() + " " + comparison);
        row.difference()
                .ifPresent(d -> assertEquals(
                        0,
                        comparison
                                .difference()
                                .orElseThrow()
                                .toBigDecimal(4, RoundingMode.HALF_UP)
                                .compareTo(new BigDecimal(d)),
                        () -> comparison.difference().orElseThrow().toString()));
        boolean warned = comparison
                .finding(row.place())
                .map(f -> f.severity() == Severity.WARNING)
                .orElse(false);
        assertEquals(row.verdict() == Verdict.UNEXPLAINED, warned);
    }

    @Test
    void finding_ofAnUnexplainedRate_saysItsSizeInBothLanguages() throws IOException {
        Case rate2010 =
                cases().filter(c -> c.id().equals("rate-2010")).findFirst().orElseThrow();
        var finding = rate2010.compare().finding(rate2010.place()).orElseThrow();
        assertEquals("rate-not-reproduced", finding.id());
        assertEquals("66.7 %", finding.found());
        assertEquals("舍入允许的[66.8737, 67.5676] %（差-0.5199）", finding.expected().zh());
        assertEquals(
                "a rate that rounding allows, [66.8737, 67.5676] % (difference -0.5199)",
                finding.expected().en());
    }

    @Test
    void rate_thatOnlyRoundedTotalsGive_isExplained() {
        // 8.6 / 14.8 is 58.108 %, but 8.65 / 14.75 would be 58.64 %
        Case row = read(new String[] {
            "explained",
            "样例",
            "2016",
            "综合利用量(一般工业固体废物) / 产生量(一般工业固体废物); 0/0 = 不适用",
            "%",
            "58.4 %",
            "综合利用量(一般工业固体废物)=8.6 亿吨;产生量(一般工业固体废物)=14.8 亿吨",
            "EXPLAINED",
            "0.2919"
        });
        RateComparison comparison = row.compare();
        assertEquals(Verdict.EXPLAINED, comparison.verdict());
        assertEquals(Severity.NOTE, comparison.finding("样例").orElseThrow().severity());
    }

    @Test
    void figures_ofAnotherKindOrTwice_areRefused() {
        Measure generated = MEASURES.measure("generated").orElseThrow();
        ReportingPeriod year = ReportingPeriod.ofYear(2020);
        PrintedFigures.Builder builder = PrintedFigures.builder()
                .add(generated, CategorySelection.ALL, RegionCode.NATION, year, Figure.parse("1 吨"));
        assertThrows(
                UnitMismatchException.class,
                () -> builder.add(generated, CategorySelection.ALL, RegionCode.NATION, year, Figure.parse("1 万吨/年")));
        assertThrows(
                InvalidPartException.class,
                () -> builder.add(generated, CategorySelection.ALL, RegionCode.NATION, year, Figure.parse("2 吨")));
    }

    @Test
    void foshanCapacity_printedAsAnAmount_isRefused() {
        // row 32 prints 万吨 and the text 万吨/年: only the second is a capacity
        Measure capacity = MEASURES.measure("disposal_capacity").orElseThrow();
        CategorySelection hazardous = CategorySelection.of("programme/2021/industrial_hazardous");
        ReportingPeriod year = ReportingPeriod.ofYear(2023);
        PrintedFigures.Builder builder = PrintedFigures.builder()
                .add(capacity, hazardous, RegionCode.parse("440600"), year, Figure.parse("100 万吨/年"));
        assertThrows(
                UnitMismatchException.class,
                () -> builder.add(capacity, hazardous, RegionCode.parse("440600"), year, Figure.parse("100 万吨")));
        RateComparison text = RateCheck.of(LANGUAGE.compile("安全处置能力(工业危险废物)", capacity.unit()))
                .compare(
                        Figure.parse("100 万吨/年"), builder.build(), FormulaContext.of(RegionCode.parse("440600"), year));
        assertEquals(Verdict.AGREES, text.verdict());
    }

    @Test
    void asPrinted_whatIsNotPrinted_isUnknownAndNotZero() {
        Measure generated = MEASURES.measure("generated").orElseThrow();
        var tally = PrintedFigures.builder()
                .build()
                .asPrinted()
                .tally(generated, CategorySelection.ALL, RegionCode.NATION, ReportingPeriod.ofYear(2020));
        assertEquals(Optional.empty(), tally.value());
        assertEquals(Optional.of(Figure.parse("0 吨")), tally.lower());
        assertEquals(Optional.empty(), tally.upper());
        assertEquals(List.of(), tally.coverage().missing());
    }
}
