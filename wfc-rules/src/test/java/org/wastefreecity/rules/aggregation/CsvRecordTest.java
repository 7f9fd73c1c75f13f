/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordTest {
    private final CsvRecord record = new CsvRecord();

    @Test
    void read_plainFields_areCutAtCommasAndTrimmed() {
        assertEquals(List.of("440600", "a b", "", "12.5"), fields("440600, a b ,,12.5\r\n"));
        assertEquals(List.of("佛山", ""), fields("佛山,"));
    }

    @Test
    void read_fieldInQuotes_mayHoldCommasQuotesAndLineBreaks() {
        assertEquals(
                List.of("a,b", "say \"no\"", "two\nlines"), fields("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n"));
        assertEquals(List.of("", "\""), fields("\"\",\"\"\"\""));
        assertTrue(record.hasQuotes());
    }

    @Test
    void read_strayQuote_costsItsOwnLineOnly() {
        byte[] text = bytes("5\" pipe,1\nnext,2\n");
        assertEquals(10, record.read(text, 0, text.length, true));
        assertTrue(record.isFaulty());
        assertEquals(17, record.read(text, 10, text.length, true));
        assertEquals(List.of("next", "2"), fields());
    }

    @Test
    void read_quoteNeverClosed_costsItsOwnLineOnly() {
        byte[] text = bytes("\"open,1\nnext,2\n");
        assertEquals(8, record.read(text, 0, text.length, true));
        assertTrue(record.isFaulty());
        assertEquals(CsvRecord.INCOMPLETE, record.read(text, 0, text.length, false));
    }

    @Test
    void read_textBehindAClosingQuote_isAFault() {
        for (String line : List.of("\"a\"b,1\n", "\"a\" ,1\n", "\"a\"\rb\n", "a\"\"b\n")) {
            fields(line);
            assertTrue(record.isFaulty(), line);
        }
    }

    @Test
    void read_recordCutAnywhere_isIncompleteOrWhole() {
        byte[] text = bytes("x,\"y\r\n\"\"z\",\"\"\r\nmore,1\n");
        int whole = record.read(text, 0, text.length, false);
        assertEquals(15, whole);
        for (int to = 1; to < whole; to++) {
            assertEquals(CsvRecord.INCOMPLETE, record.read(text, 0, to, false), "cut at " + to);
        }
    }

    @Test
    void read_emptyLine_isEmpty() {
        fields("\r\n");
        assertTrue(record.isEmpty());
        fields(",\n");
        assertFalse(record.isEmpty());
    }

    @Test
    void read_moreFieldsThanAreKept_areCounted() {
        byte[] text = bytes(",".repeat(999) + "\n");
        assertEquals(1000, record.read(text, 0, text.length, true));
        assertEquals(1000, record.fields());
    }

    private List<String> fields(String line) {
        byte[] text = bytes(line);
        record.read(text, 0, text.length, true);
        return fields();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(record.fields(), CsvRecord.MOST_FIELDS); i++) {
            fields.add(new String(
                    record.text(i), record.start(i), record.end(i) - record.start(i), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
