/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.table.UnreadableTableException.Reason;

/** The layouts that cities publish, each as a small table: a line for each row, | between cells, ^ and &lt; for merged ones. */
class TableLayoutTest {
    private static final TableOptions NOTHING_KNOWN = TableOptions.builder().build();

    /** A grid in which ^ is merged with the cell above, and &lt; with the one before. */
    private static TableGrid grid(String name, String text) {
        List<List<String>> rows = new ArrayList<>();
        text.strip()
                .lines()
                .forEach(l -> rows.add(Arrays.stream(l.split("\\|", -1))
                        .map(c -> c.strip().replace("\\n", "\n"))
                        .toList()));
        return new Merged(name, rows);
    }

    private record Merged(String name, List<List<String>> cells) implements TableGrid {
        @Override
        public int rows() {
            return cells.size();
        }

        @Override
        public int columns(int row) {
            return cells.get(row).size();
        }

        @Override
        public String text(int row, int column) {
            return column < columns(row) && origin(row, column).equals(new Spot(row, column))
                    ? cells.get(row).get(column)
                    : "";
        }

        @Override
        public Spot origin(int row, int column) {
            String cell = column < columns(row) ? cells.get(row).get(column) : "";
            return switch (cell) {
                case "^" -> origin(row - 1, column);
                case "<" -> origin(row, column - 1);
                default -> new Spot(row, column);
            };
        }
    }

    private static ImportedTable read(String text) {
        return TableImporter.read(grid("某市指标表", text), NOTHING_KNOWN);
    }

    private static Indicator row(ImportedTable table, String code) {
        return table.plan().indicator(IndicatorCode.parse(code)).orElseThrow();
    }

    private static List<String> conditions(ImportedTable table, String code) {
        return table.plan().targets(IndicatorCode.parse(code)).stream()
                .map(t -> t.condition().toString() + " " + t.deadline())
                .toList();
    }

    private static String baseline(ImportedTable table, String code) {
        return table.plan()
                .baseline(IndicatorCode.parse(code))
                .map(b -> b.year() + " " + b.observation().value())
                .orElse("none");
    }

    private static List<String> codes(ImportedTable table) {
        return table.plan().system().rows().stream()
                .map(r -> r.code().text() + " " + r.name().zh())
                .toList();
    }

    private static List<String> groups(ImportedTable table) {
        Plan plan = table.plan();
        return plan.system().rows().stream()
                .map(r -> plan.system().group(r.group()).orElseThrow())
                .map(g -> g.parent()
                                .flatMap(plan.system()::group)
                                .map(IndicatorGroup::name)
                                .orElseThrow()
                                .zh()
                        + "/" + g.name().zh())
                .toList();
    }

    private static boolean registers(ImportedTable table, String printed, String reason) {
        return table.register().stream()
                .anyMatch(e -> e.printed().contains(printed) && e.reason().zh().contains(reason));
    }

    @Test
    void headingOfTwoLines_mergedCells_severalTargets() {
        ImportedTable table = read("""
                某市“无废城市”建设指标体系 | < | < | < | < | < | < | <
                序号 | 指标 | < | 单位 | 现状值 | 目标值 | < | 责任单位
                ^ | 一级指标 | 三级指标 | ^ | 2020年 | 2023年 | 2025年 | ^
                1 | 源头减量 | 工业固废产生强度★ | 吨/万元 | 0.5 | ≤0.45 | ≤0.4 | 市生态环境局
                2 | ^ | 绿色矿山建成率 | % | 60 | 80 | 100 | 市自然资源局牵头，市工信局配合
                3 | 资源化利用 | 秸秆综合利用率☆ | % | 未统计 | ≥86 | 90以上 | 各区人民政府
                """);
        assertEquals(List.of("1 工业固废产生强度", "2 绿色矿山建成率", "3 秸秆综合利用率"), codes(table));
        assertEquals(List.of("源头减量/源头减量", "源头减量/源头减量", "资源化利用/资源化利用"), groups(table));
        assertEquals(
                List.of(
                        "AtMost[bound=0.45 吨/万元, exclusive=false] EndOf[period=2023]",
                        "AtMost[bound=0.4 吨/万元, exclusive=false] EndOf[period=2025]"),
                conditions(table, "1"));
        assertEquals("2020 0.5 吨/万元", baseline(table, "1"));
        assertEquals(
                ObservationStatus.NOT_COUNTED,
                table.plan()
                        .baseline(IndicatorCode.parse("3"))
                        .orElseThrow()
                        .observation()
                        .status());
        assertEquals(new Census(3, 1, 1, 1), table.countedCensus());
        assertEquals(2020, table.plan().baseYear());
        assertEquals("某市“无废城市”建设指标体系", table.plan().title().zh());
        assertEquals(
                List.of(Responsibility.Role.LEAD, Responsibility.Role.PARTICIPANT),
                row(table, "2").responsibilities().stream()
                        .map(Responsibility::role)
                        .toList());
        assertEquals(
                List.of("no", "level1", "level3", "unit", "baseline", "target-2023", "target-2025", "responsible"),
                List.copyOf(table.plan().system().columns().keySet()));
        assertEquals("目标值\n2025年", table.plan().system().columns().get("target-2025"));
    }

