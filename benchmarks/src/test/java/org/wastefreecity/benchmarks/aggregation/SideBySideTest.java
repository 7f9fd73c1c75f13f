/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** All peers run and agree; how fast they are is no matter of a test. */
class SideBySideTest {
    @Test
    void run_aFewRows_allPeersAgreeOnAllQuestions() throws Exception {
        String text = run("--rows", "20000", "--orders", "sorted", "--threads", "2", "--rounds", "1", "--warmup", "0");
        assertTrue(text.contains("Q1: 6 answers agree on 18245 cells, 59ef7b708126fdfa."), text);
        assertTrue(text.contains("Q3: 6 answers agree"), text);
        assertEquals(4, text.lines().filter(l -> l.startsWith("| peer")).count(), text);
    }

    @Test
    void ingest_everyWayIn_losesNoRow() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ingest.run(
                new String[] {"--rows", "5000", "--rounds", "1", "--warmup", "0"},
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
                10,
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> l.startsWith("|"))
                        .count());
    }

    @Test
    void nationalYear_ofAFewUnits_isRolledUp() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NationalYear.run(
                new String[] {"--units", "30", "--measures", "3", "--months", "12", "--rounds", "1", "--warmup", "0"},
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("1,080 facts"));
    }

    @Test
    void run_unknownOption_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> run("--speed", "high"));
    }

    private static String run(String... args) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SideBySide.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
