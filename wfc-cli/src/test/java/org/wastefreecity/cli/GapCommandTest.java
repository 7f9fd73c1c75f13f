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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapCommandTest {
    private static final String STRAW = "territory,category,period,measure,value,reporter\n"
            + "440604,秸秆,2022,可收集资源量,10000,plant A\n"
            + "440604,秸秆,2022,综合利用量,5000,plant A\n"
            + "440605,秸秆,2022,可收集资源量,2000,plant B\n"
            + "440605,秸秆,2022,综合利用量,1900,plant B\n";

    @TempDir
    private Path folder = Path.of(".");

    private String facts = "";

    @BeforeEach
    void write() throws IOException {
        facts = Files.writeString(folder.resolve("straw.csv"), STRAW).toString();
    }

    /** Row 4: 31 factories in 2020, 35 promised for the end of 2023. */
    @Test
    void gap_ofFoshan_listsWhatIsNotMetWithTheYearlyRate() {
        Shell shell = Shell.run("gap", "foshan-2022-draft", "--lang", "en");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("smallest change 31 家 → 35 家 (+4 家)"), shell.out());
        assertTrue(shell.out().contains("a year, to be in time: ≈+1.3333 家"), shell.out());
        assertTrue(shell.out().contains("88 % → 95 % (+7 percentage points)"), shell.out());
        assertTrue(shell.out().contains("0.0088 吨/万元 → 0.0080 吨/万元 (-0.0008 吨/万元)"), shell.out());
        assertTrue(
                shell.out().contains("cannot be told: the figure for 2020 is missing: not yet counted"), shell.out());
        assertFalse(shell.out().contains("nothing to change"), shell.out());
    }

    @Test
    void sums_areSolvedOneByOneAndForOneUnitAlone() {
        Shell plant = Shell.run("gap", "foshan-2022-draft", "--facts", facts, "--row", "19", "--unit", "plant A");
        assertEquals(Main.DONE, plant.code(), plant.err());
        assertTrue(plant.out().contains("最小改变 6900 吨 → 11520 吨（+4620 吨）"), plant.out());
        assertTrue(plant.out().contains("plant A 单独：最小改变 5000 吨 → 9620 吨"), plant.out());
        Shell district = Shell.run("gap", "foshan-2022-draft", "--facts", facts, "--row", "19", "--unit", "440605");
        assertTrue(district.out().contains("440605 单独：不可能达到"), district.out());
    }

    @Test
    void everyFormat_saysTheSame() throws IOException {
        Shell json = Shell.run(
                "gap", "foshan-2022-draft", "--facts", facts, "--row", "19", "--unit", "440604", "--format", "json");
        JsonNode row = new ObjectMapper().readTree(json.out()).at("/rows/0");
        assertEquals("CHANGE", row.at("/gap/form").asText());
        assertEquals("38.5", row.at("/gap/difference").asText());
        assertEquals("77/2", row.at("/perYear").asText());
        assertEquals("utilised", row.at("/sums/0/measure").asText());
        assertEquals("440604", row.at("/sums/0/alone/unit").asText());
        Shell csv = Shell.run(
                "gap", "foshan-2022-draft", "--facts", facts, "--row", "19", "--unit", "440604", "--format", "csv");
        assertTrue(csv.out().contains(",figure,CHANGE,57.5 %,96.0 %,38.5,38.5,"), csv.out());
        assertEquals(6, csv.out().lines().count(), csv.out());
    }

    /** 负增长: a decline of exactly 0 misses the target, and so does who gets there at just the rate. */
    @Test
    void targetThatMustBePassed_saysSoOfItsRate() throws IOException {
        String file = Files.writeString(
                        folder.resolve("decline.csv"),
                        "system,indicator,territory,period,value,status,source\n"
                                + "foshan-2022-draft,24,440600,2021,-2,,\n")
                .toString();
        String[] arguments = {"gap", "foshan-2022-draft", "--observations", file, "--row", "24", "--format", ""};
        arguments[7] = "text";
        Shell zh = Shell.run(arguments);
        assertTrue(zh.out().contains("按期完成尚需每年超过 +1 个百分点（等于目标值尚未达标）"), zh.out() + zh.err());
        arguments[7] = "json";
        JsonNode row = new ObjectMapper().readTree(Shell.run(arguments).out()).at("/rows/0");
        assertEquals("1", row.at("/perYear").asText());
        assertTrue(row.at("/perYearExclusive").asBoolean());
        arguments[7] = "csv";
        assertTrue(
                Shell.run(arguments).out().strip().endsWith(",true"),
                Shell.run(arguments).out());
        String en = Shell.run("gap", "foshan-2022-draft", "--observations", file, "--row", "24", "--lang", "en")
                .out();
        assertTrue(en.contains("more than +1 percentage point (level with the target is not enough)"), en);
    }

    /** Row 54 is printed on two lines, 54.1 without a figure and 54.2, which is met. */
    @Test
    void indicatorOnSeveralLines_opensEachLine() {
        Shell shell = Shell.run("gap", "foshan-2022-draft", "--row", "54", "--lang", "en");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("54.1 "), shell.out());
        assertTrue(shell.out().contains("54.2 "), shell.out());
    }

    @Test
    void rowThatIsMet_hasNothingToChange() {
        Shell shell = Shell.run("gap", "foshan-2022-draft", "--row", "1");
        assertTrue(shell.out().contains("已达标，无须改变"), shell.out());
    }

    /** Row 43 waits for the Finance Bureau, row 48 has an empty cell, and most rows of Baotou's pilot promise nothing. */
    @Test
    void rowsWithoutATarget_saySo() {
        String foshan = Shell.run("gap", "foshan-2022-draft", "--lang", "en").out();
        assertTrue(foshan.contains("cannot be told: the target is still to be set by the Finance Bureau"), foshan);
        assertTrue(foshan.contains("cannot be told: no target is set: the cell is empty"), foshan);
        assertFalse(foshan.contains("there is no exact figure"), foshan);
        String baotou = Shell.run("gap", "baotou-pilot-2020", "--row", "1").out();
        assertTrue(baotou.contains("无法测算：方案未设目标"), baotou);
    }

    @Test
    void lists_nameWhatIsStillToBeDeliveredAndByWhen() throws IOException {
        Shell zh = Shell.run("gap", "foshan-2022-draft", "--row", "17");
        assertTrue(zh.out().contains("尚待交付（期限2023-12-31）：危险废物资源化利用产品标准体系"), zh.out());
        assertTrue(zh.out().contains("（未填报）"), zh.out());
        String one = Files.writeString(
                        folder.resolve("one.csv"),
                        "system,indicator,territory,period,value,status,source\n"
                                + "foshan-2022-draft,17.1,440600,2022,已完成,,\n"
                                + "foshan-2022-draft,17.2,440600,2022,未完成,,\n")
                .toString();
        Shell en = Shell.run(
                "gap",
                "foshan-2022-draft",
                "--observations",
                one,
                "--row",
                "17",
                "--as-of",
                "2023-01-01",
                "--lang",
                "en");
        assertTrue(
                en.out()
                        .contains(
                                "still to be delivered (by 2023-12-31): building of the facilities for it (not done)"),
                en.out() + en.err());
        Shell json = Shell.run("gap", "foshan-2022-draft", "--row", "40", "--format", "json");
        JsonNode row = new ObjectMapper().readTree(json.out()).at("/rows/0");
        assertEquals("DELIVER", row.at("/gap/form").asText(), json.out());
        assertEquals(2, row.at("/deliver").size(), json.out());
        assertEquals("2023-12-31", row.at("/due").asText());
        assertEquals("working groups", row.at("/deliver/1/name/en").asText());
        Shell csv = Shell.run("gap", "foshan-2022-draft", "--row", "40", "--format", "csv", "--lang", "en");
        assertTrue(csv.out().contains(",working groups,DELIVER,"), csv.out());
    }

    @Test
    void parts_nameTheirOwnReasons() {
        Shell parts = Shell.run("gap", "foshan-2022-draft", "--row", "52", "--lang", "en");
        assertTrue(parts.out().contains("supply bases of quality ingredients"), parts.out());
    }

    private String reported(String... rows) throws IOException {
        StringBuilder text = new StringBuilder("system,indicator,territory,period,value,status,source\n");
        for (String row : rows) {
            text.append("foshan-2022-draft,").append(row).append(",,\n");
        }
        return Files.writeString(folder.resolve("reported.csv"), text).toString();
    }

    private static String gap(String file, String row, String format, String language) {
        Shell shell = Shell.run(
                "gap",
                "foshan-2022-draft",
                "--observations",
                file,
                "--row",
                row,
                "--format",
                format,
                "--lang",
                language);
        assertEquals(Main.DONE, shell.code(), shell.err());
        return shell.out();
    }

    @Test
    void parts_haveTheirOwnGaps_underTheirOwnCodesToo() throws IOException {
        String file = reported("52.1,440600,2022,3", "52.2,440600,2022,4");
        String text = gap(file, "52.1", "text", "en");
        assertTrue(text.contains("each of these parts is needed:"), text);
        assertTrue(text.contains("smallest change 3 家 → 45 家 (+42 家)"), text);
        assertTrue(text.contains("smallest change 4 个 → 10 个 (+6 个)"), text);
        assertTrue(text.contains("      a year, to be in time: +42 家"), text);
        JsonNode row =
                new ObjectMapper().readTree(gap(file, "52", "json", "en")).at("/rows/0");
        assertEquals("PARTS", row.at("/gap/form").asText());
        assertEquals("52.2", row.at("/parts/1/code").asText());
        assertEquals("6", row.at("/parts/1/gap/difference").asText());
        assertEquals(4, gap(file, "52", "csv", "en").lines().count());
    }

    @Test
    void boundsAndGrades_haveGaps() throws IOException {
        String file = reported("19,440600,2022,55.6..60.33", "60,440600,2022,不满意");
        String bounds = gap(file, "19", "text", "zh");
        assertTrue(bounds.contains("最小改变 [55.6 %, 60.33 %] → 96.00 %（+35.67 至 +40.4 个百分点）"), bounds);
        assertTrue(gap(file, "19", "csv", "zh").contains(",WITHIN,\"[55.6 %, 60.33 %]\",96.00 %,35.67..40.4,"));
        String grade = gap(file, "60", "text", "en");
        assertTrue(grade.contains("smallest change 不满意 → 满意 (2 grades up)"), grade);
    }

    @Test
    void computedFigures_areRoundedForShow() throws IOException {
        String straw = Files.writeString(
                        folder.resolve("three.csv"),
                        "territory,category,period,measure,value,reporter\n440604,秸秆,2022,可收集资源量,3,plant A\n"
                                + "440604,秸秆,2022,综合利用量,1,plant A\n")
                .toString();
        Shell shell = Shell.run("gap", "foshan-2022-draft", "--facts", straw, "--row", "19", "--unit", "plant A");
        assertTrue(shell.out().contains("最小改变 ≈33.3333 % → 96 %（≈+62.6667 个百分点）"), shell.out());
        Shell district = Shell.run("gap", "foshan-2022-draft", "--facts", facts, "--row", "19", "--unit", "440605");
        assertTrue(district.out().contains("仍差2812.5 吨"), district.out());
    }

    @Test
    void badUse_isRefused() {
        assertEquals(
                Main.BAD_USE,
                Shell.run("gap", "foshan-2022-draft", "--row", "99").code());
        Shell noFacts = Shell.run("gap", "foshan-2022-draft", "--unit", "plant A");
        assertEquals(Main.BAD_USE, noFacts.code());
        assertTrue(noFacts.err().contains("--facts"), noFacts.err());
        Shell nobody = Shell.run("gap", "foshan-2022-draft", "--facts", facts, "--unit", "nobody");
        assertEquals(Main.BAD_USE, nobody.code());
        assertTrue(nobody.err().contains("nobody"), nobody.err());
    }
}