    @Test
    void headingOfTwoLines_withoutMergedCells_isRead() {
        ImportedTable table = read("""
                序号 | 指标名称 | 单位 | 现状值 | 目标值 |  | 责任单位
                 |  |  | 2020年 | 2023年 | 2025年 |
                1 | 农膜回收率 | % | 80 | 85 | 90 | 市农业农村局
                """);
        assertEquals(
                List.of(
                        "AtLeast[bound=85 %, exclusive=false] EndOf[period=2023]",
                        "AtLeast[bound=90 %, exclusive=false] EndOf[period=2025]"),
                conditions(table, "1"));
        assertEquals("2020 80 %", baseline(table, "1"));
    }

    @Test
    void groups_repeatedOrLeftEmpty_areCarriedDown_andHeadingsOfNewPagesAreSkipped() {
        ImportedTable table = read("""
                编号,一级指标,二级指标,三级指标,计量单位,2020年（现状）,2025年目标值
                1,源头减量,工业,产生强度,吨/万元,1,0.9
                2,,,资源产出率,%,50,60
                3,,农业,农膜回收率,%,50,60
                编号,一级指标,二级指标,三级指标,计量单位,2020年（现状）,2025年目标值
                4,源头减量,农业,农药包装废弃物回收率,%,50,60
                5,处置,,医疗废物处置率,%,100,100
                ,,,,,,
                """.replace(',', '|'));
        assertEquals(List.of("源头减量/工业", "源头减量/工业", "源头减量/农业", "源头减量/农业", "处置/处置"), groups(table));
        assertEquals(5, table.rows().size());
        assertEquals("2020 50 %", baseline(table, "4"));
    }

    @Test
    void titlesOfGroups_acrossTheTable_footnotes_andMarksTheyExplain() {
        ImportedTable table = read("""
                表1 某市指标 | < | < | <
                序号 | 指标 | 2025年目标值（%） | 备注
                一、源头减量 | < | < | <
                1 | 绿色矿山建成率* | 90 |
                2 | 秸秆综合利用率▲ | 95① |
                二、最终处置 | < | < | <
                3 | 医疗废物处置率 | 100 | 已实现
                注：*为必选指标；▲为自选指标，其余为可选指标。 | < | < | <
                ①含秸秆还田 | < | < | <
                """);
        assertEquals(List.of("一、源头减量/一、源头减量", "一、源头减量/一、源头减量", "二、最终处置/二、最终处置"), groups(table));
        assertEquals(
                List.of(Requirement.MANDATORY, Requirement.LOCAL, Requirement.OPTIONAL),
                table.plan().system().rows().stream()
                        .map(Indicator::requirement)
                        .toList());
        assertEquals(List.of("AtLeast[bound=90 %, exclusive=false] EndOf[period=2025]"), conditions(table, "1"));
        assertTrue(registers(table, "①含秸秆还田", "表下注释"));
        assertEquals(Optional.of("已实现"), row(table, "3").remark());
        assertEquals("none", baseline(table, "1"));
    }

    @Test
    void split_oneNumberWithSeveralLines_mergedOrLonger() {
        String merged = """
                序号 | 三级指标 | < | 单位 | 2020年 | 2023年目标 | 责任单位
                53 | 监管情况 | < | — | —— | 建成平台 | 市生态环境局
                54 | 抽查合格率 | 产生单位 | % | —— | 98 | 市生态环境局
                ^ | ^ | 经营单位 | % | 100 | 100 | 市公安局
                55 | 案件办结率 | < | % | 100 | 100 | 市公安局
                """;
        String longer = """
                序号 | 三级指标 | 单位 | 2020年 | 2023年目标 | 责任单位
                53 | 监管情况 | — | —— | 建成平台 | 市生态环境局
                54 | 抽查合格率 | 产生单位 | % | —— | 98 | 市生态环境局
                 |  | 经营单位 | % | 100 | 100 | 市公安局
                55 | 案件办结率 | % | 100 | 100 | 市公安局
                """;
        for (String text : List.of(merged, longer)) {
            ImportedTable table = read(text);
            assertEquals(List.of("53 监管情况", "54.1 产生单位", "54.2 经营单位", "55 案件办结率"), codes(table));
            assertEquals("抽查合格率", row(table, "54").name().zh());
            assertEquals("2020 100 %", baseline(table, "54.2"));
            assertEquals(List.of("AtLeast[bound=98 %, exclusive=false] EndOf[period=2023]"), conditions(table, "54.1"));
            assertEquals(2, row(table, "54").responsibilities().size());
        }
    }

