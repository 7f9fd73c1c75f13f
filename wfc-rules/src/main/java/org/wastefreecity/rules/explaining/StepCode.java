/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.wording.Wording;

/**
 * The message catalogue of explanations (解释目录): every kind of step, with its text in both languages.
 * <p>
 * {@code {0}}, {@code {1}} … stand for the arguments of the {@link Explanation}. The reasons inside a step speak from the
 * catalogue of judgements, {@link org.wastefreecity.model.assessment.ReasonCode}.
 */
public enum StepCode {
    /** The answer: code, name, state, certainty, day. */
    ANSWER("第{0}项“{1}”：{2}（达标：{3}），截至{4}", "row {0} \"{1}\": {2} (meeting it is {3}), as of {4}"),
    /** The promise: in our words, and as printed. */
    TARGET("目标：{0}（原文“{1}”）", "target: {0} (printed \"{1}\")"),
    /** The promise where nothing is printed. */
    TARGET_BLANK("目标：{0}（原文为空）", "target: {0} (nothing is printed)"),
    /** Nothing is promised. */
    NO_TARGET("方案未设目标", "the plan sets no target"),
    /** The last day that counts has not come. */
    DUE_AHEAD("期限{0}未到", "the deadline {0} is ahead"),
    /** The last day that counts has come. */
    DUE_PASSED("期限{0}已到", "the deadline {0} has come"),
    /** There is no such day. */
    NO_DUE("没有确定的期限", "there is no day by which"),
    /** The figure judged: value, period, status. */
    FIGURE("评估数值：{0}（{1}，{2}）", "figure judged: {0} ({1}, {2})"),
    /** What was reported where that is no figure, such as a deliverable or a grade: report, period, status. */
    REPORTED("填报情况：{0}（{1}，{2}）", "reported: {0} ({1}, {2})"),
    /** There is none, for a stated reason: period, status. */
    ABSENT("{0}无数值：{1}", "no figure for {0}: {1}"),
    /** There is none at all. */
    NO_FIGURE("没有可评估的填报", "there is no report to judge"),
    /** There is nothing to hold a figure against. */
    NOTHING_ASKED("没有可对照的目标，未评估数值", "there is no target to hold a figure against"),
    /** Where a figure comes from. */
    SOURCE("来源：{0}", "source: {0}"),
    /** What was printed. */
    PRINTED("原文“{0}”", "printed \"{0}\""),
    /** Asked for is this value or more. */
    ASKED_AT_LEAST("要求：≥ {0}", "asked for: ≥ {0}"),
    /** Asked for is more than this value. */
    ASKED_MORE("要求：＞ {0}", "asked for: > {0}"),
    /** Asked for is this value or less. */
    ASKED_AT_MOST("要求：≤ {0}", "asked for: ≤ {0}"),
    /** Asked for is less than this value. */
    ASKED_LESS("要求：＜ {0}", "asked for: < {0}"),
    /** Asked for is a range. */
    ASKED_BETWEEN("要求：{0}至{1}", "asked for: from {0} to {1}"),
    /** Asked for is what lies strictly inside a range. */
    ASKED_INSIDE("要求：大于{0}且小于{1}", "asked for: more than {0} and less than {1}"),
    /** The figure from which that was computed: value, period, status. */
    BASIS("由此推算：{0}（{1}，{2}）", "computed from: {0} ({1}, {2})"),
    /** Only a figure within can decide. */
    VAGUE("其他数值无法判断", "any other figure leaves it open"),
    /** The figure is as asked. */
    HOLDS("{0}符合要求", "{0} is as asked"),
    /** The figure is not. */
    FAILS("{0}不符合要求", "{0} is not as asked"),
    /** Its bounds decide neither way. */
    STRADDLES("{0}的上下界跨越要求", "the bounds {0} lie on both sides of what is asked"),
    /** Where the promise started. */
    BASELINE("基准值{0}", "baseline {0}"),
    /** No baseline is known. */
    NO_BASELINE("无基准值", "no baseline"),
    /** The baseline is good enough already, and is to be kept: the end that matters. */
    KEPT("基准年已达到目标，须保持：{0}", "reached in the base year and to be kept: {0}"),
    /** The promised path on a day. */
    PATH("承诺路径：{0}应为{1}", "promised path: {1} on {0}"),
    /** A point of it. */
    PATH_POINT("{0}：{1}", "{0}: {1}"),
    /** The points of a path that nobody had to look up on a day. */
    WAY("承诺路径各点", "the points of the promised path"),
    /** No path is promised. */
    NO_PATH("方案未规定中间进度", "the plan promises no interim steps"),
    /** How far: share in per cent. */
    PROGRESS("完成进度{0}", "{0} of the way covered"),
    /** Between which shares: what is there for sure, and with everything that nobody reported. */
    PROGRESS_BETWEEN("完成进度{0}至{1}，视无人填报的事项而定", "{0} to {1} of the way covered, depending on what nobody reported"),
    /** Why that cannot be said. */
    NO_PROGRESS("完成进度：{0}", "progress: {0}"),
    /** Where figures lead if they go on so: an earlier and a later period, each with its figure; the day, the value, whether it is enough. */
    TREND(
            "走势：按{0}（{1}）至{2}（{3}）推算，{4}为{5}，{6}",
            "trend: going on from {0} ({1}) to {2} ({3}) as before, it would be {5} on {4}, which {6}"),
    /** A part: name, state, certainty. */
    PART("分项“{0}”：{1}（达标：{2}）", "part \"{0}\": {1} (meeting it is {2})"),
    /** How many parts must hold, of how many. */
    NEEDED("{1}项分项中须有{0}项符合", "{0} of {1} parts must hold"),
    /** A grade: its words, its place from the lowest, the place asked for. */
    GRADE(
            "等级“{0}”位于第{1}级（自低至高），要求第{2}级及以上",
            "grade \"{0}\" is number {1} from the lowest; number {2} or higher is asked for"),
    /** Data of this status may change, so that nothing is sure. */
    DOUBTED("数据状态为“{0}”，结论可能改变", "data with the status \"{0}\" may change, and the answer with them"),
    /** The figure may be of something else, so that nothing is sure. */
    QUALIFIED("{0}，结论不确定", "{0}, so nothing is sure"),
    /** Reports of one period contradict each other. */
    TORN("同一时期的填报相互矛盾", "reports of one period contradict each other"),
    /** Figures year by year. */
    SERIES("逐年数值", "figures year by year"),
    /** A reason as the rule gave it. */
    WHY("理由：{0}", "reason: {0}"),
    /** What a formula came to: its text, the result. */
    COMPUTED("计算：{0} = {1}", "computed: {0} = {1}"),
    /** Part by part: numerator, factor, denominator. */
    RATIO("{0} × {1} ÷ {2}", "{0} × {1} ÷ {2}"),
    /** A sum above the line. */
    NUMERATOR("分子：{0}", "numerator: {0}"),
    /** A sum below the line. */
    DENOMINATOR("分母：{0}", "denominator: {0}"),
    /** What one question to the ledger came to: measure, waste, territory, period, value. */
    SUM("{0}（{1}，{2}，{3}）：{4}", "{0} ({1}, {2}, {3}): {4}"),
    /** Rows that may belong to a sum: how many, how many without a value, what the others take away and add at most. */
    STRAY(
            "可能属于此数的行：{0}，其中无数值：{1}；其余最多计入{2}至{3}",
            "rows that may belong here: {0}, without a value: {1}; the others add {2} to {3}"),
    /** How often a sum counts. */
    TIMES("计{0}次", "times counted: {0}"),
    /** How many reporters were seen, where nobody said what is owed. */
    SEEN("已报{0}家", "{0} reported"),
    /** How many of the reports that are owed came: one reporter may owe twelve of a year. */
    CAME("已报{0}份", "{0} reports came"),
    /** How many reports are owed. */
    EXPECTED("应报{0}份", "{0} reports were expected"),
    /** Who is missing. */
    MISSING("未报：{0}", "missing: {0}"),
    /** A fact: value, period, reporter. */
    FACT("{0}（{1}，{2}）", "{0} ({1}, {2})"),
    /** A score: of what, how many points. */
    SCORE("{0}：{1}分", "{0}: {1} points"),
    /** A part of a score: of what, its points, its weight. */
    WEIGHTED("{0}：{1}分 × 权重{2}", "{0}: {1} points × weight {2}"),
    /** What the rows of a ledger add up to: measure, waste, place, period, value. */
    CELL("{0}（{1}，{2}，{3}）：{4}", "{0} ({1}, {2}, {3}): {4}"),
    /** How a measure combines: along time, along categories, along territory. */
    COMBINES("合并方式：沿时间{0}，沿类别{1}，沿地域{2}", "combined over time: {0}; over categories: {1}; over territory: {2}"),
    /** What a weighted mean is weighted by: measure; how the weight combines along time, categories and territory. */
    WEIGHED_BY(
            "权数：{0}（沿时间{1}，沿类别{2}，沿地域{3}）",
            "weighted by {0} (over time: {1}; over categories: {2}; over territory: {3})"),
    /** What the figure of one reporter for one key can be at all. */
    POSSIBLE("单个填报数的可能范围：{0}", "a single report can be {0}"),
    /** What one place comes to: place, value. */
    OF_PLACE("地域{0}：{1}", "at {0}: {1}"),
    /** What one reporter there comes to: reporter, value. */
    OF_REPORTER("填报人{0}：{1}", "reporter {0}: {1}"),
    /** What one category of one reporter comes to: category, value. */
    OF_CATEGORY("类别{0}：{1}", "category {0}: {1}"),
    /** What one key of one reporter comes to, several rows of which may correct each other: period, value. */
    OF_PERIOD("{0}：{1}", "{0}: {1}"),
    /** What it weighs. */
    WEIGHS("权数{0}", "weight {0}"),
    /** A row of a ledger: value, waste, place, period, reporter, status. */
    LEDGER_ROW("{0}（{1}，{2}，{3}，{4}，{5}）", "{0} ({1}, {2}, {3}, {4}, {5})"),
    /** Where a row stands. */
    STANDS_IN("原始记录位置：{0}", "stands in {0}"),
    /** Rows that are too many to show: how many there are. */
    UNOPENED("共{0}笔台账，未全部展开；请逐个打开下级地域", "{0} rows, not all of them opened here: open the places below one by one"),
    /** Nothing was reported. */
    NOTHING_REPORTED("没有填报", "nothing was reported"),
    /** Why there is no sum though something was reported. */
    NOT_SUMMED("不予汇总：{0}", "not added up: {0}"),
    /** Why a sum may not be the whole. */
    OPEN_BECAUSE("可能不完整：{0}", "may not be the whole: {0}"),
    /** A report without a figure: reporter, waste, place, period, status. */
    UNREPORTED("缺数：{0}（{1}，{2}，{3}，{4}）", "no figure from {0} ({1}, {2}, {3}, {4})"),
    /** A report that somebody owes and did not give: reporter, waste, place, period; the least and the most that it can add. */
    OWED("应报未报：{0}（{1}，{2}，{3}），可计入{4}至{5}", "owed and missing: {0} ({1}, {2}, {3}), which can add {4} to {5}"),
    /** How many reported what nobody owes. */
    UNOWED("另有{0}家的填报不在应报清单内", "{0} more reported what the list of duties does not ask for"),
    /** How many reports would be owed, but do not apply. */
    EXCUSED("另有{0}份应报数报明不适用", "of the reports owed, {0} were said not to apply"),
    /** Why a figure is not to be given out. */
    WITHHELD("不予给出：{0}", "withheld: {0}"),
    /** Bounds that follow from the duties together, not from one missing report after the other. */
    BOUNDS_TOGETHER("上下界由各项应报义务合并推得，不能逐项相加", "the bounds follow from all duties together, not by adding up"),
    /** A row that came twice and may count once more: reporter, waste, place, period, value. */
    MAYBE_AGAIN("重复行，或可再计一次：{0}（{1}，{2}，{3}）{4}", "a row that came twice and may count again: {0} ({1}, {2}, {3}) {4}"),
    /** The whole is not below this. */
    NOT_BELOW("全部不少于{0}", "the whole is at least {0}"),
    /** The whole is not above this. */
    NOT_ABOVE("全部不多于{0}", "the whole is at most {0}"),
    /** No end of the whole is known. */
    NO_BOUND("全部无已知界限", "no bound of the whole is known"),
    /** A rate of sums: place, period, value; by what the quotient is multiplied, such as 100; the unit. */
    RATE("比率（{0}，{1}）：{2}（系数{3}，单位{4}）", "ratio ({0}, {1}): {2} (times {3}, in {4})"),
    /** What a unit scored by a scheme: unit, scheme, score. */
    SCORE_OF("{0}按《{1}》评分：{2}", "{0} by \"{1}\": {2}"),
    /** What the score could become if nothing were missing. */
    POSSIBLE_SCORE("补齐缺失数据后可能为{0}", "{0} if nothing were missing"),
    /** The grade that follows. */
    GRADED("等次：{0}", "grade: {0}"),
    /** Grades that agree with the score: the worst, the best. */
    GRADED_BETWEEN("等次：{0}至{1}", "grade: from {0} to {1}"),
    /** How a veto stands: veto, whether it falls, what its test found. */
    VETOED("否决项“{0}”：{1}（{2}）", "veto \"{0}\": {1} ({2})"),
    /** A place in the tree of a scheme: place, share of its points or what became of it, why. */
    PLACE_SCORE("{0}：得分率{1}（{2}）", "{0}: {1} of its points ({2})"),
    /** A place without a score: place, what became of it, why. */
    PLACE_UNSCORED("{0}：{1}（{2}）", "{0}: {1} ({2})"),
    /** What it counts for. */
    COUNTS_FOR("权重{0}", "weight {0}"),
    /** What it adds on top. */
    ADDS("加分项，权重{0}", "an extra, weight {0}"),
    /** Its points on the scale of the whole: points, full points. */
    IN_POINTS("折合{0}，满分{1}", "that is {0} of {1}"),
    /** How its points follow from the figure. */
    RULED("规则：{0}", "rule: {0}"),
    /** What a unit reached in one subject. */
    ATTAINED("{0}", "{0}"),
    /** The answer that was taken from: state, certainty, day. */
    ASSESSED("评估结论：{0}（{1}），截至{2}", "assessed: {0} ({1}), as of {2}"),
    /** A comparison, which rests on the figures of all units. */
    COMPARED("与其他单位比较得出，须有各单位数值方可复算", "found by comparing units: the figures of all of them are needed to follow it"),
    /** A comparison with the figures of all units: how many there are. */
    COMPARED_AMONG("与其他单位比较得出，共{0}个单位", "found by comparing {0} units"),
    /** What is compared: subject, the worst and the best figure, how much it counts. */
    CRITERION("第{0}项：最差{1}，最优{2}，权重{3}", "subject {0}: worst {1}, best {2}, weight {3}"),
    /** What would be compared if units differed in it: subject, the figure of all. */
    CRITERION_LEVEL("第{0}项：各单位均为{1}，不影响结果", "subject {0}: {1} in all units, of no influence"),
    /** How far a figure lies on the way from the worst to the best. */
    NORMALISED("归一化值{0}", "{0} of the way from the worst to the best"),
    /** How far a unit lies from the best and from the worst values. */
    DISTANCES("与最优的距离{0}，与最差的距离{1}", "distance to the best {0}, to the worst {1}"),
    /** Another unit of a comparison. */
    PEER("比较单位：{0}", "compared with {0}"),
    /** The smallest change that reaches a target: from, to. */
    GAP("最小变化：由{0}至{1}", "smallest change: from {0} to {1}"),
    /** Why no change is told. */
    NO_GAP("差距：{0}", "gap: {0}"),
    /** The answer if the figure were the nearest that reaches the target. */
    REACHED("若为{0}", "with {0}"),
    /** The answer one last place short of it. */
    SHORT_OF("差一个末位，若为{0}", "one last place short, with {0}"),
    /** A rank: unit, score, best and worst rank. */
    RANKED("{0}（{1}）：最好第{2}名，最差第{3}名", "{0} ({1}): rank {2} at best, {3} at worst"),
    /** Without a score there is no rank: unit. */
    UNRANKED("{0}：暂不评分，未参加排名", "{0}: without a score, not ranked"),
    /** How many are above whatever is missing, which makes the best rank. */
    ABOVE_SURELY("无论如何都在其前：{0}个单位", "above it in every case: {0}"),
    /** How many more may be above, which makes the worst rank. */
    ABOVE_PERHAPS("可能在其前：另{0}个单位", "above it in some case: {0} more"),
    /** Somebody else in the ranking: unit, score. */
    RIVAL("{0}：{1}", "{0}: {1}"),
    /** Equal scores, of which what breaks ties says more. */
    LEVEL("与{0}得分相同，由并列规则区分", "level with {0}, told apart by what breaks ties"),
    /** Equal scores are told apart, share by share. */
    TIES_BROKEN("得分相同的，按决胜项得分率依次区分", "equal scores are told apart by the deciding shares, one after the other"),
    /** A share that decides between equals: of whom, the share. */
    DECIDING_SHARE("{0}的决胜项得分率：{1}", "the deciding share of {0}: {1}");

    private final Wording template;
    private final int arity;

    StepCode(String zh, String en) {
        this.template = Wording.of(zh, en);
        this.arity = template.arity();
    }

    /** What is counted of those that were seen: reports where it is known which are owed, else reporters. */
    static StepCode ofSeen(Coverage coverage) {
        return coverage.expected().isPresent() ? CAME : SEEN;
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
     * How many arguments a step of this code has.
     *
     * @return 0 or more
     */
    public int arity() {
        return arity;
    }
}
