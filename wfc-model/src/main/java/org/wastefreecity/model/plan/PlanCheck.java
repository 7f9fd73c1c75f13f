/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;

/** Checks that a plan refers to nothing it does not hold. */
final class PlanCheck {
    private final Plan plan;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    PlanCheck(Plan plan) {
        this.plan = plan;
    }

    void run() {
        for (SourceDocument source : plan.sources()) {
            once("sources", documents, source.id());
        }
        require(!documents.isEmpty(), "sources", "至少一个来源文件", "one document at least", "none");
        parties();
        region();
        indicators();
        baselines();
        Set<String> ids = new HashSet<>();
        for (Target target : plan.targets()) {
            once("targets", ids, target.id());
            target(target);
        }
        targetGroups(ids);
        tasks();
        for (ParticipationRule rule : plan.participationRules()) {
            party("participationRules", rule.party());
            document("participationRules", rule.provenance());
        }
        Set<String> groups = new HashSet<>();
        for (WorkingGroup group : plan.workingGroups()) {
            once("workingGroups", groups, group.id());
            document("workingGroups", group.provenance());
        }
        for (RegisterEntry entry : plan.register()) {
            document("register", entry.provenance());
        }
    }

    private void parties() {
        for (Party party : plan.parties()) {
            once("parties", parties, party.id());
        }
        Set<String> spellings = new HashSet<>();
        for (Party party : plan.parties()) {
            if (party instanceof Party.Single single) {
                spelling(spellings, single.unit().name().zh());
                for (String alias : single.unit().aliases()) {
                    spelling(spellings, alias);
                }
            }
        }
    }

    private static void spelling(Set<String> seen, String spelling) {
        require(seen.add(spelling), "parties", "每种写法只指一个单位", "each spelling for one body only", spelling);
    }

    private void region() {
        for (Region region : plan.territory().regions()) {
            if (region.code().equals(plan.region())) {
                return;
            }
        }
        require(false, "region", "本方案地域内的行政区划", "a division of the plan's territory", plan.region());
    }

    private void indicators() {
        Set<IndicatorCode> further =
                plan.supplement().isPresent() ? plan.supplement().get().byCode().keySet() : Set.of();
        for (IndicatorCode code : further) {
            require(
                    plan.system().indicator(code).isEmpty(),
                    "supplement",
                    "指标表以外的序号",
                    "codes that the table does not have",
                    code);
        }
        // not only the rows: an indicator that is split into lines has a place and parties, too
        for (Indicator indicator : plan.system().byCode().values()) {
            indicator(indicator);
        }
        if (plan.supplement().isPresent()) {
            for (Indicator indicator : plan.supplement().get().byCode().values()) {
                indicator(indicator);
            }
        }
    }

    private void baselines() {
        Set<IndicatorCode> subjects = new HashSet<>();
        for (Baseline baseline : plan.baselines()) {
            once("baselines", subjects, baseline.observation().subject());
            baseline(baseline);
        }
    }

    private void indicator(Indicator indicator) {
        document("system", indicator.provenance());
        responsibilities("system", indicator.responsibilities());
    }

    private void baseline(Baseline baseline) {
        IndicatorCode code = baseline.observation().subject();
        Indicator indicator = known("baselines", code);
        if (baseline.year() != plan.baseYear()) {
            require(
                    false,
                    "baselines",
                    "基准年" + plan.baseYear(),
                    "the base year " + plan.baseYear(),
                    code + " → " + baseline.year());
        }
        ObservedValue value = baseline.observation().value();
        UnitOfMeasure unit = unitOf(value);
        if (unit != null && !isComparable(indicator.unit(), unit)) {
            require(false, "baselines", "指标的计量单位", "a unit of the indicator's kind", code + " → " + value);
        }
        document("baselines", baseline.provenance());
    }

    private static @Nullable UnitOfMeasure unitOf(ObservedValue value) {
        if (value instanceof ObservedValue.Bounded bounded) {
            return bounded.bounds().unit();
        }
        return value instanceof ObservedValue.Measured m ? m.figure().unit() : null;
    }

    private static boolean isComparable(Optional<UnitOfMeasure> unit, UnitOfMeasure other) {
        return unit.isPresent() && unit.get().isComparableTo(other);
    }

    private void target(Target target) {
        Indicator indicator = known("targets", target.indicator());
        document("targets", target.provenance());
        condition(indicator, indicator.unit(), true, target.condition());
    }

