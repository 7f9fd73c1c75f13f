/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    /** What costs a report its place in the answer is told, as wfc assess tells it. */
    @Test
    void explain_withAReportThatIsLeftOut_saysWhy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("reports.csv"),
                "system,indicator,territory,period,value,status,source\n"
                        + "foshan-2022-draft,3,440600,2022,九成,NORMAL,统计公报\n");
        Shell shell = Shell.run("explain", "foshan-2022-draft", "--row", "3", "--reports", file.toString());
        Shell judged = Shell.run("assess", "foshan-2022-draft", "--observations", file.toString());
        assertEquals(Main.FINDINGS, judged.code());
        assertEquals(judged.err(), shell.err());
        assertEquals(judged.code(), shell.code());
    }

    /** A progress report is explained by the figures it is judged by: its own. */
    @Test
    void explain_ofADocumentWithFigures_isOfWhatAssessAnswers() {
        Shell shell = Shell.run("explain", "baotou-pilot-2020", "--row", "8");
        Shell judged = Shell.run("assess", "baotou-pilot-2020", "--format", "csv");
        assertTrue(judged.out().contains("2项中已完成1项"), judged.out());
        assertTrue(shell.out().contains("2项中已完成1项"), shell.out());
    }

    @Test
    void explain_unknownRow_isBadUse() {
        Shell shell = Shell.run("explain", "foshan-2022-draft", "--row", "99");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("99"), shell.err());
    }

    private static Path ledger(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("facts.csv"),
                "territory,category,period,measure,value,reporter\n"
                        + "440604,programme/2021/general_industrial,2022-01,generated,5.5,甲厂\n"
                        + "440604,programme/2021/general_industrial,2022-01,generated,-0.5,甲厂\n"
                        + "440605,programme/2021/general_industrial,2022-02,generated,3,乙厂\n"
                        + "440605,programme/2021/general_industrial,2022-03,generated,未统计,丙厂\n");
    }

    @Test
    void explain_aSum_opensDownToTheLinesOfTheFile(@TempDir Path folder) throws IOException {
        Shell shell = Shell.run(
                "explain",
                "--facts",
                ledger(folder).toString(),
                "--measure",
                "产生量",
                "--territory",
                "440600",
                "--period",
                "2022",
                "--category",
                "programme/2021/general_industrial");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().startsWith("产生量（programme/2021/general_industrial，440600，2022年）：8 吨"), shell.out());
        assertTrue(
                shell.out().contains("    -0.5 吨（programme/2021/general_industrial，440604，2022-01，甲厂，正常）"),
                shell.out());
        assertTrue(shell.out().contains("      原始记录位置：第3行"), shell.out());
        assertTrue(shell.out().contains("  缺数：丙厂"), shell.out());
        assertTrue(shell.out().contains("  全部不少于8 吨"), shell.out());
    }

    @Test
    void explain_aScore_opensDownToTheObservation(@TempDir Path folder) throws IOException {
        Shell shell = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--scheme",
                "wfc-foshan-completion-2026.1",
                "--reports",
                reports(folder).toString(),
                "--as-of",
                "2022-12-31");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("得分率≈94.7368%（完成率法）"), shell.out());
        assertTrue(shell.out().contains("来源：统计公报"), shell.out());
    }

    @Test
    void explain_nothingOrTwoThings_isBadUse(@TempDir Path folder) throws IOException {
        assertEquals(Main.BAD_USE, Shell.run("explain", "foshan-2022-draft").code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("explain", "foshan-2022-draft", "--row", "3", "--measure", "generated")
                        .code());
        String facts = ledger(folder).toString();
        assertEquals(
                Main.BAD_USE,
                Shell.run("explain", "--facts", facts, "--measure", "generated", "--territory", "1", "--period", "2022")
                        .code());
        assertEquals(
                Main.BAD_USE,
                Shell.run(
                                "explain",
                                "--facts",
                                facts,
                                "--measure",
                                "generated",
                                "--territory",
                                "440600",
                                "--period",
                                "2022-99")
                        .code());
    }

    /** Rows alone would look like the whole though somebody who owes a figure is missing. */
    @Test
    void explain_aSumWithDuties_isRefused(@TempDir Path folder) throws IOException {
        Path facts = Files.writeString(
                folder.resolve("facts.csv"),
                "territory,category,period,measure,value,reporter\n440604,秸秆,2022,综合利用量,9610,Chancheng\n");
        Path duties = Files.writeString(
                folder.resolve("duties.csv"),
                "reporter,territory,measure,every,category\nChancheng,440604,综合利用量,year,秸秆\nD,440605,综合利用量,year,秸秆\n");
        Shell shell = Shell.run(
                "explain",
                "--facts",
                facts.toString(),
                "--expect",
                duties.toString(),
                "--measure",
                "utilised",
                "--territory",
                "440600",
                "--period",
                "2022");
        assertEquals(Main.BAD_USE, shell.code(), shell.out());
        assertTrue(shell.err().contains("wfc aggregate --expect"), shell.err());
        Shell row = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--row",
                "19",
                "--facts",
                facts.toString(),
                "--expect",
                duties.toString());
        assertFalse(row.out().contains("第2行"), row.out());
    }
}
