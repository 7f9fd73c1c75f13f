/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GENERATED;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Rows of every kind: good ones are kept whatever came before and after, bad ones end in a finding with their number. */
class IntakeTest {
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.of(Figure.parse("0.1 万吨"))))
            .build();
    private static final RollUp YEARS = RollUp.builder()
            .territory(TerritoryLevel.CITY)
            .period(PeriodLevel.YEAR)
            .category(CategoryLevel.ALL)
            .build();

    private final FactSetBuilder builder = FactSet.builder(schema(AMOUNT));

    private static String total(FactSet facts) {
        return YEARS.on(facts)
                .tally(AMOUNT, CategorySelection.ALL, FOSHAN, ReportingPeriod.ofYear(2020))
                .seen()
                .map(Figure::toString)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-territory, 999999, hw/2021/900-249-08, generated, 2020-01, 1, A",
        "unknown-category, 440605, hw/2016/900-249-08, generated, 2020-01, 1, A",
        "unknown-measure, 440605, hw/2021/900-249-08, stored, 2020-01, 1, A",
        "unknown-period, 440605, hw/2021/900-249-08, generated, 2020-13, 1, A",
        "unknown-period, 440605, hw/2021/900-249-08, generated, 2020年1月, 1, A",
        "unknown-reporter, 440605, hw/2021/900-249-08, generated, 2020-01, 1, ' '",
        "not-a-decimal, 440605, hw/2021/900-249-08, generated, 2020-01, NaN, A",
        "not-a-decimal, 440605, hw/2021/900-249-08, generated, 2020-01, Infinity, A",
        "not-a-decimal, 440605, hw/2021/900-249-08, generated, 2020-01, 1e3, A",
        "not-a-decimal, 440605, hw/2021/900-249-08, generated, 2020-01, １２, A",
        "not-a-decimal, 440605, hw/2021/900-249-08, generated, 2020-01, '1,5', A",
        "too-many-places, 440605, hw/2021/900-249-08, generated, 2020-01, 1.2345678, A",
        "value-too-large, 440605, hw/2021/900-249-08, generated, 2020-01, 99999999999999, A",
        "impossible-value, 440605, hw/2021/900-249-08, generated, 2020-01, -1, A",
        "impossible-value, 440605, hw/2021/900-249-08, generated, 2020-01, 1000.000001, A",
        "place-not-there, 220184, hw/2021/900-249-08, generated, 2020-05, 1, A",
        "place-not-there, 220381, hw/2021/900-249-08, generated, 2020, 1, A",
    })
    void badRow_isAFindingAndTheOthersStay(
            String id, String place, String category, String measure, String period, String value, String reporter) {
        builder.add(NANHAI, OIL, "generated", "2020-02", "1.25", "A");
        builder.add(place, category, measure, period, value, reporter);
        builder.add(NANHAI, OIL, "generated", "2020-03", "2", "A");
        FactSet facts = builder.build();
        assertEquals("3.250000 吨", total(facts));
        assertEquals(1, facts.findings().size());
        Finding finding = facts.findings().get(0);
        assertEquals(id, finding.id());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("row 2", finding.place());
        assertEquals(2, facts.size());
    }

    @Test
    void divisionThatCeased_countsUntilThen() {
        builder.add(GONGZHULING_THEN, OIL, "generated", "2020-05", "1", "A");
        assertEquals(List.of(), builder.build().findings());
    }

    @Test
    void hostileTexts_endInFindings() {
        String long10000 = "9".repeat(10_000);
        for (String text : List.of(long10000, "", "\u0000", "'; drop table", "440605\u200b", "４４０６０５")) {
            builder.add(text, OIL, "generated", "2020-01", "1", "A");
            builder.add(NANHAI, text, "generated", "2020-01", "1", "A");
            builder.add(NANHAI, OIL, text, "2020-01", "1", "A");
            builder.add(NANHAI, OIL, "generated", text, "1", "A");
            builder.add(NANHAI, OIL, "generated", "2020-01", text, "A");
        }
        builder.add(NANHAI, OIL, "generated", "2020-01", "1", long10000);
        for (BigDecimal value : List.of(
                new BigDecimal("1e1000000000"),
                new BigDecimal("1e-1000000000"),
                new BigDecimal(long10000),
                new BigDecimal("1E+20"))) {
            builder.add(NANHAI, OIL, "generated", "2020-01", value, "A");
        }
        builder.add(NANHAI, OIL, "generated", "2020-01", new BigDecimal("1E+2"), "A");
        FactSet facts = builder.build();
        assertEquals(35, facts.findingCount());
        assertEquals("100.000000 吨", total(facts));
        facts.findings().forEach(f -> assertTrue(f.message().zh().length() < 400, f.id()));
    }

    @Test
    void manyBadRows_keepTheFirstFindings() {
        for (int i = 0; i < FindingLog.KEPT + 5; i++) {
            builder.add("x", OIL, "generated", "2020-01", "1", "A");
        }
        FactSet facts = builder.build();
        assertEquals(FindingLog.KEPT, facts.findings().size());
        assertEquals(FindingLog.KEPT + 5, facts.findingCount());
    }

    @Test
    void correction_addsUpAndARepeatedRowIsWarnedOf() {
        builder.add(NANHAI, OIL, "generated", "2020-01", "5", "A");
        builder.add(NANHAI, OIL, "generated", "2020-01", "-2", "A");
        builder.add(NANHAI, OIL, "generated", "2020-01", "5", "B");
        assertEquals(List.of(), builder.build().findings());
        builder.add(NANHAI, OIL, "generated", "2020-01", "5", "B");
        FactSet facts = builder.build();
        assertEquals("8.000000 吨", total(facts)); // of two equal rows one counts, and the other one is the upper bound
        Finding finding = facts.findings().get(0);
        assertEquals("repeated-row", finding.id());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("row 4", finding.place());
        assertEquals("\"row 3\"", finding.found());
    }

    @Test
    void crossingPeriods_areLeftOut() {
        builder.add(NANHAI, OIL, "generated", "2019/2021", "5", "A");
        builder.add(NANHAI, OIL, "generated", "2020/2022", "5", "A");
        builder.add(NANHAI, OIL, "generated", "2020-01", "1", "A");
        FactSet facts = builder.build();
        assertEquals(
                List.of("crossing-period", "crossing-period"),
                facts.findings().stream().map(Finding::id).toList());
        assertEquals("1.000000 吨", total(facts));
    }

    private static Fact fact(String figure, String reporter) {
        return Fact.builder()
                .measure(AMOUNT)
                .category(OIL)
                .territory(RegionCode.parse(NANHAI))
                .period(ReportingPeriod.parse("2020-01"))
                .value(Figure.parse(figure))
                .reporter(reporter)
                .build();
    }

    @Test
    void manyPeriods_endSoon() {
        for (int first = 1000; first < 1100; first++) {
            for (int last = first + 1; last < first + 30; last++) {
                builder.add(NANHAI, OIL, "generated", first + "/" + last, "1", "A");
            }
        }
        for (int day = 0; day < 70_000; day++) {
            String text = LocalDate.of(1900, 1, 1).plusDays(day).toString();
            builder.add(NANHAI, OIL, "generated", text, "1", "A");
        }
        FactSet facts = builder.build();
        assertEquals(64_536, facts.size());
        assertEquals(72_900 - 64_536, facts.findingCount());
        assertEquals("366.000000 吨", total(facts));
    }

    @Test
    void facts_areConverted() {
        FactSet facts = FactSet.of(
                schema(AMOUNT), List.of(fact("0.0403 万吨", "A"), fact("250 千克", "B"), fact("0.0001 千克", "C")));
        assertEquals("403.250000 吨", total(facts));
        assertEquals("too-many-places", facts.findings().get(0).id());
    }

    @Test
    void columns_areRows() {
        int place = builder.place(NANHAI);
        int period = builder.period("2020-01");
        int category = builder.schema().categories().codeOf(OIL);
        byte[] line = ("x," + OIL + ",y").getBytes(StandardCharsets.UTF_8);
        assertEquals(category, builder.schema().categories().codeOf(line, 2, line.length - 2));
        assertEquals(-1, builder.schema().categories().codeOf(line, 2, line.length - 3));
        builder.addColumns(
                new int[] {place, place, -1},
                new int[] {period, period, period},
                new int[] {category, category, category},
                new int[] {0, 0, 0},
                new long[] {1_000_000, 2_000_000, 4_000_000},
                new int[] {builder.reporter("A"), builder.reporter("B"), builder.reporter("A")});
        FactSet facts = builder.build();
        assertEquals("3.000000 吨", total(facts));
        assertEquals("row 3", facts.findings().get(0).place());
        assertThrows(
                InvalidPartException.class,
                () -> builder.addColumns(new int[1], new int[1], new int[1], new int[1], new long[2], new int[1]));
    }

    private record Line(String where, String month, BigDecimal tonnes) {}

    @Test
    void records_areReadThroughFunctions() {
        RowShape<Line> shape =
                RowShape.of(Line::where, l -> OIL, l -> "generated", Line::month, Line::tonnes, Line::where);
        builder.addAll(
                Stream.of(new Line(NANHAI, "2020-01", new BigDecimal("1.5"))).iterator(), shape);
        assertEquals("1.500000 吨", total(builder.build()));
    }

    @Test
    void resultSet_isReadByColumnNames() throws SQLException {
        Iterator<Object[]> rows = List.of(
                        new Object[] {NANHAI, OIL, "generated", "2020-01", new BigDecimal("1.50"), "A"},
                        new Object[] {NANHAI, OIL, "generated", "2020-01", Optional.empty(), "A"},
                        new Object[] {NANHAI, OIL, "generated", "2020-02", new BigDecimal("2"), "A"})
                .iterator();
        List<String> columns = List.of("PLACE", "WHAT", "M", "WHEN", "T", "WHO");
        Object[][] current = new Object[1][];
        ResultSet result = (ResultSet) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "findColumn":
                            return columns.indexOf(args[0]) + 1;
                        case "next":
                            current[0] = rows.hasNext() ? rows.next() : new Object[0];
                            return current[0].length > 0;
                        default:
                            Object value = current[0][(int) args[0] - 1];
                            return value instanceof Optional ? null : value;
                    }
                });
        new ResultSetRows("PLACE", "WHAT", "M", "WHEN", "T", "WHO").addAll(result, builder);
        FactSet facts = builder.build();
        assertEquals("3.500000 吨", total(facts));
        assertEquals("null-value", facts.findings().get(0).id());
    }

    @Test
    void rows_takeAtMost16Bytes() {
        FactSetBuilder facts = FactSet.builder(schema(GENERATED));
        int[] reporters =
                IntStream.range(0, 200).map(i -> facts.reporter("R" + i)).toArray();
        for (int i = 0; i < 5_000; i++) {
            facts.add(facts.place(NANHAI), facts.period("2020-01"), 0, 0, i, reporters[i % 200]);
        }
        FactSet set = facts.build();
        assertTrue(set.bytes() <= 16L * set.size(), set + ": " + set.bytes());
    }
}
