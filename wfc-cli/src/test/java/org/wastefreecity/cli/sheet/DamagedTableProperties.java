/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.wastefreecity.cli.input.UnreadableInputException;

/** A file with some bytes changed is read or refused with a message; nothing else happens. */
class DamagedTableProperties {
    private static final Path FOLDER = Path.of("target");

    private static final String SHEET =
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.5</v></c><c t=\"s\"><v>0</v></c>"
                    + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>y</v></c><c t=\"inlineStr\"><is><r><t>i</t></r></is></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0&quot;吨&quot;\"/></numFmts>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
    private static final String TEXTS = "<sst><si><t>废物</t></si></sst>";
    private static final String PAGE =
            "<html><table id=a><tr><td rowspan=2>a<td colspan=3>b<sup>2</sup></tr><tr><td>c<br>d&nbsp;</tr></table>";
    private static final String PASTED = "标题\n\t序号\n\t指标\n\n\t1\n\t甲\n乙\n\n\t2\n\n\t丙\n\n表后\n\na\tb\nc\td\n";

    /** Some bytes at places of a file, as parts of a thousand. */
    record Change(int place, byte value) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.integers().between(0, 999_999), Arbitraries.bytes())
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static byte[] changed(byte[] whole, List<Change> changes) {
        byte[] bytes = whole.clone();
        for (Change change : changes) {
            bytes[(int) ((long) change.place * bytes.length / 1_000_000)] = change.value;
        }
        return bytes;
    }

    private static void read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(FOLDER.resolve(name), bytes);
        try {
            assertTrue(!Grids.read(file, Optional.empty()).isEmpty());
        } catch (UnreadableInputException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(" | "));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("表");
            for (int i = 0; i < 20; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("指标" + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B1&\"x\"");
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static final byte[] OLD = old();

    private static byte[] old() {
        try {
            return oldWorkbook();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 300)
    void oldWorkbook_isReadOrRefused(@ForAll("changes") List<Change> changes) throws IOException {
        read("damaged.xls", changed(OLD, changes));
    }

    /** The parts are changed before they are packed, else the check sums would catch it all. */
    @Property(tries = 300)
    void workbook_isReadOrRefused(@ForAll("changes") List<Change> changes, @ForAll("parts") String part)
            throws IOException {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String links = "<Relationships><Relationship Id=\"%s\" Type=\"" + relation + "/%s\" Target=\"%s\"/>";
        String link = "<Relationship Id=\"%s\" Type=\"" + relation + "/%s\" Target=\"%s\"/>";
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                links.formatted("r", "officeDocument", "xl/workbook.xml") + "</Relationships>",
                "xl/_rels/workbook.xml.rels",
                links.formatted("s", "worksheet", "sheet.xml")
                        + link.formatted("t", "sharedStrings", "texts.xml")
                        + link.formatted("u", "styles", "styles.xml")
                        + "</Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + relation + "\"><sheets><sheet name=\"表\" r:id=\"s\"/></sheets></workbook>",
                "xl/sheet.xml",
                SHEET,
                "xl/texts.xml",
                TEXTS,
                "xl/styles.xml",
                STYLES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                byte[] whole = bytes(entry.getValue());
                zip.write(entry.getKey().endsWith(part) ? changed(whole, changes) : whole);
                zip.closeEntry();
            }
        }
        read("damaged.xlsx", out.toByteArray());
        read("damaged-zip.xlsx", changed(out.toByteArray(), changes));
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of("sheet.xml", "texts.xml", "styles.xml", "workbook.xml", ".rels");
    }

    @Property(tries = 300)
    void text_isReadOrRefused(@ForAll("changes") List<Change> changes) throws IOException {
        read("damaged.html", changed(bytes(PAGE), changes));
        read("damaged.txt", changed(bytes(PASTED), changes));
        read("damaged.csv", changed(bytes("a,\"b\nc\",d\n1,2,3\n"), changes));
    }
}
