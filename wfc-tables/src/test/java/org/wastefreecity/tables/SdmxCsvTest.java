/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.tables.SdmxStructure.Type;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/** SDMX-CSV 2.0 as the field guide of the SDMX working group describes it. */
class SdmxCsvTest {
    private static final String HEADING =
            "STRUCTURE,STRUCTURE_ID,ACTION,SYSTEM,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n";
    private static final String ROW =
            "dataflow,WFC:DF_OBSERVATIONS(1.0.0),I,foshan-2022-draft,19,440600,2020,95.10,%,A\n";

    private static Observation observation(ObservedValue value, ObservationStatus status) {
        return Observation.builder()
                .system(SystemId.parse("foshan-2022-draft"))
                .subject(IndicatorCode.parse("19"))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.parse("2021/2025"))
                .value(value)
                .status(status)
                .build();
    }

    private static TableContent<Observation> read(String file) {
        try {
            return Tables.sdmxObservations().read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(TableContent<?> content) {
        return content.findings().stream().map(Finding::id).toList();
    }

    @Test
    void write_beginsWithStructureAndAction_dimensionsMeasuresAttributes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.sdmxObservations()
                .write(
                        List.of(
                                observation(
                                        new ObservedValue.Measured(Figure.of("95.10", UnitOfMeasure.PERCENT)),
                                        ObservationStatus.PROVISIONAL),
                                observation(new ObservedValue.Absent("待市财政局补充数据"), ObservationStatus.TO_BE_SUPPLIED)),
                        out);
        assertEquals(
                "STRUCTURE,STRUCTURE_ID,ACTION,SYSTEM,INDICATOR,REF_AREA,TIME_PERIOD,ENTRY,OBS_VALUE,LOWER_BOUND,UPPER_BOUND,"
                        + "UNIT_MEASURE,OBS_STATUS,STATUS_DETAIL,VALUE_FORM,VALUE_TEXT,PRINTED,SOURCE\r\n"
                        + "dataflow,WFC:DF_OBSERVATIONS(1.0.0),I,foshan-2022-draft,19,440600,2021-01-01/P5Y,1,95.10,,,%,P,,measured,,,\r\n"
                        + "dataflow,WFC:DF_OBSERVATIONS(1.0.0),I,foshan-2022-draft,19,440600,2021-01-01/P5Y,2,,,,,O,TO_BE_SUPPLIED,absent,待市财政局补充数据,,\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    /** SDMX knows an observation by its dimensions: two facts of one key, a figure and its correction, must differ in one. */
    @Test
    void keys_areUnique_evenOfCorrections() throws IOException {
        Fact fact = Fact.builder()
                .measure(RowArbitraries.GENERATED)
                .category("-")
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2022))
                .value(Figure.of("-3.32", UnitOfMeasure.TONNE))
                .reporter("甲厂")
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Fact> thrice = List.of(fact, fact, fact);
        Tables.sdmxFacts(RowArbitraries.MEASURES).write(thrice, out);
        List<String> lines =
                out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
        assertEquals("dataflow,WFC:DF_FACTS(1.0.0),I,generated,-,440600,_Z,甲厂,2022,1,-3.32,t,A,,", lines.get(0));
        assertEquals(3, new TreeSet<>(lines).size());
        assertEquals(
                thrice,
                Tables.sdmxFacts(RowArbitraries.MEASURES)
                        .read(new ByteArrayInputStream(out.toByteArray()))
                        .rows());
    }

    @Test
    void seenKeys_countThousands() {
        SeenKeys seen = new SeenKeys();
        for (int i = 0; i < 5_000; i++) {
            assertEquals(1, seen.count("a", Integer.toString(i)));
        }
        assertEquals(2, seen.count("a", "17"));
        assertEquals(1, seen.count("a1", "7"));
    }

    @Test
    void read_theMandatoryColumnsOnly_inAnyOrder() {
        assertEquals(1, read(HEADING + ROW).rows().size());
        TableContent<Observation> content = read(
                "STRUCTURE,STRUCTURE_ID,OBS_STATUS,UNIT_MEASURE,OBS_VALUE,TIME_PERIOD,REF_AREA,INDICATOR,SYSTEM\n"
                        + "datastructure,WFC:DF_OBSERVATIONS(1.0.0),E,10*4.t,40.66,2020-A1,440600,7,foshan-2022-draft\n");
        assertEquals(List.of(), content.findings());
        assertEquals("40.66 万吨", content.rows().get(0).value().toString());
        assertEquals(ReportingPeriod.ofYear(2020), content.rows().get(0).period());
        assertEquals(ObservationStatus.ESTIMATED, content.rows().get(0).status());
    }

    @Test
    void read_labels_separatorsAndSubFields_asTheGuideAllows() {
        TableContent<Observation> content = read(
                "STRUCTURE[|];STRUCTURE_ID;STRUCTURE_NAME;ACTION;OBS_KEY;SYSTEM: System;INDICATOR: Indicator;REF_AREA: Area;TIME_PERIOD: Time;OBS_VALUE: Value;UNIT_MEASURE: Unit;OBS_STATUS: Status;UPDATED\n"
                        + "dataflow;WFC:DF_OBSERVATIONS(1.0.0): Observations;Observations;A;x;foshan-2022-draft: Foshan: draft;19: Straw;440600: Foshan;2020: 2020;95.10;%: Per cent;A: Normal value;2022-01-22\n");
        assertEquals(List.of("unknown-column"), ids(content));
        assertEquals(Severity.NOTE, content.findings().get(0).severity());
        assertEquals("95.10 %", content.rows().get(0).value().toString());
    }

    @Test
    void read_decimalCommas_areNotGuessed() {
        assertEquals(
                List.of("no-decimal"),
                ids(read(HEADING.replace(',', ';') + ROW.replace(',', ';').replace("95.10", "95,10"))));
    }

    @Test
    void read_missingValues_emptyOrNaN() {
        TableContent<Observation> content = read(HEADING
                + ROW.replace("95.10,%,A", ",,L")
                + ROW.replace("95.10,%,A", "NaN,,M")
                + ROW.replace("95.10,%,A", "95.10,%,M")
                + ROW.replace("95.10,%,A", ",%,A"));
        assertEquals(
                List.of(ObservationStatus.NOT_COUNTED, ObservationStatus.NOT_APPLICABLE),
                content.rows().stream().map(Observation::status).toList());
        assertEquals(List.of("value-with-absence", "unclear-value"), ids(content));
    }

    @Test
    void read_deletionsOtherStructuresAndActions_areFindings() {
        TableContent<Observation> content = read(HEADING
                + ROW.replace(",I,", ",D,")
                + ROW.replace(",I,", ",X,")
                + ROW.replace("DF_OBS", "DF_OTHER")
                + ROW.replace("dataflow", "flow")
                + ROW.replace(",I,", ",R,"));
        assertEquals(List.of("row-deletes", "unknown-action", "another-structure", "unknown-structure"), ids(content));
        assertEquals(1, content.rows().size());
    }

    @Test
    void read_whatIsNoSdmxCsv2_isRefused() {
        assertEquals(
                Reason.NOT_SDMX_CSV,
                assertThrows(UnreadableCsvException.class, () -> read("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n"))
                        .reason());
        assertEquals(
                Reason.COLUMN_MISSING,
                assertThrows(UnreadableCsvException.class, () -> read("STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE\n"))
                        .reason());
    }

    @Test
    void structure_ofSomebodyElse_isWrittenAndAskedFor() throws IOException {
        SdmxStructure own = new SdmxStructure(Type.DATAPROVISION, "GD.EPD:WFC_FACTS(2.1)");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.sdmxObservations(own)
                .write(List.of(observation(new ObservedValue.Delivered(true), ObservationStatus.NORMAL)), out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\r\ndataprovision,GD.EPD:WFC_FACTS(2.1),I,"));
        assertEquals(
                List.of("another-structure"),
                ids(Tables.sdmxObservations().read(new ByteArrayInputStream(out.toByteArray()))));
        assertThrows(InvalidPartException.class, () -> new SdmxStructure(Type.DATAFLOW, "DF_FACTS"));
        assertThrows(InvalidPartException.class, () -> new SdmxStructure(Type.DATAFLOW, "WFC:=cmd(1.0)"));
    }

    private static String nameOf(String code) {
        return Objects.requireNonNull(StatusCodes.sdmx().get(code)).en();
    }

    /** Each of our statuses goes to a code of the list, and each code that has a counterpart comes back to the most general one. */
    @Test
    void statuses_goToCodesOfTheList() {
        assertEquals(20, StatusCodes.sdmx().size());
        Set<String> used = new TreeSet<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            String code = String.valueOf(status.sdmx());
            assertTrue(StatusCodes.sdmx().containsKey(code), code);
            boolean missing = nameOf(code).startsWith("Missing value");
            assertEquals(status.isAbsent(), missing, () -> status + " is " + code);
            used.add(code);
        }
        assertEquals("[A, B, E, L, M, O, P, Q, U, V]", used.toString());
    }

    @Test
    void read_codesWithoutCounterpart_areFindingsThatSayWhatTheyMean() {
        List<String> others = new ArrayList<>(StatusCodes.sdmx().keySet());
        others.removeAll(List.of("A", "B", "E", "L", "M", "O", "P", "Q", "U", "V"));
        assertEquals(List.of("D", "F", "G", "H", "I", "J", "K", "N", "S", "W"), others);
        for (String code : others) {
            TableContent<Observation> content = read(HEADING + ROW.replace(",A\n", "," + code + "\n"));
            assertEquals(List.of("status-without-counterpart"), ids(content));
            assertTrue(content.findings().get(0).repair().en().contains(nameOf(code)));
        }
        assertEquals(List.of("unknown-status"), ids(read(HEADING + ROW.replace(",A\n", ",Z\n"))));
    }

    /** What a system loses that keeps the components of the standard only and drops our attributes. */
    @Test
    void withoutOurAttributes_theReasonOfAnAbsenceBecomesGeneral_andTextsAreLost() throws IOException {
        for (ObservationStatus status : ObservationStatus.values()) {
            ObservedValue value = status.isAbsent()
                    ? new ObservedValue.Absent("暂无")
                    : new ObservedValue.Measured(Figure.of("0.00", UnitOfMeasure.PERCENT));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tables.sdmxObservations().write(List.of(observation(value, status)), out);
            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            String standard = lines.stream()
                    .map(l -> {
                        List<String> cells = List.of(l.split(",", -1));
                        return String.join(",", cells.subList(0, 7)) + "," + cells.get(8) + "," + cells.get(11) + ","
                                + cells.get(12);
                    })
                    .reduce("", (a, b) -> a + b + "\n");
            TableContent<Observation> back = read(standard);
            assertEquals(List.of(), back.findings(), standard);
            assertEquals(
                    ObservationStatus.ofSdmx(status.sdmx()),
                    Optional.of(back.rows().get(0).status()));
            assertEquals(
                    status.isAbsent() ? "" : "0.00 %",
                    back.rows().get(0).value().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2020",
        "2020-A1,2020",
        "2020-S2,2020-S2",
        "2020-Q3,2020-Q3",
        "2020-M09,2020-09",
        "2020-09,2020-09",
        "2020-02-29,2020-02-29",
        "2021-01-01/P5Y,2021/2025",
        "2021-01-01/P1Y,2021",
        "2021/2025,2021/2025"
    })
    void period_ofSdmx_isRead(String text, String period) {
        assertEquals(ReportingPeriod.parse(period), SdmxPeriod.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-W05",
        "2020-T1",
        "2020-D123",
        "2020-M13",
        "2021-02-01/P5Y",
        "2021-01-01/P0Y",
        "2990-01-01/P9999Y",
        "2020-01-01T00:00:00"
    })
    void period_thatWeDoNotHave_isRefused(String text) {
        assertThrows(InvalidPartException.class, () -> SdmxPeriod.parse(text));
    }
}
