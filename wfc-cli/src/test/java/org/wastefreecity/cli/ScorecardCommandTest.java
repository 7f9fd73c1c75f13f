/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScorecardCommandTest {
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

    /** The number of tasks in the row of somebody; the last but one cell. */
    private int tasks(String name) {
        String row = out.toString()
                .lines()
                .filter(l -> l.startsWith(name))
                .findFirst()
                .orElseThrow();
        String[] cells = row.trim().split(" +");
        return Integer.parseInt(cells[cells.length - 2]);
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

    @Test
    void scorecard_ofNobody_isRefused() {
        assertEquals(2, run("scorecard", "foshan-2022-draft", "--unit", "nobody"));
        assertTrue(err.toString().contains("eco-environment"), err::toString);
    }
}
