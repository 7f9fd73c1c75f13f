/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.cli.sheet.TableFiles.only;
import static org.wastefreecity.cli.sheet.TableFiles.refusal;
import static org.wastefreecity.cli.sheet.TableFiles.texts;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final List<List<String>> TABLE =
            List.of(List.of("序号", "指标,名称", "2023年\n目标"), List.of("1", "管道5\"径", ""), List.of("2"));
    private static final String CSV = "序号,\"指标,名称\",\"2023年\r\n目标\"\r\n1,管道5\"径,\r\n2\r\n";

    @TempDir
    private Path folder = Path.of(".");

    private TableFiles files() {
        return new TableFiles(folder);
    }

    @Test
    void read_anyEncoding_isTheSameTable() throws IOException {
        assertEquals(TABLE, texts(files().write("plain.csv", CSV)));
        assertEquals(TABLE, texts(files().write("mark.csv", "\uFEFF" + CSV)));
        assertEquals(TABLE, texts(files().write("gbk.csv", CSV, Charset.forName("GBK"))));
        assertEquals(TABLE, texts(files().write("unicode.csv", "\uFEFF" + CSV, Charset.forName("UTF-16LE"))));
    }

    @Test
    void read_tabs_areFoundByNameOrByContent() throws IOException {
        String tabs = "序号\t指标,名称\n1\t甲\n";
        assertEquals(List.of("序号", "指标,名称"), texts(files().write("a.tsv", tabs)).get(0));
        assertEquals(List.of("序号", "指标,名称"), texts(files().write("a.csv", tabs)).get(0));
        assertEquals(
                List.of("甲\t乙", "b", "c"),
                texts(files().write("b.csv", "甲\t乙,b,c\n1,2,3\n")).get(0));
    }

    @Test
    void read_places_countLines() throws IOException {
        Grid grid = only(files().write("table.csv", CSV));
        assertEquals("table", grid.name());
        assertEquals("第1行第3列 (line 1, column 3)", grid.place(0, 2));
        assertEquals("第3行第2列 (line 3, column 2)", grid.place(1, 1));
        assertEquals("", grid.at(2, 2).text(), "behind the end of a shorter row");
    }

    @Test
    void read_emptyRows_areKeptBetweenOthersOnly() throws IOException {
        assertEquals(
                List.of(List.of("a", "b"), List.of(), List.of("", ""), List.of("c", "d")),
                texts(files().write("gaps.csv", "a,b\n\n,\nc,d\n,\n\n")));
    }

    @Test
    void read_quotesThatDoNotPair_areRefusedWithTheirLine() throws IOException {
        assertTrue(
                refusal(files().write("open.csv", "a,\"b\nc\"\nd,\"e\nf,g\n")).contains("第3行起"));
        assertTrue(refusal(files().write("behind.csv", "a,b\nc,\"d\"e\n")).contains("begins in line 2"));
    }

    @Test
    void read_noText_isRefused() throws IOException {
        assertTrue(refusal(files().write("zeros.csv", "a,b\0\n")).contains("neither UTF-8 nor GB18030"));
        assertTrue(refusal(files().write("empty.csv", "")).contains("the file is empty"));
        assertTrue(refusal(files().write("blank.csv", ",,\n,\n")).contains("no table found"));
        assertTrue(refusal(folder.resolve("none.csv")).contains("no such file"));
        assertTrue(refusal(folder).contains("no such file"));
    }

    @Test
    void read_tooLongACell_isRefused() throws IOException {
        String longest = "x".repeat(Budget.CELL_TEXT);
        assertEquals(
                longest, texts(files().write("long.csv", "a," + longest)).get(0).get(1));
        assertTrue(refusal(files().write("longer.csv", "a,x" + longest)).contains("32,767 characters"));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("甲★,\"\n\t 9")
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** What is written as CSV is read as it was. */
    @Property(tries = 300)
    void writingAndReading_givesTheTableBack(@ForAll("tables") List<List<String>> table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text)) {
            table.forEach(csv::writeRecord);
            csv.writeRecord("end", "of", "it");
        }
        List<List<String>> read = texts(new TableFiles(Path.of("target")).write("csv-law.csv", text.toString()));
        List<List<String>> expected = new ArrayList<>(table);
        expected.replaceAll(r -> r.equals(List.of("")) ? List.of() : r);
        expected.add(List.of("end", "of", "it"));
        assertEquals(expected, read);
    }
}
