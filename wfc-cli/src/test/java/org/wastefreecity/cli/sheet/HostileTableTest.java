/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm, and files as large as they may be, read by one process with 256 MB of heap. Its class path is that of
 * the runnable jar: the libraries that write workbooks for the tests are left out.
 */
class HostileTableTest {
    private static final Pattern TESTS_ONLY =
            Pattern.compile("poi-ooxml|xmlbeans|curvesapi|commons-(math3|compress|lang3)");
    private static final int MEGA = 1024 * 1024;

    @TempDir
    private Path folder = Path.of(".");

    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void read_hostileFiles_endInAMessageWithin256Megabytes() throws IOException, InterruptedException {
        workbooks();
        oldWorkbooks();
        texts();
        pages();
        Map<String, String> actual = run();
        Map<String, String> wrong = new LinkedHashMap<>(actual);
        wrong.entrySet().removeIf(e -> e.getValue().contains(expected.getOrDefault(e.getKey(), "nothing of the kind")));
        assertEquals(Map.of(), wrong);
        assertEquals(expected.size(), actual.size());
    }

    private Path file(String name, String outcome) {
        expected.put(name, outcome);
        return folder.resolve(name);
    }

    private static String row(int columns, String cell) {
        return "<row>" + cell.repeat(columns) + "</row>";
    }