    @Test
    void split_linesOfWhich_areLinesOfTheRowAbove() {
        ImportedTable table = read("""
                序号 | 指标名称 | 单位 | 2025年目标值
                1 | 生活垃圾分类覆盖率 | % | 95
                  | 其中：城区 | % | 100
                2 | 农膜回收率 | % | 90
                """);
        assertEquals(List.of("1.1 生活垃圾分类覆盖率", "1.2 其中：城区", "2 农膜回收率"), codes(table));
    }

    @Test
    void numbers_missingOrTwice_areReplacedAndRegistered() {
        ImportedTable missing = read("""
                序号 | 指标名称 | 单位 | 2025年目标值
                1 | 农膜回收率 | % | 95
                  | 秸秆综合利用率 | % | 100
                3 | 绿色矿山建成率 | % | 90
                  | 资源产出率 | % | 90
                """);
        assertEquals(List.of("1 农膜回收率", "2 秸秆综合利用率", "3 绿色矿山建成率", "4 资源产出率"), codes(missing));
        assertTrue(registers(missing, "秸秆综合利用率", "没有序号"));
        ImportedTable twice = read("""
                序号 | 指标名称 | 单位 | 2025年目标值
                1 | 农膜回收率 | % | 95
                1 | 秸秆综合利用率 | % | 100
                """);
        assertEquals(List.of("1 农膜回收率", "2 秸秆综合利用率"), codes(twice));
        assertTrue(registers(twice, "1", "序号有重复"));
    }

    @Test
    void numbers_belowABareRow_makeItATitle_andColumnsNotUnderstoodAreDeclared() {
        ImportedTable table = read("""
                序号 | 指标 | 单位 | 目标(2025年) | 完成时限
                1 | 减量 | | |
                1.1 | 绿色矿山建成率 | % | 100 | 2025年6月
                1.2 | 农膜回收率 | % | [10] |
                """);
        assertEquals(List.of("1.1 绿色矿山建成率", "1.2 农膜回收率"), codes(table));
        assertEquals(List.of("减量/减量", "减量/减量"), groups(table));
        assertTrue(registers(table, "减量", "分组标题"));
        assertTrue(registers(table, "完成时限", "未作解读"));
        assertTrue(registers(table, "[10]", "括号"));
    }

    @Test
    void levels_theDeepestIsTheIndicator_andUnitsStandInNamesOrCells() {
        ImportedTable table = read("""
                一级指标 | 二级指标 | 2020年基准值 | 2025年
                资源化 | 秸秆综合利用率（%） | 80 | 90
                ^ | 处置能力 | 40.66万吨/年 | 100万吨/年
                """);
        assertEquals(List.of("1 秸秆综合利用率", "2 处置能力"), codes(table));
        assertEquals("2020 80 %", baseline(table, "1"));
        assertEquals("2020 40.66 万吨/年", baseline(table, "2"));
        assertEquals("万吨/年", row(table, "2").unit().orElseThrow().toString());
    }

    @Test
    void requirementAndDirection_inColumnsOfTheirOwn_leadAndPartakingBodies() {
        ImportedTable table = read("""
                序号 | 指标名称 | 指标属性 | 指标方向 | 单位 | 2025年目标值 | 牵头部门 | 配合部门
                1 | 生活垃圾清运量 | 约束性 | 负向 | 万吨 | 10 | 市城管局 | 市财政局、市住建局
                2 | 宣传次数 | 预期性 | 正向 | 次 | 12 | 市生态环境局 |
                """);
        assertEquals(Requirement.MANDATORY, row(table, "1").requirement());
        assertEquals(Requirement.OPTIONAL, row(table, "2").requirement());
        assertEquals(List.of("AtMost[bound=10 万吨, exclusive=false] EndOf[period=2025]"), conditions(table, "1"));
        assertEquals(List.of("AtLeast[bound=12 次, exclusive=false] EndOf[period=2025]"), conditions(table, "2"));
        assertEquals(
                "市城管局 LEAD, 市财政局 PARTICIPANT, 市住建局 PARTICIPANT",
                row(table, "1").responsibilities().stream()
                        .map(r -> r.printed() + " " + r.role())
                        .collect(Collectors.joining(", ")));
        assertTrue(registers(table, "约束性", "登记"));
    }

