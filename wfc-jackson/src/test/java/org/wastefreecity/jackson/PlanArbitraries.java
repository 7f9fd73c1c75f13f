/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.SystemArbitraries.parties;
import static org.wastefreecity.jackson.SystemArbitraries.responsibility;
import static org.wastefreecity.jackson.SystemArbitraries.system;
import static org.wastefreecity.jackson.TargetArbitraries.checklist;
import static org.wastefreecity.jackson.TargetArbitraries.code;
import static org.wastefreecity.jackson.TargetArbitraries.extents;
import static org.wastefreecity.jackson.TargetArbitraries.figuresIn;
import static org.wastefreecity.jackson.TargetArbitraries.moving;
import static org.wastefreecity.jackson.TargetArbitraries.plain;
import static org.wastefreecity.jackson.TargetArbitraries.shares;
import static org.wastefreecity.jackson.ValueArbitraries.deadline;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figureIn;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.period;
import static org.wastefreecity.jackson.ValueArbitraries.provenance;
import static org.wastefreecity.jackson.ValueArbitraries.sourceDocument;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.ParticipationRule;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Tasks and small plans whose references all lead somewhere: the mirror of {@code PlanShapes}. */
final class PlanArbitraries {
    private PlanArbitraries() {}

    static Arbitrary<Task> task() {
        return task(text(), text(), code(), provenance());
    }

    private static Arbitrary<Task> task(
            Arbitrary<String> id,
            Arbitrary<String> party,
            Arbitrary<IndicatorCode> indicator,
            Arbitrary<Provenance> provenance) {
        Arbitrary<Milestone> milestone = Combinators.combine(deadline(), text(), wording(), maybe(period()))
                .as(Milestone::new);
        return Combinators.combine(
                        id,
                        wording(),
                        wording(),
                        few(responsibility(party), 0, 3),
                        Arbitraries.of(true, false),
                        few(milestone, 0, 2),
                        indicator.set().ofMaxSize(2),
                        provenance)
                .as((name, field, measure, responsibilities, open, milestones, indicators, where) -> Task.builder()
                        .id(name)
                        .field(field)
                        .measure(measure)
                        .addAllResponsibilities(responsibilities)
                        .openEnded(open)
                        .addAllMilestones(milestones)
                        .addAllIndicators(indicators)
                        .provenance(where)
                        .build())
                .withoutEdgeCases();
    }

    /** Small plans: at most four parties, four indicators, three of anything else. */
    static Arbitrary<Plan> plan() {
        Arbitrary<Provenance> where = provenance(Arbitraries.just("D"));
        return parties().flatMap(parties -> {
            Arbitrary<String> party =
                    Arbitraries.of(parties.stream().map(Party::id).toList());
            return Combinators.combine(system("", where, party), maybe(system("T", where, party)))
                    .flatAs((system, supplement) -> plan(parties, system, supplement, where, party));
        });
    }

    private static Arbitrary<Plan> plan(
            List<Party> parties,
            IndicatorSystem system,
            Optional<IndicatorSystem> supplement,
            Arbitrary<Provenance> where,
            Arbitrary<String> party) {
        List<Indicator> all = new ArrayList<>(system.byCode().values());
        supplement.ifPresent(s -> all.addAll(s.byCode().values()));
        Arbitrary<IndicatorCode> codes =
                Arbitraries.of(all.stream().map(Indicator::code).toList());
        Arbitrary<Responsibility.Role> role = Arbitraries.of(Responsibility.Role.class);
        Arbitrary<Region> foshan = wording().map(name -> new Region(RegionCode.parse("440600"), name, Validity.ALWAYS));
        return Combinators.combine(
                        Combinators.combine(wording(), sourceDocument("D"), foshan)
                                .as(Head::new),
                        different(Arbitraries.of(all).flatMap(i -> baseline(i, where)), Baseline::observation, 0, 3)
                                .map(PlanArbitraries::oneForARow),
                        different(
                                Arbitraries.of(all)
                                        .flatMap(i -> TargetArbitraries.target(
                                                text(), Arbitraries.just(i.code()), fitting(i, i.unit(), 2), where)),
                                Target::id,
                                0,
                                3),
                        different(task(text(), party, codes, where), Task::id, 0, 2),
                        few(
                                Combinators.combine(party, role, text(), wording(), where)
                                        .as(ParticipationRule::new),
                                0,
                                2),
                        different(
                                Combinators.combine(text(), wording(), where).as(WorkingGroup::new),
                                WorkingGroup::id,
                                0,
                                2),
                        few(Combinators.combine(text(), wording(), where).as(RegisterEntry::new), 0, 2))
                .as((head, baselines, targets, tasks, rules, groups, register) -> Plan.builder()
                        .title(head.title())
                        .addSources(head.source())
                        .region(head.region().code())
                        .baseYear(2020)
                        .territory(new Territory(List.of(head.region()), List.of()))
                        .addAllParties(parties)
                        .system(system)
                        .supplement(supplement)
                        .addAllBaselines(baselines)
                        .addAllTargets(targets)
                        .addAllTargetGroups(groupsOf(targets, head))
                        .addAllTasks(tasks)
                        .addAllParticipationRules(rules)
                        .addAllWorkingGroups(groups)
                        .addAllRegister(register)
                        .build())
                .withoutEdgeCases();
    }

