/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.wording.Wording;

/**
 * The marks of one item on one sheet.
 *
 * @param item the item
 * @param missing what the scheme does here where a figure is missing
 * @param notApplicable what it does where there can be none
 */
record ItemRule(ScoreNode.Item item, Missing missing, Missing notApplicable) {
    private static final ScoreRange NOTHING = ScoreRange.exactly(Rational.ZERO);

    Marks marks(ScoreSheet sheet, List<Finding> findings) {
        ScoreRule rule = item.rule();
        Optional<Attainment> attainment = sheet.attainment(item.subject().key());
        List<Attainment> inputs = new ArrayList<>(attainment.stream().toList());
        if (rule instanceof ScoreRule.Matrix matrix) {
            sheet.attainment(matrix.column().key()).ifPresent(inputs::add);
        }
        if (rule instanceof ScoreRule.AllOrNothing all) {
            all.test().keys().stream()
                    .filter(k -> !k.equals(item.subject().key()))
                    .forEach(k -> sheet.attainment(k).ifPresent(inputs::add));
        }
        if (inputs.stream().anyMatch(Attainment::notApplicable)) {
            return without(
                    notApplicable,
                    ScoreRange.exactly(Rational.ZERO),
                    true,
                    inputs,
                    Wording.of("不适用（如分母为零）", "not applicable (such as 0 ÷ 0)"));
        }
        if (rule instanceof ScoreRule.AllOrNothing all) {
            return allOrNothing(all, sheet, inputs);
        }
        if (rule instanceof ScoreRule.SampleMean mean) {
            return samples(mean, attainment, inputs);
        }
        return rule instanceof ScoreRule.Matrix matrix
                ? matrix(matrix, sheet, inputs, findings)
                : lookedUp(attainment, inputs, findings);
    }

    // ---- rules that look up one number

    private Marks lookedUp(Optional<Attainment> found, List<Attainment> inputs, List<Finding> findings) {
        RuleShape how = RuleShape.of(item.rule()).orElseThrow();
        Measuring measuring = new Measuring(how.scale(), item.subject());
        if (found.isEmpty()) {
            return missing(everything(how), inputs, nothingReported());
        }
        Attainment attainment = found.get();
        if (how.usesUnit()
                && !Measuring.comparable(attainment.unit(), item.subject().unit())) {
            findings.add(wrongUnit(attainment, item.subject()));
            return missing(everything(how), inputs, Wording.of("计量单位不符", "the unit does not fit"));
        }
        if (how.scale() == Scale.PROGRESS
                && attainment.target().isEmpty()
                && attainment.progress().isPresent()) {
            return byParts(RuleShape.shape(item, Optional.empty()), attainment, inputs);
        }
        Optional<Wording> undefined = undefined(item, how, attainment.target(), attainment.baseline());
        if (undefined.isPresent()) {
            return undefined(undefined.get(), everything(how), attainment, inputs, findings);
        }
        Optional<Rational> target = attainment.target().map(t -> t.times(measuring.factor(attainment.unit())));
        Shape shape = RuleShape.shape(item, target);
        if (attainment.actual().isEmpty()) {
            Measuring.Reach reach = measuring.reach(attainment.possible(), attainment);
            return missing(inPoints(shape.over(reach.low(), reach.high()), reach), inputs, nothingReported());
        }
        return scored(shape, measuring.reach(attainment.actual().get(), attainment), inputs);
    }

    /** Something that is done part by part: what nobody reported of it may be there or not. */
    private Marks byParts(Shape shape, Attainment attainment, List<Attainment> inputs) {
        Extended share = Extended.of(attainment.progress().orElseThrow());
        if (attainment.mostProgress().isEmpty()) {
            return scored(shape, new Measuring.Reach(share, share, true), inputs);
        }
        Extended most = Extended.of(attainment.mostProgress().get());
        return without(
                missing,
                shape.over(share, most),
                false,
                inputs,
                Wording.of("部分交付事项无人填报", "nobody reported some of the deliverables"),
                ScoreRange.exactly(shape.at(share)));
    }

    /** Why the rule has no value, whatever the figure. */
    static Optional<Wording> undefined(
            ScoreNode.Item item, RuleShape how, Optional<Rational> target, Optional<Rational> baseline) {
        Optional<Wording> onScale = new Measuring(how.scale(), item.subject()).undefined(target, baseline);
        return onScale.isEmpty() && how.needsTarget() && target.isEmpty()
                ? Optional.of(Wording.of("目标不是一个数值", "the target is no figure"))
                : onScale;
    }

    private Marks scored(Shape shape, Measuring.Reach reach, List<Attainment> inputs) {
        ScoreRange points = inPoints(shape.over(reach.low(), reach.high()), reach);
        return marks(points, inputs, RuleWords.words(item.rule()));
    }

