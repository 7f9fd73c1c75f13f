/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;

/**
 * The unit that stands at a place of running text (文中计量单位), such as 万吨/年 in 5万吨/年以上.
 * <p>
 * The longest spelling wins: 个百分点 is not 个. Characters that are the beginning of another word are no unit: 分 in 分别, 项 in
 * 项目, 年 in 2025年. The spellings stand in a tree, so that a look costs the length of the unit and nothing is thrown and
 * caught on the way. This class holds no state and is thread-safe.
 */
public final class UnitPrefix {
    private static final int LONGEST = 60;
    private static final Node SPELLINGS = Node.of(UnitOfMeasure.spellings());

    /** Words that begin like a unit and are none, even behind a figure: 3部分, 10项目, 三分之一. */
    private static final Map<Character, List<String>> NEVER = byFirst("""
            车间 车辆 车站 车位 车型 车用 车载 分别 分之 分类 项目 部分 部门 级别 次序 日常 天然 元旦 条例 条件 台账 名录 名列 个别 家庭 户籍 户均 人均 人口 点源 对于 根据 例如 所有 只有
            """);

    /** Words that begin like a unit; behind a figure they may be a counter and its thing: 家电 is none, 5家电厂 are five. */
    private static final Map<Character, List<String>> SELDOM = byFirst("""
            分拣 分散 分布 分析 分步 分区 分解 分批 分阶段 分年度 分期 分公司 分局 分管 分工 分级 分行业 家具 家禽 家畜 家乡 家长 家属 家园 家电 家用 家居
            处理 处置 处于 处罚 处分 处方 座谈 座椅 座位 日均 日益 日前 日产 日报 天气 天津 天府 条款 张家 张贴 张掖 元素 元件 台风 台湾 台阶 次数 次要 次年
            次生 次月 次日 名单 名称 名义 名优 名牌 名词 级联 个人 个体 个性 个案 人工 人民 人才 人居 人力 人大 人社 人员 人类 人群 人体 户外 户口 户用 件数
            件均 份额 所在 所属 所需 所得 所述 所辖 点击 点对点 片区 片长 块状 批准 批复 批发 期间 期末 期初 期望 期内 期限 场所 场地 场景 场镇 种类 种植
            种养 种质 种子 种业 起步 起来 起到 起点 起草 本市 本级 本地 本年 本省 本区 本县 本行 本底 本土 本次 本科 本轮 本着 根本 根治 根除 组织 组成
            组建 组团 组件 支持 支撑 支出 支付 支队 支部 只能 只增 只减 只升 只降 例行 例外 头部 间接 间隔 间距 套餐 套种 套袋 对照 对应 对标 对比 对口 对外
            对接 部级 部署 部属 部件 部省 段落 列入 列为 列车 架空 架构 架设 位于 位居 位列 位置 位数 类别 类型 类似 站位 村庄 村镇 村级 村民 村委 村集体 村规
            床上 篇章 门类 门槛 轮换 轮作 轮休 笔试 株洲 星火 周边 周围 周期 周转 升级 升至 升高 升到 克服 克拉玛依 米易 倍增 倍数 秒杀 焦作 焦化 焦炭
            瓦房店 平方根 立方根 斤斤 眼科 幅度 幅员 箱体 袋装 桶装 瓶装 瓶颈 羽绒 羽毛 尾矿 尾气 尾水 尾菜 栋梁 宗旨 宗教 册子 季节 季报 季均
            """);

    private UnitPrefix() {}

    /**
     * A unit found in a text.
     *
     * @param unit the unit
     * @param end the place behind its last character
     */
    public record Match(UnitOfMeasure unit, int end) {}

    /**
     * The longest unit that begins at a place of a text.
     *
     * @param text running text
     * @param from where the unit begins, from 0 to the length of the text
     * @return the unit and its end; empty if no unit begins there, or one that can be read in two ways (千克/人·日, 个/家)
     */
    public static Optional<Match> at(CharSequence text, int from) {
        int first = product(text, from, false);
        if (first < 0 || (first == from + 1 && isDate(text, from))) {
            return Optional.empty();
        }
        int end = first;
        for (int next = first; next > 0 && next - from <= LONGEST; next = below(text, end)) {
            end = next;
        }
        try {
            return Optional.of(match(text, from, end));
        } catch (UnknownUnitException e) {
            // rare, so that the price of an exception does not matter
            return e.isAmbiguous() || first == end ? Optional.empty() : at(text.subSequence(0, first), from);
        }
    }

    private static Match match(CharSequence text, int from, int end) {
        return new Match(UnitOfMeasure.parse(text.subSequence(from, end).toString()), end);
    }

    /** Behind a slash at a place, the end of what stands below the line; −1 if no unit does. */
    private static int below(CharSequence text, int slash) {
        int at = spaces(text, slash);
        boolean each = at < text.length() && text.charAt(at) == '每';
        if (!each && (at >= text.length() || !isOne(text.charAt(at), '/', '／'))) {
            return -1;
        }
        at = spaces(text, at + 1);
        if (!each && at < text.length() && text.charAt(at) == '每') {
            at++;
        }
        if (at < text.length() && isOne(text.charAt(at), '(', '（')) {
            int end = spaces(text, product(text, spaces(text, at + 1), true));
            return end > 0 && end < text.length() && isOne(text.charAt(end), ')', '）') ? end + 1 : -1;
        }
        return product(text, at, true);
    }

