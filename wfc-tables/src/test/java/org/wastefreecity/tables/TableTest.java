/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/** Files as they are written, and as others write them. */
class TableTest {
    private static final Observation STRAW = straw("95.10", "附件 第24行, 2022");

    private static Observation straw(String printed, String source) {
        return Observation.builder()
                .system(SystemId.parse("foshan-2022-draft"))
                .subject(IndicatorCode.parse("19"))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2020))
                .value(new ObservedValue.Measured(Figure.of("95.10", UnitOfMeasure.PERCENT)))
                .status(ObservationStatus.NORMAL)
                .printed(printed)
                .source(source)
                .build();
    }

    private static final String HEADING = "system,indicator,territory,period,form,value,unit,status\n";
    private static final String GOOD = "foshan-2022-draft,19,440600,2020,measured,95.10,%,NORMAL\n";

    private static TableContent<Observation> read(String file) {
        return read(Tables.observations(), file);
    }

    private static <T> TableContent<T> read(Table<T> table, String file) {
        try {
            return table.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String written(TableManner manner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.observations().in(manner).write(List.of(STRAW), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void write_isRfc4180_withPlacesAsPrinted() throws IOException {
        assertEquals(
                "system,indicator,territory,period,form,value,unit,lower,upper,status,printed,source\r\n"
                        + "foshan-2022-draft,19,440600,2020,measured,95.10,%,,,NORMAL,95.10,\"附件 第24行, 2022\"\r\n",
                written(TableManner.RFC_4180));
    }

    @Test
    void write_forExcel_beginsWithTheMark_andOnlyThere() throws IOException {
        String file = written(TableManner.EXCEL);
        assertTrue(file.startsWith("\uFEFFsystem"));
        assertEquals(0, file.lastIndexOf('\uFEFF'));
    }

    @Test
    void write_inChinese_readsBack() throws IOException {
        String file = written(TableManner.RFC_4180.withHeadings(Language.ZH).withCarriageReturns(false));
        assertEquals(
                "指标体系,指标序号,地区,报告期,值形式,填报值,计量单位,下界,上界,状态,原文,来源",
                file.lines().findFirst().orElseThrow());
        assertEquals(List.of(STRAW), read(file).rows());
    }

    @Test
    void write_guardingConversions_marksWhatExcelWouldChange() throws IOException {
        String file = written(TableManner.EXCEL.withGuardedConversions(true));
        assertTrue(file.contains(",95.10,%"), "a figure stays a number");
        assertTrue(file.contains(",'95.10,"), "the words it was read from stay words");
        assertEquals(List.of(STRAW), read(file).rows());
        for (String text : List.of(
                "2023-01", "1-2", "54.10", "Jan-23", "1E5", "007", "914406001234567890", "TRUE", "3月5日", "50%")) {
            assertTrue(CellText.isConvertible(text), text);
        }
        for (String text : List.of(
                "2022", "440600", "2020-Q3", "54.1.2a", "2021年统计公报", "91440600123456789X", "foshan-2022-draft")) {
            assertTrue(!CellText.isConvertible(text), text);
        }
    }

    @Test
    void read_inGb18030_onlyWhenTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table<Observation> gb = Tables.observations()
                .in(TableManner.RFC_4180.withCharset(TableManner.GB18030).withHeadings(Language.ZH));
        gb.write(List.of(STRAW), out);
        assertEquals(
                List.of(STRAW),
                gb.read(new ByteArrayInputStream(out.toByteArray())).rows());
        UnreadableCsvException refused = assertThrows(
                UnreadableCsvException.class,
                () -> Tables.observations().read(new ByteArrayInputStream(out.toByteArray())));
        assertEquals(Reason.WRONG_ENCODING, refused.reason());
        assertThrows(InvalidPartException.class, () -> TableManner.EXCEL.withCharset(StandardCharsets.UTF_16));
    }

    @Test
    void read_aRowInAnotherEncoding_isAFinding() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write((HEADING.replace("status", "status,source") + GOOD.replace("NORMAL", "NORMAL,a"))
                .getBytes(StandardCharsets.UTF_8));
        file.write(GOOD.replace("NORMAL", "NORMAL,附件").getBytes(TableManner.GB18030));
        file.write(GOOD.replace("NORMAL", "NORMAL,b").getBytes(StandardCharsets.UTF_8));
        TableContent<Observation> content = Tables.observations().read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(2, content.rows().size());
        assertEquals(List.of("wrong-encoding"), ids(content));
    }

    /** One fault, one repair: a finding for each row of a file in GBK would help nobody. */
    @Test
    void read_manyRowsInAnotherEncoding_areOneFinding() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HEADING.replace("status", "status,source").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 50; i++) {
            file.write(GOOD.replace("NORMAL", "NORMAL,附件").getBytes(TableManner.GB18030));
        }
        TableContent<Observation> content = Tables.observations().read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(List.of("wrong-encoding"), ids(content));
        Finding only = content.findings().get(0);
        assertTrue(only.place().contains("line 2"), only.place());
        assertTrue(
                only.repair().en().startsWith("50 lines are in another encoding"),
                only.repair().en());
        assertTrue(only.repair().zh().contains("GB18030"), only.repair().zh());
    }

    private static List<String> ids(TableContent<?> content) {
        return content.findings().stream().map(Finding::id).toList();
    }

    @Test
    void read_everyKindOfBadRow_isAFindingWithItsPlace_andCostsNoOtherRow() {
        TableContent<Observation> content = read(HEADING
                + GOOD
                + "foshan,19,440600,2020,measured,95.10,%,NORMAL\n"
                + "foshan-2022-draft,19-1,440600,2020,measured,95.10,%,NORMAL\n"
                + "foshan-2022-draft,19,4406,2020,measured,95.10,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,Jan-23,measured,95.10,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,meassured,95.10,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,measured,９５,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,measured,\"95,10\",%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,measured,9.1E+17,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,measured,95.10,吨吨,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,measured,95.10,%,Z\n"
                + "foshan-2022-draft,19,440600,2020,measured,95.10,%,DASH\n"
                + "foshan-2022-draft,19,440600,2020,measured,95.10,%,ZERO_REPORT\n"
                + "foshan-2022-draft,19,440600,2020,measured,95.10,%\n"
                + "foshan-2022-draft,19,440600,2020,measured,\"95\"10,%,NORMAL\n"
                + "foshan-2022-draft,19,440600,2020,\"measured,95.10,%,NORMAL\n"
                + GOOD
                + ",,,,,,,\n"
                + "\n"
                + GOOD);
        assertEquals(3, content.rows().size());
        assertEquals(new TableSummary(3, 15, 15), content.summary());
        assertEquals(
                List.of(
                        "unknown-system",
                        "unknown-indicator",
                        "unknown-territory",
                        "unknown-period",
                        "unknown-form",
                        "no-decimal",
                        "no-decimal",
                        "no-decimal",
                        "unknown-unit",
                        "unknown-status",
                        "status-contradicts-value",
                        "status-contradicts-value",
                        "wrong-number-of-cells",
                        "bad-quotes",
                        "unclosed-quote"),
                ids(content));
        Finding period = content.findings().get(3);
        assertEquals("第6行第4列 (line 6, column 4 period)", period.place());
        assertTrue(
                period.repair().en().contains("spreadsheet may have made a date"),
                period.repair().en());
        assertTrue(content.findings().get(7).repair().zh().contains("科学计数法"));
    }

    @Test
    void read_severalFaultsInARow_areAllFound() {
        TableContent<Observation> content = read(HEADING + "foshan,x-y,1,20,measured,a,b,c\n");
        assertEquals(
                List.of(
                        "unknown-system",
                        "unknown-indicator",
                        "unknown-territory",
                        "unknown-period",
                        "unknown-status",
                        "no-decimal",
                        "unknown-unit"),
                ids(content));
        assertEquals(1, content.summary().leftOut());
    }

    @Test
    void read_withoutForms_tellsWhatCanBeOneThingOnly() {
        TableContent<Observation> content = read("system,indicator,territory,period,value,unit,lower,upper,status\n"
                + "foshan-2022-draft,19,440600,2020,95.10,%,,,\n"
                + "foshan-2022-draft,19,440600,2020,,%,80,,P\n"
                + "foshan-2022-draft,19,440600,2020,——,,,,DASH\n"
                + "foshan-2022-draft,19,440600,2020,已完成,,,,\n"
                + "foshan-2022-draft,19,440600,2020,满意,,,,\n"
                + "foshan-2022-draft,19,440600,2020,95.10,,,,\n");
        assertEquals(
                List.of("95.10 %", "[80 %, …]", "——", "已完成"),
                content.rows().stream().map(o -> o.value().toString()).toList());
        assertEquals(List.of("unclear-value", "unclear-value"), ids(content));
        assertEquals(ObservationStatus.PROVISIONAL, content.rows().get(1).status());
    }

    @Test
    void read_boundsInTwoUnits_keepsBoth() {
        TableContent<Observation> content = read("system,indicator,territory,period,form,value,unit,lower,upper\n"
                + "foshan-2022-draft,19,440600,2020,bounded,,吨,5000,1.20 万吨\n"
                + "foshan-2022-draft,19,440600,2020,bounded,,吨,5000,1.20 家\n"
                + "foshan-2022-draft,19,440600,2020,bounded,,吨,5000,4000\n");
        assertEquals("[5000 吨, 1.20 万吨]", content.rows().get(0).value().toString());
        assertEquals(List.of("no-bounds", "no-bounds"), ids(content));
    }

    @Test
    void read_headings_inAnyOrderCaseAndLanguage() {
        TableContent<Observation> content =
                read("STATUS,计量单位,Value,报告期,地区代码,指标序号,指标体系\nNORMAL,%,95.10,2020,440600,19,foshan-2022-draft\n");
        assertEquals(List.of(), content.findings());
        assertEquals("95.10 %", content.rows().get(0).value().toString());
    }

    @Test
    void read_anUnknownColumn_isAFindingWithWhatWasMeant() {
        TableContent<Observation> content = read("system,indicator,territory,period,value,unit,sorce\n"
                + "foshan-2022-draft,19,440600,2020,95.10,%,x\n");
        assertEquals(List.of("unknown-column"), ids(content));
        assertEquals(
                "Did you mean \"source\"?", content.findings().get(0).repair().en());
        assertEquals(1, content.rows().size());
    }

    @Test
    void read_filesThatAreNoSuchTable_areRefusedByName() {
        assertReason(Reason.EMPTY, "");
        assertReason(Reason.EMPTY, "\n\r\n\n");
        assertReason(Reason.COLUMN_MISSING, "system;indicator;territory;period;value\n");
        assertReason(Reason.COLUMN_TWICE, "system,indicator,territory,period,value,填报值\n");
        assertReason(Reason.BROKEN_HEADINGS, "system,\"indicator\n");
        assertReason(Reason.BROKEN_HEADINGS, "system,indicator\rterritory,period,value\n");
        assertReason(Reason.WRONG_ENCODING, "s\0y\0s\0");
        assertReason(Reason.TOO_MANY_COLUMNS, "a,".repeat(300) + "\n");
        UnreadableCsvException missing =
                assertThrows(UnreadableCsvException.class, () -> read("system,indicater,territory,period,value\n"));
        assertTrue(
                missing.wording().zh().contains("indicator (指标序号)"),
                missing.wording().zh());
        assertTrue(
                missing.wording().en().contains("Did you mean"),
                missing.wording().en());
    }

    private static void assertReason(Reason reason, String file) {
        assertEquals(
                reason,
                assertThrows(UnreadableCsvException.class, () -> read(file)).reason());
    }

    @Test
    void read_whatExcelSaves_withSepLineSemicolonsAndMark() {
        String semicolons = (HEADING + GOOD).replace(',', ';').replace("\n", "\r\n");
        assertEquals(1, read("sep=;\r\n" + semicolons).rows().size());
        assertEquals(1, read("\uFEFF" + HEADING + GOOD).rows().size());
        assertEquals(
                1,
                read(Tables.observations().in(TableManner.RFC_4180.withSeparator(';')), semicolons)
                        .rows()
                        .size());
    }

    @Test
    void read_withoutALastLineEnd_readsTheLastRow() {
        assertEquals(2, read(HEADING + GOOD + GOOD.strip()).rows().size());
    }

    @Test
    void read_aQuoteThatSwallowsGoodRows_givesThemBack() {
        TableContent<Observation> content = read(HEADING + "\"foshan,19\n" + GOOD + GOOD + "x\",y\n" + GOOD);
        assertEquals(3, content.rows().size());
        assertEquals(2, content.summary().leftOut());
    }

    @Test
    void write_halfASurrogate_isRefused_andTheRowsBeforeAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter<Observation> writer = Tables.observations().writer(out)) {
            writer.write(STRAW);
            Observation broken = straw("\uD83D", "x");
            UnwritableRowException refused = assertThrows(UnwritableRowException.class, () -> writer.write(broken));
            assertEquals(2, refused.row());
            assertEquals("printed", refused.column());
            writer.write(STRAW);
        }
        assertEquals(
                List.of(STRAW, STRAW),
                Tables.observations()
                        .read(new ByteArrayInputStream(out.toByteArray()))
                        .rows());
    }

    @Test
    void write_aTextLongerThanASpreadsheetHolds_isRefused() {
        Observation longer = straw("x", "长".repeat(32_768));
        assertThrows(
                UnwritableRowException.class,
                () -> Tables.observations().write(List.of(longer), new ByteArrayOutputStream()));
    }

    private static Fact oneTonne(Measure measure) {
        return Fact.builder()
                .measure(measure)
                .category("-")
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2022))
                .value(Figure.of("1", UnitOfMeasure.TONNE))
                .reporter("甲厂")
                .build();
    }

    @Test
    void write_aFactOfAnotherMeasure_isRefused() {
        Measure another = Measure.builder()
                .id("generated")
                .name(RowArbitraries.GENERATED.name())
                .unit(UnitOfMeasure.TONNE)
                .places(2)
                .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.SUM)
                .build();
        Fact fact = oneTonne(RowArbitraries.GENERATED);
        Fact other = oneTonne(another);
        UnwritableRowException refused = assertThrows(
                UnwritableRowException.class,
                () -> Tables.facts(RowArbitraries.MEASURES).write(List.of(fact, other), new ByteArrayOutputStream()));
        assertEquals(2, refused.row());
        assertEquals("measure", refused.column());
    }

    @Test
    void read_anAbsentFact_isNoFactAndNoFault() {
        TableContent<Fact> content = read(
                Tables.facts(RowArbitraries.MEASURES),
                "territory,category,period,measure,value,reporter,status\n"
                        + "440600,x,2022,产废量,,甲厂,NOT_REPORTED\n"
                        + "440600,x,2022,产废量,3.0,甲厂,\n"
                        + "440600,x,2022,产肥量,3.0,甲厂,\n"
                        + "440600,x,2022,产废量,,甲厂,\n");
        assertEquals(1, content.rows().size());
        assertEquals(List.of("unknown-measure", "no-value"), ids(content));
        assertTrue(content.findings().get(0).repair().zh().contains("产废量"));
        assertEquals(Optional.empty(), content.rows().get(0).zone());
    }

    @Test
    void read_afterItsLimits_isRefused() {
        TableLimits few = TableLimits.DEFAULT.withRows(2);
        Table<Observation> table = Tables.observations().in(TableManner.RFC_4180.withLimits(few));
        assertEquals(2, read(table, HEADING + GOOD + GOOD).rows().size());
        assertEquals(
                Reason.TOO_MANY_ROWS,
                assertThrows(UnreadableCsvException.class, () -> read(table, HEADING + GOOD + GOOD + GOOD))
                        .reason());
        Table<Observation> small =
                Tables.observations().in(TableManner.RFC_4180.withLimits(TableLimits.DEFAULT.withBytes(100)));
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnreadableCsvException.class, () -> read(small, HEADING + GOOD))
                        .reason());
        assertThrows(InvalidPartException.class, () -> TableLimits.DEFAULT.withRows(0));
    }

    @Test
    void read_cellsAndLinesBeyondTheLimits_areFindings() {
        TableContent<Observation> content = read(HEADING
                + GOOD.replace("NORMAL", "N".repeat(40_000))
                + GOOD.replace("NORMAL", "N".repeat(2 << 20))
                + GOOD);
        assertEquals(List.of("cell-too-long", "line-too-long"), ids(content));
        assertEquals(1, content.rows().size());
    }

    @Test
    void read_moreFindingsThanTheLimit_countsTheOthers() {
        TableLimits limits = new TableLimits(1 << 20, 100, 20, 100, 1000, 3);
        TableContent<Observation> content = read(
                Tables.observations().in(TableManner.RFC_4180.withLimits(limits)), HEADING + "x\n".repeat(10) + GOOD);
        assertEquals(3, content.findings().size());
        assertEquals(new TableSummary(1, 10, 10), content.summary());
    }

    @Test
    void read_aStreamInSmallPieces_readsTheSame() throws IOException {
        byte[] file = written(TableManner.EXCEL).getBytes(StandardCharsets.UTF_8);
        InputStream drip = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < file.length ? file[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                to[from] = (byte) next;
                return 1;
            }
        };
        assertEquals(List.of(STRAW), Tables.observations().read(drip).rows());
    }

    @Test
    void write_ofNothing_isTheHeading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.facts(RowArbitraries.MEASURES).write(List.of(), out);
        byte[] heading = "territory,category,period,measure,value,unit,reporter,zone,status,filed\r\n"
                .getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(heading, out.toByteArray());
        assertEquals(
                0,
                Tables.facts(RowArbitraries.MEASURES)
                        .read(new ByteArrayInputStream(heading))
                        .summary()
                        .rows());
    }
}