    @Test
    void parts_withSubjects_getCodes_andDeliverablesOfTwoYearsShareThem() {
        ImportedTable table = read("""
                序号 | 指标名称 | 单位 | 2023年目标 | 2025年目标
                1 | 产业园建设 | — | 培育基地总数45家，创建产业园10个 | 建成平台
                2 | 平台建设 | — | 建成平台 | 建成平台；出台办法
                """);
        assertEquals(
                List.of("1.1 家", "1.2 个"),
                row(table, "1").components().stream()
                        .map(c -> c.code() + " " + c.unit().orElseThrow())
                        .toList());
        assertTrue(
                conditions(table, "1").get(1).contains("code=1.3"),
                conditions(table, "1").get(1));
        assertTrue(conditions(table, "2").get(0).contains("code=2.1"));
        assertTrue(conditions(table, "2").get(1).contains("code=2.1, name=建成平台"));
        assertTrue(conditions(table, "2").get(1).contains("code=2.2"));
    }

    @Test
    void targets_thatDoNotFitTheIndicator_stayWordsWithTheReason() {
        ImportedTable table = read("""
                序号 | 指标名称 | 单位 | 2025年目标
                1 | 开展绿色工厂建设的企业数量 | 家 | 全覆盖
                2 | 农膜回收率 | % | 90
                """);
        Target target = table.plan().targets(IndicatorCode.parse("1")).get(0);
        assertEquals(new Condition.Unreadable("全覆盖"), target.condition());
        assertTrue(registers(table, "全覆盖", "不相配"));
        assertEquals(Confidence.UNREAD, table.rows().get(0).confidence());
        assertEquals(1, table.count(Confidence.UNREAD));
    }

    @Test
    void marks_behindFigures_areExplainedByFootnotes() {
        ImportedTable table = read("""
                序号 | 指标名称 | 单位 | 2020年现状值 | 2025年目标
                1 | 产生强度 | 吨/万元 | 0.0088* | 0.0080
                注：带*的数据为估算值 | < | < | < | <
                """);
        assertEquals(
                ObservationStatus.ESTIMATED,
                table.plan().baselines().get(0).observation().status());
    }

    @Test
    void defaults_areMarkedForReview_andOptionsAreNot() {
        String text = """
                指标名称 | 单位 | 目标值
                农膜回收率 | % | 90
                """;
        UnreadableTableException noYear = assertThrows(UnreadableTableException.class, () -> read(text));
        assertEquals(Reason.NO_YEAR, noYear.reason());
        ImportedTable table = TableImporter.read(
                grid("佛山市无废城市指标表", text),
                TableOptions.builder()
                        .baseYear(2020)
                        .region(RegionCode.parse("440600"))
                        .build());
        assertEquals("imported-2020", table.plan().system().id().toString());
        assertEquals("佛山市", table.plan().territory().regions().get(0).name().zh());
        assertTrue(registers(table, "imported-2020", "待复核"));
        assertEquals(
                0,
                table.register().stream()
                        .filter(e -> e.reason().zh().contains("--region"))
                        .count());
    }

    @Test
    void grids_thatAreNoIndicatorTable_sayWhyAndWhatToDo() {
        assertEquals(Reason.NO_HEADING, reason("甲 | 乙\n1 | 2"));
        assertEquals(Reason.NO_NAME_COLUMN, reason("序号 | 单位 | 2025年目标\n1 | % | 2"));
        assertEquals(Reason.NO_TARGET_COLUMN, reason("序号 | 指标名称 | 单位\n1 | 农膜回收率 | %"));
        assertEquals(Reason.NO_ROWS, reason("序号 | 指标名称 | 单位 | 2025年目标"));
        List<List<String>> many = IntStream.range(0, 6000)
                .mapToObj(i -> List.of("农膜回收率", "%", "90"))
                .toList();
        UnreadableTableException large = assertThrows(
                UnreadableTableException.class, () -> TableImporter.read(TableGrid.of("", many), NOTHING_KNOWN));
        assertEquals(Reason.TOO_LARGE, large.reason());
        assertTrue(large.wording().en().contains("5,000 rows"));
    }

    private static Reason reason(String text) {
        return assertThrows(UnreadableTableException.class, () -> read(text)).reason();
    }

    @Property(tries = 300)
    void read_anyCellsBelowAHeading_endInAPlan(
            @ForAll @Size(min = 1, max = 8) List<@Size(max = 7) List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "一级指标", "指标名称", "单位", "2020年现状", "2025年目标值", "责任单位"));
        rows.addAll(cells);
        rows.add(List.of("7", "组", "农膜回收率", "%", "80", "90", "市农业农村局"));
        assertTrue(TableImporter.read(TableGrid.of("表", rows), NOTHING_KNOWN)
                        .rows()
                        .size()
                > 0);
    }

    @Property(tries = 300)
    void read_anyGrid_endsInAPlanOrAReason(@ForAll @Size(max = 8) List<@Size(max = 7) List<String>> cells) {
        try {
            TableImporter.read(TableGrid.of("表", cells), NOTHING_KNOWN);
        } catch (UnreadableTableException e) {
            assertTrue(e.wording().zh().length() > 5);
        }
    }
}
