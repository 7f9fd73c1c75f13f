/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of facts can be besides CSV in UTF-8, and what is said of one that cannot be read. */
class FactFileCommandTest {
    private static final String STRAW = "territory,category,period,measure,value,reporter\n"
            + "440604,秸秆,2022,综合利用量,9610,Chancheng\n"
            + "440604,秸秆,2022,可收集资源量,10000,Chancheng\n";
    private static final Charset GBK = Charset.forName("GB18030");

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    /** In GBK every word is broken: one error for the file, none for its rows, and a repair that works. */
    @Test
    void factsInGbk_areRefusedOnceWithARepairThatWorks() throws IOException {
        String gbk = file("gbk.csv", STRAW.getBytes(GBK));
        for (List<String> command : List.of(
                List.of("aggregate", gbk),
                List.of("check", gbk),
                List.of("assess", "foshan-2022-draft", "--facts", gbk),
                List.of("gap", "foshan-2022-draft", "--facts", gbk))) {
            Shell shell = Shell.run(command.toArray(String[]::new));
            assertEquals(Main.BAD_USE, shell.code(), shell.out());
            assertTrue(shell.err().contains("第2行起不是UTF-8编码"), shell.err());
            assertEquals(1, shell.err().lines().count(), shell.err());
        }
        String utf8 = folder.resolve("utf8.csv").toString();
        assertEquals(
                Main.DONE,
                Shell.run("convert", "facts", gbk, "--gb18030", "--out", utf8).code());
        assertEquals(Main.DONE, Shell.run("aggregate", utf8).code());
        Shell undeclared = Shell.run("convert", "facts", gbk, "--out", folder + "/none.csv", "--lang", "en");
        assertEquals(1, undeclared.err().lines().count(), undeclared.err());
        assertTrue(undeclared.err().contains("2 lines are in another encoding"), undeclared.err());
    }

