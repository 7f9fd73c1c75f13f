/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GUANGDONG;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.measure;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Reports without a figure, rows that came twice and rows that contradict each other: what they leave of a sum. */
class OpenReportsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
            .build();
    private static final Measure STOCK = measure("stock", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final RollUp LEVELS = RollUp.builder()
            .territory(TerritoryLevel.COUNTY, TerritoryLevel.CITY, TerritoryLevel.PROVINCE)
            .period(PeriodLevel.MONTH, PeriodLevel.YEAR)
            .category(CategoryLevel.ALL, CategoryLevel.REPORTED)
            .build();

    private final FactSchema schema = schema(AMOUNT, STOCK);
    private final FactSetBuilder builder = FactSet.builder(schema);

    private void add(String place, String measure, String period, String value, String reporter) {
        builder.add(place, OIL, measure, period, value, reporter);
    }

    private static Tally tally(FactSet facts, Measure measure, String place, ReportingPeriod period) {
        return LEVELS.on(facts).tally(measure, CategorySelection.ALL, place, period);
    }

    private Tally amount(String place) {
        return tally(builder.build(), AMOUNT, place, YEAR);
    }

    private static String text(Tally tally) {
        return plain(tally.seen()) + " [" + plain(tally.lower()) + ", " + plain(tally.upper()) + "]";
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().stripTrailingZeros().toPlainString()).orElse("…");
    }

    private static List<String> ids(FactSet facts) {
        return facts.findings().stream().map(Finding::id).toList();
    }

    @Test
    void wordOfAbsence_isMissingAndNotZero() {
        add(CHANCHENG, "generated", "2020-01", "5", "A");
        add(NANHAI, "generated", "2020-01", "未统计", "B");
        Tally city = amount(FOSHAN);
        assertEquals("5 [5, …]", text(city));
        assertEquals(List.of("B 2020-01 未统计"), city.coverage().missing());
        assertEquals(2, city.coverage().expected().orElseThrow());
        assertEquals(1, city.coverage().seen());
        assertEquals(List.of(), builder.build().findings());
        assertEquals("… [0, …]", text(amount(NANHAI)));
        Cells cells = LEVELS.on(builder.build()).cells(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.ALL);
        int nanhai = cells.cell(cells.territories().indexOf(NANHAI), 0, 0, 0);
        assertTrue(cells.isMissing(nanhai));
        assertFalse(cells.isReported(nanhai));
        assertFalse(cells.isPlain());
    }

    /** At one place another's year says nothing of what one left out; one's own does. */
    @Test
    void wordOfAbsence_besideAnothersYear_staysMissing() {
        add(CHANCHENG, "generated", "2020", "100", "A");
        add(CHANCHENG, "generated", "2020-03", "未统计", "B");
        Tally city = amount(FOSHAN);
        assertEquals("100 [100, …]", text(city));
        assertEquals(List.of("B 2020-03 未统计"), city.coverage().missing());
        add(NANHAI, "generated", "2020", "7", "C");
        add(NANHAI, "generated", "2020-03", "未统计", "C");
        assertEquals("7 [7, 7]", text(amount(NANHAI)));
    }

    @Test
    void wordOfAbsence_inCsv_isMissing() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS + ",status",
                "440604,a/1/11,2022-01,generated,5,firm 1,",
                "440604,a/1/11,2022-01,generated,未统计,firm 2,",
                "440604,a/1/11,2022-01,generated,,firm 3,未报",
                "440604,a/1/11,2022-01,generated,,firm 4,不适用",
                "440604,a/1/11,2022-01,generated,1O,firm 5,");
        assertEquals(List.of("no-value"), ids(facts));
        Measure generated = facts.schema().measures().get(0);
        Tally tally = RollUp.builder()
                .territory(TerritoryLevel.CITY)
                .period(PeriodLevel.YEAR)
                .category(CategoryLevel.ALL)
                .build()
                .on(facts)
                .tally(generated, CategorySelection.ALL, FOSHAN, ReportingPeriod.ofYear(2022));
        assertEquals("5 […, …]", text(tally)); // this measure declares no lower bound
        assertEquals(
                List.of("firm 2 2022-01 未统计", "firm 3 2022-01 未报", "firm 5 2022-01 无法识别"),
                tally.coverage().missing());
    }

    @Test
    void figureThatCameAfterAll_isNotMissing() {
        add(NANHAI, "generated", "2020-01", "未统计", "B");
        add(NANHAI, "generated", "2020-01", "7", "B");
        assertEquals("7 [7, 7]", text(amount(FOSHAN)));
    }

    @Test
    void figureOfTheWhole_holdsTheMissingPart() {
        add(NANHAI, "generated", "2020-01", "未统计", "B");
        add(FOSHAN, "generated", "2020", "31", "F");
        assertEquals("31 [31, 31]", text(amount(FOSHAN)));
        assertEquals("… [0, …]", text(amount(NANHAI)));
    }

    @Test
    void laterBalance_answersForAnEarlierOne() {
        add(NANHAI, "stock", "2020-11", "未统计", "B");
        add(NANHAI, "stock", "2020-12", "8", "B");
        assertEquals("8 [8, 8]", text(tally(builder.build(), STOCK, FOSHAN, YEAR)));
        add(CHANCHENG, "stock", "2020-12", "未统计", "A");
        Tally open = tally(builder.build(), STOCK, FOSHAN, YEAR);
        assertEquals("8 […, …]", text(open));
        assertEquals(List.of("A 2020-12 未统计"), open.coverage().missing());
    }

    @Test
    void repeatedAmount_isOneOrTwo() {
        add(NANHAI, "generated", "2020-01", "5", "B");
        add(NANHAI, "generated", "2020-01", "5", "B");
        add(CHANCHENG, "generated", "2020-02", "1", "A");
        FactSet facts = builder.build();
        assertEquals(List.of("repeated-row"), ids(facts));
        assertEquals("6 [6, 11]", text(tally(facts, AMOUNT, FOSHAN, YEAR)));
        assertEquals("1 [1, 1]", text(tally(facts, AMOUNT, CHANCHENG, YEAR)));
        Cells cells = LEVELS.on(facts).cells(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL);
        assertTrue(cells.isOpen(0));
        assertTrue(cells.reasons(0).get(0).zh().contains("只计一次"));
    }

    @Test
    void repeatedBalance_isOneBalance() {
        add(NANHAI, "stock", "2020-12", "8", "B");
        add(NANHAI, "stock", "2020-12", "8", "B");
        FactSet facts = builder.build();
        assertEquals(List.of("repeated-row"), ids(facts));
        assertEquals("8 [8, 8]", text(tally(facts, STOCK, FOSHAN, YEAR)));
    }

    @Test
    void contradictingBalances_areRefusedAndNeverAdded() {
        add(NANHAI, "stock", "2020-12", "8", "B");
        add(NANHAI, "stock", "2020-12", "9", "B");
        add(NANHAI, "stock", "2020-06", "5", "B");
        FactSet facts = builder.build();
        assertEquals(List.of("contradicting-rows"), ids(facts));
        assertEquals("row 2", facts.findings().get(0).place());
        assertEquals("\"row 1\"", facts.findings().get(0).found());
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> tally(facts, STOCK, FOSHAN, YEAR));
        assertTrue(refused.refusal().reason().zh().contains("无法判断"));
        assertEquals("5 [5, 5]", text(tally(facts, STOCK, FOSHAN, ReportingPeriod.parse("2020-06"))));
        add(NANHAI, "stock", "2020-12-31", "8", "B"); // behind them, so that they do not matter any more
        assertThrows(RollUpRefusedException.class, () -> tally(builder.build(), STOCK, FOSHAN, YEAR));
    }

    @Test
    void contradictionOfAnEarlierMonth_doesNotMatterAtTheYearsEnd() {
        add(NANHAI, "stock", "2020-06", "8", "B");
        add(NANHAI, "stock", "2020-06", "9", "B");
        add(NANHAI, "stock", "2020-12", "5", "B");
        assertEquals("5 [5, 5]", text(tally(builder.build(), STOCK, FOSHAN, YEAR)));
    }

    @Test
    void largestValueSaidTwice_isNoSum() {
        Measure peak = SmallLedger.start("peak", Additivity.MAX, Additivity.MAX, Additivity.SUM)
                .unit(UnitOfMeasure.TONNE)
                .build();
        FactSetBuilder peaks = FactSet.builder(schema(peak));
        peaks.add(NANHAI, OIL, "peak", "2020-01", "3", "A").add(NANHAI, OIL, "peak", "2020-01", "3", "A");
        assertEquals("3 [3, 3]", text(tally(peaks.build(), peak, FOSHAN, YEAR)));
        peaks.add(NANHAI, OIL, "peak", "2020-01", "7", "A");
        assertThrows(RollUpRefusedException.class, () -> tally(peaks.build(), peak, FOSHAN, YEAR));
    }

    @Test
    void impossibleSum_isLeftOutAndMissing() {
        add(NANHAI, "generated", "2020-01", "5", "B");
        add(NANHAI, "generated", "2020-01", "-7", "B");
        add(NANHAI, "generated", "2020-01", "1", "A");
        FactSet facts = builder.build();
        assertEquals(List.of("impossible-value", "impossible-value"), ids(facts));
        String message = facts.findings().get(0).message().zh();
        assertTrue(message.contains("量generated不小于0 吨") && message.contains("-2 吨"), message);
        Tally tally = tally(facts, AMOUNT, FOSHAN, YEAR);
        assertEquals("1 [1, …]", text(tally));
        assertEquals(List.of("B 2020-01 无法识别"), tally.coverage().missing());
    }

    @Test
    void ratioOfAnOpenSum_isBounded() {
        Measure part =
                SmallLedger.startSum("utilised").possible(AMOUNT.possible()).build();
        FactSetBuilder facts = FactSet.builder(schema(AMOUNT, part));
        facts.add(NANHAI, OIL, "generated", "2020", "40", "A").add(NANHAI, OIL, "utilised", "2020", "10", "A");
        facts.add(CHANCHENG, OIL, "utilised", "2020", "暂无", "B");
        RatioOfSums rate = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(part, CategorySelection.ALL)),
                List.of(RatioOfSums.Term.of(AMOUNT, CategorySelection.ALL)),
                UnitOfMeasure.PERCENT);
        Cube cube = LEVELS.on(facts.build());
        RatioValue value = rate.at(cube, FOSHAN, YEAR);
        assertEquals(Optional.empty(), value.value());
        assertEquals("25", value.lower().orElseThrow().toString());
        assertEquals(Optional.empty(), value.upper());
        rate.forEach(
                cube,
                TerritoryLevel.CITY,
                PeriodLevel.YEAR,
                2,
                (t, p, state, scaled) -> assertEquals(RatioOfSums.State.INCOMPLETE, state));
    }

    /** One reporter's year beside its months: the year answers for the year, nothing adds the two. */
    @Test
    void yearBesideMonthsOfOneReporter_isNeverAdded() {
        for (int month = 1; month <= 12; month++) {
            add(NANHAI, "generated", String.format("2020-%02d", month), "1", "A");
        }
        add(NANHAI, "generated", "2020", "12", "A");
        FactSet facts = builder.build();
        CategorySelection oil = CategorySelection.of(OIL);
        Cube cube = LEVELS.on(facts);
        assertEquals("12 [12, 12]", text(cube.tally(AMOUNT, oil, NANHAI, YEAR)));
        RollUpRefusedException refused =
                assertThrows(RollUpRefusedException.class, () -> cube.tally(AMOUNT, oil, GUANGDONG, YEAR));
        assertEquals(Refusal.Kind.OVERLAP, refused.refusal().kind());
        String reason = refused.refusal().reason().zh();
        assertTrue(reason.contains("南海区 440605/2020/") && reason.contains("2020-01"), reason);
        add(NANHAI, "generated", "2020-01", "3", "B");
        Cells cells = LEVELS.on(builder.build()).cells(TerritoryLevel.COUNTY, PeriodLevel.YEAR, CategoryLevel.REPORTED);
        int cell = cells.cell(0, cells.periods().indexOf("2020"), 0, 0);
        assertEquals("12 […, …]", text(cells.tally(cell)));
        assertTrue(cells.reasons(cell).get(0).zh().contains("不相加"));
    }

    @Test
    void monthsThatExceedTheirYear_areAFinding() {
        add(NANHAI, "generated", "2020-01", "7", "A");
        add(NANHAI, "generated", "2020-02", "6", "A");
        add(NANHAI, "generated", "2020", "12", "A");
        add(CHANCHENG, "generated", "2020", "12", "B");
        add(CHANCHENG, "generated", "2020-02", "6", "B");
        FactSet facts = builder.build();
        assertEquals(List.of("parts-exceed-whole"), ids(facts));
        String message = facts.findings().get(0).message().zh();
        assertTrue(message.contains("13") && message.contains("12"), message);
    }

    @Test
    void balancesOfOneDay_thatDiffer_areAFinding() {
        add(NANHAI, "stock", "2020-12", "8", "A");
        add(NANHAI, "stock", "2020", "9", "A");
        add(NANHAI, "stock", "2020-11", "3", "A");
        FactSet facts = builder.build();
        assertEquals(List.of("contradicting-rows"), ids(facts));
        assertEquals("南海区 440605/2020/900-249-08 A", facts.findings().get(0).place());
        CategorySelection oil = CategorySelection.of(OIL);
        assertEquals("9 [9, 9]", text(LEVELS.on(facts).tally(STOCK, oil, NANHAI, YEAR)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without our checks hands over
    void nulls_endInFindingsWithTheirRow() {
        String[] row = {NANHAI, OIL, "generated", "2020-01", "1", "A"};
        for (int i = 0; i < row.length; i++) {
            String[] cells = row.clone();
            cells[i] = null;
            builder.add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
        RowShape<String[]> shape = RowShape.of(r -> r[0], r -> r[1], r -> r[2], r -> r[3], r -> null, r -> r[5]);
        builder.addAll(List.<String[]>of(row).iterator(), shape);
        FactSet facts = builder.build();
        assertEquals(7, facts.findingCount());
        assertTrue(ids(facts).stream().allMatch("null-value"::equals));
        assertEquals("row 7", facts.findings().get(6).place());
        assertEquals(
                List.of("A 2020-01 空白"),
                tally(facts, AMOUNT, FOSHAN, YEAR).coverage().missing());
    }

    @Test
    void severalFiles_areTold() throws IOException {
        FactSetBuilder facts = FactSet.builder(CsvLedger.SCHEMA);
        String row = "\n440604,a/1/11,2022-01,generated,5,firm 1";
        for (String name : List.of("one.csv", "two.csv")) {
            byte[] file = (CsvLedger.HEADINGS + row + row.replace("5", "x")).getBytes(StandardCharsets.UTF_8);
            FactCsv.of(CsvLedger.SCHEMA).readInto(facts, new ByteArrayInputStream(file), name);
        }
        facts.add("440604", "a/1/11", "generated", "2022-01", "5", "firm 1");
        List<Finding> findings = facts.build().findings();
        assertEquals(
                List.of(
                        "one.csv: line 3, column 5 ",
                        "two.csv: line 3, column 5 ",
                        "two.csv: line 2 \"one.csv: line 2\"",
                        "row 7 \"one.csv: line 2\""),
                findings.stream()
                        .map(f -> f.place() + " " + (f.id().equals("repeated-row") ? f.found() : ""))
                        .toList());
    }

    private Accumulator accumulated(Object[]... rows) {
        Accumulator sums = Accumulator.of(
                schema,
                RollUp.builder()
                        .territory(TerritoryLevel.CITY)
                        .period(PeriodLevel.YEAR)
                        .category(CategoryLevel.ALL)
                        .build());
        for (Object[] row : rows) {
            int place = sums.place(NANHAI);
            int period = sums.period((String) row[1]);
            int category = schema.categories().codeOf(OIL);
            int measure = schema.measureIds().codeOf((String) row[0]);
            int reporter = sums.reporter((String) row[3]);
            if (row[2] instanceof ObservationStatus status) {
                sums.addMissing(place, period, category, measure, reporter, status);
            } else if (row.length > 4) {
                sums.subtract(place, period, category, measure, (int) row[2], reporter);
            } else {
                sums.add(place, period, category, measure, (int) row[2], reporter);
            }
        }
        return sums;
    }

    private static String year(Accumulator sums, Measure measure) {
        return text(sums.snapshot().tally(measure, CategorySelection.ALL, FOSHAN, YEAR));
    }

    @Test
    void accumulator_tellsWhatGroupsCanTell() {
        Object[] eight = {"stock", "2020-12", 8_000_000, "B"};
        Object[] nine = {"stock", "2020-12", 9_000_000, "B"};
        Object[] lessEight = {"stock", "2020-12", 8_000_000, "B", "-"};
        assertEquals("8 [8, 8]", year(accumulated(eight, eight, eight), STOCK));
        assertThrows(RollUpRefusedException.class, () -> year(accumulated(eight, nine), STOCK));
        assertEquals("9 [9, 9]", year(accumulated(eight, nine, lessEight), STOCK));
        assertEquals("9 [9, 9]", year(accumulated(lessEight, nine, eight), STOCK));
        Object[] one = {"generated", "2020-01", 1_000_000, "A"};
        Object[] absent = {"generated", "2020-02", ObservationStatus.NOT_COUNTED, "C"};
        assertEquals("1 [1, …]", year(accumulated(one, absent), AMOUNT));
        assertEquals("2 [2, 2]", year(accumulated(one, one), AMOUNT)); // it cannot tell that a row came twice
        Accumulator below = accumulated(one, new Object[] {"generated", "2020-03", -1, "B"});
        assertEquals("1 [1, …]", year(below, AMOUNT));
        assertEquals(List.of("impossible-value"), ids(below.snapshot().facts()));
        assertEquals("row 2", below.snapshot().facts().findings().get(0).place());
    }

    /** It adds up by year: what it names is what was said, and no month of a sum of which it keeps none. */
    @Test
    void accumulator_namesNoMonthThatItDoesNotKeep() {
        Object[] january = {"generated", "2020-01", 1_000_000, "A"};
        Object[] march = {"generated", "2020-03", ObservationStatus.NOT_COUNTED, "B"};
        assertEquals(List.of("B 2020-03 未统计"), missing(accumulated(january, march)));
        assertEquals(List.of("B 2020-03 未统计"), missing(accumulated(march)));
        Object[] february = {"generated", "2020-02", 1_000_000, "A"};
        assertEquals(List.of("B 2020-03 未统计"), missing(accumulated(february, march)));
        Object[] below = {"generated", "2020-03", -1, "B"};
        assertEquals(List.of("B 无法识别"), missing(accumulated(january, below)));
        Accumulator sums = accumulated(january, february);
        int oil = schema.categories().codeOf(OIL);
        int amount = schema.measureIds().codeOf("generated");
        sums.add(sums.place(FOSHAN), sums.period("2020-02"), oil, amount, 1, sums.reporter("F"));
        RollUpRefusedException refused = assertThrows(RollUpRefusedException.class, () -> year(sums, AMOUNT));
        assertEquals(
                "generated is reported for 440605/2020-02/" + OIL + " and for 440600/2020-02/" + OIL
                        + ", which overlap",
                refused.refusal().reason().en());
    }

    private static List<String> missing(Accumulator sums) {
        return sums.snapshot()
                .tally(AMOUNT, CategorySelection.ALL, FOSHAN, YEAR)
                .coverage()
                .missing();
    }

    @Test
    void wholeOfAnotherCategory_holdsToo() {
        builder.add(NANHAI, OIL, "generated", "2020-01", "未统计", "B");
        builder.add(NANHAI, HW, "generated", "2020", "3", "B");
        assertEquals("3 [3, 3]", text(amount(FOSHAN)));
        assertEquals(List.of(), ids(builder.build()));
    }
}
