/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a CSV library and BigDecimal make of a file, made of it without a string for each field. */
class FactCsvProperties {
    private static final int SMALL_PIECES = FactCsv.LONGEST_LINE + 8;

    /** A file, and whether it is written with CRLF, a mark at its beginning, and an end of the last line. */
    record File(List<List<String>> rows, long seed) {
        /** The bytes: about half of the fields in quotes, as if they needed them. */
        byte[] bytes() {
            Random random = new Random(seed);
            String end = random.nextBoolean() ? "\r\n" : "\n";
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "").append(CsvLedger.HEADINGS);
            for (List<String> row : rows) {
                text.append(end);
                for (int i = 0; i < row.size(); i++) {
                    String field = row.get(i);
                    boolean quoted = field.matches("(?s).*[\",\r\n].*") || random.nextInt(3) == 0;
                    text.append(i == 0 ? "" : ",").append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
                }
                text.append(random.nextInt(20) == 0 ? end : "");
            }
            return text.append(random.nextBoolean() ? end : "").toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<File> files() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("佛山环保", "firm, \"one\"", "a\nb", "0"),
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(3));
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.bigDecimals().ofScale(6).map(BigDecimal::toPlainString),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal(-1000), new BigDecimal(1000))
                        .ofScale(7)
                        .map(BigDecimal::toPlainString),
                Arbitraries.strings().withChars("0123456789.-+e").ofMaxLength(24));
        Arbitrary<List<String>> rows = Combinators.combine(
                        Arbitraries.of("440604", "440605", "440600", "high-tech", "440699", "440604x", "4406"),
                        Arbitraries.of("a/1/11", "b/1/11", "a/1/1", "-", "a/1/", "HW"),
                        Arbitraries.of("2022-01", "2022", "2022-Q1", "2022-13", "2022-1", "2021/2025", "０"),
                        Arbitraries.of("generated", "enterprises", "Generated", "generated2"),
                        values,
                        names)
                .as(List::of);
        return Combinators.combine(rows.list().ofMaxSize(60), Arbitraries.longs())
                .as(File::new);
    }

    @Property(tries = 300)
    void read_anyFile_isWhatALibraryMakesOfIt(@ForAll("files") File file) {
        byte[] bytes = file.bytes();
        FactSet expected = byLibrary(bytes);
        FactSet actual = CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), bytes);
        assertEquals(CsvLedger.texts(expected), CsvLedger.texts(actual));
    }

    /** The same by FastCSV, a string for each field, and the builder's own reading of texts; blanks around a field mean nothing. */
    private static FactSet byLibrary(byte[] bytes) {
        FactSetBuilder builder = FactSet.builder(CsvLedger.SCHEMA);
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CsvReader.builder().ofCsvRecord(text).stream().skip(1).forEach(record -> {
            List<String> f = record.getFields().stream()
                    .map(field -> field.replaceAll("^[ \t]+|[ \t]+$", ""))
                    .toList();
            if (f.size() == 6 && f.get(5).chars().noneMatch(Character::isISOControl)) {
                builder.add(f.get(0), f.get(1), f.get(3), f.get(2), f.get(4), f.get(5));
            }
        });
        return builder.build();
    }

    @Property(tries = 20)
    void read_withAnyThreadsAndPieces_isTheSameToTheFinding(@ForAll("files") File file, @ForAll long seed) {
        byte[] bytes = repeated(file, new Random(seed));
        FactCsv reader = FactCsv.of(CsvLedger.SCHEMA);
        FactSet one = CsvLedger.read(reader, bytes);
        for (FactCsv other : List.of(
                reader.withPieces(SMALL_PIECES),
                reader.withThreads(2).withPieces(SMALL_PIECES),
                reader.withThreads(5).withPieces(SMALL_PIECES + 1))) {
            FactSet same = CsvLedger.read(other, bytes);
            assertEquals(CsvLedger.texts(one), CsvLedger.texts(same));
            assertEquals(one.findings(), same.findings());
            assertEquals(one.findingCount(), same.findingCount());
            assertEquals(one.reporters().texts(), same.reporters().texts());
        }
    }

    /** Half a megabyte of its lines, some of them broken, some without any quote so that threads can share them. */
    private static byte[] repeated(File file, Random random) {
        StringBuilder text = new StringBuilder(CsvLedger.HEADINGS).append('\n');
        List<String> lines = new ArrayList<>(List.of("440604,a/1/11,2022-01,generated,1,\"open"));
        file.rows().forEach(row -> lines.add(String.join(",", row)));
        int stretch = 0;
        boolean plain = false;
        while (text.length() < 1 << 19) {
            if (stretch-- == 0) {
                plain = !plain;
                stretch = random.nextInt(6_000);
            }
            String line = lines.get(random.nextInt(lines.size()));
            text.append(plain ? line.replace("\"", "") : line).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void read_anyBytes_endsInFactsAndFindingsOrATypedError(@ForAll byte[] rest, @ForAll boolean withHeadings) {
        byte[] head = withHeadings ? (CsvLedger.HEADINGS + "\n").getBytes(StandardCharsets.UTF_8) : new byte[0];
        byte[] file = new byte[head.length + rest.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(rest, 0, file, head.length, rest.length);
        try {
            FactSet facts = CsvLedger.read(FactCsv.of(CsvLedger.SCHEMA), file);
            assertTrue(facts.size() <= rest.length);
        } catch (UnreadableFactsException e) {
            assertTrue(!withHeadings || e.reason() == UnreadableFactsException.Reason.NOT_UTF8, e.getMessage());
        }
    }

    @Property(tries = 500)
    void records_ofAnyText_followEachOtherToTheEnd(@ForAll("marks") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CsvRecord record = new CsvRecord();
        int at = 0;
        while (at < bytes.length) {
            int next = record.read(bytes, at, bytes.length, true);
            assertTrue(next > at && next <= bytes.length);
            assertTrue(next == bytes.length || bytes[next - 1] == '\n');
            at = next;
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.strings().withChars("ab,\"\n\r 佛").ofMaxLength(60);
    }
}
