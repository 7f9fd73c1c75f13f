/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static Path reports(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("reports.csv"),
                "system,indicator,territory,period,value,status,source\n"
                        + "foshan-2022-draft,3,440600,2022,90%,NORMAL,统计公报\n");
    }

    @Test
    void explain_aRow_showsFigureBoundPathAndReasons(@TempDir Path folder) throws IOException {
        Shell shell = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--row",
                "3",
                "--reports",
                reports(folder).toString(),
                "--as-of",
                "2022-12-31");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().startsWith("第3项"), shell.out());
        assertTrue(shell.out().contains("  要求：≥ 95 %"), shell.out());
        assertTrue(shell.out().contains("    来源：统计公报"), shell.out());
        assertTrue(shell.out().contains("  承诺路径：2022-12-31应为≈92.6667 %"), shell.out());
    }

    @Test
    void explain_asJson_isExactAndInBothLanguages(@TempDir Path folder) throws IOException {
        Shell shell = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--row",
                "3",
                "--reports",
                reports(folder).toString(),
                "--as-of",
                "2022-12-31",
                "--format",
                "json");
        JsonNode tree = new ObjectMapper().readTree(shell.out()).get(0);
        assertEquals("ANSWER", tree.get("step").asText());
        assertEquals("OFF_TRACK", tree.get("arguments").get(2).asText());
        assertTrue(shell.out().contains("278/3 %"), shell.out());
    }

    @Test
    void explain_unknownRow_isBadUse() {
        Shell shell = Shell.run("explain", "foshan-2022-draft", "--row", "99");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("99"), shell.err());
    }
}