    /** The end of factors with dots between them; a dot that no factor follows does not belong to them. */
    private static int product(CharSequence text, int from, boolean below) {
        int end = factor(text, from, below);
        while (end > 0 && end - from <= LONGEST && end < text.length() && "·•∙⋅・*×".indexOf(text.charAt(end)) >= 0) {
            int next = factor(text, end + 1, below);
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int factor(CharSequence text, int from, boolean below) {
        int at = below ? hundreds(text, from) : from;
        int unscaled = spelling(text, at);
        if (unscaled > 0) {
            return unscaled;
        }
        int scaled = scale(text, at);
        return scaled == at ? -1 : spelling(text, spaces(text, scaled));
    }

    /** Behind 10 or 100 of something that figures are related to, as in 例/10万人; but 40%/50% are two figures. */
    private static int hundreds(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from < 6 && isDigit(text.charAt(at))) {
            at++;
        }
        boolean related = at > from + 1 && at < text.length() && "万人户平公km㎞㎡㎢".indexOf(text.charAt(at)) >= 0;
        return related ? at : from;
    }

    private static int scale(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && "十百千万亿".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The end of the longest spelling that begins here and is no other word; −1 if there is none. */
    private static int spelling(CharSequence text, int from) {
        if (from >= text.length() || isOtherWord(text, from)) {
            return -1;
        }
        @Nullable Node node = SPELLINGS;
        int longest = -1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            node = isPlain(c) ? node.next().get(c) : node.after(plain(c));
            if (node == null) {
                return longest;
            }
            if (node.ends() && endsCleanly(text, at)) {
                longest = at + 1;
            }
        }
        return longest;
    }

    private static boolean isPlain(char c) {
        return (c < 0x80 && c != '.') || (c >= 0x4E00 && c < 0xA000);
    }

    private static String plain(char c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 && ".•∙⋅・".contains(plain) ? "·" : plain;
    }

    /** Latin letters run on: the t of "tax" is no tonne. */
    private static boolean endsCleanly(CharSequence text, int last) {
        return last + 1 >= text.length() || !isLatin(text.charAt(last)) || !isLatin(text.charAt(last + 1));
    }

    private static boolean isOtherWord(CharSequence text, int from) {
        boolean figure = isBehindFigure(text, from);
        if (isOneOf(NEVER, text, from)) {
            return !(figure && isGoal(text, from));
        }
        return !figure && isOneOf(SELDOM, text, from);
    }

    /** 3项目标 are three goals, 3项目 a slip for three projects. */
    private static boolean isGoal(CharSequence text, int from) {
        return text.charAt(from) == '项' && isAt(text, from + 2, '标');
    }

    private static boolean isOneOf(Map<Character, List<String>> words, CharSequence text, int from) {
        for (String word : words.getOrDefault(text.charAt(from), List.of())) {
            int end = from + word.length();
            if (end <= text.length() && word.contentEquals(text.subSequence(from, end))) {
                return true;
            }
        }
        return false;
    }

    /** 2025年 and 6月 and 30日 are dates: only 5年 is a span of time, and 个月 and 天 are units of their own. */
    private static boolean isDate(CharSequence text, int from) {
        char c = text.charAt(from);
        if (c == '年') {
            int digits = 0;
            while (digits < from && digits < 5 && isNumeral(text.charAt(from - 1 - digits))) {
                digits++;
            }
            return digits == 0 || digits == 4;
        }
        return c == '月' || c == '日';
    }

    /** Whether a figure in digits stands before a place, with a scale between them or not: 5万, 30余. */
    private static boolean isBehindFigure(CharSequence text, int from) {
        int before = from - 1;
        while (before >= 0 && from - before < 6 && " 　十百千万亿余多".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && isDigit(text.charAt(before));
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || "零〇○一二两三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isAt(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static int spaces(CharSequence text, int from) {
        int at = from;
        while (at >= 0 && at - from < 4 && at < text.length() && isOne(text.charAt(at), ' ', '　')) {
            at++;
        }
        return at;
    }

    private static boolean isOne(char c, char one, char other) {
        return c == one || c == other;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static Map<Character, List<String>> byFirst(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.groupingBy(w -> w.charAt(0)));
    }

    /** A place in the tree of spellings: whether a spelling ends here, and where each next character leads. */
    private record Node(boolean ends, Map<Character, Node> next) {

        static Node of(Collection<String> spellings) {
            Map<Character, Node> next = new HashMap<>();
            spellings.stream()
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.groupingBy(
                            s -> s.charAt(0), Collectors.mapping(s -> s.substring(1), Collectors.toList())))
                    .forEach((c, rest) -> next.put(c, Node.of(rest)));
            return new Node(spellings.contains(""), Map.copyOf(next));
        }

        @Nullable
        Node after(String text) {
            Node node = this;
            for (int i = 0; node != null && i < text.length(); i++) {
                node = node.next.get(text.charAt(i));
            }
            return node;
        }
    }
}
