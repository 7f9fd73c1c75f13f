/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import org.wastefreecity.model.wording.Wording;

/** In what a thing changed (变动方面): an indicator in its unit, a target in its deadline. */
public enum Aspect {
    /** The identity (标识改变). */
    ID("标识改变", "other identity", true),
    /** The number (改号). */
    CODE("改号", "renumbered", true),
    /** The title (标题改变). */
    TITLE("标题改变", "retitled", true),
    /** The issuer (发布机关改变). */
    ISSUER("发布机关改变", "other issuer", true),
    /** The name (改名). */
    NAME("改名", "renamed", true),
    /** The group (改归分组). */
    GROUP("改归分组", "regrouped", true),
    /** Mandatory, optional or local (必选可选改变). */
    REQUIREMENT("必选可选改变", "requirement changed", true),
    /** Which way is better (方向改变). */
    DIRECTION("方向改变", "direction changed", true),
    /** Why that way is better (方向理由改变). */
    DIRECTION_REASON("方向理由改变", "reason of the direction changed", false),
    /** The unit (计量单位改变). */
    UNIT("计量单位改变", "unit changed", true),
    /** The figures it can have (取值范围改变). */
    POSSIBLE("取值范围改变", "possible figures changed", true),
    /** The scale of grades (等级改变). */
    SCALE("等级改变", "grades changed", true),
    /** Who answers for it (责任单位改变). */
    RESPONSIBILITY("责任单位改变", "responsibility changed", true),
    /** How it is computed (计算公式改变). */
    FORMULA("计算公式改变", "formula changed", true),
    /** What it rests on (依据改变). */
    EVIDENCE("依据改变", "evidence changed", false),
    /** The things measured inside a row (分项改变). */
    COMPONENTS("分项改变", "components changed", true),
    /** The words as printed (印刷原文改变). */
    PRINTED("印刷原文改变", "printed words changed", false),
    /** The remark (备注改变). */
    REMARK("备注改变", "remark changed", true),
    /** Where it stands (出处改变). */
    PROVENANCE("出处改变", "provenance changed", false),
    /** The columns of the table (表头改变). */
    COLUMNS("表头改变", "columns changed", false),
    /** What the document says of its numbers (自述数目改变). */
    CENSUS("自述数目改变", "declared numbers changed", true),
    /** The region (地区改变). */
    REGION("地区改变", "other region", true),
    /** The territory (地域改变). */
    TERRITORY("地域改变", "territory changed", true),
    /** The base year (基准年改变). */
    BASE_YEAR("基准年改变", "base year changed", true),
    /** Whether the running text promises more (正文承诺改变). */
    SUPPLEMENT("正文承诺改变", "supplement changed", true),
    /** A source, party or working group as a whole (内容改变). */
    DEFINITION("内容改变", "definition changed", true),
    /** The figure of the base year (现状值改变). */
    BASELINE("现状值改变", "baseline changed", true),
    /** What is promised (目标改变). */
    TARGET("目标改变", "retargeted", true),
    /** The indicator of a target (目标改归指标). */
    TARGET_INDICATOR("目标改归指标", "target moved to another indicator", true),
    /** By when (期限改变). */
    DEADLINE("期限改变", "deadline changed", true),
    /** For whom (适用范围改变). */
    SCOPE("适用范围改变", "scope changed", true),
    /** How figures are computed (计算口径改变). */
    BASIS("计算口径改变", "basis changed", true),
    /** About, strive and the like (目标语气改变). */
    MODIFIERS("目标语气改变", "modifiers changed", true),
    /** What a target speaks of beyond its indicator (目标对象改变). */
    SUBJECT("目标对象改变", "subject changed", true),
    /** The field of a task (任务领域改变). */
    TASK_FIELD("任务领域改变", "field of the task changed", true),
    /** What is to be done (任务内容改变). */
    TASK_MEASURE("任务内容改变", "task changed", true),
    /** The milestones of a task (节点改变). */
    MILESTONES("节点改变", "milestones changed", true),
    /** Whether more parties take part (是否列举穷尽改变). */
    OPEN_ENDED("是否列举穷尽改变", "open end changed", true),
    /** What a task serves (任务对应指标改变). */
    TASK_INDICATORS("任务对应指标改变", "indicators of the task changed", true),
    /** Rules that bind parties (参与规则改变). */
    RULES("参与规则改变", "participation rules changed", true),
    /** Words that are no data (非数据文字登记改变). */
    REGISTER("非数据文字登记改变", "register changed", false);

    private final Wording label;
    private final boolean substance;

    Aspect(String zh, String en, boolean substance) {
        this.label = Wording.of(zh, en);
        this.substance = substance;
    }

    /**
     * What happened.
     *
     * @return in both languages, such as 改名, renamed
     */
    public Wording label() {
        return label;
    }

    /**
     * Whether it changes what is measured or promised, and not only where and in which words it stands.
     *
     * @return whether it does
     */
    public boolean isSubstance() {
        return substance;
    }
}
