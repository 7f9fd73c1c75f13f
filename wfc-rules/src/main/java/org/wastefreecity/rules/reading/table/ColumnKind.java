/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.wording.Wording;

/** What a column of an indicator table holds (列的类别), told by its heading. Tried in the order written here. */
public enum ColumnKind {
    /** The number of the indicator. */
    NUMBER("no", "序号", "number", "序号|编号|指标序号|指标编号|行号|№|no\\.?|号|项次|序"),
    /** The first-level group, or one of several columns of groups. */
    GROUP(
            "level1",
            "分组",
            "group",
            "一级指标|一级分类|一级|大类|领域|维度|目标层|指标类别|指标分类|指标领域|类别|分类|类|板块|方面|系统层|任务领域|二级指标|二级分类|二级|准则层|小类|中类|要素层"),
    /** The name of the indicator. */
    NAME(
            "level3",
            "指标名称",
            "name",
            "三级指标|四级指标|指标名称|指标|具体指标|指标内容|评价指标|考核指标|主要指标|建设指标|规划指标|名称|指标项|指标项目|项目名称|项目|三级指标名称|指标层|主要指标名称|考核内容|指标体系"),
    /** What the line of a row that is split speaks of. */
    LINE("line", "分行", "line", "分项|子项|分行|细项"),
    /** Who leads. */
    LEAD("lead", "牵头单位", "lead", "(?:主要)?牵头(?:责任)?(?:单位|部门|科室)?|主责(?:单位|部门)|第一责任单位|主办(?:单位|部门)"),
    /** Who takes part. */
    PARTICIPANT("participants", "配合单位", "participants", "(?:主要)?(?:配合|协同|协办|参与|协助)(?:责任)?(?:单位|部门|科室)?"),
    /** Who supplies the data. */
    SOURCE("source", "数据来源", "data source", ".*(?:数据来源|数据提供|资料来源|填报(?:单位|部门)|统计部门|数据部门|数据支撑).*"),
    /** Who is responsible. */
    RESPONSIBLE("responsible", "责任单位", "responsible", ".*(?:责任|负责|主管|实施|落实|承担|完成|牵头.{0,4}配合)(?:单位|部门|主体|科室|处室|人).*"),
    /** The unit of measurement. */
    UNIT("unit", "单位", "unit", "单位|计量单位|指标单位|量纲|计量单位名称|单位名称|单位\\(?计量\\)?"),
    /** Which way is better. */
    DIRECTION("direction", "指标方向", "direction", "指标方向|方向|指标导向|导向|正逆向|指标趋向"),
    /** Mandatory or optional, binding or expected. */
    REQUIREMENT("requirement", "指标属性", "requirement", "指标属性|属性|指标类型|类型|指标性质|性质|必选/?可选|是否必选|约束性/?预期性|指标种类"),
    /** How the indicator is computed. */
    METHOD("method", "计算方法", "method", ".*(?:计算方法|计算公式|计算方式|指标解释|指标说明|指标释义|指标含义|指标定义|统计口径|评价方法|评分标准|考核标准|评价标准).*"),
    /** Remarks. */
    REMARK("remark", "备注", "remark", "备注|说明|附注|备考|注|备注说明|备注\\(.*\\)"),
    /** What is promised. */
    TARGET("target", "目标值", "target", ".*(?:目标|规划值|规划数|计划值|计划数|预期值|指标值|控制数|控制值|阶段值|考核值|要求值|规划(?!纲要)).*"),
    /** Where it starts from. */
    BASELINE(
            "baseline",
            "现状值",
            "baseline",
            ".*(?:现状|基准|基期|基线|基数|基础值|本底|现值|实际|完成(?!单位|部门|时限|时间|期限)|当前|初始值|达到值|统计值|情况值).*"),
    /** A year and nothing else: the other columns decide what it is. */
    YEAR("year", "年份", "year", "(?:到|至)?(?:19|20)\\d{2}年?(?:末|底|度|年末|年底)?|[“\"]?十[三四五六七]五[”\"]?末?"),
    /** Something else, kept as printed. */
    OTHER("column", "其他", "other", "(?!)");

    private static final int LONGEST = 60;

    private final String id;
    private final Wording label;
    private final Pattern heading;

    ColumnKind(String id, String zh, String en, String heading) {
        this.id = id;
        this.label = Wording.of(zh, en);
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
    }

    /**
     * What it is called.
     *
     * @return in both languages
     */
    public Wording label() {
        return label;
    }

    String id() {
        return id;
    }

    /** The kind that a heading names; empty for a heading that is not known, and for none. */
    static Optional<ColumnKind> of(String heading) {
        String plain = plain(heading);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        for (ColumnKind kind : values()) {
            if (kind.heading.matcher(plain).matches()
                    || kind.heading.matcher(withoutBrackets(plain)).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Without spaces and marks, brackets and digits in ASCII. */
    static String plain(String heading) {
        String text = heading.length() > 4 * LONGEST ? heading.substring(0, 4 * LONGEST) : heading;
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200B\\uFEFF*★☆]+", "");
    }

    private static String withoutBrackets(String plain) {
        return plain.replaceAll("\\([^()]*\\)", "");
    }
}
