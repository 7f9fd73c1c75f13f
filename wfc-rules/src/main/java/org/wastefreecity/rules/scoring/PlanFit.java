/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/**
 * Whether a scheme fits a plan (办法与方案是否相符): its system, directions and units, and whether its rules have a value for every
 * target and baseline of the plan, or the scheme says what happens where they have none. This class has no state.
 */
public final class PlanFit {
    private final ScoringScheme scheme;
    private final Plan plan;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlanFit(ScoringScheme scheme, Plan plan) {
        this.scheme = scheme;
        this.plan = plan;
        plan.system().byCode().values().forEach(i -> indicators.put(i.code().text(), i));
    }

    /**
     * Compares a scheme with a plan.
     *
     * @param scheme the scheme
     * @param plan the plan
     * @return everything found, in the order of the tree; errors refuse the scheme for this plan
     */
    public static List<Finding> check(ScoringScheme scheme, Plan plan) {
        PlanFit fit = new PlanFit(scheme, plan);
        fit.system();
        for (ScoreNode node : scheme.nodes()) {
            if (node instanceof ScoreNode.Item item) {
                fit.item(item);
            } else if (node instanceof ScoreNode.Topsis topsis) {
                topsis.criteria().forEach(c -> fit.subject(topsis.id(), c.subject(), true));
            }
        }
        return List.copyOf(fit.findings);
    }

    private void system() {
        scheme.system()
                .filter(s -> !s.equals(plan.system().id()))
                .ifPresent(s -> add(
                        "scheme-other-system",
                        "system",
                        Wording.of(
                                "指标体系" + plan.system().id(),
                                "the system " + plan.system().id()),
                        s.toString(),
                        Wording.of("请使用同一指标体系的评分办法。", "use a scheme for the system of the plan.")));
    }

    private void item(ScoreNode.Item item) {
        ScoreRule rule = item.rule();
        Optional<RuleShape> how = RuleShape.of(rule);
        if (rule instanceof ScoreRule.Matrix matrix) {
            subject(item.id(), item.subject(), matrix.rowScale() == Scale.ACTUAL);
            subject(item.id(), matrix.column(), matrix.columnScale() == Scale.ACTUAL);
            undefined(item, new RuleShape(matrix.rowScale(), false, false), item.subject());
            undefined(item, new RuleShape(matrix.columnScale(), false, false), matrix.column());
        } else if (how.isPresent()) {
            subject(item.id(), item.subject(), how.get().usesUnit());
            undefined(item, how.get(), item.subject());
        } else {
            subject(item.id(), item.subject(), false);
        }
    }

    private void subject(String place, Subject subject, boolean usesUnit) {
        Indicator indicator = indicators.get(subject.key());
        if (indicator == null) {
            if (scheme.system().isPresent()) {
                findings.add(new Finding(
                        "scheme-key-outside-system",
                        Severity.NOTE,
                        scheme.id() + "/" + place,
                        Wording.of("指标序号", "the code of an indicator"),
                        subject.key(),
                        Wording.of("该对象不在指标体系内，须另行提供数据。", "it is no indicator; its figure must come from elsewhere.")));
            }
            return;
        }
        if (indicator.direction() != subject.direction()
                && indicator.direction() != Direction.NONE
                && subject.direction() != Direction.NONE) {
            add(
                    "scheme-other-direction",
                    place,
                    indicator.direction().label(),
                    subject.direction().name(),
                    Wording.of("请改正办法中的方向。", "correct the direction in the scheme."));
        }
        Optional<UnitOfMeasure> unit = ScoreSheets.unit(indicator, target(indicator));
        if (usesUnit && unit.isPresent() && !Measuring.comparable(unit, subject.unit())) {
            add(
                    "scheme-other-unit",
                    place,
                    Wording.of("可换算为“" + unit.get() + "”的计量单位", "a unit comparable to " + unit.get()),
                    subject.unit().map(Object::toString).orElse("—"),
                    Wording.of("请改正办法中的计量单位。", "correct the unit in the scheme."));
        }
    }

    private void undefined(ScoreNode.Item item, RuleShape how, Subject subject) {
        Indicator indicator = indicators.get(subject.key());
        if (indicator == null || item.undefined() != Undefined.REFUSED) {
            return;
        }
        Optional<UnitOfMeasure> unit = ScoreSheets.unit(indicator, target(indicator));
        Optional<Rational> target = unit.flatMap(u -> ScoreSheets.target(target(indicator), u));
        Optional<Rational> baseline = unit.flatMap(u -> plan.baseline(indicator.code())
                .flatMap(b -> b.observation().figure())
                .filter(f -> f.unit().isComparableTo(u))
                .map(f -> f.valueIn(u)));
        boolean checklist = how.scale() == Scale.PROGRESS && target.isEmpty();
        Optional<Wording> why = new Measuring(how.scale(), subject)
                .undefined(target, baseline)
                .or(() -> how.needsTarget() && target.isEmpty()
                        ? Optional.of(Wording.of("目标不是一个数值", "the target is no figure"))
                        : Optional.empty());
        if (why.isPresent() && !checklist) {
            add(
                    "scheme-undefined",
                    item.id() + "（" + subject.key() + "）",
                    Wording.of(
                            "对该目标有定义的计分方法（"
                                    + RuleWords.words(item.rule()).zh() + "："
                                    + why.get().zh() + "）",
                            "a rule that has a value for this target ("
                                    + RuleWords.words(item.rule()).en() + ": "
                                    + why.get().en() + ")"),
                    item.undefined().name(),
                    Wording.of(
                            "请声明 undefined：MET_OR_NOT（按是否达标）或 AS_MISSING（视为缺失），或改用其他计分方法。",
                            "declare undefined MET_OR_NOT or AS_MISSING, or use another rule."));
        }
    }

    private Optional<Target> target(Indicator indicator) {
        IndicatorCode code = indicator.code();
        return plan.targets(code).stream().findFirst();
    }

    private void add(String id, String place, Wording expected, String found, Wording repair) {
        findings.add(new Finding(id, Severity.ERROR, scheme.id() + "/" + place, expected, found, repair));
    }
}
