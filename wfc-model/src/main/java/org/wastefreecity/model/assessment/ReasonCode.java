/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import org.wastefreecity.model.wording.Wording;

/**
 * The message catalogue of judgements: every rule that can speak, with its text in both languages.
 * <p>
 * {@code {0}}, {@code {1}} … stand for the arguments of the {@link Reason}.
 */
public enum ReasonCode {
    /** The figure meets the condition. */
    MEETS("{0}（{1}）达到目标“{2}”", "{0} ({1}) meets the target \"{2}\""),
    /** The figure does not meet the condition. */
    FALLS_SHORT("{0}（{1}）未达到目标“{2}”", "{0} ({1}) does not meet the target \"{2}\""),
    /** Bounds decide neither way. */
    BOUNDS_STRADDLE("{0}（{1}）的上下界跨越目标“{2}”", "the bounds {0} ({1}) lie on both sides of the target \"{2}\""),
    /** The figure stands on a bound that is excluded. */
    AT_EXCLUDED_BOUND("{0}恰为界值，而目标不含界值本身", "{0} is the bound itself, which the target excludes"),
    /** Met before the deadline. */
    AHEAD_OF_DEADLINE("早于期限{0}达到", "reached before the deadline {0}"),
    /** The deadline has passed. */
    DEADLINE_PASSED("期限{0}已到", "the deadline {0} has come"),
    /** Not behind the promised path. */
    NOT_BEHIND_PATH("不落后于承诺路径：{0}应为{1}", "not behind the promised path: {1} in {0}"),
    /** Behind the promised path. */
    BEHIND_PATH("落后于承诺路径：{0}应为{1}", "behind the promised path: {1} in {0}"),
    /** Past the far end of a range, and further from it than the promised path. */
    BEYOND_RANGE(
            "已越过目标范围，偏离大于承诺路径：{0}应为{1}",
            "past the range asked for, and further from it than the promised path: {1} in {0}"),
    /** The figure is of the base year itself: the start of the way. */
    START_OF_PATH("评估数值为基准年{0}的现状值，处于路径起点", "the figure is that of the base year {0}, the start of the way"),
    /** A level reached in the base year is to be kept, and was not. */
    LEVEL_NOT_KEPT("基准年已达到目标，未能保持（界值{0}）", "the target was reached in the base year and not kept (bound {0})"),
    /** Worse than the baseline. */
    WORSE_THAN_BASELINE("差于基准值{0}", "worse than the baseline {0}"),
    /** No path can be drawn without a baseline. */
    NO_PATH("{0}，无法画出承诺路径", "{0}: no promised path can be drawn"),
    /** The plan promises no interim steps for this form. */
    NO_INTERIM_STEPS("期限{0}未到，方案未规定中间进度", "the deadline {0} is ahead and the plan sets no interim steps"),
    /** No deadline is stated, so that nothing unmet is late. */
    NO_DEADLINE("目标未注明期限，无法判断是否逾期", "the target states no deadline, so nothing can be late"),
    /** The deadline hangs on an event whose day is not known. */
    DEADLINE_OF_EVENT("期限为“{0}”之后{1}个月，日期不明", "the deadline is {1} months after {0}, whose day is not known"),
    /** Bounds lie on both sides of the promised path. */
    BOUNDS_STRADDLE_PATH("{0}（{1}）的上下界跨越承诺路径{2}", "the bounds {0} ({1}) lie on both sides of the promised path {2}"),
    /** Reports on a deliverable for one period contradict each other. */
    CONTRADICTED("“{0}”在{1}的填报相互矛盾", "the reports on \"{0}\" for {1} contradict each other"),
    /** No figure of the last year that is over, or a later one. */
    NO_FIGURE_OF_YEAR("未收到{0}年的数值", "no figure for {0} was reported"),
    /** The figure is absent for a stated reason. */
    FIGURE_ABSENT("{0}的数值缺失：{1}", "the figure for {0} is missing: {1}"),
    /** There can be no figure: 0 ÷ 0. */
    NOT_APPLICABLE("{0}不适用（如分母为零），既非0%也非100%", "not applicable in {0} (such as 0 ÷ 0): neither 0 % nor 100 %"),
    /** No figure for the end of the deadline. */
    NO_FIGURE_AT_DEADLINE("缺少期限{0}时的数值", "there is no figure for the deadline {0}"),
    /** The last figure known is too old to be judged. */
    LAST_KNOWN("最近的数值为{1}的{0}", "the last figure known is {0}, for {1}"),
    /** Reached, but later than promised. */
    REACHED_AFTER_DEADLINE("{0}（{1}）达到目标，但已晚于期限{2}", "{0} ({1}) reaches the target, but after the deadline {2}"),
    /** Figures after the deadline do not show what was reached by it. */
    FIGURE_AFTER_DEADLINE(
            "{0}（{1}）晚于期限{2}，不能说明期限时的情况",
            "{0} ({1}) is later than the deadline {2} and does not show what was reached by it"),
    /** The figure judged is doubtful. */
    DOUBTFUL_FIGURE("所依据数据的状态为“{0}”，结论可能改变", "the data it rests on have the status \"{0}\"; the answer may change"),
    /** The baseline is doubtful. */
    DOUBTFUL_BASELINE("基准值{0}的状态为“{1}”", "the baseline {0} has the status \"{1}\""),
    /** The figure is of another kind than the target. */
    WRONG_KIND("填报内容“{0}”与目标种类不符，应为{1}", "\"{0}\" is not of the target's kind, expected {1}"),
    /** The grade is not on the scale. */
    UNKNOWN_GRADE("等级“{0}”不在量表{1}内", "grade \"{0}\" is not on the scale {1}"),
    /** A report was left out; a finding says the same. */
    LEFT_OUT("填报的{0}（{1}）未采用：应为{2}", "the report {0} ({1}) was left out: expected {2}"),
    /** The target is still to be set. */
    TARGET_PENDING("目标待{0}补充", "the target is still to be set by {0}"),
    /** The target is still to be set, and nobody is named. */
    TARGET_OPEN("目标待定", "the target is still to be set"),
    /** A level to be kept is passed on the better side. */
    HELD_BEYOND("目标为保持{0}，{1}优于该水平，视为保持", "the level {0} is to be kept, and {1} is better than that"),
    /** What is asked, computed from another figure. */
    ASKED_OF("对照{0}（{1}），应{2}", "held against {0} ({1}), the figure must be {2}"),
    /** A value without direction. */
    DIRECTION_UNKNOWN(
            "目标{0}未写明方向，仅当数值恰好相等时可判断", "the target {0} states no direction; only a figure equal to it decides"),
    /** A value with a tolerance that is not declared. */
    TOLERANCE_UNKNOWN("目标约为{0}，方案未写明允许的偏差", "the target is about {0}, and the plan declares no tolerance"),
    /** A part speaks of something that has no code of its own. */
    PART_NOT_OBSERVED("“{0}”没有单独的序号，无法填报", "\"{0}\" has no code of its own, so nothing can be reported on it"),
    /** No target is set. */
    TARGET_NOT_SET("目标单元格为空", "no target is set: the cell is empty"),
    /** The target cannot be read. */
    TARGET_UNREADABLE("目标“{0}”无法识别", "the target \"{0}\" cannot be read"),
    /** The target is set elsewhere. */
    TARGET_ELSEWHERE("目标由{0}规定，本方案未载明数值", "the target is set by {0}; the plan states no figure"),
    /** The reference series is not known. */
    NO_REFERENCE("缺少对照数据：{0}", "the reference is not known: {0}"),
    /** The base year of a change is not known or has no figure. */
    NO_BASE_FIGURE("缺少变化基期的数值（{0}）", "there is no figure of the base of the change ({0})"),
    /** The document does not say what a change is measured from. */
    BASE_NOT_NAMED("目标未写明变化的基期", "the target does not say what the change is measured from"),
    /** A change from a year that is not before the deadline. */
    BASE_NOT_BEFORE_DEADLINE("变化基期{0}年不早于期限{1}", "the base year {0} of the change is not before the deadline {1}"),
    /** A change in per cent of a base that is zero or negative means nothing. */
    BASE_NOT_POSITIVE(
            "基期值{0}不为正，百分比变化无意义", "the base figure {0} is not above 0: a change in per cent of it means nothing"),
    /** Too few years for a trend. */
    SHORT_SERIES("年度数据不全：应有{0}年，可用{1}年", "not every year is known: {0} are needed, {1} can be used"),
    /** The ranking names no place. */
    NO_PLACE("目标“{0}”未写明名次", "the target \"{0}\" names no place"),
    /** How many deliverables are done. */
    DELIVERED("{0}项中已完成{1}项", "{1} of {0} delivered"),
    /** Nothing at all was reported; that is not the same as nothing done. */
    NOTHING_REPORTED("{0}项均未填报", "nothing was reported (deliverables: {0})"),
    /** How many are known to be open. */
    DELIVERABLE_OPEN("未完成：{0}", "not delivered: {0}"),
    /** Delivered, but reported for a later period than that of the deadline. */
    DELIVERED_AFTER_DEADLINE(
            "“{0}”于{1}报告完成，晚于期限{2}，期限时是否完成不明",
            "\"{0}\" was reported done for {1}, later than the deadline {2}; whether it was in time is not known"),
    /** Nothing is known of a deliverable. */
    DELIVERABLE_UNKNOWN("未报：{0}", "nothing reported: {0}"),
    /** How a part of a compound target stands. */
    PART("分项“{0}”：{1}", "part \"{0}\": {1}"),
    /** How many targets of a group are met and missed, and how many must be met. */
    GROUP("{0}项目标中须达标{1}项：已达标{2}项，未达标{3}项", "{1} of {0} targets must be met: {2} are met, {3} are missed"),
    /** The floor is judged; the stretch is only striven for. */
    STRETCH("力争目标：{0}", "stretch: {0}"),
    /** The target binds only part of the territory. */
    SCOPED("目标仅适用于{0}", "the target binds {0} only"),
    /** The figure may be of more than the target binds. */
    SCOPE_OF_FIGURE("填报未注明是否仅为该范围的数值", "the report does not say whether its figure is of that alone"),
    /** The target counts by a standard of its own. */
    COUNTED_BY(
            "目标口径为“{0}”，填报未注明是否为同一口径",
            "the target is counted \"{0}\", and the report does not say whether it is counted so, too"),
    /** The target speaks of something else than the indicator's name says. */
    ABOUT_SUBJECT(
            "目标所述为“{0}”，按指标的填报评估", "the target speaks of \"{0}\" and is judged by what is reported for the indicator"),
    /** How the figures of the target are computed. */
    COMPUTED_BY("目标口径为“{0}”，填报须用同一口径", "the target is stated in \"{0}\", and so must be its figures"),
    /** A condition printed with a softening word. */
    SOFTENED("目标带有修饰语“{0}”", "the target is softened by \"{0}\""),
    /** The indicator has no target at all. */
    NO_TARGET("方案未设目标", "the plan sets no target");

    private final Wording template;
    private final int arity;

    ReasonCode(String zh, String en) {
        this.template = Wording.of(zh, en);
        this.arity = template.arity();
    }

    /**
     * The text with places for the arguments.
     *
     * @return in both languages
     */
    public Wording template() {
        return template;
    }

    /**
     * How many arguments a reason of this code has.
     *
     * @return 0 or more
     */
    public int arity() {
        return arity;
    }
}
