/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.seeds.Seeds;

/** What the commands say of the five packed documents. */
class DocumentCommandsTest {
    private static String out(String... args) {
        Shell shell = Shell.run(args);
        assertEquals(0, shell.code(), () -> String.join(" ", args));
        return shell.out();
    }

    private static void assertSays(String text, String... expected) {
        for (String e : expected) {
            assertTrue(text.contains(e), () -> e + " is not in:\n" + text);
        }
    }

    @Test
    void systems_listTheFiveDocuments() {
        String text = out("systems");
        Seeds.documentIds().forEach(id -> assertSays(text, id + "  "));
        assertSays(text, "简报：", "进展报告：", "任务29项");
    }

    @Test
    void show_everyDocument_hasAPageInBothLanguages() {
        for (SystemId id : Seeds.documentIds()) {
            assertSays(out("show", id.toString(), "--document"), "段落对照");
            assertSays(out("show", id.toString(), "--document", "--lang", "en"), "Paragraphs");
        }
    }

    @Test
    void show_aBulletinWithoutIndicators_isItsDocument() {
        String text = out("show", "jilin-bulletin-2023-1");
        assertSays(text, "推进组办公室", "成员 ×20", "无废星级酒店", "研究讨论", "五大体系，列名 5");
        // roles only: the bulletin's persons are not kept
        assertSays(text, "职务未载");
    }

    @Test
    void show_theProgressReport_computesThatItsPartsDoNotAddUp() {
        String text = out("show", "baotou-pilot-2020", "--document");
        assertSays(text, "每半月", "99.83 %", "stated-sum-differs", "差3.6 万千瓦，恰为分项1.3", "年度实绩考核");
        assertSays(out("show", "baotou-pilot-2020", "--document", "--lang", "en"), "exactly the part 1.3");
    }

    @Test
    void show_thePlanWithTheDamagedFigure_keepsItDamaged() {
        assertSays(out("show", "guangdong-cleaner-production-2023"), "无法识别：4", "≥ 320000 亩", "较2020年下降≥ 20");
        assertSays(out("show", "guangdong-cleaner-production-2023", "--document"), "（13）", "（17）", "【缺失】", "【残缺】");
    }

    @Test
    void show_documentOfNothingPacked_isRefused() {
        assertEquals(2, Shell.run("show", "national-2021", "--document").code());
        assertEquals(
                2,
                Shell.run("show", "baotou-pilot-2020", "--document", "--indicator", "1")
                        .code());
        assertEquals(2, Shell.run("assess", "jilin-bulletin-2023-1").code());
    }

    @Test
    void assess_theProgressReport_usesItsOwnFigures_andCallsNothingMissed() {
        String text = out("assess", "baotou-pilot-2020");
        assertSays(text, "评估日期 2020-12-31");
        assertFalse(text.contains("未达标 1"), text);
    }

    @Test
    void assess_thePilotPlan_hasNothingToGoBy() {
        assertSays(out("assess", "guangdong-pilot-2021", "--as-of", "2023-12-31"), "合计 7 行", "无法判定 7");
    }

    @Test
    void tasks_asAChart_showsMarksOnlyWhereADateIsStated() {
        String text = out("tasks", "foshan-2022-draft");
        assertSays(text, "21年22年23年24年25年", "任务 54", "2021-01-01 → 2025-12-31", "每年", "未载日期");
        assertSays(out("tasks", "guangdong-pilot-2021", "--lang", "en"), "2021-01-01 →", "with a date 1");
        assertSays(out("tasks", "guangdong-cleaner-production-2023"), "任务 29，载有日期 0");
    }

    @Test
    void tasks_asCsv_hasARowForEachTaskPartyAndDate() {
        List<String> lines =
                out("tasks", "foshan-2022-draft", "--format", "csv").lines().toList();
        assertTrue(lines.get(0).startsWith("task,field,"));
        assertTrue(
                lines.stream().anyMatch(l -> l.startsWith("5.2-2,") && l.contains(",2023-12-31,,DUE_ONLY,2023年底前,")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("5.1-8,") && l.contains(",,,YEARLY,RECURRING,每年,")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("1.1-1,") && l.contains(",,,,NOT_STATED,,,,")));
    }

    /** Codes serve programs; who opens the table in a spreadsheet reads words, in either language. */
    @Test
    void tasks_asCsv_hasWordsForItsCodesInBothLanguages() {
        List<String> lines = out("tasks", "foshan-2022-draft", "--format", "csv", "--bom")
                .lines()
                .toList();
        assertTrue(lines.get(0).startsWith("\uFEFFtask,field,"), lines.get(0));
        assertTrue(
                lines.get(0)
                        .endsWith(
                                ",place,role_name,role_name_en,basis_name,basis_name_en,every_name,every_name_en,dating_name,dating_name_en"),
                lines.get(0));
        String row =
                lines.stream().filter(l -> l.startsWith("5.1-8,")).findFirst().orElseThrow();
        assertTrue(row.endsWith(",每年,every year,周期性,recurring"), row);
        assertTrue(row.contains("原文列明"), row);
    }

    @Test
    void tasks_asJson_leavesOutWhatIsNotStated() {
        String json = out("tasks", "guangdong-pilot-2021", "--format", "json");
        assertSays(json, "\"start\" : \"2021-01-01\"", "\"dating\" : \"START_ONLY\"");
        assertFalse(json.contains("\"due\""), json);
    }
}
