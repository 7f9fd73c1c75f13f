/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.wording.Wording;

/** The names of the rules, for reasons. */
final class RuleWords implements ScoreRule.Visitor<Wording> {
    private static final RuleWords WORDS = new RuleWords();

    private RuleWords() {}

    static Wording words(ScoreRule rule) {
        return rule.accept(WORDS);
    }

    @Override
    public Wording completionRatio(ScoreRule.CompletionRatio rule) {
        return Wording.of("完成率法", "by the completion ratio");
    }

    @Override
    public Wording progressShare(ScoreRule.ProgressShare rule) {
        return Wording.of("进度法", "by the share of the way from the baseline");
    }

    @Override
    public Wording steps(ScoreRule.Steps rule) {
        return Wording.of(
                "层差法（" + rule.scale().label().zh() + "）",
                "by steps of " + rule.scale().label().en());
    }

    @Override
    public Wording interpolation(ScoreRule.Interpolation rule) {
        return Wording.of(
                "线性插值法（" + rule.scale().label().zh() + "）",
                "by interpolation of " + rule.scale().label().en());
    }

    @Override
    public Wording affine(ScoreRule.Affine rule) {
        return Wording.of(
                "一次函数法（" + rule.scale().label().zh() + "）",
                "by a formula of " + rule.scale().label().en());
    }

    @Override
    public Wording allOrNothing(ScoreRule.AllOrNothing rule) {
        return Wording.of("非此即彼法", "all or nothing");
    }

    @Override
    public Wording deduction(ScoreRule.Deduction rule) {
        return rule.of() == ScoreRule.Deduction.Of.COUNT
                ? Wording.of("减分法（按问题数）", "by deduction for each finding")
                : Wording.of("减分法（按差距）", "by deduction for the shortfall");
    }

    @Override
    public Wording bonus(ScoreRule.Bonus rule) {
        return Wording.of("加分法", "by a bonus for each block");
    }

    @Override
    public Wording efficacy(ScoreRule.Efficacy rule) {
        return Wording.of("功效系数法", "by the efficacy coefficient");
    }

    @Override
    public Wording matrix(ScoreRule.Matrix rule) {
        return Wording.of("双指标矩阵法", "by the matrix with " + rule.column().key());
    }

    @Override
    public Wording sampleMean(ScoreRule.SampleMean rule) {
        return Wording.of("抽样均值法", "by the mean of samples");
    }
}
