/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.Table;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.tables.Tables;

class ObservationFileTest {
    private static final String HEADING = "system,indicator,territory,period,value,status,source\n";
    private static final ObservationFile READER = ObservationFile.of(Seeds.foshan2022Draft());

    @TempDir
    private Path folder = Path.of(".");

    private static ObservationFile.Content read(Path folder, byte[] rows) throws IOException {
        Path file = Files.createTempFile(folder, "rows", ".csv");
        byte[] heading = HEADING.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[heading.length + rows.length];
        System.arraycopy(heading, 0, all, 0, heading.length);
        System.arraycopy(rows, 0, all, heading.length, rows.length);
        try {
            return READER.read(Files.write(file, all));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ObservationFile.Content rows(String rows) throws IOException {
        return read(folder, rows.getBytes(StandardCharsets.UTF_8));
    }

    private ObservationFile.Content value(String value) throws IOException {
        return rows("foshan-2022-draft,16,440600,2023," + value + ",,\n");
    }

    private static List<String> ids(ObservationFile.Content content) {
        return content.findings().stream().map(Finding::id).toList();
    }

    private static String only(ObservationFile.Content content) {
        assertEquals(List.of(), ids(content));
        return content.observations().get(0).value().toString();
    }

    @Test
    void read_everyWayOfWritingAFigure_isUnderstood() throws IOException {
        assertEquals("90 %", only(value("90")));
        assertEquals("90.0 %", only(value(" 90.0% ")));
        assertEquals("90 %", only(value("90％")));
        assertEquals("-3 %", only(value("-3")));
        assertEquals("5 %", only(value("+5")));
        assertEquals("[90 %, …]", only(value(">=90")));
        assertEquals("[…, 90 %]", only(value("≤ 90 %")));
        assertEquals("[80 %, 95 %]", only(value("80..95")));
    }

    @Test
    void read_everyWayOfNotWritingAFigure_isAFinding() throws IOException {
        for (String value :
                List.of("1e5", ".5", "5.", "--5", "１２", "1 2", "9O", "90,", "\u200b90", "95..80", "0x10", "NaN")) {
            ObservationFile.Content content = value(value);
            assertEquals(0, content.observations().size(), value);
            assertEquals(1, content.findings().size(), value);
        }
    }

    @Test
    void read_aStar_isKeptAsAStatusUnlessOneIsStated() throws IOException {
        assertEquals(
                ObservationStatus.MARKED, value("86*").observations().get(0).status());
        assertEquals(
                ObservationStatus.MARKED, value(">=80*").observations().get(0).status());
        assertEquals(
                ObservationStatus.NORMAL,
                rows("foshan-2022-draft,16,440600,2023,86*,A,\n")
                        .observations()
                        .get(0)
                        .status());
    }

    @Test
    void read_strayQuotes_costOnlyTheirOwnRows() throws IOException {
        ObservationFile.Content content = rows("foshan-2022-draft,3,440600,2023,95,,管道5\"径\n"
                + "foshan-2022-draft,6,440600,2023,100,,\n"
                + "foshan-2022-draft,10,440600,2023,\"90,,\n"
                + "foshan-2022-draft,11,440600,2023,30,,\n"
                + "foshan-2022-draft,16,440600,2023,90,,\"见附件\"\n");
        assertEquals(List.of("unclosed-quote"), ids(content));
        assertEquals(
                List.of("3", "6", "11", "16"),
                content.observations().stream().map(o -> o.subject().text()).toList());
    }

    @Test
    void read_quotedCells_mayHoldCommasQuotesAndLines() throws IOException {
        ObservationFile.Content content = rows(
                "foshan-2022-draft,3,440600,2023,\"95\",,\"表\"\"一\"\"，\n第二行\"\r\nfoshan-2022-draft,6,440600,2023,100,,\r\n");
        assertEquals(List.of(), ids(content));
        assertTrue(content.observations().get(0).source().orElseThrow().contains("表\"一\"，\n第二行"));
    }

    @Test
    void read_lineInAnotherEncoding_costsItselfOnly() throws IOException {
        byte[] gbk = "foshan-2022-draft,3,440600,2023,95,,年报\nfoshan-2022-draft,6,440600,2023,100,,x\n"
                .getBytes(Charset.forName("GB18030"));
        ObservationFile.Content content = read(folder, gbk);
        assertEquals(List.of("wrong-encoding"), ids(content));
        assertEquals(1, content.observations().size());
    }

    @Test
    void read_lastLineWithoutEnd_isReadIfItIsWhole() throws IOException {
        assertEquals(
                1, rows("foshan-2022-draft,3,440600,2023,95,,x").observations().size());
        assertEquals(List.of("truncated-line"), ids(rows("foshan-2022-draft,3,440600,20")));
    }

    private static Observation observation(String subject, ObservedValue value, ObservationStatus status) {
        return Observation.builder()
                .system(Seeds.FOSHAN_2022_DRAFT)
                .subject(IndicatorCode.parse(subject))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2023))
                .value(value)
                .status(status)
                .printed("=1+1，\"一\"\n'二")
                .source("@附件")
                .build();
    }

