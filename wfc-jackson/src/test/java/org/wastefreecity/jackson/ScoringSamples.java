/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/** A scheme with every form of rule, node, combination and test, and a score by it. */
final class ScoringSamples {
    private static final Wording NAME = Wording.of("评分项", "an item");
    static final Subject RATE = new Subject("16", Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT));
    static final Subject COUNT = new Subject("findings", Direction.LOWER_IS_BETTER, Optional.empty());

    private ScoringSamples() {}

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    /** Every form of a rule, once. */
    static List<ScoreRule> rules() {
        Span low = Span.parse("(,80)");
        Span high = Span.parse("[80,)");
        return List.of(
                new ScoreRule.CompletionRatio(dec("1.0")),
                new ScoreRule.ProgressShare(),
                new ScoreRule.Steps(Scale.ACTUAL, List.of(new Step(low, dec("0")), new Step(high, dec("10")))),
                new ScoreRule.Interpolation(
                        Scale.COMPLETION, List.of(new Knot(dec("0.6"), dec("0")), new Knot(dec("1"), dec("10")))),
                new ScoreRule.Affine(Scale.PROGRESS, dec("8"), dec("2"), dec("0"), dec("10")),
                new ScoreRule.AllOrNothing(new Passing.CountOf(
                        2,
                        List.of(
                                new Passing.TargetMet("16", true),
                                new Passing.AtLeast("18", dec("60"), Optional.of(UnitOfMeasure.PERCENT)),
                                new Passing.AtMost("findings", dec("0"), Optional.empty())))),
                new ScoreRule.Deduction(
                        ScoreRule.Deduction.Of.SHORTFALL,
                        dec("10"),
                        dec("1"),
                        dec("0.5"),
                        ScoreRule.Counting.BEGUN_UNITS,
                        dec("2"),
                        dec("0"),
                        Optional.of(dec("5"))),
                new ScoreRule.Bonus(Optional.of(dec("90")), dec("1"), dec("0.5"), dec("2")),
                new ScoreRule.Efficacy(dec("0.6"), dec("60"), dec("95.10"), dec("0")),
                new ScoreRule.Matrix(
                        Scale.ACTUAL,
                        List.of(low, high),
                        RATE,
                        Scale.COMPLETION,
                        List.of(Span.parse("(,1)"), Span.parse("[1,)")),
                        List.of(List.of(dec("0"), dec("4")), List.of(dec("5"), dec("10")))),
                new ScoreRule.SampleMean(dec("100"), Optional.of(12)));
    }

    static ScoringScheme scheme() {
        List<ScoreRule> rules = rules();
        List<ScoreNode> items = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            items.add(ScoreNode.Item.of("i" + i, NAME, i == 6 ? COUNT : RATE, "10", rules.get(i)));
        }
        ScoreNode.Item last = ScoreNode.Item.of("extra", NAME, RATE, "2", rules.get(7))
                .withUndefined(Undefined.MET_OR_NOT)
                .withMissing(Missing.ZERO)
                .asExtra();
        return ScoringScheme.builder()
                .id(SchemeId.parse("sample-2026.1"))
                .title(Wording.of("评分办法样例", "a sample scheme"))
                .origin(Origin.OURS)
                .note(Wording.of("仅供测试", "for tests"))
                .addSource(new SourceDocument("sample", NAME, SourceDocument.Standing.SECONDARY, Optional.empty()))
                .system(SystemId.parse("foshan-2022-draft"))
                .fullMarks(dec("100"))
                .missing(Missing.BOUNDS)
                .notApplicable(Missing.EXCLUDED)
                .addDeparture(Departure.RELATIVE)
                .root(ScoreNode.Branch.of(
                                "root",
                                NAME,
                                "1",
                                List.of(
                                        ScoreNode.Branch.of("all", NAME, "0.5", items),
                                        ScoreNode.Branch.of("best", NAME, "0.3", List.of(item("b1"), item("b2")))
                                                .withCombination(new Combination.BestOf(1)),
                                        ScoreNode.Branch.of("pass", NAME, "0.1", List.of(item("p1")))
                                                .withCombination(new Combination.PassOf(1, dec("0.6"))),
                                        ScoreNode.Branch.of("weak", NAME, "0.05", List.of(item("w1"), last))
                                                .withCombination(new Combination.Weakest()),
                                        new ScoreNode.Topsis(
                                                "topsis",
                                                NAME,
                                                dec("0.06"),
                                                ScoreNode.Role.COUNTED,
                                                List.of(new ScoreNode.Criterion(RATE, dec("1"))),
                                                ScoreNode.Topsis.Weighing.ENTROPY,
                                                12)))
                        .withCombination(
                                new Combination.Weighted(Optional.of(dec("1")), Combination.Mismatch.NORMALISED)))
                .addVeto(new Veto(
                        "accident",
                        NAME,
                        new Passing.AtMost("accidents", dec("0"), Optional.empty()),
                        Optional.of(dec("0")),
                        Optional.of("fail"),
                        Veto.WhenUnknown.OPEN))
                .addGrades(
                        new GradeBand("pass", Wording.of("合格", "pass"), Span.parse("[60,)")),
                        new GradeBand("fail", Wording.of("不合格", "fail"), Span.parse("(,60)")))
                .rounding(new Rounding(1, true))
                .addTieBreaker("all")
                .build();
    }

    private static ScoreNode item(String id) {
        return ScoreNode.Item.of(id, NAME, RATE, "10", new ScoreRule.ProgressShare());
    }

    static ScoreReport report() {
        ScoringScheme scheme = scheme();
        ScoreRange range = new ScoreRange(Rational.of(200, 3), Rational.of(70), true);
        PartScore item = PartScore.builder()
                .node(item("b1"))
                .outcome(PartScore.Outcome.BOUNDED)
                .share(range.times(Rational.of(1, 100)))
                .possible(range.times(Rational.of(1, 100)))
                .points(range)
                .outOf(Rational.of(100))
                .addInput(Attainment.builder()
                        .key("16")
                        .unit(UnitOfMeasure.PERCENT)
                        .actual(new ValueRange(Optional.of(Rational.of(88)), Optional.empty()))
                        .target(Rational.of(90))
                        .baseline(Rational.of(86))
                        .met(Attainment.Met.ON_TRACK)
                        .doubtful(true)
                        .build())
                .reason(Wording.of("进度法", "by the share of the way"))
                .build();
        return ScoreReport.builder()
                .scheme(scheme)
                .unit("佛山市")
                .score(range)
                .possible(range)
                .worstGrade(scheme.grades().get(0))
                .bestGrade(scheme.grades().get(0))
                .addVeto(new VetoResult(scheme.vetoes().get(0), VetoResult.Falls.NO, Wording.of("满足", "holds")))
                .root(PartScore.builder()
                        .node(scheme.root())
                        .outcome(PartScore.Outcome.SCORED)
                        .share(range.times(Rational.of(1, 100)))
                        .possible(range.times(Rational.of(1, 100)))
                        .points(range)
                        .outOf(Rational.of(100))
                        .reason(Wording.of("加权平均", "the mean by weight"))
                        .addPart(item)
                        .build())
                .certainty(Certainty.POSSIBLE)
                .build();
    }

    static RankReport ranks() {
        return new RankReport(
                List.of(
                        new RankReport.Place("佛山市", ScoreRange.exactly(Rational.of(173, 2)), 1, 1, List.of()),
                        new RankReport.Place(
                                "广州市", new ScoreRange(Rational.of(70), Rational.of(80), false), 2, 2, List.of())),
                List.of("深圳市"),
                List.of());
    }
}
