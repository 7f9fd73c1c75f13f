/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.rules.aggregation.UnreadableFactsException.Reason;

class FactCsvTest {
    private static final String ROW = "440604,a/1/11,2022-01,generated,12.5,firm 1";
    private static final String FACT = "440604|a/1/11|2022-01|generated|12500000|firm 1|NORMAL";

    @Test
    void read_aRow_isAFact() {
        FactSet facts = CsvLedger.read(CsvLedger.HEADINGS, ROW);
        assertEquals(List.of(FACT), CsvLedger.texts(facts));
        assertEquals(List.of(), facts.findings());
    }

    @Test
    void read_chineseHeadingsInAnyOrder_meanTheSame() {
        FactSet facts = CsvLedger.read("填报单位,数值,统计量,报告期,类别,行政区划代码", "firm 1,12.5,产生量,2022-01,煤矸石,440604");
        assertEquals(List.of(FACT), CsvLedger.texts(facts));
    }

    @Test
    void read_excelFile_withMarkAndCarriageReturns_isTheSame() {
        String file = "\uFEFF" + CsvLedger.HEADINGS + "\r\n" + ROW.replace("12.5", "\"12.5\"") + "\r\n\r\n";
        FactSet facts = CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(FACT), CsvLedger.texts(facts));
    }

    @Test
    void read_lastLineWithoutEnd_isRead() {
        byte[] file = (CsvLedger.HEADINGS + "\n" + ROW).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(FACT), CsvLedger.texts(CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file)));
    }

    @Test
    void read_zoneStatusAndDay_areKept() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS + ",zone,status,filed",
                "440605,a/1/11,2022-01,generated,3,firm 2,high-tech,初步数,2022-02-10",
                "440605,a/1/11,2022-01,generated,0,firm 3,,ZERO_REPORT,",
                "440605,a/1/11,2022-01,generated,4,firm 4,,,");
        assertEquals(
                List.of(
                        "440605|a/1/11|2022-01|generated|0|firm 3|ZERO_REPORT",
                        "440605|a/1/11|2022-01|generated|4000000|firm 4|NORMAL",
                        "high-tech|a/1/11|2022-01|generated|3000000|firm 2|PROVISIONAL"),
                CsvLedger.texts(facts));
    }

    @Test
    void read_notReported_isNoFactAndNoFault_butAFigureBesideItIs() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS + ",status",
                "440605,a/1/11,2022-01,generated,,firm 2,未报",
                "440605,a/1/11,2022-01,generated,7,firm 2,未报");
        assertEquals(0, facts.size());
        assertEquals(List.of("status-without-value"), ids(facts));
    }

    @Test
    void read_otherUnit_isConvertedExactlyOrNotAtAll() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS + ",计量单位",
                "440604,a/1/11,2022-01,generated,1.25,firm 1,万吨",
                "440604,a/1/11,2022-02,generated,1.25,firm 1,吨",
                "440604,a/1/11,2022-03,generated,1.25,firm 1,",
                "440604,a/1/11,2022-04,generated,1.25,firm 1,家",
                "440604,a/1/11,2022-05,generated,1.0000001,firm 1,千克");
        assertEquals(
                List.of(
                        "440604|a/1/11|2022-01|generated|12500000000|firm 1|NORMAL",
                        "440604|a/1/11|2022-02|generated|1250000|firm 1|NORMAL",
                        "440604|a/1/11|2022-03|generated|1250000|firm 1|NORMAL"),
                CsvLedger.texts(facts));
        assertEquals(List.of("wrong-unit", "no-value"), ids(facts));
    }

    @Test
    void read_faultyRows_areFoundByLineAndColumn_othersAreKept() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS,
                "440699,a/1/11,2022-01,generated,1,firm 1",
                "440604,11,2022-01,generated,1,firm 1",
                "440604,a/1/11,2022-13,generated,1,firm 1",
                "440604,a/1/11,2022-01,recovered,1,firm 1",
                "440604,a/1/11,2022-01,generated,1e3,firm 1",
                "440604,a/1/11,2022-01,generated,1.2345678,firm 1",
                "440604,a/1/11,2022-01,enterprises,1.5,firm 1",
                "440604,a/1/11,2022-01,generated,１,firm 1",
                "440604,a/1/11,2022-01,generated,,firm 1",
                "440604,a/1/11,2022-01,generated,1, ",
                "440604,a/1/11,2022-01,generated,1",
                "440604,a/1/11,2022-01,generated,1,fi\"rm",
                ROW);
        assertEquals(List.of(FACT), CsvLedger.texts(facts));
        assertEquals(
                List.of(
                        "line 2, column 1 unknown-territory",
                        "line 3, column 2 unknown-category",
                        "line 4, column 3 unknown-period",
                        "line 5, column 4 unknown-measure",
                        "line 6, column 5 no-value",
                        "line 7, column 5 no-value",
                        "line 8, column 5 no-value",
                        "line 9, column 5 no-value",
                        "line 10, column 5 no-value",
                        "line 11, column 6 unknown-reporter",
                        "line 12 wrong-number-of-fields",
                        "line 13 stray-quote"),
                facts.findings().stream().map(f -> f.place() + " " + f.id()).toList());
        assertTrue(facts.findings().stream().allMatch(f -> f.severity() == Severity.ERROR));
        assertEquals("\"2022-13\"", facts.findings().get(2).found());
    }

    @Test
    void read_nameOfTwoCategories_isNone() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS,
                "440604,11,2022-01,generated,1,firm 1", // of scheme a and of scheme b
                "440604,1,2022-01,产废量,1,firm 1");
        assertEquals(List.of("unknown-category"), ids(facts));
        assertEquals(1, facts.size());
    }

    @Test
    void read_quoteNeverClosed_costsOneLine() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS, "440604,a/1/11,2022-01,generated,1,\"firm", ROW, ROW.replace("12.5", "13"));
        assertEquals(2, facts.size());
        assertEquals(List.of("stray-quote"), ids(facts));
    }

    @Test
    void read_lineBreaksInQuotes_countAsLines() {
        FactSet facts = CsvLedger.read(CsvLedger.HEADINGS + ",\"remark\ntwo\"", ROW + ",\"a\nb\nc\"", ROW + ",,");
        assertEquals(1, facts.size());
        assertEquals(
                List.of("line 1, column 7 unknown-column", "line 6 wrong-number-of-fields"),
                facts.findings().stream().map(f -> f.place() + " " + f.id()).toList());
        assertEquals(Severity.NOTE, facts.findings().get(0).severity());
    }

    /** What Excel writes of rows that were formatted and never filled in. */
    @Test
    void read_rowsOfEmptyCells_areNone() {
        FactSet facts = CsvLedger.read(CsvLedger.HEADINGS, ROW, ",,,,,", "\"\",,,,, ", ROW.replace("12.5", "13"));
        assertEquals(2, facts.size());
        assertEquals(List.of(), ids(facts));
    }

    /** 120 and 80 万吨 under such a heading were 200 吨. */
    @ParameterizedTest
    @ValueSource(strings = {"untis", "units", "Unti", "单位（吨）", "计量单位 (万吨)"})
    void read_aHeadingLikeThatOfUnits_isRefused(String heading) {
        UnreadableFactsException refused = assertThrows(
                UnreadableFactsException.class, () -> CsvLedger.read(CsvLedger.HEADINGS + "," + heading, ROW + ",万吨"));
        assertEquals(UnreadableFactsException.Reason.UNIT_UNCLEAR, refused.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注", "单位地址", "单位负责人", "user", "year", ""})
    void read_anotherHeading_isNoted(String heading) {
        FactSet facts = CsvLedger.read(CsvLedger.HEADINGS + "," + heading, ROW + ",");
        assertEquals(1, facts.size());
        assertEquals(Severity.NOTE, facts.findings().get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"staus", "Filled", "zones", "功能区（园区）"})
    void read_aMisspeltHeading_isAWarningWithTheRightOne(String heading) {
        FactSet facts = CsvLedger.read(CsvLedger.HEADINGS + "," + heading, ROW + ",");
        assertEquals(Severity.WARNING, facts.findings().get(0).severity());
        assertTrue(facts.findings().get(0).repair().en().contains("Did you mean"));
    }

    @Test
    void read_valuesOfEveryShape_areThoseOfTheLibrary() {
        FactSet facts = CsvLedger.read(
                CsvLedger.HEADINGS,
                "440604,a/1/11,2022-01,generated,-0012.500000,firm 1",
                "440604,a/1/11,2022-02,generated,+12.50000000,firm 1",
                "440604,a/1/11,2022-03,generated,999999999999.999999,firm 1",
                "440604,a/1/11,2022-04,generated,9999999999999.999999,firm 1");
        assertEquals(
                List.of(
                        "440604|a/1/11|2022-01|generated|-12500000|firm 1|NORMAL",
                        "440604|a/1/11|2022-02|generated|12500000|firm 1|NORMAL",
                        "440604|a/1/11|2022-03|generated|999999999999999999|firm 1|NORMAL"),
                CsvLedger.texts(facts));
        assertEquals(List.of("no-value"), ids(facts));
    }

    @Test
    void read_noTableOfFacts_isRefused() {
        assertEquals(Reason.EMPTY, refused(""));
        assertEquals(Reason.EMPTY, refused("\uFEFF\r\n\r\n"));
        assertEquals(Reason.COLUMN_MISSING, refused("territory;category;period;measure;value;reporter\n"));
        assertEquals(Reason.HEADING_QUOTES, refused("{\"facts\": []}"));
        assertEquals(Reason.COLUMN_TWICE, refused(CsvLedger.HEADINGS + ",地区\n"));
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(",".repeat(100)));
        assertEquals(Reason.HEADING_QUOTES, refused("\"territory\n"));
        assertEquals(Reason.HEADING_QUOTES, refused("x".repeat(3_000_000)));
        byte[] gbk = "填报单位,数值".getBytes(Charset.forName("GBK"));
        assertEquals(Reason.NOT_UTF8, refused(gbk));
        assertEquals(Reason.NOT_UTF8, refused(CsvLedger.HEADINGS.getBytes(StandardCharsets.UTF_16)));
    }

    private static Reason refused(String file) {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refused(byte[] file) {
        UnreadableFactsException refused =
                assertThrows(UnreadableFactsException.class, () -> CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file));
        assertTrue(refused.toString().contains(refused.wording().zh()));
        assertTrue(refused.wording().en().startsWith(refused.place()));
        return refused.reason();
    }

    @Test
    void withThreads_noneOrTooMany_isRefused() {
        assertThrows(
                InvalidPartException.class, () -> FactCsv.of(CsvLedger.SCHEMA).withThreads(0));
        assertThrows(
                InvalidPartException.class, () -> FactCsv.of(CsvLedger.SCHEMA).withThreads(65));
    }

    private static List<String> ids(FactSet facts) {
        return facts.findings().stream().map(Finding::id).toList();
    }
}