    /** One of each form, with texts that a spreadsheet would take for formulas. */
    private static final List<Observation> EVERY_FORM = List.of(
            observation("16", new ObservedValue.Measured(Figure.parse("90.10 %")), ObservationStatus.NORMAL),
            observation("32", new ObservedValue.Measured(Figure.parse("1000000 吨/年")), ObservationStatus.ESTIMATED),
            observation(
                    "18",
                    new ObservedValue.Bounded(new Bounds(Optional.of(Figure.parse("60 %")), Optional.empty())),
                    ObservationStatus.PROVISIONAL),
            observation("60", new ObservedValue.Graded("满意"), ObservationStatus.NORMAL),
            observation("53.1", new ObservedValue.Delivered(true), ObservationStatus.NORMAL),
            observation("44", new ObservedValue.Absent("-未统计"), ObservationStatus.NOT_COUNTED),
            observation("45", new ObservedValue.Absent(""), ObservationStatus.SUPPRESSED));

    private ObservationFile.Content written(Table<Observation> table, List<Observation> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(rows, out);
        return READER.read(Files.write(folder.resolve("written.csv"), out.toByteArray()));
    }

    @Test
    void read_whatTheTablesWrite_isReadBackEqual() throws IOException {
        for (TableManner manner : List.of(
                TableManner.RFC_4180,
                TableManner.EXCEL.withHeadings(Language.ZH).withGuardedConversions(true),
                TableManner.RFC_4180.withCarriageReturns(false))) {
            for (Table<Observation> table : List.of(Tables.observations(), Tables.sdmxObservations())) {
                ObservationFile.Content content = written(table.in(manner), EVERY_FORM);
                assertEquals(List.of(), ids(content));
                assertEquals(EVERY_FORM, content.observations());
            }
        }
    }

    @Test
    void read_aRowThatStatesItsForm_isHeldAgainstThePlan() throws IOException {
        List<Observation> strange = List.of(
                observation("99", new ObservedValue.Measured(Figure.parse("1 %")), ObservationStatus.NORMAL),
                observation("16", new ObservedValue.Measured(Figure.parse("90 家")), ObservationStatus.NORMAL),
                observation("60", new ObservedValue.Graded("很好"), ObservationStatus.NORMAL),
                observation("53.1", new ObservedValue.Graded("满意"), ObservationStatus.NORMAL),
                observation("16", new ObservedValue.Delivered(true), ObservationStatus.NORMAL),
                observation("16", new ObservedValue.Measured(Figure.parse("90 %")), ObservationStatus.NORMAL));
        ObservationFile.Content content = written(Tables.observations(), strange);
        assertEquals(
                List.of("unknown-indicator", "wrong-unit", "unknown-grade", "not-delivered-or-not", "bad-value"),
                ids(content));
        assertEquals(strange.subList(5, 6), content.observations());
        Finding unit = content.findings().get(1);
        assertEquals("第4行第6列 (line 4, column 6 value)", unit.place()); // the text of the row before it has two lines
        assertEquals("以“%”计的数值", unit.expected().zh());
    }

    @Test
    void read_columnsInAnotherOrder_areNamedWhereTheyStand() throws IOException {
        Path file = Files.writeString(
                folder.resolve("order.csv"),
                "填报值,地区,指标序号,报告期,指标体系,备注\n90,440600,16,2023,foshan-2022-draft,x\n1e5,佛山市,16,2023年,foshan-2022-draft,\n");
        ObservationFile.Content content = READER.read(file);
        assertEquals(List.of("unknown-column", "bad-value"), ids(content));
        assertEquals(
                "第3行第1列 (line 3, column 1 value)", content.findings().get(1).place());
        assertEquals("90 %", content.observations().get(0).value().toString());
    }

    @Test
    void read_aColumnMissing_isRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("short.csv"), "system,indicator,period,valu\n");
        UnreadableInputException refused = assertThrows(UnreadableInputException.class, () -> READER.read(file));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("territory (地区)") && message.contains("Did you mean \"value\"?"), message);
    }

    @Test
    void read_moreFaultsThanAreListed_areCounted() throws IOException {
        ObservationFile.Content content = rows("foshan-2022-draft,16,440600,2023,x,,\n".repeat(1005));
        assertEquals(1001, content.findings().size());
        assertEquals("more-findings", content.findings().get(1000).id());
        assertEquals("5", content.findings().get(1000).found());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("\",\r\n=*%.0123456789-吨未统计\u0000\uFEFF\u200b")
                .ofMaxLength(60);
    }

    /** Whatever stands before a good row, the good row is read. */
    @Property(tries = 300)
    void noNoiseCostsAGoodRow(@ForAll("noise") String noise) throws IOException {
        Path folder = Path.of("target");
        String good = "foshan-2022-draft,3,440600,2023,95,,good\n";
        ObservationFile.Content content =
                read(folder, (noise.replace("good", "") + "\n" + good).getBytes(StandardCharsets.UTF_8));
        assertTrue(
                content.observations().stream()
                        .map(Observation::source)
                        .anyMatch(s -> s.orElse("").startsWith("good")),
                () -> content.findings().toString());
    }
}