    private void workbooks() throws IOException {
        try (RawXlsx x = new RawXlsx(file("large.xlsx", "read 1 999000")).sheets(1)) {
            x.sheet("<sheetData>", row(999, "<c><v>12.5</v></c>"), 1000, "</sheetData>");
        }
        try (RawXlsx x = new RawXlsx(file("texts.xlsx", "read 1 800000"))
                .sheets(1)
                .texts("<si><t>一般工业固体废物综合利用率</t></si>", 800_000)) {
            StringBuilder cells = new StringBuilder("<sheetData>");
            for (int i = 0; i < 800_000; i++) {
                cells.append(i % 800 == 0 ? "<row>" : "")
                        .append("<c t=\"s\"><v>")
                        .append(i)
                        .append("</v></c>");
                cells.append(i % 800 == 799 ? "</row>" : "");
            }
            x.sheet(cells.toString(), "", 0, "</sheetData>");
        }
        try (RawXlsx x = new RawXlsx(file("far-cells.xlsx", "1,000,000 cells")).sheets(1)) {
            x.sheet("<sheetData>", "<row><c r=\"XFD7\"><v>1</v></c></row>" + far(), 1, "</sheetData>");
        }
        try (RawXlsx x = new RawXlsx(file("bomb.xlsx", "zip bomb")).sheets(1)) {
            x.sheet("<sheetData>", "<row></row>", 13 * MEGA, "</sheetData>");
        }
        try (RawXlsx x = new RawXlsx(file("bomb-of-sheets.xlsx", "zip bomb")).sheets(5000)) {
            x.sheet("<sheetData>", "<row></row>", MEGA, "</sheetData>");
        }
        try (RawXlsx x = new RawXlsx(file("many-texts.xlsx", "different texts"))
                .sheets(1)
                .texts("<si/>", 2 * MEGA)) {
            x.sheet("", "", 0, "");
        }
        try (RawXlsx x = new RawXlsx(file("long-text.xlsx", "32,767 characters"))
                .sheets(1)
                .texts("<si><t>" + "x".repeat(40_000) + "</t></si>", 1)) {
            x.sheet("", "", 0, "");
        }
        try (RawXlsx x = new RawXlsx(file("long-tag.xlsx", "longer than any")).sheets(1)) {
            x.sheet("<row s=\"", "x", 3 * MEGA, "\"/>");
        }
        try (RawXlsx x = new RawXlsx(file("merged.xlsx", "1,000,000 cells")).sheets(1)) {
            x.sheet(
                    "<sheetData>" + row(1000, "<c><v>1</v></c>").repeat(50) + "</sheetData><mergeCells>",
                    "<mergeCell ref=\"A1:XFD1048576\"/>",
                    950_000,
                    "</mergeCells>");
        }
        try (RawXlsx x = new RawXlsx(file("styles.xlsx", "styles and formats")).sheets(1)) {
            x.part("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>", MEGA, "</cellXfs></styleSheet>")
                    .sheet("", "", 0, "");
        }
        try (RawXlsx x = new RawXlsx(file("entities.xlsx", "damaged")).sheets(1)) {
            x.part(
                            "xl/sharedStrings.xml",
                            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>")
                    .sheet("", "", 0, "");
        }
    }

    private static String far() {
        return IntStream.range(10, 100)
                .mapToObj(i -> "<row><c r=\"XFD10485" + i + "\"><v>1</v></c></row>")
                .collect(Collectors.joining());
    }

    private void oldWorkbooks() throws IOException {
        RawXls large = new RawXls().begin(5).sheet('S').end().begin(16);
        for (int row = 0; row < 4000; row++) {
            large.ones(row, 249);
        }
        large.end().write(file("large.xls", "read 1 996000"));
        byte[] texts = new byte[8000];
        texts[6] = 100; // six and a half million to come
        RawXls manyTexts = new RawXls().begin(5).sheet('S').record(RawXls.TEXTS, texts);
        for (int i = 0; i < 2500; i++) {
            manyTexts.record(RawXls.GOING_ON, new byte[8000]);
        }
        manyTexts.end().write(file("many-texts.xls", "different texts"));
        RawXls pictures = new RawXls().begin(5).sheet('S').record(RawXls.PICTURES, new byte[8000]);
        for (int i = 0; i < 4000; i++) {
            pictures.record(RawXls.GOING_ON, new byte[8000]);
        }
        pictures.end().begin(16).ones(0, 3).end().write(file("pictures.xls", "read 1 3"));
    }

    private void texts() throws IOException {
        text("large.csv", "read 1 1000000", "", "废物废物,".repeat(999) + "废物\n", 1000, "");
        text("too-large.csv", "50 MB", "", "a,b\n", 14L * MEGA, "");
        text("quote.csv", "a quote is not closed", "a,\"", "b\n", 2 * MEGA, "");
        text("short-rows.csv", "1,000,000 cells", "", "a,b\n", 600_000, "");
        text("rows.csv", "1,048,576 rows", "", "\n", 45L * MEGA, "a,b");
        text("tabs.txt", "characters, which no table has", "", "\t", 45L * MEGA, "");
        text("cells.txt", "1,000,000 cells", "", "\tx\n", MEGA, "");
        text("large.txt", "read 1 499995", "", "一\t二\t三\t四\t五\n", 99_999, "");
    }

    private void pages() throws IOException {
        text(
                "large.html",
                "read 1 100000",
                "<html><table>",
                "<tr>" + "<td>x</td>".repeat(10) + "</tr>",
                10_000,
                "</table>");
        text("deep-tables.html", "too large a page", "<html>", "<table><tr><td>", 500_000, "");
        text("bold.html", "too large a page", "<html>", "<b>", 2 * MEGA, "");
        text("formats.html", "too large a page", "<html>" + formats(), "<p>x", MEGA, "");
        text("attributes.html", "no table found", "<html><p ", "a b c d ", 400_000, ">");
        text("spans.html", "1,000,000 cells", "<html><table>", "<tr><td colspan=1000 rowspan=65534>x", 3000, "");
        text("long-text.html", "read 1 1", "<html><table><tr><td>", "x", 15L * MEGA, "");
        text("too-large.html", "larger than 16 MB", "<html><table><tr><td>", "x", 17L * MEGA, "");
    }

    private static String formats() {
        StringBuilder formats = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            formats.append("<b class=").append(i).append('>');
        }
        return formats.toString();
    }

    private void text(String name, String outcome, String before, String middle, long times, String after)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(name, outcome)))) {
            RawXlsx.write(out, before, middle, times, after);
        }
    }

    private Map<String, String> run() throws IOException, InterruptedException {
        Path answer = folder.resolve("answer.txt");
        Path complaints = folder.resolve("complaints.txt");
        String paths =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                Arrays.stream(paths.split(File.pathSeparator))
                        .filter(p -> !TESTS_ONLY.matcher(p).find())
                        .collect(Collectors.joining(File.pathSeparator)),
                TableProbe.class.getName()));
        expected.keySet().forEach(f -> command.add(folder.resolve(f).toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(answer.toFile())
                .redirectError(complaints.toFile())
                .start();
        boolean ended = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();
        String answers = Files.readString(answer);
        assertTrue(ended, () -> "hangs after " + answers);
        assertEquals(
                "", Files.readString(complaints), () -> "nothing on the error stream; answered so far: " + answers);
        return answers.lines().map(l -> l.split("\t", 2)).collect(Collectors.toMap(l -> l[0], l -> l[1]));
    }
}
