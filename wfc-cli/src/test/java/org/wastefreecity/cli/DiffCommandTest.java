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
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.seeds.Seeds;

class DiffCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    @TempDir
    private Path folder = Path.of("unset");

    private Path plan(String name, String from, String to) throws IOException {
        String json = MAPPER.writeValueAsString(Seeds.foshan2022Draft());
        assertTrue(json.contains(from));
        return Files.writeString(folder.resolve(name), json.replace(from, to));
    }

    @Test
    void systems_listsBoth_andShowsNoneOfTheNationalOnesAsVerified() {
        Shell shell = Shell.run("systems");
        assertEquals(0, shell.code());
        assertTrue(shell.out().contains("foshan-2022-draft"));
        assertTrue(shell.out().contains("national-2021"));
        assertTrue(shell.out().contains("指标58项：★ 25，可选 33；无目标；已核实 0"));
    }

    @Test
    void show_theNationalList_hasItsEvidence() {
        Shell shell = Shell.run("show", "national-2021");
        assertEquals(0, shell.code());
        assertTrue(shell.out().contains("全部未核实"));
        assertTrue(shell.out().contains("病死畜禽集中无害化处理率"));
        assertTrue(shell.out().contains("已核实 0"));
        assertTrue(shell.out().contains("他处转引"));
        assertFalse(shell.out().contains("官方原文"));
        assertTrue(Shell.run("show", "national-2021", "--lang", "en").out().contains("none is verified"));
    }

    @Test
    void show_oneOfTheNationalList_saysWhatEachPartRestsOn() {
        String out = Shell.run("show", "national-2021", "--indicator", "35").out();
        assertTrue(out.contains("依据·名称"));
        assertTrue(out.contains("未核实"));
        assertTrue(out.replace("\n", "").replace(" ", "").contains("已核实的总数为17"));
        Shell none = Shell.run("show", "national-2021", "--indicator", "59");
        assertEquals(Main.BAD_USE, none.code());
    }

    @Test
    void assess_aSystemWithoutTargets_isRefusedWithTheReason() {
        Shell shell = Shell.run("assess", "national-2021");
        assertEquals(Main.BAD_USE, shell.code());
        assertTrue(shell.err().contains("没有目标"));
        assertFalse(shell.err().contains("without targets"));
        assertTrue(Shell.run("assess", "national-2021", "--lang", "en").err().contains("without targets"));
    }

    @Test
    void diff_foshanAndNational_isTheTableOfCorrespondences() {
        Shell shell = Shell.run("diff", "foshan-2022-draft", "national-2021");
        assertEquals(0, shell.code());
        String out = shell.out();
        for (String part : new String[] {
            "■ 相同 46",
            "■ 调整 7",
            "■ 仅foshan-2022-draft有 7",
            "■ 仅national-2021有 5",
            "18 → 17",
            "52 → —",
            "— → 35",
            "已核实 0",
            "备注“调整指标”",
            "指标4 计量单位改变：家 → %",
            "60项（★24，可选31，☆5） → 58项（★25，可选33，☆0）",
            "责任单位改变 "
        }) {
            assertTrue(out.contains(part), part + " is missing in\n" + out);
        }
        assertFalse(out.contains("官方原文"));
        assertTrue(Shell.run("diff", "national-2021", "foshan-2022-draft", "--lang", "en")
                .out()
                .contains("■ only in national-2021 5"));
        assertTrue(Shell.run("diff", "foshan-2022-draft", "national-2021", "--all")
                .out()
                .contains("指标18 改号：18 → 17"));
    }

    @Test
    void diff_twoVersionsOfAPlan_saysWhatChanged() throws IOException {
        Path newer = plan("newer.json", "一般工业固体废物综合利用率\",", "大宗固体废物综合利用率\",");
        Shell shell = Shell.run("diff", "foshan-2022-draft", newer.toString());
        assertEquals(0, shell.code());
        assertTrue(shell.out().contains("指标16 改名：一般工业固体废物综合利用率 → 大宗固体废物综合利用率"), shell.out());
        Shell same = Shell.run("diff", newer.toString(), newer.toString());
        assertTrue(same.out().contains("两者完全相同"));
    }

    @Test
    void diff_asJson_isCompleteAndInBothLanguages() throws IOException {
        JsonNode tree = MAPPER.readTree(Shell.run("diff", "foshan-2022-draft", "national-2021", "--format", "json")
                .out());
        assertEquals("national-2021", tree.at("/to").asText());
        assertEquals(65, tree.at("/mapping/correspondences").size());
        assertFalse(tree.at("/equal").asBoolean());
        int dropped = 0;
        for (JsonNode change : tree.at("/changes")) {
            assertTrue(change.has("line") && change.at("/line/zh").asText().length() > 1);
            dropped += change.at("/change").asText().equals("dropped")
                            && change.at("/noun").asText().equals("INDICATOR")
                            && !change.at("/key").asText().contains(".")
                    ? 1
                    : 0;
        }
        assertEquals(7, dropped);
    }

    @Test
    void diff_aSystemFile_isRead() throws IOException {
        Path file = folder.resolve("system.json");
        Files.writeString(file, MAPPER.writeValueAsString(Seeds.nationalSystem2021()));
        assertTrue(Shell.run("diff", "national-2021", file.toString()).out().contains("两者完全相同"));
    }

    @Test
    void diff_whatIsNotThere_isRefused() throws IOException {
        assertEquals(
                Main.BAD_USE,
                Shell.run("diff", "foshan-2022-draft", "nowhere-2021").code());
        assertEquals(Main.BAD_USE, Shell.run("diff", "foshan-2022-draft").code());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertEquals(
                Main.BAD_USE,
                Shell.run("diff", "foshan-2022-draft", broken.toString()).code());
    }
}
