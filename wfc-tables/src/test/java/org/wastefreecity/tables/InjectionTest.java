/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

/** A corpus of payloads goes through every text column of every table; no cell of any file is a formula, and all come back. */
class InjectionTest {
    private static List<String> payloads() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InjectionTest.class.getResourceAsStream("injections.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(InjectionTest::unescaped)
                    .toList();
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char next = line.charAt(++i);
            switch (next) {
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'n' -> text.append('\n');
                case '0' -> text.append('\0');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(next);
            }
        }
        return text.toString();
    }

    @Test
    void corpus_isThere_andMostOfItIsDangerous() throws IOException {
        List<String> payloads = payloads();
        assertTrue(payloads.size() > 80);
        assertTrue(payloads.stream().filter(FormulaHunter::isFormula).count() > 50);
    }

    @Test
    void safe_ofEveryPayload_isNoFormula_andReadsBack() throws IOException {
        for (String payload : payloads()) {
            String safe = CellText.safe(payload);
            FormulaHunter.parts(safe).forEach(p -> assertFalse(FormulaHunter.isFormula(p), safe));
            assertEquals(payload, CellText.plain(safe));
        }
    }

    @Test
    void safe_leavesNumbersAndOrdinaryTextsAlone() {
        for (String text : List.of(
                "",
                "-3.32",
                "-0",
                "95.10",
                "-",
                "——",
                "待市财政局补充数据",
                "foshan-2022-draft",
                "第3行 (line 3, column 5)",
                "a-b",
                "1=1")) {
            assertEquals(text, CellText.safe(text));
        }
        assertEquals("'+5.10", CellText.safe("+5.10"));
        assertEquals("'-3.32 万吨", CellText.safe("-3.32 万吨"));
        assertEquals("'tis", CellText.plain("'tis"), "an apostrophe of others stays");
        assertEquals("=1", CellText.plain("'=1"));
    }

    /** Every character that NFKC settles to one that begins a formula is known. */
    @Test
    void triggers_areAllLookalikes() {
        StringBuilder found = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String settled =
                    Character.isSurrogate(c) ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (!settled.isEmpty() && "=+-@\u2212".indexOf(settled.charAt(0)) >= 0) {
                found.append(c);
            }
        }
        found.chars().forEach(c -> assertTrue(CellText.TRIGGERS.indexOf(c) >= 0, () -> "U+" + Integer.toHexString(c)));
        assertEquals(found.length(), CellText.TRIGGERS.length());
    }

    @Test
    void everyColumnOfEveryTable_isSafe() throws IOException {
        List<Observation> observations = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (String payload : payloads()) {
            observations.add(observation(new ObservedValue.Absent(payload), ObservationStatus.DASH, payload));
            observations.add(observation(new ObservedValue.Graded(payload), ObservationStatus.MARKED, payload));
            facts.add(fact(payload));
        }
        for (char separator : new char[] {',', ';', '\t'}) {
            for (boolean guarding : new boolean[] {true, false}) {
                TableManner manner = TableManner.EXCEL.withSeparator(separator).withGuardedConversions(guarding);
                harmless(Tables.observations().in(manner), observations);
                harmless(Tables.sdmxObservations().in(manner), observations);
                harmless(Tables.facts(RowArbitraries.MEASURES).in(manner), facts);
                harmless(Tables.sdmxFacts(RowArbitraries.MEASURES).in(manner), facts);
            }
        }
    }

    private static Observation observation(ObservedValue value, ObservationStatus status, String text) {
        return Observation.builder()
                .system(SystemId.parse("foshan-2022-draft"))
                .subject(IndicatorCode.parse("16"))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.ofYear(2022))
                .value(value)
                .status(status)
                .printed(Optional.of(text))
                .source(Optional.of(text))
                .build();
    }

    private static Fact fact(String text) {
        return Fact.builder()
                .measure(RowArbitraries.GENERATED)
                .category(text)
                .territory(RegionCode.parse("440600"))
                .zone(text)
                .period(ReportingPeriod.ofYear(2022))
                .value(Figure.of(new BigDecimal("-3.32"), UnitOfMeasure.TONNE))
                .reporter(text)
                .build();
    }

    /** However a spreadsheet cuts the file: by this separator or by another, with regard to quotes or without. */
    private static <T> void harmless(Table<T> table, List<T> rows) throws IOException {
        byte[] file = RoundTripProperties.written(table, rows);
        RoundTripProperties.returns(table, rows);
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        for (String cell : text.split("[,;\t\r\n]", -1)) {
            assertFalse(FormulaHunter.isFormula(cell), cell);
            assertFalse(FormulaHunter.isFormula(cell.replaceAll("^\"|\"$", "")), cell);
        }
        assertEquals(
                rows.size(),
                table.read(new ByteArrayInputStream(file)).summary().rows());
    }
}
