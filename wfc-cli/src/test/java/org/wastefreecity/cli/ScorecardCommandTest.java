/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardCommandTest {
    @TempDir
    private Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void scorecard_ofFoshan_hasALineForEachUnitAndOneForAll() {
        assertEquals(0, run("scorecard", "foshan-2022-draft", "--as-of", "2024-01-01"));
        assertTrue(out.toString().contains("市生态环境局"), out::toString);
        assertTrue(out.toString().contains("全市有人负责的（每项计一次）"), out::toString);
        int all = tasks("全市有人负责的（每项计一次）");
        assertEquals(54, all + tasks("无人负责 "), out::toString);
        assertTrue(out.toString().contains("7.3-1"), out::toString);
    }

    /** The number of tasks in the row of somebody; the last but two. */
    private int tasks(String name) {
        String row = out.toString()
                .lines()
                .filter(l -> l.startsWith(name))
                .findFirst()
                .orElseThrow();
        String[] cells = row.trim().split(" +");
        return Integer.parseInt(cells[cells.length - 3]);
    }

    @Test
    void scorecard_ofOneUnit_showsPromisesOfTheTextApart() {
        assertEquals(0, run("scorecard", "foshan-2022-draft", "--as-of", "2024-01-01", "--unit", "science"));
        assertTrue(out.toString().contains("文本承诺（指标表以外）"), out::toString);
        assertTrue(out.toString().contains("T4@text"), out::toString);
        assertTrue(out.toString().contains("无人填报"), out::toString);
    }

    @Test
    void scorecard_ofOneUnit_listsItsLinesInEitherLanguage() {
        assertEquals(
                0,
                run(
                        "scorecard",
                        "foshan-2022-draft",
                        "--as-of",
                        "2024-01-01",
                        "--unit",
                        "agriculture",
                        "--lang",
                        "en"));
        assertTrue(out.toString().contains("as of 2024-01-01"), out::toString);
        assertTrue(out.toString().contains("(late)"), out::toString);
    }

    @Test
    void scorecard_asJsonAndCsv_saysTheSame() throws Exception {
        assertEquals(0, run("scorecard", "foshan-2022-draft", "--as-of", "2024-01-01", "--format", "json"));
        JsonNode tree = new ObjectMapper().readTree(out.toString());
        int lines = 0;
        for (JsonNode unit : tree.get("units")) {
            lines += unit.get("lines").size();
        }
        out.getBuffer().setLength(0);
        assertEquals(0, run("scorecard", "foshan-2022-draft", "--as-of", "2024-01-01", "--format", "csv"));
        int nobodys = tree.get("unassigned").size();
        assertEquals(lines + nobodys + 1, out.toString().lines().count());
        assertEquals(nobodys, tree.get("unassignedLines").size());
        assertTrue(tree.get("unassigned").toString().contains("task 7.3-1"));
    }

    private String figures() throws IOException {
        return Files.writeString(
                        folder.resolve("figures.csv"),
                        "system,indicator,territory,period,value,status,source\n"
                                + "foshan-2022-draft,16,440600,2022,188.9,,\n"
                                + "foshan-2022-draft,17.1,440600,2022,maybe,,\n"
                                + "foshan-2022-draft,4,440604,2022,31,,\n"
                                + "foshan-2022-draft,19,440600,2022,96,,\n")
                .toString();
    }

    /** Row 16 cannot be 188.9 %, 17.1 cannot be read, row 4 is reported for a district: none of them was reported by nobody. */
    @Test
    void reportsThatWereRefused_areNotCalledUnreported() throws IOException {
        String[] arguments = {"scorecard", "foshan-2022-draft", "--observations", figures(), "--lang", "en"};
        run(arguments);
        assertTrue(out.toString().contains("Reported, but refused:"), out::toString);
        assertTrue(out.toString().contains("  16: line 2, column 5 (value)"), out::toString);
        assertTrue(out.toString().contains("a figure within [0 %, 100 %]"), out::toString);
        assertTrue(out.toString().contains("  17: line 3, column 5 (value): found \"maybe\""), out::toString);
        assertTrue(out.toString().contains("  4: line 4"), out::toString);
        out.getBuffer().setLength(0);
        run("scorecard", "foshan-2022-draft", "--observations", figures(), "--unit", "eco-environment");
        String row = out.toString()
                .lines()
                .filter(l -> l.startsWith("16 "))
                .findFirst()
                .orElseThrow();
        assertTrue(row.endsWith("未采用"), row);
    }

    @Test
    void reportsThatWereRefused_sayWhyInJsonAndCsv() throws IOException {
        run("scorecard", "foshan-2022-draft", "--observations", figures(), "--format", "json");
        JsonNode line = new ObjectMapper()
                .readTree(out.toString())
                .findParents("refused")
                .get(0);
        assertEquals("16", line.at("/id").asText(), line::toString);
        assertTrue(line.at("/reported").asBoolean(), line::toString);
        assertEquals("impossible-value", line.at("/refused/0/id").asText());
        out.getBuffer().setLength(0);
        run("scorecard", "foshan-2022-draft", "--observations", figures(), "--format", "csv");
        assertTrue(
                out.toString().lines().findFirst().orElseThrow().endsWith(",reported,refused,last_reported"),
                out::toString);
        assertTrue(out.toString().contains(",false,true,\"第2行"), out::toString);
    }

    private JsonNode line(String unit, String id) throws IOException {
        for (JsonNode card : new ObjectMapper().readTree(out.toString()).get("units")) {
            for (JsonNode line : card.get("lines")) {
                if (card.get("unit").asText().equals(unit)
                        && line.get("id").asText().equals(id)) {
                    return line;
                }
            }
        }
        throw new AssertionError(unit + " has no " + id);
    }

    @Test
    void aReportOfAnotherYear_isNotCalledNone() throws IOException {
        String[] arguments = {
            "scorecard",
            "foshan-2022-draft",
            "--observations",
            figures(),
            "--as-of",
            "2024-02-01",
            "--unit",
            "agriculture",
            "--format",
            "json"
        };
        run(arguments);
        assertEquals("2022", line("agriculture", "19").path("lastReported").asText());
        assertTrue(line("agriculture", "19").get("reported").asBoolean());
        arguments[arguments.length - 1] = "text";
        out.getBuffer().setLength(0);
        run(arguments);
        assertTrue(row("19 ").endsWith("最近填报2022年"), out::toString);
    }

    private String row(String start) {
        return out.toString()
                .lines()
                .filter(l -> l.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody was asked what is done, so that no task can be called late. */
    @Test
    void tasks_ofWhichNobodySaidAnything_areNotKnownAndNotLate() throws IOException {
        run("scorecard", "foshan-2022-draft", "--as-of", "2024-02-01");
        assertFalse(out.toString().contains("逾期未完成"), out::toString);
        String[] cells = row("全市有人负责的（每项计一次）").trim().split(" +");
        assertEquals("0", cells[cells.length - 2]);
        assertEquals(cells[cells.length - 3], cells[cells.length - 1]);
        out.getBuffer().setLength(0);
        run("scorecard", "foshan-2022-draft", "--as-of", "2024-02-01", "--format", "json");
        JsonNode task = line("eco-environment", "2.1-1");
        assertEquals("NOT_KNOWN", task.get("state").asText());
        assertFalse(task.get("reported").asBoolean());
    }

    @Test
    void tasks_reportedDoneAsCsvOrJson_areDoneLateOrInTimeAndTheOthersNotDone() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("done.csv"), "任务,完成日期,佐证材料\n5.2-2,2023-01-10,佛环〔2023〕1号；验收单\n4.0-2,2023-06-30,\n");
        Path json = Files.writeString(
                folder.resolve("done.json"),
                "[{\"task\":\"5.2-2\",\"day\":\"2023-01-10\",\"evidence\":[\"佛环〔2023〕1号\",\"验收单\"]},"
                        + "{\"task\":\"4.0-2\",\"day\":\"2023-06-30\"}]");
        String first = "";
        for (Path file : List.of(csv, json)) {
            out.getBuffer().setLength(0);
            assertEquals(
                    0,
                    run(
                            "tasks",
                            "foshan-2022-draft",
                            "--completions",
                            file.toString(),
                            "--as-of",
                            "2024-02-01",
                            "--format",
                            "csv"),
                    err::toString);
            String row = row("5.2-2");
            assertTrue(row.contains("DONE_LATE") && row.contains("2023-01-10,10,佛环〔2023〕1号; 验收单"), row);
            assertTrue(first.isEmpty() || first.equals(out.toString()));
            first = out.toString();
            out.getBuffer().setLength(0);
            run("scorecard", "foshan-2022-draft", "--completions", file.toString(), "--as-of", "2024-02-01");
            String[] cells = row("全市有人负责的（每项计一次）").trim().split(" +");
            assertTrue(Integer.parseInt(cells[cells.length - 2]) > 0, out::toString);
            assertEquals("0", cells[cells.length - 1]);
        }
    }

    @Test
    void completions_withAFault_areRefusedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("done.csv"), "task,day\n5.2-2,last week\n");
        assertEquals(2, run("tasks", "foshan-2022-draft", "--completions", file.toString()));
        assertTrue(err.toString().contains("第2行"), err::toString);
        file = Files.writeString(folder.resolve("other.csv"), "task,day\n99-9,2023-01-10\n");
        assertEquals(1, run("tasks", "foshan-2022-draft", "--completions", file.toString()));
        assertTrue(err.toString().contains("99-9"), err::toString);
    }

    /** Met, on the way, behind, missed and undecided are all there is. */
    @Test
    void states_addUpToTheIndicators() {
        run("scorecard", "foshan-2022-draft", "--as-of", "2024-01-01");
        String row = out.toString()
                .lines()
                .filter(l -> l.startsWith("全市有人负责的（每项计一次）"))
                .findFirst()
                .orElseThrow();
        int[] numbers = Stream.of(row.trim().split(" +"))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        assertEquals(numbers[0], IntStream.range(1, 6).map(i -> numbers[i]).sum(), row);
    }

    @Test
    void scorecard_ofNobody_isRefused() {
        assertEquals(2, run("scorecard", "foshan-2022-draft", "--unit", "nobody"));
        assertTrue(err.toString().contains("eco-environment"), err::toString);
    }
}
