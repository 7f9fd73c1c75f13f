/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file made to do harm, read by a process that has 256 MB of heap. */
class HostileFileTest {
    private static final int LONG_LINE = 100 * 1024 * 1024;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void assess_hostileFile_endsInFindingsWithin256Megabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("hostile.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            line(out, "system,indicator,territory,period,value,status,source\n");
            line(out, "foshan-2022-draft,3,440600,2023,95,,form\n");
            line(out, "foshan-2022-draft,16,440600,2023,90,,form\n");
            line(out, "foshan-2022-draft,16,440600,2023,91,,form\n");
            line(out, "foshan-2022-draft,61,440600,2023,1,,form\n");
            line(out, "foshan-2022-draft,4,440600,2023,35 个,,form\n");
            line(out, "foshan-2022-draft,18,440600,2023,1e999999999,,form\n");
            byte[] chunk = new byte[1024 * 1024];
            Arrays.fill(chunk, (byte) '9');
            line(out, "foshan-2022-draft,19,440600,2023,");
            for (int i = 0; i < LONG_LINE / chunk.length; i++) {
                out.write(chunk);
            }
            line(out, ",,form\n");
            line(out, "foshan-2022-draft,10,440600,2023,90,,form\n");
            line(out, "foshan-2022-draft,20,4406");
        }
        JsonNode report = run(file);
        List<String> ids = report.get("findings").findValuesAsText("id");
        assertEquals(
                List.of(
                        "unknown-indicator",
                        "wrong-unit",
                        "bad-value",
                        "line-too-long",
                        "truncated-line",
                        "duplicate-key"),
                ids);
        assertEquals(2, report.at("/counts/MET").asInt(), "rows 3 and 10 are judged all the same");
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode run(Path file) throws IOException, InterruptedException {
        Path answer = folder.resolve("answer.json");
        Process process = Shell.small(
                        "assess", "foshan-2022-draft", "--observations", file.toString(), "--format", "json")
                .redirectOutput(answer.toFile())
                .redirectError(folder.resolve("complaints.txt").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(Main.FINDINGS, process.exitValue(), () -> "see complaints.txt");
        return new ObjectMapper().readTree(answer.toFile());
    }
}