    private record Head(Wording title, SourceDocument source, Region region) {}

    /** All targets in one group, and each in one of its own. */
    private static List<TargetGroup> groupsOf(List<Target> targets, Head head) {
        List<TargetGroup> groups = new ArrayList<>();
        targets.forEach(t -> groups.add(
                new TargetGroup("of " + t.id(), head.title(), List.of(t.id()), 1, t.printed(), t.provenance())));
        if (!targets.isEmpty()) {
            List<String> ids = targets.stream().map(Target::id).toList();
            groups.add(new TargetGroup(
                    "all", head.title(), ids, ids.size(), "", targets.get(0).provenance()));
        }
        return groups;
    }

    private static List<Baseline> oneForARow(List<Baseline> baselines) {
        List<Baseline> kept = new ArrayList<>();
        for (Baseline baseline : baselines) {
            IndicatorCode subject = baseline.observation().subject();
            if (kept.stream().noneMatch(k -> k.observation().subject().equals(subject))) {
                kept.add(baseline);
            }
        }
        return kept;
    }

    private static Arbitrary<Baseline> baseline(Indicator indicator, Arbitrary<Provenance> where) {
        Arbitrary<ObservedValue> absent = text().map(ObservedValue.Absent::new);
        Arbitrary<ObservedValue> value = indicator
                .unit()
                .map(unit -> Arbitraries.oneOf(figureIn(unit).<ObservedValue>map(ObservedValue.Measured::new), absent))
                .orElse(absent);
        return Combinators.combine(
                        ObservationArbitraries.observation(
                                Arbitraries.just(indicator.code()),
                                Arbitraries.just(ReportingPeriod.ofYear(2020)),
                                value),
                        where)
                .as(Baseline::new);
    }

    /** Conditions whose codes and units belong to the indicator. */
    private static Arbitrary<Condition> fitting(Indicator indicator, Optional<UnitOfMeasure> unit, int depth) {
        Arbitrary<IndicatorCode> below =
                Arbitraries.of(indicator.code().child(7), indicator.code().child(8));
        List<Arbitrary<Condition>> forms = new ArrayList<>(List.of(plain(), checklist(below, 2)));
        unit.ifPresent(u -> {
            forms.add(figuresIn(u));
            forms.add(moving());
            forms.add(Arbitraries.of(Condition.Basis.class)
                    .filter(b -> b != Condition.Basis.PERCENTAGE_POINTS || u.equals(UnitOfMeasure.PERCENT))
                    .flatMap(b -> TargetArbitraries.change(b, u)));
            forms.add(u.isCount() ? shares() : extents(Arbitraries.just(u.equals(UnitOfMeasure.PERCENT))));
        });
        if (depth > 0) {
            List<Optional<Component>> components = new ArrayList<>(List.of(Optional.empty()));
            indicator.components().forEach(c -> components.add(Optional.of(c)));
            Arbitrary<List<Part>> parts =
                    few(Arbitraries.of(components).flatMap(c -> part(indicator, c, depth - 1)), 2, 3);
            forms.add(parts.map(Condition.AllOf::new));
            forms.add(parts.map(Condition.AnyOf::new));
            Arbitrary<Condition> inner = fitting(indicator, unit, depth - 1);
            forms.add(Combinators.combine(inner, inner).as(Condition.FloorAndStretch::new));
        }
        return Arbitraries.oneOf(forms);
    }

    private static Arbitrary<Part> part(Indicator indicator, Optional<Component> component, int depth) {
        Optional<UnitOfMeasure> unit = component.isPresent() ? component.get().unit() : indicator.unit();
        return Combinators.combine(maybe(wording()), fitting(indicator, unit, depth), TargetArbitraries.modifiers())
                .as((subject, condition, modifiers) ->
                        new Part(component.map(Component::code), subject, condition, modifiers));
    }
}
