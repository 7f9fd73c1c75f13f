/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.wording.Wording;

/** Checks that a plan refers to nothing it does not hold. */
final class PlanCheck {
    private final Plan plan;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    PlanCheck(Plan plan) {
        this.plan = plan;
    }

    void run() {
        unique("sources", plan.sources(), SourceDocument::id);
        unique("parties", plan.parties(), Party::id);
        unique("targets", plan.targets(), Target::id);
        unique("targetGroups", plan.targetGroups(), TargetGroup::id);
        unique("tasks", plan.tasks(), Task::id);
        unique("workingGroups", plan.workingGroups(), WorkingGroup::id);
        unique("baselines", plan.baselines(), b -> b.observation().subject());
        plan.sources().forEach(s -> documents.add(s.id()));
        plan.parties().forEach(p -> parties.add(p.id()));

        require(!documents.isEmpty(), "sources", "至少一个来源文件", "one document at least", "none");
        require(
                plan.territory().regions().stream().map(Region::code).anyMatch(plan.region()::equals),
                "region",
                "本方案地域内的行政区划",
                "a division of the plan's territory",
                plan.region());
        unitSpellings();
        indicators();
        plan.baselines().forEach(this::baseline);
        plan.targets().forEach(this::target);
        plan.targetGroups().forEach(this::targetGroup);
        plan.tasks().forEach(this::task);
        plan.participationRules().forEach(r -> {
            party("participationRules", r.party());
            document("participationRules", r.provenance());
        });
        plan.workingGroups().forEach(g -> document("workingGroups", g.provenance()));
        plan.register().forEach(e -> document("register", e.provenance()));
    }

    private void unitSpellings() {
        Set<String> spellings = new HashSet<>();
        plan.parties().stream()
                .filter(Party.Single.class::isInstance)
                .map(p -> ((Party.Single) p).unit())
                .flatMap(ResponsibleUnit::spellings)
                .forEach(s -> require(spellings.add(s), "parties", "每种写法只指一个单位", "each spelling for one body only", s));
    }

    private void indicators() {
        plan.supplement()
                .ifPresent(s -> s.byCode()
                        .keySet()
                        .forEach(c -> require(
                                plan.system().indicator(c).isEmpty(),
                                "supplement",
                                "指标表以外的序号",
                                "codes that the table does not have",
                                c)));
        // not only the rows: an indicator that is split into lines has a place and parties, too
        plan.system().byCode().values().forEach(this::indicator);
        plan.supplement().ifPresent(s -> s.byCode().values().forEach(this::indicator));
    }

    private void indicator(Indicator indicator) {
        document("system", indicator.provenance());
        responsibilities("system", indicator.responsibilities());
    }

    private void baseline(Baseline baseline) {
        IndicatorCode code = baseline.observation().subject();
        Indicator indicator = known("baselines", code);
        require(
                baseline.year() == plan.baseYear(),
                "baselines",
                "基准年" + plan.baseYear(),
                "the base year " + plan.baseYear(),
                code + " → " + baseline.year());
        ObservedValue value = baseline.observation().value();
        unitOf(value)
                .ifPresent(unit -> require(
                        indicator.unit().map(unit::isComparableTo).orElse(false),
                        "baselines",
                        "指标的计量单位",
                        "a unit of the indicator's kind",
                        code + " → " + value));
        document("baselines", baseline.provenance());
    }

    private static Optional<UnitOfMeasure> unitOf(ObservedValue value) {
        if (value instanceof ObservedValue.Bounded bounded) {
            return Optional.of(bounded.bounds().unit());
        }
        return value instanceof ObservedValue.Measured m
                ? Optional.of(m.figure().unit())
                : Optional.empty();
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
            all.parts().forEach(p -> part(indicator, observed, p));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(p -> part(indicator, observed, p));
        } else if (condition instanceof Condition.FloorAndStretch both) {
            condition(indicator, unit, observed, both.floor());
            condition(indicator, unit, observed, both.stretch());
        } else if (condition instanceof Condition.Checklist list) {
            list.deliverables()
                    .forEach(d -> require(
                            d.code().parent().map(indicator.code()::equals).orElse(false),
                            "targets",
                            indicator.code() + "之下的序号",
                            "a code below " + indicator.code(),
                            d.code()));
        }
    }

    private static void measured(Indicator indicator, Optional<UnitOfMeasure> unit, Condition condition) {
        figures(condition).forEach(f -> level(indicator, unit, f));
        require(
                !needsUnit(condition) || unit.isPresent(),
                "targets",
                "有单位的指标",
                "an indicator with a unit",
                indicator.code());
        unit.ifPresent(u -> require(
                fits(condition, u),
                "targets",
                "与目标形式相符的单位",
                "a unit that fits the form of the target",
                indicator.code() + " → " + u));
    }

    /** A level in another kind of unit than the figures it is held against could never be judged. */
    private static void level(Indicator indicator, Optional<UnitOfMeasure> unit, Figure level) {
        require(
                unit.map(u -> u.isComparableTo(level.unit())).orElse(false),
                "targets",
                unit.map(u -> "以“" + u + "”计的数值").orElse("有单位的指标"),
                unit.map(u -> "a figure in " + u).orElse("an indicator with a unit"),
                indicator.code() + " → " + level);
    }

    private static Optional<UnitOfMeasure> unitOf(Part part, Indicator indicator) {
        return part.component().isEmpty()
                ? indicator.unit()
                : indicator.components().stream()
                        .filter(c -> part.component().get().equals(c.code()))
                        .findFirst()
                        .flatMap(Component::unit);
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

    private static Stream<Figure> figures(Condition condition) {
        if (condition instanceof Condition.OnFigure form) {
            return form.figures().stream();
        } else if (condition instanceof Condition.ChangeFromBase form && form.basis() == Condition.Basis.AMOUNT) {
            return form.amount().figures().stream();
        }
        return Stream.empty();
    }

    private void part(Indicator indicator, boolean within, Part part) {
        boolean observed =
                part.component().isPresent() || (within && part.subject().isEmpty());
        condition(indicator, unitOf(part, indicator), observed, part.condition());
        part.component()
                .ifPresent(c -> require(
                        indicator.components().stream().anyMatch(k -> k.code().equals(c)),
                        "targets",
                        "指标" + indicator.code() + "的分项",
                        "a component of indicator " + indicator.code(),
                        c));
    }

    private void targetGroup(TargetGroup group) {
        document("targetGroups", group.provenance());
        group.targets()
                .forEach(id -> require(
                        plan.targets().stream().anyMatch(t -> t.id().equals(id)),
                        "targetGroups",
                        "本方案的目标",
                        "the id of a target of the plan",
                        id));
    }

    private void task(Task task) {
        document("tasks", task.provenance());
        responsibilities("tasks", task.responsibilities());
        task.indicators().forEach(c -> known("tasks", c));
    }

    private void responsibilities(String part, List<Responsibility> responsibilities) {
        responsibilities.forEach(r -> party(part, r.party()));
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
        return plan.indicator(code)
                .orElseThrow(() -> new InvalidPartException(
                        "Plan", part, Wording.of("本方案的指标序号", "the code of an indicator of the plan"), code));
    }

    private <T> void unique(String part, List<T> values, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        values.forEach(v -> require(seen.add(id.apply(v)), part, "标识不重复", "each id once", id.apply(v)));
    }

    private static void require(boolean holds, String part, String zh, String en, Object actual) {
        InvalidPartException.check(holds, "Plan", part, zh, en, actual);
    }
}
