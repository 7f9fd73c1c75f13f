/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.wording.Wording;

/** Rules of a scheme in words, with their constants, as somebody reads them who follows a score by hand. */
final class RuleText implements ScoreRule.Visitor<Wording> {
    static final RuleText TEXT = new RuleText();

    private RuleText() {}

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public Wording completionRatio(ScoreRule.CompletionRatio rule) {
        return Wording.of(
                "满分 × 完成率，最多满分的" + plain(rule.cap()) + "倍",
                "full points × completion ratio, at most " + plain(rule.cap()) + " times full points");
    }

    @Override
    public Wording progressShare(ScoreRule.ProgressShare rule) {
        return Wording.of(
                "满分 × 自基准起的完成进度，0至满分", "full points × share of the way from the baseline, from 0 to full points");
    }

    @Override
    public Wording steps(ScoreRule.Steps rule) {
        String steps = rule.steps().stream()
                .map(s -> span(s.span()) + " → " + plain(s.points()))
                .collect(Collectors.joining("; "));
        return Wording.of(
                "按" + rule.scale().label().zh() + "分档：" + steps,
                "steps of " + rule.scale().label().en() + ": " + steps);
    }

    private static String span(Span span) {
        return (span.fromIncluded() ? "[" : "(")
                + span.from().map(RuleText::plain).orElse("−∞") + ", "
                + span.to().map(RuleText::plain).orElse("+∞") + (span.toIncluded() ? "]" : ")");
    }

    @Override
    public Wording interpolation(ScoreRule.Interpolation rule) {
        String knots = rule.knots().stream()
                .map(k -> plain(k.at()) + " → " + plain(k.points()))
                .collect(Collectors.joining("; "));
        return Wording.of(
                "按" + rule.scale().label().zh() + "线性插值：" + knots,
                "straight lines over " + rule.scale().label().en() + ": " + knots);
    }

    @Override
    public Wording affine(ScoreRule.Affine rule) {
        String formula = plain(rule.factor()) + " × ";
        String ends = plain(rule.floor()) + " … " + plain(rule.cap());
        return Wording.of(
                formula + rule.scale().label().zh() + " + " + plain(rule.constant()) + "，限于" + ends,
                formula + rule.scale().label().en() + " + " + plain(rule.constant()) + ", cut to " + ends);
    }

    @Override
    public Wording allOrNothing(ScoreRule.AllOrNothing rule) {
        Wording test = passing(rule.test());
        return Wording.of(test.zh() + "得满分，否则0分", "full points if " + test.en() + ", else 0");
    }

    /** What is asked, in words. */
    static Wording passing(Passing test) {
        if (test instanceof Passing.TargetMet met) {
            return met.onTrackCounts()
                    ? Wording.of(met.key() + "达标或进度正常", met.key() + " is met or on track")
                    : Wording.of(met.key() + "达标", met.key() + " is met");
        }
        if (test instanceof Passing.AtLeast least) {
            String bound = plain(least.bound()) + least.unit().map(u -> " " + u).orElse("");
            return Wording.of(least.key() + " ≥ " + bound, least.key() + " ≥ " + bound);
        }
        if (test instanceof Passing.AtMost most) {
            String bound = plain(most.bound()) + most.unit().map(u -> " " + u).orElse("");
            return Wording.of(most.key() + " ≤ " + bound, most.key() + " ≤ " + bound);
        }
        Passing.CountOf count = (Passing.CountOf) test;
        List<Wording> all = count.tests().stream().map(RuleText::passing).toList();
        return Wording.of(
                "下列" + all.size() + "项中至少" + count.atLeast() + "项成立（"
                        + all.stream().map(Wording::zh).collect(Collectors.joining("；")) + "）",
                "at least " + count.atLeast() + " of " + all.size() + " hold ("
                        + all.stream().map(Wording::en).collect(Collectors.joining("; ")) + ")");
    }

    @Override
    public Wording deduction(ScoreRule.Deduction rule) {
        boolean count = rule.of() == ScoreRule.Deduction.Of.COUNT;
        String each = plain(rule.perUnit());
        String unit = plain(rule.unit());
        String zhHow = switch (rule.counting()) {
            case PROPORTIONAL -> "按比例";
            case FULL_UNITS -> "不足一个单位不扣";
            case BEGUN_UNITS -> "不足一个单位按一个计";
        };
        String enHow = switch (rule.counting()) {
            case PROPORTIONAL -> "in proportion";
            case FULL_UNITS -> "for full units only";
            case BEGUN_UNITS -> "for each unit begun";
        };
        String free = plain(rule.free());
        return Wording.of(
                plain(rule.start()) + "分起，" + (count ? "数量" : "差距") + "超过" + free + "的部分，每" + unit + "扣" + each + "分（"
                        + zhHow + "），最低" + plain(rule.floor()) + "分"
                        + rule.most().map(m -> "，最多扣" + plain(m) + "分").orElse(""),
                "from " + plain(rule.start()) + " points, " + each + " off for every " + unit + " of the "
                        + (count ? "count" : "shortfall") + " beyond " + free + ", " + enHow + "; at least "
                        + plain(rule.floor())
                        + rule.most().map(m -> ", at most " + plain(m) + " off").orElse(""));
    }

    @Override
    public Wording bonus(ScoreRule.Bonus rule) {
        String block = plain(rule.block());
        String each = plain(rule.perBlock());
        String cap = plain(rule.cap());
        return Wording.of(
                "优于" + rule.beyond().map(RuleText::plain).orElse("目标") + "的部分，每满" + block + "加" + each + "分，最多" + cap
                        + "分",
                each + " points for each full " + block + " beyond "
                        + rule.beyond().map(RuleText::plain).orElse("the target") + ", at most " + cap);
    }

    @Override
    public Wording efficacy(ScoreRule.Efficacy rule) {
        String base = plain(rule.base());
        String worst = plain(rule.worst());
        String best = plain(rule.best());
        String formula = "(" + base + " + (1 − " + base + ") × (x − " + worst + ") ÷ (" + best + " − " + worst + "))";
        return Wording.of(
                "满分 × " + formula + "，满分的" + plain(rule.floor()) + "倍至满分",
                "full points × " + formula + ", from " + plain(rule.floor()) + " of them to all");
    }

    @Override
    public Wording matrix(ScoreRule.Matrix rule) {
        String key = rule.column().key();
        return Wording.of(
                "按本项" + rule.rowScale().label().zh() + "与" + key + "的"
                        + rule.columnScale().label().zh() + "查" + rule.rows().size() + "×"
                        + rule.columns().size() + "表",
                "looked up in a table of " + rule.rows().size() + " × "
                        + rule.columns().size() + " by "
                        + rule.rowScale().label().en() + " and, of " + key + ", "
                        + rule.columnScale().label().en());
    }

    @Override
    public Wording sampleMean(ScoreRule.SampleMean rule) {
        String perfect = plain(rule.perfect());
        return Wording.of(
                "满分 × 样本均值 ÷ " + perfect
                        + rule.expected().map(e -> "，应有" + e + "个样本").orElse(""),
                "full points × mean of the samples ÷ " + perfect
                        + rule.expected()
                                .map(e -> ", of " + e + " samples expected")
                                .orElse(""));
    }
}
