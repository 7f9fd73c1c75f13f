/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormulaCommandTest {
    @Test
    void formula_sound_isPrintedInBothLanguages() {
        Shell shell = Shell.run("formula", "综合利用量（秸秆）÷可收集资源量（秸秆）；0/0＝不适用");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertEquals(
                "综合利用量(秸秆) / 可收集资源量(秸秆); 0/0 = 不适用\n" + "utilised(straw) / collectable(straw); 0/0 = not_applicable\n",
                shell.out().replace("\r\n", "\n"));
    }

    @Test
    void formula_faulty_isRefusedWithPlaceRuleAndRepair() {
        Shell shell = Shell.run("formula", "综合利用量(秸杆) / 产生量(秸秆)", "--lang", "en");
        assertEquals(Main.FINDINGS, shell.code());
        assertTrue(shell.out().contains("1:7 unknown-category "), shell.out());
        assertTrue(shell.out().contains("秸秆"), shell.out());
    }

    @Test
    void formula_unknownUnit_isBadUse() {
        Shell shell = Shell.run("formula", "产生量()", "--unit", "万顿");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("万顿"), shell.err());
    }

    @Test
    void measures_listUnitAdditivityAndEvidence() {
        Shell shell = Shell.run("measures");
        assertEquals(Main.DONE, shell.code(), shell.err());
        assertTrue(shell.out().contains("generated  产生量  [吨]  时间 SUM · 地域 SUM · 类别 SUM"), shell.out());
        assertTrue(shell.out().contains("additivity: 未核实"), shell.out());
        assertTrue(Shell.run("measures", "--lang", "en").out().contains("amount generated"));
    }
}