    private static ScoreRange inPoints(ScoreRange points, Measuring.Reach reach) {
        return points.isExact()
                ? points
                : new ScoreRange(points.low(), points.high(), points.attained() && reach.attained());
    }

    /** The points a rule can give at all, where not even a target is known. */
    private ScoreRange everything(RuleShape how) {
        return how.needsTarget()
                ? RuleShape.shape(item, Optional.of(Rational.ZERO)).all()
                : RuleShape.shape(item, Optional.empty()).all();
    }

    // ---- the other rules

    private Marks allOrNothing(ScoreRule.AllOrNothing rule, ScoreSheet sheet, List<Attainment> inputs) {
        Rational full = Rational.of(item.outOf());
        Wording words = PassingRule.words(rule.test());
        return switch (PassingRule.answer(rule.test(), sheet)) {
            case YES -> marks(ScoreRange.exactly(full), inputs, Wording.of("满足：" + words.zh(), "holds: " + words.en()));
            case NO -> marks(NOTHING, inputs, Wording.of("不满足：" + words.zh(), "does not hold: " + words.en()));
            case OPEN ->
                marks(
                        new ScoreRange(Rational.ZERO, full, true),
                        inputs,
                        Wording.of("不能判定：" + words.zh(), "cannot be told: " + words.en()));
            case MISSING -> missing(new ScoreRange(Rational.ZERO, full, true), inputs, nothingReported());
        };
    }

    private Marks samples(ScoreRule.SampleMean rule, Optional<Attainment> attainment, List<Attainment> inputs) {
        Rational full = Rational.of(item.outOf());
        Rational perfect = Rational.of(rule.perfect());
        List<ValueRange> samples = attainment.map(Attainment::samples).orElse(List.of());
        ScoreRange all = new ScoreRange(Rational.ZERO, full, true);
        if (samples.isEmpty()) {
            return missing(all, inputs, nothingReported());
        }
        Rational low = Rational.ZERO;
        Rational high = Rational.ZERO;
        for (ValueRange sample : samples) {
            low = low.plus(cut(sample.low().orElse(Rational.ZERO), perfect));
            high = high.plus(cut(sample.high().orElse(perfect), perfect));
        }
        int expected = Math.max(rule.expected().orElse(samples.size()), samples.size());
        int absent = expected - samples.size();
        if (absent > 0 && missing != Missing.EXCLUDED) {
            Rational gap = Rational.of(absent).times(perfect);
            ScoreRange open = mean(low, high.plus(gap), expected, perfect);
            ScoreRange zero = mean(low, high, expected, perfect);
            Wording reason = Wording.of(
                    "应有" + expected + "个样本，实有" + samples.size() + "个", samples.size() + " of " + expected + " samples");
            return without(missing, open, false, inputs, reason, zero);
        }
        Marks marks = marks(
                mean(low, high, samples.size(), perfect),
                inputs,
                Wording.of(samples.size() + "个样本的均值", "the mean of " + samples.size() + " samples"));
        return absent == 0
                ? marks
                : new Marks(
                        marks.outcome(),
                        marks.share(),
                        Optional.of(
                                share(mean(low, high.plus(Rational.of(absent).times(perfect)), expected, perfect))),
                        inputs,
                        marks.reason(),
                        true);
    }

    private ScoreRange mean(Rational low, Rational high, int count, Rational perfect) {
        Rational whole = perfect.times(Rational.of(count));
        Rational full = Rational.of(item.outOf());
        return new ScoreRange(full.times(low).dividedBy(whole), full.times(high).dividedBy(whole), true);
    }

    private static Rational cut(Rational value, Rational perfect) {
        return value.signum() < 0 ? Rational.ZERO : value.compareTo(perfect) > 0 ? perfect : value;
    }

    private Marks matrix(ScoreRule.Matrix rule, ScoreSheet sheet, List<Attainment> inputs, List<Finding> findings) {
        MatrixRule table = new MatrixRule(item, rule);
        Optional<Attainment> row = sheet.attainment(item.subject().key());
        Optional<Attainment> column = sheet.attainment(rule.column().key());
        if (row.isEmpty() || column.isEmpty()) {
            return missing(table.all(), inputs, nothingReported());
        }
        for (boolean ofRow : new boolean[] {true, false}) {
            Attainment attainment = ofRow ? row.get() : column.get();
            Subject subject = ofRow ? item.subject() : rule.column();
            Scale scale = ofRow ? rule.rowScale() : rule.columnScale();
            if (scale == Scale.ACTUAL && !Measuring.comparable(attainment.unit(), subject.unit())) {
                findings.add(wrongUnit(attainment, subject));
                return missing(table.all(), inputs, Wording.of("计量单位不符", "the unit does not fit"));
            }
            Optional<Wording> undefined =
                    new Measuring(scale, subject).undefined(attainment.target(), attainment.baseline());
            if (undefined.isPresent()) {
                return undefined(undefined.get(), table.all(), attainment, inputs, findings);
            }
        }
        ScoreRange points = table.points(row.get(), column.get());
        return row.get().actual().isPresent() && column.get().actual().isPresent()
                ? marks(points, inputs, RuleWords.words(rule))
                : missing(points, inputs, nothingReported());
    }

