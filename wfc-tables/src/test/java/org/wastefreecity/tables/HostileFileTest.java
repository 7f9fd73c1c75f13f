/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wastefreecity.tables.UnreadableCsvException.Reason;

/** Files made to break a reader end in findings or a named refusal, and never in anything else. */
class HostileFileTest {
    private static final String HEADING = "system,indicator,territory,period,form,value,unit,status,printed\n";
    private static final String GOOD = "foshan-2022-draft,19,440600,2020,measured,95.10,%,NORMAL,x\n";
    private static final int MANY = 50_000;

    /** A file that is made as it is read, so that the test holds none of it. */
    private static final class Made extends InputStream {
        private final Supplier<byte[]> next;
        private byte[] piece = new byte[0];
        private int at;
        private long left;

        Made(String heading, long pieces, String again) {
            byte[] bytes = again.getBytes(StandardCharsets.UTF_8);
            this.piece = heading.getBytes(StandardCharsets.UTF_8);
            this.left = pieces;
            this.next = () -> bytes;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (at == piece.length) {
                if (left-- <= 0) {
                    return -1;
                }
                piece = next.get();
                at = 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, to, from, count);
            at += count;
            return count;
        }
    }

    private static TableSummary read(String heading, long pieces, String again) throws IOException {
        return Tables.observations().read(new Made(heading, pieces, again), row -> {}, finding -> {});
    }

    @Test
    void oneLineWithoutEnd_isAFinding_orTooLarge() throws IOException {
        assertEquals(new TableSummary(0, 1, 1), read(HEADING, 1 << 8, "x".repeat(1 << 16)));
        TableLimits small = TableLimits.DEFAULT.withBytes(8 << 20);
        UnreadableCsvException refused = assertThrows(
                UnreadableCsvException.class,
                () -> Tables.observations()
                        .in(TableManner.RFC_4180.withLimits(small))
                        .read(new Made(HEADING, Long.MAX_VALUE, "x".repeat(1 << 16))));
        assertEquals(Reason.TOO_LARGE, refused.reason());
    }

    @Test
    void aHeadingWithoutEnd_isRefused() {
        UnreadableCsvException refused =
                assertThrows(UnreadableCsvException.class, () -> read("x".repeat(3 << 20), 0, ""));
        assertEquals(Reason.BROKEN_HEADINGS, refused.reason());
        assertThrows(UnreadableCsvException.class, () -> read(",".repeat(1 << 19), 0, ""));
    }

    @Test
    void quotesThatAreNeverClosed_costTheirOwnLines() throws IOException {
        assertEquals(new TableSummary(0, MANY, MANY), read(HEADING, MANY, "a,\"b\"\"\n"));
        assertEquals(new TableSummary(MANY, MANY, MANY), read(HEADING, MANY, "\"a,b\n" + GOOD));
    }

    @Test
    void rowsOfCommas_andCellsOfSigns_areFindings() throws IOException {
        assertEquals(100, read(HEADING, 100, ",".repeat(100_000) + "x\n").leftOut());
        String signs = "\n\t;,'".repeat(5_000);
        String row = "foshan-2022-draft,19,440600,2020,absent,,,DASH,\"" + signs + "\"\n";
        // so many line breaks are more than one record may have
        assertTrue(read(HEADING, 3, row).leftOut() > 0);
        String tabs = "\t;,'".repeat(7_000);
        assertEquals(20, read(HEADING, 20, row.replace(signs, tabs)).rows());
    }

    @Test
    void manyDifferentCodes_doNotFillTheHeap() throws IOException {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 0; i < MANY; i++) {
            file.append("x-1.")
                    .append(i)
                    .append(",A")
                    .append(i)
                    .append(",4406")
                    .append(10 + i % 90)
                    .append(",2020,measured,1,%,,\n");
        }
        assertEquals(MANY, read(file.toString(), 0, "").rows());
    }

    /** Valid files with bytes changed, left out and put in: whatever comes, each end is one of those that are documented. */
    @Test
    void changedFiles_endInRowsFindingsOrARefusal() throws IOException {
        Random random = new Random(20);
        TreeSet<String> ends = new TreeSet<>();
        List<Table<?>> tables = List.of(
                Tables.observations(),
                Tables.baselines(),
                Tables.sdmxObservations(),
                Tables.facts(RowArbitraries.MEASURES),
                Tables.sdmxFacts(RowArbitraries.MEASURES));
        byte[][] seeds = {
            (HEADING + GOOD + GOOD).getBytes(StandardCharsets.UTF_8),
            ("territory,category,period,measure,value,unit,reporter,zone,status,filed\r\n440600,-,2022,generated,-3.32,吨,\"甲,厂\",,P,2022-01-31\r\n")
                    .getBytes(StandardCharsets.UTF_8),
            ("STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,WASTE_CATEGORY,REF_AREA,ZONE,REPORTER,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n"
                            + "dataflow,WFC:DF_FACTS(1.0.0),I,generated,-,440600,_Z,a,2021-01-01/P5Y,1.50,10*4.t,A\n")
                    .getBytes(StandardCharsets.UTF_8)
        };
        byte[] marks = "\",;\t\r\n'=-0\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < Tries.of(20_000, 10_000_000); i++) {
            byte[] file = seeds[random.nextInt(seeds.length)].clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(file.length);
                file[at] = random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
            }
            try {
                TableContent<?> content =
                        tables.get(random.nextInt(tables.size())).read(new ByteArrayInputStream(file));
                content.findings().forEach(f -> ends.add(f.id()));
            } catch (UnreadableCsvException e) {
                ends.add(e.reason().name());
            }
        }
        assertTrue(ends.size() > 20, ends.toString());
    }
}
