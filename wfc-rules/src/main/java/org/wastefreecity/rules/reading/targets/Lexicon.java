/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Modifier;

/** The fixed words of targets, longest first. Built once; immutable. */
final class Lexicon {
    private static final Map<Character, List<Entry>> WORDS = new HashMap<>();

    private Lexicon() {}

    /** A word with its meaning. */
    record Entry(String word, Kind kind, Object value) {}

    /** A sign of change without an amount. */
    record Sign(Sense sense, boolean strict, boolean trending) {}

    /** All or none of something. */
    record Whole(boolean all, String of) {}

    /** Whether a bound itself is left out. */
    enum Strictness {
        STRICT,
        INCLUSIVE
    }

    static {
        words(
                Kind.AT_LEAST,
                Strictness.INCLUSIVE,
                "不低于 不小于 不少于 不得低于 不得少于 不应低于 不应少于 应不低于 应不少于 不下于 不短于 至少 至少达到 最低 大于等于 大于或等于 等于或大于 高于或等于 等于或高于 达到或超过 达到或高于 ≥ >= => 不亚于 不差于 不劣于 达到或优于 达到或好于 >或= 不宜低于 不宜少于 不能低于 不能少于 不可低于 不可少于 不得小于 不应小于 ≮");
        words(Kind.AT_LEAST, Strictness.STRICT, "大于 高于 多于 超过 超出 突破 > 优于 好于 超越 赶超 超");
        words(
                Kind.AT_MOST,
                Strictness.INCLUSIVE,
                "不高于 不大于 不超过 不超 不多于 不得超过 不得高于 不应超过 不应高于 不能超过 不突破 最多 最高 至多 小于等于 小于或等于 等于或小于 低于或等于 ≤ <= =< 不长于 上限 不宜超过 不宜高于 不宜大于 不得大于 严禁超过 不得突破 不再超过 不可高于 不可超过 不能高于 不能大于 不应大于 不要超过 ≯");
        words(Kind.AT_MOST, Strictness.STRICT, "小于 低于 少于 < 短于 不足 不满 不到");
        words(Kind.EQUAL, "", "等于 = 正好");
        words(Kind.ABOUT, "", "约 大约 大概 约为 约占 大致 接近 近 将近 ≈ 约等于 左右约");
        words(Kind.REACH, "", "位居 处于 位列 跻身 名列 达到 达 达成 实现 完成 占 占到 达标");
        words(
                Kind.RISE_TO,
                "",
                "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 上升到 上升至 增至 升至 升到 扩大到 扩大至 提至 恢复到 恢复至 发展到 增到 提到 扩展到 扩展至 拓展到 拓展至");
        words(
                Kind.FALL_TO,
                "",
                "降至 降到 降为 下降到 下降至 降低到 降低至 降低为 减少到 减少至 减至 减到 压减到 压减至 压降到 压降至 缩减到 缩减至 压缩到 压缩至 削减到 削减至 缩短到 缩短至 控减到 控减至");
        words(Kind.CONTROL, "", "控制在 控制到 控制至 限制在 控制 总量控制在 严格控制在 严控在 压减在");
        words(
                Kind.HOLD,
                "",
                "保持在 稳定在 稳定保持在 维持在 稳定达到 保持稳定在 保持 稳定 维持 稳定保持 继续保持 持续保持 持续稳定在 保持达到 长期保持 始终保持 巩固在 稳定维持在 持续保持在 继续保持在 长期保持在 始终保持在 稳定在达到");
        words(Kind.OR_MORE, "", "+ 以上 及以上 或以上 以上含 之上 以外 及更高 或更高");
        words(Kind.OR_LESS, "", "以下 及以下 或以下 以内 之内 之下 以里 内");
        words(Kind.ROUGHLY, "", "左右 上下 前后");
        words(Kind.ODD, "", "余 多");
        words(
                Kind.FALL,
                "",
                "下降 降低 减少 削减 压减 压降 缩减 减排 下调 回落 降幅 减幅 下降率 降低率 减少率 削减率 减量 下降幅度 降低幅度 减少幅度 降幅达到 降 减 减排比例 下降比例 降低比例 减少比例 压缩 节约 降耗 缩短 减碳 下降了 降低了 减少了");
        words(
                Kind.RISE,
                "",
                "上升 提高 提升 增长 增加 增幅 增速 增长率 增长幅度 提高幅度 提升幅度 上升幅度 增加幅度 扩大 增 升 增量 递增 提高率 增加率 增长了 提高了 提升了 增加了 增长速度 提升比例 提高比例 增长比例 年增 增强");
        words(Kind.YEARLY, "", "年均 年平均 平均每年 每年平均 年递 年均复合 逐年平均");
        words(Kind.TOTAL, "", "累计 累积 合计 总计 共计");
        words(
                Kind.BASE,
                new Base.PreviousYear(),
                "同比 较上年 比上年 较去年 比去年 较上一年 比上一年 与上年相比 与上年度相比 较上年度 比上年度 较上年同期 比上年同期 较去年同期 比去年同期 在上年基础上 上年基础上 在上一年基础上 上一年度基础上 与去年相比 与上一年相比 较前一年 比前一年 每年比上年 相较上年 相比上年 相较于上年 相比去年");
        words(
                Kind.BASE,
                new Base.Unnamed(),
                "较基期 较基准年 较现状 较现状值 比现状 比现状值 较基准值 比基准年 比基期 较目前 比目前 在现有基础上 现有基础上 在现状基础上 现状基础上 在原有基础上 原有基础上 较之前 较规划基期 在基准年基础上 基准年基础上 与现状相比 与基准年相比 较规划基准年 较基数 较当前 比当前");
        modifier(Modifier.STRIVE, "力争 争取 努力 力求 奋力 争创 冲刺 奋斗目标");
        modifier(Modifier.BASICALLY, "基本 基本上");
        modifier(Modifier.GRADUALLY, "逐步 稳步 逐渐 有序 分步 分阶段");
        modifier(Modifier.AHEAD, "率先 提前");
        modifier(Modifier.IN_PRINCIPLE, "原则上");
        modifier(Modifier.MARKEDLY, "大幅 大幅度 显著 明显 大力 较大幅度");
        modifier(Modifier.SOMEWHAT, "有所 略有 稍有 适度 适当");
        modifier(Modifier.FURTHER, "进一步 更加");
        modifier(Modifier.OVERALL, "总体 总体上 整体 整体上");
        modifier(Modifier.AS_FAR_AS_POSSIBLE, "尽可能 尽量 最大限度 尽可能地");
        modifier(Modifier.EXPECTED, "预期性 预期 预期性指标 预期值 预计");
        modifier(Modifier.BINDING, "约束性 约束性指标 约束 控制性");
        words(
                Kind.FILLER,
                "",
                "之间 区间 范围内 确保 保证 须 必须 应 应当 应该 均 均应 都 了 分别为 目标值 目标值为 目标为 指标值 指标值为 严格 统一 一律 为 是 : 使 需 需要 要");
        sign(Sense.DECREASE, true, false, "负增长 实现负增长 逐年减量 减量化 ↓ 实现下降 实现降低 实现减少 由增转降 实现减量");
        sign(Sense.DECREASE, true, true, "呈下降趋势 呈减少趋势 下降趋势 稳中有降 稳中趋降 稳步下降 稳步降低");
        sign(
                Sense.DECREASE,
                false,
                false,
                "零增长 不增加 不增长 不上升 不增 不反弹 不新增 不再增加 不再增长 不提高 不升高 零增加 增长为零 实现零增长 不变差 不恶化 不扩大 不突破现状 不得增加 不超过现状 不高于现状 不升 只减不增 只降不升 不变坏 不得上升 不得反弹");
        sign(Sense.INCREASE, true, false, "正增长 实现正增长 ↑ 实现增长 实现提升");
        sign(Sense.INCREASE, true, true, "呈上升趋势 呈增长趋势 上升趋势 增长趋势 稳中有升 稳中有增 稳步提升 稳步提高 稳步增长 持续正增长");
        sign(
                Sense.INCREASE,
                false,
                false,
                "不降低 不下降 不减少 不降 不减 不下滑 不得降低 不得减少 零减少 不倒退 不退步 只增不减 只升不降 不低于现状 不低于现状值 不低于现状水平 不低于基准年 不低于现有水平 不得下降");
        words(Kind.CONTINUING, "", "持续 逐年 不断 连年 持续稳定 年年 连续 保持持续 持续不断 逐季");
        words(Kind.BETTER, "", "改善 好转 向好 优化 持续改善 持续向好 持续优化 稳中向好 稳定向好");
        extent(true, "覆盖", "全覆盖 实现全覆盖 全面覆盖 全域覆盖 全部覆盖 全员覆盖 应盖尽盖");
        for (String x : List.of(
                "收集", "处理", "利用", "处置", "焚烧", "回收", "达标", "完成", "整治", "治理", "收运", "纳入", "转运", "监管", "联网", "安装", "公开",
                "建成", "消纳", "接入", "资源化", "无害化", "入园", "封场", "取缔", "淘汰", "清运", "清理", "分类", "合格", "落实", "达标排放", "收集处理",
                "安全处置", "无害化处理", "无害化处置", "焚烧处理", "资源化利用", "量化", "链条", "过程监管", "到位")) {
            extent(true, x, "全部" + x + " 全" + x + " 全面" + x + " 全量" + x);
        }
        for (String x : List.of(
                "填埋", "排放", "进口", "新增", "弃置", "事故", "直排", "外排", "废弃", "投诉", "发生", "死亡", "污染", "倾倒", "积存", "存量", "焚烧",
                "露天焚烧", "废水排放", "库存", "贮存", "出境", "上访", "伤亡", "容忍", "露天堆放", "废水外排", "污水直排", "暴露", "占用")) {
            extent(false, x, "零" + x + " 实现零" + x + " 无" + x);
        }
        extent(false, "存量", "消除 全面消除 全部消除 彻底消除 已消除 清零 动态清零 全部清零 存量清零 实现清零 实现动态清零 归零 见底清零");
        words(Kind.AND, "", "且 并且 同时 并 以及 且要");
        words(Kind.OR, "", "或 或者 或是");
        words(Kind.RESPECTIVELY, "", "分别 依次");
        WORDS.values()
                .forEach(l ->
                        l.sort(Comparator.comparingInt((Entry e) -> -e.word().length())));
    }

    private static void words(Kind kind, Object value, String words) {
        for (String word : words.split(" ")) {
            put(new Entry(word, kind, value));
        }
    }

    private static void put(Entry entry) {
        List<Entry> known = WORDS.computeIfAbsent(entry.word().charAt(0), c -> new ArrayList<>());
        // the first meaning stands; a later list may repeat a word without harm
        if (known.stream().noneMatch(e -> e.word().equals(entry.word()))) {
            known.add(entry);
        }
    }

    private static void modifier(Modifier modifier, String words) {
        words(Kind.MODIFIER, modifier, words);
    }

    private static void sign(Sense sense, boolean strict, boolean trending, String words) {
        words(Kind.SIGN, new Sign(sense, strict, trending), words);
    }

    private static void extent(boolean all, String of, String words) {
        words(Kind.EXTENT, new Whole(all, of), words);
    }

    /** The longest known word at a place. */
    static Optional<Entry> at(Characters text, int from) {
        return at(text, from, e -> true);
    }

    /** The longest known word at a place that is one there. */
    static Optional<Entry> at(Characters text, int from, Predicate<Entry> fits) {
        for (Entry entry : WORDS.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(entry.word(), from) && fits.test(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