    /** Among good ones a broken character costs its own row. */
    @Test
    void oneBrokenCharacter_costsItsOwnRow() throws IOException {
        byte[] bytes = (STRAW + "440605,秸秆,2022,综合利用量,5,X\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xB0;
        Shell shell = Shell.run("aggregate", file("one.csv", bytes));
        assertFalse(shell.err().contains("不是UTF-8"), shell.err());
        assertTrue(shell.out().contains("9610") || shell.out().contains("9615"), shell.out() + shell.err());
    }

    /** A workbook is called what it is, wherever rows are read. */
    @Test
    void workbookInPlaceOfRows_isNamedWithTheRepair() throws IOException {
        String xlsx = file("facts.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0x9B, (byte) 0xC8});
        String xls = file("facts.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0});
        String pdf = file("facts.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII));
        for (List<String> command : List.of(
                List.of("aggregate", xlsx),
                List.of("check", xls),
                List.of("assess", "foshan-2022-draft", "--facts", xlsx),
                List.of("assess", "foshan-2022-draft", "--observations", xlsx),
                List.of("check", "--manifests", xlsx))) {
            Shell shell = Shell.run(command.toArray(String[]::new));
            assertEquals(Main.BAD_USE, shell.code(), shell.out());
            assertTrue(shell.err().contains("工作簿"), shell.err());
            assertTrue(shell.err().contains("另存为“CSV UTF-8"), shell.err());
            assertFalse(shell.err().contains("编码"), shell.err());
        }
        assertTrue(Shell.run("aggregate", pdf, "--lang", "en").err().contains("a PDF document"));
    }

    private static Shell piped(String input, String... arguments) throws IOException, InterruptedException {
        Process process = Shell.small(arguments).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(process.waitFor(), out, err);
    }

    @Test
    void standardInput_isAFileOfFacts() throws IOException, InterruptedException {
        Shell shell = piped(STRAW, "aggregate", "-", "--format", "csv");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("9610"), shell.out() + shell.err());
        Shell empty = piped("", "check", "-");
        assertEquals(Main.BAD_USE, empty.code(), empty.out());
    }

    /** Messages name what the user named, not the file that a stream is kept in; what was read once is not empty the second time. */
    @Test
    void standardInput_isCalledAsItWasGiven() throws IOException, InterruptedException {
        Shell empty = piped("", "check", "-", "--lang", "en");
        assertTrue(empty.err().startsWith("wfc: -: line 1: the file is empty"), empty.err());
        String other = file("other.csv", STRAW.getBytes(StandardCharsets.UTF_8));
        Shell two = piped(STRAW.replace("9610", "much"), "check", other, "-", "--lang", "en");
        assertTrue(two.out().contains(" -: line 2"), two.out());
        Shell twice = piped(STRAW, "check", "-", "-", "--lang", "en");
        assertEquals(Main.BAD_USE, twice.code(), twice.out());
        assertTrue(twice.err().contains("given twice"), twice.err());
        Shell receipt = piped("{}", "verify", "-", "--lang", "en");
        assertTrue(receipt.err().startsWith("wfc: - is no receipt in JSON"), receipt.err());
    }

    /** A pipe by its name, as a process substitution is one; observations, too. */
    @Test
    void pipes_areFiles() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/stdin")));
        Shell facts = piped(STRAW, "assess", "foshan-2022-draft", "--facts", "/dev/stdin", "--as-of", "2022-12-31");
        assertTrue(facts.out().contains("96.1"), facts.out() + facts.err());
        Shell figures = piped(
                "system,indicator,territory,period,value\nfoshan-2022-draft,16,440600,2022,89\n",
                "assess",
                "foshan-2022-draft",
                "--observations",
                "/dev/stdin",
                "--format",
                "csv");
        assertTrue(figures.out().contains(",89"), figures.out() + figures.err());
    }

    /** A document may bring its own catalogue; facts that count by another measure are refused with their place and the difference. */
    @Test
    void factsOfAnotherCatalogue_areRefusedWithPlaceAndDifference() throws IOException {
        Path json = folder.resolve("facts.json");
        String csv = file("facts.csv", STRAW.getBytes(StandardCharsets.UTF_8));
        Shell.run("convert", "facts", csv, "--to", "json", "--out", json.toString());
        String good = Files.readString(json);
        int collectable = good.indexOf("\"id\" : \"collectable\"");
        String other = good.substring(0, collectable)
                + good.substring(collectable).replaceFirst("\"unit\" : \"吨\"", "\"unit\" : \"千克\"");
        Shell zh = Shell.run("aggregate", file("other.json", other.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Main.BAD_USE, zh.code(), zh.out());
        assertTrue(zh.err().contains("other.json facts[1]：统计量collectable"), zh.err());
        assertTrue(zh.err().contains("千克") && zh.err().contains("，本库为"), zh.err());
        String unknown = good.replace("\"collectable\"", "\"gathered\"");
        Shell en = Shell.run("check", file("unknown.json", unknown.getBytes(StandardCharsets.UTF_8)), "--lang", "en");
        assertTrue(en.err().contains("facts[1]: the measure \"gathered\" is not in the packed catalogue"), en.err());
    }

    /** An empty table may mean no rows, other levels or other measures; nobody should have to guess. */
    @Test
    void aggregate_whereNothingMatches_saysSo() throws IOException {
        String facts = file("facts.csv", STRAW.getBytes(StandardCharsets.UTF_8));
        for (List<String> asked : List.of(List.of("--by", "month"), List.of("--measure", "处置量"))) {
            Shell shell = Shell.run("aggregate", facts, asked.get(0), asked.get(1));
            assertEquals(Main.DONE, shell.code(), shell.err());
            assertTrue(shell.err().contains("nothing-added-up"), shell.err());
            assertTrue(shell.err().contains("可用的2行（时期2022）"), shell.err());
        }
        String none = file("none.csv", STRAW.replace("秸秆", "?").getBytes(StandardCharsets.UTF_8));
        assertTrue(Shell.run("aggregate", none, "--lang", "en").err().contains("No row of the facts can be used"));
        assertFalse(Shell.run("aggregate", facts).err().contains("nothing-added-up"));
    }

    /** Three thousand contradicting reports of one row. */
    @Test
    void findings_areListedToTheSameNumber_whateverTheyAreOn() throws IOException {
        StringBuilder figures = new StringBuilder("system,indicator,territory,period,value\n");
        StringBuilder facts = new StringBuilder("territory,category,period,measure,value,reporter\n");
        for (int i = 0; i < 3000; i++) {
            figures.append("foshan-2022-draft,16,440600,2022,80.").append(i).append("1\n");
            facts.append("440604,x").append(i).append(",2022,产生量,1,R\n");
        }
        Shell observations = Shell.run(
                "assess",
                "foshan-2022-draft",
                "--observations",
                file("figures.csv", figures.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(Main.FINDINGS, observations.code());
        assertEquals(1001, observations.err().lines().count());
        assertTrue(observations.err().strip().endsWith("另有1999个问题未列出"), observations.err());
        Shell sums = Shell.run(
                "aggregate", file("facts.csv", facts.toString().getBytes(StandardCharsets.UTF_8)), "--lang", "en");
        assertEquals(1001, sums.err().lines().count());
        assertTrue(sums.err().strip().endsWith("2001 more findings are not listed"), sums.err());
    }
}