    // ---- what is undefined, missing or not applicable

    private Marks undefined(
            Wording why, ScoreRange all, Attainment attainment, List<Attainment> inputs, List<Finding> findings) {
        if (item.undefined() == Undefined.AS_MISSING) {
            return missing(all, inputs, why);
        }
        if (item.undefined() == Undefined.MET_OR_NOT) {
            Rational full = Rational.of(item.outOf());
            Wording words = Wording.of(
                    why.zh() + "，按是否达标计分：" + attainment.met().label().zh(),
                    why.en() + "; scored by whether the target is met: "
                            + attainment.met().label().en());
            return switch (attainment.met()) {
                case YES -> marks(ScoreRange.exactly(full), inputs, words);
                case NO, ON_TRACK -> marks(NOTHING, inputs, words);
                case UNKNOWN ->
                    attainment.actual().isPresent()
                            ? marks(new ScoreRange(Rational.ZERO, full, true), inputs, words)
                            : missing(new ScoreRange(Rational.ZERO, full, true), inputs, nothingReported());
            };
        }
        findings.add(new Finding(
                "score-undefined",
                Severity.ERROR,
                item.id(),
                Wording.of("有定义的计分（" + why.zh() + "）", "a rule that has a value (" + why.en() + ")"),
                item.undefined().name(),
                Wording.of(
                        "请在办法中声明 undefined：MET_OR_NOT 或 AS_MISSING。",
                        "declare in the scheme what happens: undefined MET_OR_NOT or AS_MISSING.")));
        return without(Missing.WITHHELD, all, false, inputs, why);
    }

    private Marks missing(ScoreRange points, List<Attainment> inputs, Wording why) {
        return without(missing, points, false, inputs, why);
    }

    private Marks without(Missing rule, ScoreRange points, boolean never, List<Attainment> inputs, Wording why) {
        return without(rule, points, never, inputs, why, NOTHING);
    }

    private Marks without(
            Missing rule, ScoreRange points, boolean never, List<Attainment> inputs, Wording why, ScoreRange zero) {
        Optional<ScoreRange> possible = Optional.of(share(points));
        Wording reason = Wording.of(
                why.zh() + "，" + rule.label().zh(),
                why.en() + "; " + rule.label().en());
        return switch (rule) {
            case EXCLUDED ->
                new Marks(
                        Outcome.EXCLUDED,
                        Optional.empty(),
                        never ? Optional.empty() : possible,
                        inputs,
                        reason,
                        !never);
            case ZERO ->
                new Marks(
                        Outcome.MISSING_AS_ZERO,
                        Optional.of(share(zero)),
                        never ? Optional.of(NOTHING) : possible,
                        inputs,
                        reason,
                        !never);
            case BOUNDS -> new Marks(Outcome.BOUNDED, possible, possible, inputs, reason, true);
            case WITHHELD -> new Marks(Outcome.WITHHELD, Optional.empty(), possible, inputs, reason, true);
        };
    }

    private Marks marks(ScoreRange points, List<Attainment> inputs, Wording reason) {
        Optional<ScoreRange> share = Optional.of(share(points));
        boolean doubtful = !points.isExact() || inputs.stream().anyMatch(Attainment::doubtful);
        return new Marks(Outcome.SCORED, share, share, inputs, reason, doubtful);
    }

    private ScoreRange share(ScoreRange points) {
        return points.times(Rational.ONE.dividedBy(Rational.of(item.outOf())));
    }

    private static Wording nothingReported() {
        return Wording.of("数据缺失", "the figure is missing");
    }

    private Finding wrongUnit(Attainment attainment, Subject subject) {
        String expected = subject.unit().map(Object::toString).orElse("—");
        return new Finding(
                "score-wrong-unit",
                Severity.ERROR,
                item.id() + " ← " + attainment.key(),
                Wording.of("以“" + expected + "”计的数值", "a figure in " + expected),
                attainment.unit().map(Object::toString).orElse("—"),
                Wording.of("请改正计量单位；该项按缺失处理。", "correct the unit; the item was treated as missing."));
    }
}
