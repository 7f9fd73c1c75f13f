/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.cli.output.AnswerStream;
import picocli.CommandLine.Help.Ansi;

class MainTest {
    private static final String HEADING = "system,indicator,territory,period,value,status,source\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("observations.csv"), HEADING + rows);
    }

    @Test
    void run_commandOfTheHelp_isFoundByItsName() {
        List<String> commands = Shell.run("--help")
                .out()
                .lines()
                .dropWhile(l -> !l.startsWith("Commands:"))
                .filter(l -> l.matches("  [a-z].*"))
                .map(l -> l.strip().split(" ")[0])
                .toList();
        assertEquals(18, commands.size());
        for (String command : commands) {
            String help = Shell.run(command, "--help").out();
            assertTrue(help.startsWith("Usage: wfc " + command), command);
        }
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private static String run(int code, OutputStream to, String... args) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new AnswerStream(to), false, StandardCharsets.UTF_8);
        assertEquals(code, Main.run(out, new PrintWriter(err, true), args));
        return err.toString();
    }

    /** A job that looks at the code must not keep half an answer. */
    @Test
    void run_fullDisk_isBadUse() {
        String[] show = {"show", "foshan-2022-draft"};
        assertTrue(run(Main.BAD_USE, failing("No space left on device"), show).contains("结果未能全部写出"));
        String[] english = {"show", "foshan-2022-draft", "--lang", "en"};
        assertTrue(
                run(Main.BAD_USE, failing("No space left on device"), english).contains("do not use it"));
        assertFalse(run(Main.BAD_USE, failing("No space left on device"), "show", "--lang", "en", "nosuch")
                .isEmpty());
        assertFalse(run(Main.BAD_USE, failing("No space left on device"), "show", "--nosuch")
                .isEmpty());
    }

    @Test
    void run_closedPipe_isNoFault() {
        assertEquals("", run(Main.DONE, failing("Broken pipe"), "show", "foshan-2022-draft"));
    }

    @Test
    void run_misspeltCommand_isToldTheNearest() {
        Shell shell = Shell.run("asess", "foshan-2022-draft");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("assess"), shell.err());
    }

    @Test
    void systems_listsFoshanWithItsCensus() {
        Shell shell = Shell.run("systems");
        assertEquals(Main.DONE, shell.code());
        assertTrue(shell.out().contains("foshan-2022-draft"));
        assertTrue(shell.out().contains("★ 24"));
    }

    @Test
    void show_wholeSystem_hasAllRowsAndGroups() {
        Shell shell = Shell.run("show", "foshan-2022-draft");
        assertEquals(Main.DONE, shell.code());
        assertEquals(17, shell.out().lines().filter(l -> l.startsWith("■")).count());
        assertTrue(shell.out().contains("95.10"));
    }

    @Test
    void show_row24_saysWhatIsOurReading() {
        Shell shell = Shell.run("show", "foshan-2022-draft", "--indicator", "24");
        assertEquals(Main.DONE, shell.code());
        assertTrue(shell.out().contains("负增长"));
        assertTrue(shell.out().contains("读法"));
        assertTrue(Shell.run("show", "foshan-2022-draft", "--indicator", "T18")
                .out()
                .contains("万吨/年"));
    }

    @Test
    void assess_asText_fitsATerminalAndCounts() {
        Shell shell = Shell.run("assess", "foshan-2022-draft");
        assertEquals(Main.DONE, shell.code());
        assertTrue(shell.out().contains("合计 61 行：已达标 12 · 进度正常 22 · 无法判定 27"));
        for (String by : List.of("indicator", "unit", "group")) {
            for (String language : List.of("zh", "en")) {
                Shell.run("assess", "foshan-2022-draft", "--by", by, "--lang", language)
                        .out()
                        .lines()
                        .forEach(
                                l -> assertTrue(Ansi.OFF.text(l).getCJKAdjustedLength() <= 80, () -> "too wide: " + l));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "html"})
    void assess_inEveryFormatAndGrouping_isDone(String format) {
        for (String by : List.of("indicator", "unit", "group")) {
            for (String language : List.of("zh", "en")) {
                Shell shell =
                        Shell.run("assess", "foshan-2022-draft", "--format", format, "--by", by, "--lang", language);
                assertEquals(Main.DONE, shell.code(), shell.err());
                assertFalse(shell.out().isBlank());
            }
        }
    }

    @Test
    void assess_asJson_has61ResultsWithEverythingTheyRestOn() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Shell.run("assess", "foshan-2022-draft", "--format", "json")
                        .out());
        assertEquals(61, report.get("results").size());
        for (JsonNode result : report.get("results")) {
            for (String field : List.of("state", "certainty", "baseline", "target", "reasons", "indicator")) {
                assertTrue(result.hasNonNull(field), () -> result.get("indicator") + " lacks " + field);
            }
            assertFalse(result.get("reasons").isEmpty());
            assertFalse(result.at("/indicator/responsibilities").isEmpty());
        }
        assertEquals(
                "0.0088",
                report.at("/results/1/baseline/observation/value/figure/value").asText());
        assertEquals(
                "0.0088*", report.at("/results/1/baseline/observation/printed").asText());
    }

    @Test
    void assess_asCsv_readsBackWithARowForEachIndicator() throws IOException {
        String csv = Shell.run("assess", "foshan-2022-draft", "--format", "csv").out();
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<Integer> widths = reader.stream().map(r -> r.getFieldCount()).toList();
            assertEquals(1 + 61 + 45, widths.size());
            assertTrue(widths.stream().allMatch(w -> w == 14));
        }
    }

    @Test
    void assess_byUnit_expandsTheFiveDistricts() {
        String out = Shell.run("assess", "foshan-2022-draft", "--by", "unit").out();
        for (String district : List.of("禅城区", "南海区", "顺德区", "三水区", "高明区")) {
            assertTrue(out.contains("■ " + district + "人民政府"));
        }
    }

    @Test
    void assess_goodFile_isJudgedAsOfItsLatestFigure() throws IOException {
        Path file = file("foshan-2022-draft,16,440600,2023,90,,form\n");
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--observations", file.toString());
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("2023-12-31"));
    }

    @Test
    void assess_withByteOrderMark_readsTheHeading() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bom.csv"),
                "\uFEFF" + HEADING.replace("\n", "\r\n") + "foshan-2022-draft,16,440600,2023,90,,\r\n");
        assertEquals(
                Main.DONE,
                Shell.run("assess", "foshan-2022-draft", "--observations", file.toString())
                        .code());
    }

    @Test
    void assess_badRows_areNamedAndCostNoOtherRow() throws IOException {
        Path file = file("foshan-2022-draft,99,440600,2023,1,,\n"
                + "foshan-2022-draft,16,440600,2023,90 吨,,\n"
                + "foshan-2022-draft,18,440600,2023,1e999999999,,\n"
                + "foshan-2022-draft,3,440600,2023,95,,\n"
                + "foshan-2022-draft,6,440600,2023,\"100,,\n"
                + "foshan-2022-draft,10,440600,2023,90,,\n");
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--observations", file.toString(), "--format", "json");
        assertEquals(Main.FINDINGS, shell.code());
        JsonNode report = new ObjectMapper().readTree(shell.out());
        assertEquals(
                List.of("unknown-indicator", "wrong-unit", "bad-value", "unclosed-quote"),
                report.get("findings").findValuesAsText("id"));
        assertTrue(report.at("/findings/0/place").asText().contains("line 2, column 2"));
        assertTrue(report.at("/findings/1/place").asText().contains("line 3, column 5"));
        assertEquals(2, report.at("/counts/MET").asInt()); // rows 3 and 10
    }

    @Test
    void assess_fileInAnotherEncoding_isUnreadableWithARepair() throws IOException {
        Path file = Files.write(
                folder.resolve("gbk.csv"), "体系,指标\n佛山,16\n".getBytes(java.nio.charset.Charset.forName("GB18030")));
        Shell shell = Shell.run("assess", "foshan-2022-draft", "--observations", file.toString());
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "\n\n"})
    void assess_withoutTheHeading_isUnreadable(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), content);
        assertEquals(
                Main.BAD_USE,
                Shell.run("assess", "foshan-2022-draft", "--observations", file.toString())
                        .code());
    }

    @Test
    void run_withBadUse_isCode2() {
        assertEquals(Main.BAD_USE, Shell.run("assess").code());
        assertEquals(Main.BAD_USE, Shell.run("assess", "atlantis-2022").code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("assess", "foshan-2022-draft", "--format", "pdf").code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("assess", "foshan-2022-draft", "--as-of", "2023-02-30")
                        .code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("assess", "foshan-2022-draft", "--observations", "no such file")
                        .code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("show", "foshan-2022-draft", "--indicator", "61").code());
        assertEquals(Main.DONE, Shell.run().code());
    }

    @Test
    void version_needsNoCommand() {
        for (String option : List.of("--version", "-V")) {
            Shell shell = Shell.run(option);
            assertEquals(Main.DONE, shell.code(), shell.err());
            assertTrue(shell.out().startsWith("wfc "), shell.out());
        }
    }
}
