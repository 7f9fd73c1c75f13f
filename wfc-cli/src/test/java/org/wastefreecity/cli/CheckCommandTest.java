/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String HEADING = "territory,category,period,measure,value,reporter,unit\n";
    /** Xuzhou's figures of 2024, which close exactly once nothing was stored or dumped. */
    private static final String XUZHOU = HEADING
            + "320300,工业危险废物,2024,产生量,43.07,市,万吨\n"
            + "320300,工业危险废物,2024,综合利用量,29.94,市,万吨\n"
            + "320300,工业危险废物,2024,处置量,13.13,市,万吨\n"
            + "320300,工业危险废物,2024,贮存量,0.00,市,万吨\n"
            + "320300,工业危险废物,2024,倾倒丢弃量,0.00,市,万吨\n"
            + "320300,工业危险废物,2024,综合利用往年贮存量,0.00,市,万吨\n"
            + "320300,工业危险废物,2024,处置往年贮存量,0.00,市,万吨\n";

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Shell check(String facts, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = file("facts.csv", facts);
        arguments[2] = "--lang";
        arguments[3] = "en";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Shell.run(arguments);
    }

    @Test
    void figuresThatClose_areNotTold() throws IOException {
        Shell shell = check(XUZHOU);
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().startsWith("7 rows: 7 read, 0 unreadable; 2 identities"), shell.out());
        assertTrue(shell.out().contains(": 0 errors, 0 warnings"), shell.out());
    }

    @Test
    void twoDigitsThatChangedPlaces_areToldWithSizeAndLikeliestCell() throws IOException {
        Shell shell = check(XUZHOU.replace("43.07", "43.70"));
        assertEquals(Main.DONE, shell.code());
        assertTrue(shell.out().contains("WARNING industrial-balance  320300/"), shell.out());
        assertTrue(shell.out().contains("beyond rounding 0.605 万吨"), shell.out());
        assertTrue(shell.out().contains("generated 43.70 万吨 (should be in [43.05 万吨, 43.09 万吨])"), shell.out());
        assertEquals(
                Main.FINDINGS,
                check(XUZHOU.replace("43.07", "43.70"), "--strict").code());
    }

    @Test
    void stockThatWasNotCarriedOver_isTold() throws IOException {
        Shell shell = check(HEADING + "440000,工业危险废物,2023,期末贮存量,36,省,万吨\n" + "440000,工业危险废物,2024,期初贮存量,39,省,万吨\n");
        assertTrue(shell.out().contains("stock-carried-over"), shell.out());
    }

    @Test
    void partsOfDivisions_areHeldAgainstTheTotal() throws IOException {
        Shell shell = check(
                HEADING
                        + "440600,一般工业固体废物,2023,产生量,100,统计年鉴,吨\n"
                        + "440604,一般工业固体废物,2023,产生量,20,统计年鉴,吨\n"
                        + "440605,一般工业固体废物,2023,产生量,20,统计年鉴,吨\n"
                        + "440606,一般工业固体废物,2023,产生量,20,统计年鉴,吨\n"
                        + "440607,一般工业固体废物,2023,产生量,20,统计年鉴,吨\n"
                        + "440608,一般工业固体废物,2023,产生量,25,统计年鉴,吨\n",
                "--territory",
                "foshan-2022-draft");
        assertTrue(shell.out().contains("generated-of-divisions"), shell.out());
    }

    /** What a city says of itself and what its counties say are one amount, whoever reports it. */
    @Test
    void totalsOfOneReporter_areHeldAgainstThePartsOfOthers() throws IOException {
        String rows = HEADING
                + "440600,一般工业固体废物,2023,产生量,100,市局,吨\n"
                + "440604,一般工业固体废物,2023,产生量,60,禅城局,吨\n"
                + "440605,一般工业固体废物,2023,产生量,65,南海局,吨\n";
        Shell shell = check(rows);
        assertTrue(shell.out().contains("WARNING generated-of-divisions"), shell.out());
        assertTrue(shell.out().contains("23.5 吨"), shell.out());
        assertFalse(check(rows.replace(",100,", ",200,")).out().contains("generated-of-divisions"));
        assertFalse(check(rows.replace(",100,", ",125,")).out().contains("generated-of-divisions"));
    }

    @Test
    void totalsOfAnyMeasureAndLevel_areHeldAgainstTheirParts() throws IOException {
        Shell shell = check(HEADING
                + "440600,工业固体废物,2023,综合利用量,100,市局,吨\n"
                + "440600,一般工业固体废物,2023,综合利用量,70,市局,吨\n"
                + "440600,工业危险废物,2023,综合利用量,70,市局,吨\n"
                + "440604,一般工业固体废物,2023-01,综合利用量,50,禅城局,吨\n"
                + "440604,一般工业固体废物,2023-02,综合利用量,50,禅城局,吨\n");
        assertTrue(shell.out().contains("parts-exceed-whole  440600/programme/2021/industrial/2023"), shell.out());
        assertTrue(
                shell.out().contains("parts-exceed-whole  440600/programme/2021/general_industrial/2023"), shell.out());
        assertTrue(shell.out().contains(": 0 errors, 2 warnings"), shell.out());
    }

    /** A rate above 100 % says that a part is above its whole; rounding is not told. */
    @Test
    void partsAboveTheWholeOfARate_areTold() throws IOException {
        String rows = HEADING + "440604,秸秆,2022,可收集资源量,0.10,区局,万吨\n" + "440604,秸秆,2022,综合利用量,1200,区局,吨\n";
        Shell shell = check(rows);
        assertTrue(shell.out().contains("WARNING straw-utilised-in-collectable"), shell.out());
        assertFalse(check(rows.replace("1200", "1050")).out().contains("WARNING"), shell.out());
    }

    @Test
    void aChangeOfScope_isToldAsThatAndNotAsAJump() throws IOException {
        String rows = "system,indicator,territory,period,value,status,source\n"
                + "foshan-2022-draft,42,440600,2021,40 个,,\n"
                + "foshan-2022-draft,42,440600,2022,333 个,B,\n"
                + "foshan-2022-draft,42,440600,2023,340 个,,\n";
        Shell shell =
                Shell.run("check", "--observations", file("figures.csv", rows), "foshan-2022-draft", "--lang", "en");
        assertTrue(shell.out().contains("scope-break"), shell.out());
        assertTrue(shell.out().contains("40 个 → 333 个 (2022…)"), shell.out());
        assertFalse(shell.out().contains("series-jump"), shell.out());
        assertTrue(
                Shell.run("check", "--observations", file("same.csv", rows.replace(",B,", ",,")), "foshan-2022-draft")
                        .out()
                        .contains("series-jump"));
    }

    /** An impossible figure of another year is wrong by itself; what this year needs is told without it. */
    @Test
    void anImpossibleFigureElsewhere_doesNotBlurTheRepair() throws IOException {
        Shell shell = check(XUZHOU.replace("43.07", "43.70")
                + "320300,工业危险废物,2023,期末贮存量,10.0,市,万吨\n"
                + "320300,工业危险废物,2024,期初贮存量,12.0,市,万吨\n"
                + "320300,工业危险废物,2024,期初贮存量,12.5,市,万吨\n"
                + "320300,工业危险废物,2023,产生量,-4.70,市,万吨\n");
        assertTrue(shell.out().contains("Changing 1 cell would do"), shell.out());
        assertTrue(shell.out().contains("generated 43.70 万吨 (should be in [43.05 万吨, 43.09 万吨])"), shell.out());
        assertEquals(2, shell.out().lines().filter(l -> l.startsWith("ERROR")).count(), shell.out());
        assertTrue(shell.out().contains("12.0 万吨 ≠ 12.5 万吨"), shell.out());
    }

    @Test
    void english_hasNoWordsInChinese() throws IOException {
        Shell shell = check(XUZHOU.replace("43.07", "43.70").replace("市,万吨", "city,吨"), "--all");
        assertTrue(shell.out().contains("+ amount generated 43.70 吨"), shell.out());
        assertFalse(shell.out().replace("吨", "").codePoints().anyMatch(Character::isIdeographic), shell.out());
        assertFalse(shell.out().contains("；"), shell.out());
    }

    /** Duties are looked at where sums are; here they would be passed over in silence. */
    @Test
    void duties_areRefusedWhereNothingLooksAtThem() throws IOException {
        String duties = file("duties.csv", "reporter,territory,measure,every\n市,320300,产生量,year\n");
        for (Shell shell : List.of(check(XUZHOU, "--expect", duties), check(XUZHOU, "--least-reports", "90"))) {
            assertEquals(Main.BAD_USE, shell.code(), shell.out());
            assertTrue(shell.err().contains("wfc aggregate --expect"), shell.err());
        }
    }

    @Test
    void tonnesForTenThousands_areASlipAndOthersAJump() throws IOException {
        String rows = "440000,工业危险废物,2022,产生量,600,省,万吨\n"
                + "440000,工业危险废物,2023,产生量,610,省,吨\n"
                + "440000,工业危险废物,2024,产生量,619,省,万吨\n"
                + "440000,工业危险废物,2022,清运量,100,省,吨\n"
                + "440000,工业危险废物,2023,清运量,260,省,吨\n";
        Shell shell = check(HEADING + rows);
        assertTrue(shell.out().contains("unit-slip"), shell.out());
        assertTrue(shell.out().contains("Times 10^4"), shell.out());
        assertFalse(shell.out().contains("series-jump"), shell.out());
        assertTrue(check(HEADING + rows, "--times", "2").out().contains("series-jump"));
    }

    /** A correction is an entry like others; two stocks for one day are a contradiction. */
    @Test
    void entriesOfAFlow_addUpAndStocksContradict() throws IOException {
        Shell flow = check(XUZHOU.replace("43.07", "43.70") + "320300,工业危险废物,2024,产生量,-0.63,市,万吨\n");
        assertFalse(flow.out().contains("industrial-balance"), flow.out());
        String coarse = XUZHOU.replace("产生量,43.07,市,万吨", "产生量,43.1,市,万吨\n320300,工业危险废物,2024,产生量,-0.10,市,万吨");
        assertFalse(
                check(coarse).out().contains("WARNING"),
                check(coarse).out()); // 43.145 - 0.095 = 43.05 would be printed so
        assertTrue(check(coarse.replace("-0.10", "-0.20")).out().contains("WARNING"), coarse);
        Shell units = check(XUZHOU.replace("43.07", "43.70") + "320300,工业危险废物,2024,产生量,-6300,市,吨\n");
        assertTrue(units.out().contains(": 0 errors, 0 warnings"), units.out());
        Shell stock = check(HEADING + "440000,工业危险废物,2023,期末贮存量,36,省,万吨\n" + "440000,工业危险废物,2023,期末贮存量,38,省,万吨\n");
        assertEquals(Main.FINDINGS, stock.code(), stock.out());
        assertTrue(stock.out().contains("duplicate-contradicts"), stock.out());
        assertEquals(1, stock.out().lines().filter(l -> l.startsWith("ERROR")).count(), stock.out());
    }

    @Test
    void everyFormat_saysTheSame() throws IOException {
        Shell json = check(XUZHOU.replace("43.07", "43.70"), "--format", "json");
        JsonNode tree = new ObjectMapper().readTree(json.out());
        assertEquals(1, tree.get("warnings").asInt());
        assertEquals(7, tree.get("rows").asInt());
        assertEquals("industrial-balance", tree.at("/findings/0/id").asText(), json.out());
        Shell csv = check(XUZHOU.replace("43.07", "43.70"), "--format", "csv");
        assertEquals(2, csv.out().lines().count(), csv.out());
    }

    @Test
    void all_listsWhatCouldNotBeChecked() throws IOException {
        String few = HEADING + "320300,工业危险废物,2024,产生量,43.07,市,万吨\n";
        assertFalse(check(few).out().contains("NOTE"), check(few).out());
        assertTrue(
                check(few, "--all").out().contains("NOTE identity-"),
                check(few, "--all").out());
    }

    /** Row 3 was 88 % in 2020; a rate above 100 %, the same key twice, a jump of row 4. */
    @Test
    void reportedFigures_areHeldAgainstPlanAndBaselines() throws IOException {
        String figures = file(
                "figures.csv",
                "system,indicator,territory,period,value,status,source\n"
                        + "foshan-2022-draft,3,440600,2022,188 %,,\n"
                        + "foshan-2022-draft,4,440600,2022,310 家,,\n"
                        + "foshan-2022-draft,19,440600,2022,96 %,,\n"
                        + "foshan-2022-draft,19,440600,2022,97 %,,\n");
        Shell shell = Shell.run("check", "--observations", figures, "foshan-2022-draft");
        assertEquals(Main.FINDINGS, shell.code(), shell.err());
        assertTrue(shell.out().contains("错误 impossible-value"), shell.out());
        assertTrue(shell.out().contains("错误 duplicate-key"), shell.out());
        assertTrue(shell.out().contains("31 家 → 310 家"), shell.out());
        assertTrue(shell.out().contains("共4行：读取4行，未能读取0行"), shell.out());
    }

    /** The reader of a plan, its range and the series all meet 18800 %; it is one wrong value. */
    @Test
    void oneImpossibleFigure_isToldOnceWithAllItBreaks() throws IOException {
        String figures = file(
                "figures.csv",
                "system,indicator,territory,period,value,status,source\n"
                        + "foshan-2022-draft,3,440600,2022,90 %,,\n"
                        + "foshan-2022-draft,3,440600,2023,9200 %,,\n");
        Shell shell = Shell.run("check", "--observations", figures, "foshan-2022-draft", "--lang", "en");
        assertEquals(1, shell.out().lines().filter(l -> l.contains("ERROR")).count(), shell.out());
        assertEquals(0, shell.out().lines().filter(l -> l.startsWith("WARNING")).count(), shell.out());
        assertTrue(
                shell.out().contains("within [0 %, 100 %]; and at most 5 times its neighbour (digit-slip)"),
                shell.out());
    }

    @Test
    void oneImpossibleFact_isToldOnceWithLineAndCell() throws IOException {
        Shell shell = check(XUZHOU.replace("产生量,43.07", "产生量,-43.07"));
        assertEquals(1, shell.out().lines().filter(l -> l.startsWith("ERROR")).count(), shell.out());
        assertEquals(0, shell.out().lines().filter(l -> l.startsWith("WARNING")).count(), shell.out());
        assertTrue(shell.out().contains("2 generated@320300/"), shell.out());
        assertTrue(shell.out().contains("(industrial-balance)"), shell.out());
        assertTrue(shell.out().contains("-430700 吨"), shell.out());
    }

    @Test
    void rowsThatCannotBeRead_areCounted() throws IOException {
        Shell shell = check(XUZHOU + "320300,工业危险废物,2024,产生量,abc,市,万吨\n", "--format", "json");
        JsonNode tree = new ObjectMapper().readTree(shell.out());
        assertEquals(7, tree.get("rows").asInt());
        assertEquals(1, tree.get("unreadable").asInt());
        assertEquals(8, tree.get("total").asInt());
    }

    @Test
    void manifests_areReadByChineseHeadingsAndAnEmptyFileIsRefused() throws IOException {
        String chinese = "联单编号,类别,移出量,移出日期,接受量,接受日期\nM1,HW08,1 吨,2024-03-01,1 吨,2024-05-01\n";
        Shell shell = Shell.run("check", "--manifests", file("zh.csv", chinese), "--days", "5");
        assertTrue(shell.out().contains("manifest-received-late"), shell.out());
        assertTrue(shell.out().contains("5日内"), shell.out());
        Shell undated = Shell.run("check", "--manifests", file("zh.csv", chinese));
        assertFalse(undated.out().contains("manifest-received-late"), undated.out());
        Shell empty = Shell.run("check", "--manifests", file("empty.csv", ""));
        assertEquals(Main.BAD_USE, empty.code());
        assertTrue(empty.err().contains("联单编号"), empty.err());
        String only = file("only.csv", "manifest,category\n");
        assertEquals(Main.BAD_USE, Shell.run("check", "--manifests", only).code());
        Path other = Files.write(folder.resolve("other.csv"), chinese.getBytes(StandardCharsets.UTF_16));
        Shell utf16 = Shell.run("check", "--manifests", other.toString());
        assertEquals(Main.BAD_USE, utf16.code());
        assertTrue(utf16.err().contains("UTF-8"), utf16.err());
    }

    /** 12.50 → 11.90 t is within 5 %, 0.50 → 0.40 t within 0.1 t, 12.50 → 11.80 t is neither. */
    @Test
    void manifests_areHeldAgainstEachOther() throws IOException {
        String heading = "manifest,category,sent,sent_on,received,received_on\n";
        String good = "M1,HW08,12.50 吨,2024-03-01,11.90 吨,2024-03-02\nM2,HW08,0.50 吨,2024-03-01,0.40 吨,2024-03-02\n";
        Shell none = Shell.run("check", "--manifests", file("good.csv", heading + good), "--lang", "en");
        assertTrue(none.out().startsWith("2 rows: 2 read, 0 unreadable; 0 identities"), none.out());
        String bad =
                "M3,HW08,12.50 吨,2024-03-01,11.80 吨,2024-03-02\nM4,HW08,1 吨,2024-03-01,,\nM5,HW08,some,2024-03-01,,\n";
        Shell shell = Shell.run(
                "check",
                "--manifests",
                file("bad.csv", heading + good + bad),
                "--as-of",
                "2024-04-01",
                "--lang",
                "en",
                "--days",
                "5");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.out().contains("5 rows: 4 read, 1 unreadable"), shell.out());
        assertTrue(shell.out().contains("M3/HW08"), shell.out());
        assertTrue(shell.out().contains("M4/HW08"), shell.out());
        assertTrue(shell.out().contains("ERROR unreadable-manifest"), shell.out());
        assertTrue(shell.out().contains("line 6, column 3 (sent)"), shell.out());
        assertFalse(shell.out().contains("M1/HW08"), shell.out());
        Shell wider =
                Shell.run("check", "--manifests", folder.resolve("bad.csv").toString(), "--tolerance-share", "10");
        assertFalse(wider.out().contains("M3/HW08"), wider.out());
        assertEquals(
                Main.BAD_USE,
                Shell.run("check", "--manifests", file("no.csv", "a,b\n1,2\n")).code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("check", "--manifests", folder.resolve("bad.csv").toString(), "--tolerance-amount", "x")
                        .code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("check", "--manifests", folder.resolve("bad.csv").toString(), "--days", "-1")
                        .code());
    }

    @Test
    void badUse_isRefused() throws IOException {
        assertEquals(Main.BAD_USE, Shell.run("check").code());
        assertEquals(Main.BAD_USE, Shell.run("check", "no-such-file.csv").code());
        assertEquals(Main.BAD_USE, check(XUZHOU, "--times", "1").code());
        assertEquals(
                Main.BAD_USE,
                check(XUZHOU, "--identities", file("i.json", "{}")).code());
        assertEquals(
                Main.BAD_USE,
                Shell.run("check", "--observations", file("f.csv", "a\n")).code());
    }
}