    /**
     * Checks a condition and all within. What is not observed, because it speaks of something without a code, has no unit to
     * hold its figures against.
     */
    private void condition(Indicator indicator, Optional<UnitOfMeasure> unit, boolean observed, Condition condition) {
        if (observed) {
            measured(indicator, unit, condition);
        }
        if (condition instanceof Condition.AllOf all) {
            parts(indicator, observed, all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            parts(indicator, observed, any.parts());
        } else if (condition instanceof Condition.FloorAndStretch both) {
            condition(indicator, unit, observed, both.floor());
            condition(indicator, unit, observed, both.stretch());
        } else if (condition instanceof Condition.Checklist list) {
            for (Deliverable deliverable : list.deliverables()) {
                if (!deliverable.code().parent().equals(Optional.of(indicator.code()))) {
                    require(
                            false,
                            "targets",
                            indicator.code() + "之下的序号",
                            "a code below " + indicator.code(),
                            deliverable.code());
                }
            }
        }
    }

    private static void measured(Indicator indicator, Optional<UnitOfMeasure> unit, Condition condition) {
        for (Figure level : figures(condition)) {
            level(indicator, unit, level);
        }
        require(
                !needsUnit(condition) || unit.isPresent(),
                "targets",
                "有单位的指标",
                "an indicator with a unit",
                indicator.code());
        if (unit.isPresent() && !fits(condition, unit.get())) {
            require(
                    false,
                    "targets",
                    "与目标形式相符的单位",
                    "a unit that fits the form of the target",
                    indicator.code() + " → " + unit.get());
        }
    }

    /** A level in another kind of unit than the figures it is held against could never be judged. */
    private static void level(Indicator indicator, Optional<UnitOfMeasure> unit, Figure level) {
        if (!isComparable(unit, level.unit())) {
            require(
                    false,
                    "targets",
                    unit.isPresent() ? "以“" + unit.get() + "”计的数值" : "有单位的指标",
                    unit.isPresent() ? "a figure in " + unit.get() : "an indicator with a unit",
                    indicator.code() + " → " + level);
        }
    }

    private static Optional<UnitOfMeasure> unitOf(Part part, Indicator indicator) {
        if (part.component().isEmpty()) {
            return indicator.unit();
        }
        Component component = component(indicator, part.component().get());
        return component == null ? Optional.empty() : component.unit();
    }

    private static @Nullable Component component(Indicator indicator, IndicatorCode code) {
        for (Component component : indicator.components()) {
            if (component.code().equals(code)) {
                return component;
            }
        }
        return null;
    }

    /** A count of objects is no percentage, and points are taken between percentages only. */
    private static boolean fits(Condition condition, UnitOfMeasure unit) {
        if (condition instanceof Condition.ShareOfObjects) {
            return unit.isCount();
        } else if (condition instanceof Condition.Extent extent) {
            return !extent.all() || unit.equals(UnitOfMeasure.PERCENT);
        } else if (condition instanceof Condition.ChangeFromBase change) {
            return change.basis() != Condition.Basis.PERCENTAGE_POINTS || unit.equals(UnitOfMeasure.PERCENT);
        }
        return true;
    }

    private static boolean needsUnit(Condition condition) {
        return condition instanceof Condition.ChangeFromBase
                || condition instanceof Condition.ChangeSign
                || condition instanceof Condition.ComparedTo
                || condition instanceof Condition.Ranked
                || condition instanceof Condition.Trend
                || condition instanceof Condition.ShareOfObjects
                || condition instanceof Condition.Extent;
    }

    private static List<Figure> figures(Condition condition) {
        if (condition instanceof Condition.OnFigure form) {
            return form.figures();
        } else if (condition instanceof Condition.ChangeFromBase form && form.basis() == Condition.Basis.AMOUNT) {
            return form.amount().figures();
        }
        return List.of();
    }

    private void parts(Indicator indicator, boolean within, List<Part> parts) {
        for (Part part : parts) {
            part(indicator, within, part);
        }
    }

    private void part(Indicator indicator, boolean within, Part part) {
        boolean observed =
                part.component().isPresent() || (within && part.subject().isEmpty());
        condition(indicator, unitOf(part, indicator), observed, part.condition());
        if (part.component().isPresent()
                && component(indicator, part.component().get()) == null) {
            require(
                    false,
                    "targets",
                    "指标" + indicator.code() + "的分项",
                    "a component of indicator " + indicator.code(),
                    part.component().get());
        }
    }

    private void targetGroups(Set<String> targets) {
        Set<String> ids = new HashSet<>();
        for (TargetGroup group : plan.targetGroups()) {
            once("targetGroups", ids, group.id());
            document("targetGroups", group.provenance());
            for (String id : group.targets()) {
                require(targets.contains(id), "targetGroups", "本方案的目标", "the id of a target of the plan", id);
            }
        }
    }

    private void tasks() {
        Set<String> ids = new HashSet<>();
        for (Task task : plan.tasks()) {
            once("tasks", ids, task.id());
            document("tasks", task.provenance());
            responsibilities("tasks", task.responsibilities());
            for (IndicatorCode code : task.indicators()) {
                known("tasks", code);
            }
        }
    }

    private void responsibilities(String part, List<Responsibility> responsibilities) {
        for (Responsibility responsibility : responsibilities) {
            party(part, responsibility.party());
        }
    }

    private void party(String part, String id) {
        require(parties.contains(id), part, "本方案的责任主体", "a party of the plan", id);
    }

    private void document(String part, Provenance provenance) {
        require(
                documents.contains(provenance.document()),
                part,
                "本方案的来源文件",
                "a document of the plan",
                provenance.document());
    }

    private Indicator known(String part, IndicatorCode code) {
        Optional<Indicator> indicator = plan.indicator(code);
        require(indicator.isPresent(), part, "本方案的指标序号", "the code of an indicator of the plan", code);
        return indicator.orElseThrow();
    }

    private static <I> void once(String part, Set<I> seen, I id) {
        require(seen.add(id), part, "标识不重复", "each id once", id);
    }

    private static void require(boolean holds, String part, String zh, String en, Object actual) {
        InvalidPartException.check(holds, "Plan", part, zh, en, actual);
    }
}
