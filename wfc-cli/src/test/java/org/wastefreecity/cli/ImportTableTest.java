/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.cli.input.PlanFile;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Help.Ansi;

class ImportTableTest {
    @TempDir
    private Path folder = Path.of(".");

    private Path out() {
        return folder.resolve("plan.json");
    }

    private Shell imported(Path file, String... options) {
        List<String> args = new ArrayList<>(List.of("import-table", file.toString(), "--out", out().toString()));
        args.addAll(List.of(options));
        return Shell.run(args.toArray(new String[0]));
    }

    private Plan plan(Path file, String... options) throws IOException {
        Shell shell = imported(file, options);
        assertEquals("", shell.err());
        assertEquals(Main.DONE, shell.code());
        return PlanFile.read(out());
    }

    private static String condition(Plan plan, String code) {
        return plan.targets(IndicatorCode.parse(code)).stream()
                .map(t -> t.condition() + " " + t.deadline())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static List<String> rows(Plan plan) {
        return plan.system().rows().stream()
                .map(r -> r.code() + " " + r.name().zh() + r.requirement().mark())
                .toList();
    }

    /** The annex as text extractors write it: a tab opens each cell, an empty line ends a row. */
    private static String foshanText() {
        Plan seed = Seeds.foshan2022Draft();
        StringBuilder text = new StringBuilder("附件\n佛山市“无废城市”建设试点指标体系\n");
        seed.system().columns().forEach((id, heading) -> text.append(id.equals("line") ? "" : "\t" + heading + "\n"));
        text.append("\n");
        for (Indicator row : seed.system().rows()) {
            row.printed().values().forEach(c -> text.append("\t").append(c).append("\n"));
            text.append("\n");
        }
        return text + "\n共选择了60个三级指标，其中必选指标24项（标记★），可选指标31项，新增佛山特色指标5项（标记☆）。\n";
    }

    @Test
    void foshan_asText_givesTheCellsOfTheSeedAndIsJudgedAlike() throws IOException {
        Path file = Files.writeString(folder.resolve("foshan-2022-draft.txt"), foshanText());
        Plan plan = plan(file, "--region", "440600");
        Plan seed = Seeds.foshan2022Draft();
        assertEquals(
                seed.system().rows().stream().map(Indicator::printed).toList(),
                plan.system().rows().stream().map(Indicator::printed).toList());
        assertEquals(
                seed.system().groups().stream().map(IndicatorGroup::id).toList(),
                plan.system().groups().stream().map(IndicatorGroup::id).toList());
        assertEquals(seed.system().declaredCensus(), plan.system().declaredCensus());
        assertEquals(new Census(60, 24, 31, 5), plan.system().census());
        assertEquals(seed.system().id(), plan.system().id());
        String judged = Shell.run("assess", "--plan", out().toString()).out();
        assertTrue(judged.contains("合计 61 行：已达标 12 · 进度正常 22 · 无法判定 27"), judged);
        assertTrue(Shell.run("show", "--plan", out().toString(), "--indicator", "54.2")
                .out()
                .contains("经营单位"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void summary_hasRowsColumnsRegisterAndTheNextCommand_andFitsATerminal(String language) throws IOException {
        Path file = Files.writeString(folder.resolve("foshan-2022-draft.txt"), foshanText());
        Shell shell = imported(file, "--lang", language);
        String text = shell.out();
        assertTrue(text.contains(language.equals("zh") ? "行数 61" : "rows 61"));
        assertTrue(text.contains("0.0088*") || text.contains("“*”"));
        assertTrue(text.contains("--region"));
        assertTrue(text.contains("wfc assess --plan " + out()));
        text.lines()
                .filter(l -> !l.contains(folder.toString()))
                .forEach(l -> assertTrue(Ansi.OFF.text(l).getCJKAdjustedLength() <= 80, () -> "too wide: " + l));
    }

    @Test
    void workbook_withMergedCells_headingOfTwoLinesAndASplitRow() throws IOException {
        Path file = folder.resolve("demo-2021.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("本文件由各市填报");
            Sheet sheet = book.createSheet("指标");
            fill(sheet, """
                    某市“无废城市”建设指标体系||||||||
                    序号|一级指标|三级指标||单位|现状值|目标值||责任单位
                    |||||2020年|2023年|2025年|
                    1|源头减量|产生强度★||吨/万元|0.5|≤0.45|≤0.4|市生态环境局
                    2||抽查合格率|产生单位|%|——|98|99|市生态环境局
                    |||经营单位|%|100|100|100|市生态环境局
                    3|资源化|秸秆综合利用率||%|86%|90%以上|95%以上|市农业农村局
                    """);
            merge(sheet, "A1:I1", "A2:A3", "B2:B3", "C2:D3", "E2:E3", "G2:H2", "I2:I3", "B4:B6", "C4:D4", "A5:A6");
            merge(sheet, "C5:C6", "C7:D7");
            book.write(to);
        }
        Plan plan = plan(file, "--region", "440100");
        assertEquals(List.of("1 产生强度★", "2.1 产生单位", "2.2 经营单位", "3 秸秆综合利用率"), rows(plan));
        assertEquals(
                "AtMost[bound=0.45 吨/万元, exclusive=false] EndOf[period=2023]; "
                        + "AtMost[bound=0.4 吨/万元, exclusive=false] EndOf[period=2025]",
                condition(plan, "1"));
        assertEquals("demo-2021", plan.system().id().toString());
        assertEquals("某市“无废城市”建设指标体系", plan.title().zh());
        assertEquals(
                "第2项（经营单位） 指标!C6",
                plan.indicator(IndicatorCode.parse("2.2"))
                        .orElseThrow()
                        .provenance()
                        .place());
    }

    private static void fill(Sheet sheet, String text) {
        List<String> lines = text.strip().lines().toList();
        for (int r = 0; r < lines.size(); r++) {
            String[] cells = lines.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
                        .createCell(c)
                        .setCellValue(cells[c].strip());
            }
        }
    }

    private static void merge(Sheet sheet, String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }

    private static final String CSV = """
            一级指标,二级指标,指标名称,单位,2020年基准值,2025年目标值,指标属性,牵头部门,配合部门,备注
            源头减量,工业源头减量,一般工业固体废物产生强度,吨/万元,0.5,≤0.4,约束性,市生态环境局,市工业和信息化局,
            源头减量,农业源头减量,绿色食品数量,个,12,16,预期性,市农业农村局,,调整指标
            资源化,,产业园建设,—,—,"培育基地总数45家，创建产业园10个",预期性,市农业农村局,市财政局等部门,
            """;

    private static final String HTML = """
            <html><body><h1>通知</h1><table>
            <caption>示范市“无废城市”建设指标（征求意见稿）</caption>
            <tr><th rowspan="2">序号</th><th rowspan="2">领域</th><th rowspan="2">指标</th><th rowspan="2">单位</th>
            <th rowspan="2">2020年</th><th colspan="2">目标值</th><th rowspan="2">责任单位</th></tr>
            <tr><th>2023年</th><th>2025年</th></tr>
            <tr><td>1</td><td rowspan="2">固体废物源头减量</td><td>绿色矿山建成率★</td><td rowspan="2">%</td>
            <td>83.3*</td><td>90</td><td>100</td><td>市自然资源局</td></tr>
            <tr><td>2</td><td>农膜回收率☆</td><td>未统计</td><td>较2020年提高5个百分点</td><td>95左右</td><td>各区人民政府</td></tr>
            <tr><td colspan="8">注：★为必选指标，☆为特色指标，*为估算数。</td></tr>
            </table></body></html>
            """;

    @Test
    void csv_withRepeatedGroups_isTheGoldenPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("demo-2021.csv"), CSV);
        plan(file, "--region", "440100", "--title", "示范市指标表");
        golden("csv-plan.json");
    }

    @Test
    void webPage_withRowspansAndFootnotes_isTheGoldenPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("demo-2022.html"), HTML);
        Plan plan = plan(file, "--region", "440100");
        assertEquals(List.of("1 绿色矿山建成率★", "2 农膜回收率☆"), rows(plan));
        golden("html-plan.json");
    }

    /** Compared as text; -Dwfc.golden.write=true writes it anew. */
    private void golden(String name) throws IOException {
        String actual = Files.readString(out());
        if (Boolean.getBoolean("wfc.golden.write")) {
            Files.writeString(Path.of("src/test/resources/import").resolve(name), actual);
        }
        try (var in = Objects.requireNonNull(ImportTableTest.class.getResourceAsStream("/import/" + name))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
        }
    }

    @Test
    void refusals_sayWhatToDo_andWriteNothing() throws IOException {
        Path prose = Files.writeString(folder.resolve("a.csv"), "甲,乙\n1,2\n");
        assertRefused(imported(prose), "没有找到表头");
        Path two = Files.writeString(folder.resolve("b.html"), HTML + HTML);
        assertRefused(imported(two), "--sheet");
        Path csv = Files.writeString(folder.resolve("c.csv"), CSV);
        assertRefused(imported(csv, "--region", "44"), "--region");
        assertRefused(imported(csv, "--id", "X"), "--id");
        assertRefused(imported(csv, "--base-year", "abc"), "--base-year");
        assertRefused(imported(folder.resolve("none.csv")), "none.csv");
        assertFalse(Files.exists(out()));
        assertEquals(Main.DONE, imported(two, "--sheet", "2").code());
        assertRefused(imported(csv), "--force");
        assertEquals(Main.DONE, imported(csv, "--force").code());
        assertRefused(Shell.run("import-table", csv.toString(), "--out", folder + "/no/plan.json"), "无法写入");
    }

    @Test
    void plan_givenAsAFile_isRefusedIfItIsNone() throws IOException {
        assertRefused(Shell.run("show"), "--plan");
        assertRefused(Shell.run("show", "foshan-2022-draft", "--plan", "x.json"), "--plan");
        assertRefused(Shell.run("assess", "--plan", folder + "/x.json"), "文件不存在");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1}");
        assertRefused(Shell.run("show", "--plan", broken.toString()), "wfc-plan");
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xff, 0, 1});
        assertRefused(Shell.run("show", "--plan", binary.toString()), "wfc-plan");
    }

    private static void assertRefused(Shell shell, String words) {
        assertEquals(Main.BAD_USE, shell.code(), shell.out());
        assertTrue(shell.err().contains(words), shell.err());
    }
}
