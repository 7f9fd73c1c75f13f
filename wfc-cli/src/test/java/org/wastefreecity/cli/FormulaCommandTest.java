/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaCommandTest {
    @Test
    void formula_sound_isPrintedInBothLanguages() {
        Shell shell = Shell.run("formula", "check", "综合利用量（秸秆）÷可收集资源量（秸秆）；0/0＝不适用");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertEquals("综合利用量(秸秆) / 可收集资源量(秸秆); 0/0 = 不适用\n", shell.out().replace("\r\n", "\n"));
        Shell english = Shell.run("formula", "check", "综合利用量（秸秆）÷可收集资源量（秸秆）；0/0＝不适用", "--lang", "en");
        assertEquals(
                "utilised(straw) / collectable(straw); 0/0 = not_applicable\n",
                english.out().replace("\r\n", "\n"));
    }

    @Test
    void formula_faulty_isRefusedWithPlaceRuleAndRepair() {
        Shell shell = Shell.run("formula", "check", "综合利用量(秸杆) / 产生量(秸秆)", "--lang", "en");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.out().contains("1:7 unknown-category "), shell.out());
        assertTrue(shell.out().contains("秸秆"), shell.out());
    }

    @Test
    void formula_unknownUnit_isBadUse() {
        Shell shell = Shell.run("formula", "check", "产生量()", "--unit", "万顿");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("万顿"), shell.err());
    }

    @Test
    void measures_listUnitAdditivityAndEvidence() {
        Shell shell = Shell.run("measures");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("generated  产生量  [吨]  时间 SUM · 地域 SUM · 类别 SUM"), shell.out());
        assertTrue(shell.out().contains("可加性：未核实"), shell.out());
        assertTrue(Shell.run("measures", "--lang", "en").out().contains("amount generated"));
    }

    private static final String RATE = "综合利用量(一般工业固体废物) / (产生量(一般工业固体废物) + 综合利用往年贮存量(一般工业固体废物)); 0/0 = 不适用";

    @TempDir
    private Path folder = Path.of(".");

    private String facts(String... rows) throws IOException {
        String header = "territory,category,period,measure,value,reporter\n";
        return Files.writeString(folder.resolve("facts.csv"), header + String.join("\n", rows) + "\n")
                .toString();
    }

    @Test
    void explain_saysWhatIsAskedAndWhetherItIsVerified() {
        Shell shell = Shell.run("formula", "explain", RATE);
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("先求和，再相除（比率不平均）"), shell.out());
        assertTrue(shell.out().contains("综合利用往年贮存量 utilised_prior_stock [吨]"), shell.out());
        assertTrue(shell.out().contains("未核实"), shell.out());
        assertTrue(Shell.run("formula", "explain", RATE, "--lang", "en")
                .out()
                .contains("along time, territory, category: sum, sum, sum"));
    }

    @Test
    void eval_opensTheFraction() throws IOException {
        String file = facts(
                "440604,programme/2021/general_industrial,2022,generated,100,A",
                "440605,programme/2021/general_industrial,2022,generated,200,B",
                "440604,programme/2021/general_industrial,2022,utilised,80,A",
                "440605,programme/2021/general_industrial,2022,utilised,175,B",
                "440605,programme/2021/general_industrial,2022,utilised_prior_stock,3,B");
        Shell shell = Shell.run("formula", "eval", RATE, "--facts", file, "--at", "440600", "--period", "2022");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("= 84.1584 %（精确值 8500/101）"), shell.out());
        assertTrue(shell.out().contains("分子 255 吨"), shell.out());
        assertTrue(shell.out().contains("分母 303 吨"), shell.out());
        assertTrue(shell.out().contains("未声明应报单位"), shell.out());
    }

    @Test
    void eval_withoutAPart_isNoFigure() throws IOException {
        String file = facts("440604,programme/2021/general_industrial,2022,utilised,80,A");
        Shell shell = Shell.run(
                "formula", "eval", RATE, "--facts", file, "--at", "440600", "--period", "2022", "--lang", "en");
        assertFalse(shell.out().contains("exactly"), shell.out());
        assertTrue(shell.out().contains("nothing reported"), shell.out());
    }

    @Test
    void eval_placeThatIsNoCode_isNamed() throws IOException {
        Shell shell = Shell.run("formula", "eval", RATE, "--facts", facts(), "--at", "4406", "--period", "2022");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("4406"), shell.err());
    }
}
