/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;

/** Files that somebody made to make the reader slow, large or wrong. */
class FactCsvHostileTest {
    private static final String ROW = "440604,a/1/11,2022-01,generated,12.5,firm 1\n";

    /** One line of 200 MB, made while it is read: nothing holds it. */
    @Test
    void read_endlessLine_costsThatLine() throws IOException {
        InputStream file = new SequenceInputStream(
                new SequenceInputStream(text(CsvLedger.HEADINGS + "\n" + ROW), new Repeated('x', 200_000_000)),
                text("\n" + ROW.replace("12.5", "13")));
        FactSet facts = FactCsv.of(CsvLedger.SCHEMA).read(file);
        assertEquals(2, facts.size());
        assertEquals(List.of("line-too-long"), ids(facts));
        assertEquals("line 3", facts.findings().get(0).place());
    }

    @Test
    void read_quoteOpenOverMuchText_costsItsLine() {
        StringBuilder file = new StringBuilder(CsvLedger.HEADINGS + "\n440604,a/1/11,2022-01,generated,1,\"\n");
        for (int i = 0; i < 50_000; i++) {
            file.append(ROW.replace("12.5", Integer.toString(i)));
        }
        FactSet facts = read(file.toString());
        assertEquals(50_000, facts.size());
        assertTrue(ids(facts).contains("line-too-long"), () -> ids(facts).toString());
    }

    /** Were a record given up at every quote and read on from the next line, this would take hours. */
    @Test
    void read_doubledQuotesOverMuchText_endsSoon() {
        assertEquals(0, read(CsvLedger.HEADINGS + "\n" + "\"\n".repeat(300_000)).size());
        assertEquals(
                0, read(CsvLedger.HEADINGS + "\n\"" + "\"\"\n".repeat(300_000)).size());
        assertEquals(
                0, read(CsvLedger.HEADINGS + "\n" + "\"\"\"\n".repeat(300_000)).size());
        assertEquals(
                0,
                read(CsvLedger.HEADINGS + "\n" + ("a,\"" + "\"\"".repeat(40) + "\n").repeat(10_000))
                        .size());
    }

    @Test
    void read_onlyFaults_keepsTheFirstAndCountsAll() {
        FactSet facts = read(CsvLedger.HEADINGS + "\n" + "x\n".repeat(200_000));
        assertEquals(200_000, facts.findingCount());
        assertEquals(FindingLog.KEPT, facts.findings().size());
    }

    @Test
    void read_manyFields_areCountedOnly() {
        FactSet facts = read(CsvLedger.HEADINGS + "\n" + ",".repeat(60_000) + "\n" + ROW);
        assertEquals(1, facts.size());
        assertEquals("\"60001\"", facts.findings().get(0).found());
    }

    @Test
    void read_lookalikes_areNotTheRealThing() {
        FactSet facts = read(CsvLedger.HEADINGS + "\n"
                + ROW.replace("440604", "44060４")
                + ROW.replace("generated", "gеnerated") // Cyrillic е
                + ROW.replace("12.5", "１２.5")
                + ROW.replace("12.5", "12.5\u00A0")
                + ROW.replace("12.5", "1_2")
                + ROW.replace("2022-01", "2022\u201101"));
        assertEquals(0, facts.size());
        assertEquals(List.of("unknown-territory", "unknown-measure", "no-value", "unknown-period"), ids(facts));
    }

    @Test
    void read_namesThatAreNone_areRefused() {
        FactSet facts = read(CsvLedger.HEADINGS + "\n"
                + ROW.replace("firm 1", "x".repeat(201))
                + ROW.replace("firm 1", "x".repeat(60_000))
                + ROW.replace("firm 1", "\u0000")
                + ROW.replace("firm 1", "\u3000"));
        assertEquals(0, facts.size());
        assertEquals(4, facts.findingCount());
        byte[] file = (CsvLedger.HEADINGS + "\n" + ROW).getBytes(StandardCharsets.ISO_8859_1);
        file[file.length - 2] = (byte) 0xFF; // in the name of the reporter
        assertEquals(List.of("unknown-reporter"), ids(CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file)));
    }

    @Test
    void read_streamThatFails_failsAsItDoes() {
        InputStream broken = new SequenceInputStream(text(CsvLedger.HEADINGS + "\n" + ROW), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }
        });
        IOException failed = assertThrows(
                IOException.class,
                () -> FactCsv.of(CsvLedger.SCHEMA).withThreads(2).read(broken));
        assertEquals("cable pulled", failed.getMessage());
    }

    private static FactSet read(String file) {
        return CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(FactSet facts) {
        return facts.findings().stream().map(Finding::id).distinct().toList();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte, many times. */
    private static final class Repeated extends InputStream {
        private final char what;
        private long left;

        Repeated(char what, long times) {
            this.what = what;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? what : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            int count = (int) Math.min(left, length);
            if (count == 0 && length > 0) {
                return -1;
            }
            Arrays.fill(to, from, from + count, (byte) what);
            left -= count;
            return count;
        }
    }
}
