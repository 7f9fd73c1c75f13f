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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;

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
        assertEquals("ANSWER", tree.get("code").asText());
        assertEquals("OFF_TRACK", tree.at("/arguments/2/value").asText());
        assertTrue(tree.at("/text/zh").asText().startsWith("第3项"), shell.out());
        assertTrue(tree.at("/text/en").asText().startsWith("row 3"), shell.out());
        assertTrue(shell.out().contains("278/3"), shell.out());
    }

    /** What was written is read back as it was, and followed by the checker: an answer, a score and a sum. */
    @Test
    void explain_asJson_isReadBackAndReplayed(@TempDir Path folder) throws IOException {
        String reports = reports(folder).toString();
        List<String> answer = List.of("foshan-2022-draft", "--row", "3", "--reports", reports);
        List<String> score =
                List.of("foshan-2022-draft", "--scheme", "wfc-foshan-completion-2026.1", "--reports", reports);
        List<String> sum = List.of(
                "--facts", ledger(folder).toString(), "--measure", "产生量", "--territory", "440600", "--period", "2022");
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
        for (List<String> asked : List.of(answer, score, sum)) {
            List<String> words = new ArrayList<>(List.of("explain", "--format", "json"));
            words.addAll(asked);
            Shell shell = Shell.run(words.toArray(new String[0]));
            Explanation[] trees = mapper.readValue(shell.out(), Explanation[].class);
            assertEquals(1, trees.length, shell.out());
            Replay replay = ExplanationCheck.replay(trees[0]);
            assertEquals(Replay.Outcome.CONFIRMED, replay.outcome(), replay.detail()::en);
            assertEquals(mapper.readTree(shell.out()), mapper.readTree(mapper.writeValueAsString(trees)));
        }
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

    /** Each part has its reasons, also one that the part before it has. */
    @Test
    void explain_aRowOfParts_saysWhyOfEach(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("parts.csv"),
                "system,indicator,territory,period,value\n"
                        + "foshan-2022-draft,52.1,440600,2022,20 家\nfoshan-2022-draft,52.2,440600,2022,2 个\n");
        Shell shell = Shell.run("explain", "foshan-2022-draft", "--row", "52", "--reports", file.toString());
        long open = shell.out()
                .lines()
                .filter(l -> l.startsWith("  理由：") && l.contains("无基准值"))
                .count();
        assertEquals(2, open, shell.out());
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

    private static Path duties(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("duties.csv"),
                "reporter,territory,measure,every,category,least,most\nChancheng,440604,综合利用量,year,秸秆,,\n"
                        + "D,440605,综合利用量,year,秸秆,100,500\nE,440606,综合利用量,year,秸秆,,\n");
    }

    private static Path straw(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("facts.csv"),
                "territory,category,period,measure,value,reporter\n440604,秸秆,2022,综合利用量,9610,Chancheng\n"
                        + "440606,秸秆,2022,综合利用量,1,E\n");
    }

    private static Shell utilised(Path folder, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("explain", "--facts", straw(folder).toString()));
        arguments.addAll(List.of("--expect", duties(folder).toString(), "--measure", "utilised"));
        arguments.addAll(List.of("--territory", "440600", "--period", "2022"));
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    /** The same bounds as wfc aggregate --expect tells, with who is missing and what each can add. */
    @Test
    void explain_aSumWithDuties_namesWhoIsMissingAndTheBounds(@TempDir Path folder) throws IOException {
        Shell shell = utilised(folder);
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("  已报2份\n  应报3份"), shell.out());
        assertTrue(shell.out().contains("  应报未报：D（programme/2021/straw，440605，2022年），可计入100 吨至500 吨"), shell.out());
        assertTrue(shell.out().contains("  全部不少于9711 吨"), shell.out());
        assertTrue(shell.out().contains("  全部不多于10111 吨"), shell.out());
        Shell added = Shell.run(
                "aggregate",
                straw(folder).toString(),
                "--expect",
                duties(folder).toString(),
                "--by",
                "city,year,all",
                "--format",
                "csv");
        assertTrue(added.out().contains(",9711,10111,2,3,D,"), added.out());
        Shell withheld = utilised(folder, "--least-reports", "90", "--lang", "en");
        assertTrue(withheld.out().contains("  withheld: "), withheld.out());
        Shell row = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--row",
                "19",
                "--facts",
                straw(folder).toString(),
                "--expect",
                duties(folder).toString());
        assertFalse(row.out().contains("第2行"), row.out());
    }

    /** As many levels as fit, of the next one what there is room for, and how to open the rest. */
    @Test
    void explain_moreThanFits_isBoundedAndSaysHowToOpenTheRest(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("territory,category,period,measure,value,reporter\n");
        for (int i = 0; i < 12_000; i++) {
            rows.append(i % 2 == 0 ? "440604" : "440605")
                    .append(",programme/2021/general_industrial,2022-01,generated,1,R")
                    .append(i)
                    .append('\n');
        }
        String facts = Files.writeString(folder.resolve("many.csv"), rows).toString();
        String[] asked = {
            "explain",
            "--facts",
            facts,
            "--measure",
            "产生量",
            "--territory",
            "440600",
            "--period",
            "2022",
            "--lines",
            "10"
        };
        Shell shell = Shell.run(asked);
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().lines().count() <= 20, shell.out());
        assertTrue(shell.out().contains("地域440604：6000 吨"), shell.out());
        assertTrue(shell.out().contains("    填报人R0：1 吨 …"), shell.out());
        assertTrue(shell.out().contains("--lines 0"), shell.out());
        asked[asked.length - 1] = "0";
        Shell all = Shell.run(asked);
        assertEquals(12_000, all.out().lines().filter(l -> l.contains("原始记录位置")).count());
        assertFalse(all.out().contains("--lines 0"));
        asked[asked.length - 1] = "-1";
        assertEquals(Main.BAD_USE, Shell.run(asked).code());
    }

    private static Path districts(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("system,indicator,territory,period,value,status,source\n");
        for (int n = 1; n < 4; n++) {
            String place = ",44060" + (n + 3) + ",2023,";
            rows.append("foshan-2022-draft,1" + place + "0." + (4 - n) + " 吨/万元,,\n")
                    .append("foshan-2022-draft,2" + place + "0.00" + (9 - n * n % 5) + " 吨/万元,,\n")
                    .append("foshan-2022-draft,32" + place + (10 + n) + " 万吨/年,,\n");
            for (String row : List.of("16", "18", "27", "37")) {
                rows.append("foshan-2022-draft," + row + place + (90 + n) + " %,,\n");
            }
        }
        return Files.writeString(folder.resolve("districts.csv"), rows);
    }

    @Test
    void explain_aRank_saysWhoIsAboveInEveryCaseAndInSome(@TempDir Path folder) throws IOException {
        String figures = Files.writeString(
                        folder.resolve("few.csv"),
                        "system,indicator,territory,period,value,status,source\n"
                                + "foshan-2022-draft,3,440604,2023,94 %,,\nfoshan-2022-draft,3,440605,2023,96 %,,\n")
                .toString();
        Shell shell = Shell.run(
                "explain", "foshan-2022-draft", "--rank", "--reports", figures, "--unit", "440605", "--lang", "en");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().startsWith("Nanhai ("), shell.out());
        assertTrue(shell.out().contains("rank 1 at best, 2 at worst"), shell.out());
        assertTrue(shell.out().contains("  above it in every case: 0"), shell.out());
        assertTrue(shell.out().contains("  above it in some case: 1 more"), shell.out());
        assertTrue(shell.out().contains("  Chancheng: "), shell.out());
        assertTrue(shell.out().contains("\nNanhai by "), shell.out());
        assertFalse(shell.out().contains("\nChancheng by "), shell.out());
        Shell unknown = Shell.run("explain", "foshan-2022-draft", "--rank", "--reports", figures, "--unit", "X");
        assertEquals(Main.BAD_USE, unknown.code());
        assertTrue(unknown.err().contains("南海区"), unknown.err());
        assertEquals(
                Main.BAD_USE,
                Shell.run("explain", "foshan-2022-draft", "--rank", "--row", "3")
                        .code());
    }

    @Test
    void explain_aComparisonOfDistricts_tellsTheFiguresOfAll(@TempDir Path folder) throws IOException {
        Shell shell = Shell.run(
                "explain",
                "foshan-2022-draft",
                "--scheme",
                "wfc-entropy-topsis-2026.1",
                "--reports",
                districts(folder).toString(),
                "--unit",
                "南海区");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("      与其他单位比较得出，共3个单位"), shell.out());
        assertTrue(shell.out().contains("第16项：最差91 %，最优93 %，权重"), shell.out());
        assertTrue(shell.out().contains("比较单位：禅城区"), shell.out());
        assertTrue(shell.out().startsWith("南海区（"), shell.out());
    }
}
