/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Target;

/** Copies with one thing changed, written out by hand, so that they do not rest on what they test. */
final class Copies {
    private Copies() {}

    static IndicatorSystem system(IndicatorSystem s, List<Indicator> indicators) {
        return IndicatorSystem.builder()
                .id(s.id())
                .title(s.title())
                .issuer(s.issuer())
                .declaredCensus(s.declaredCensus())
                .putAllColumns(s.columns())
                .addAllGroups(s.groups())
                .addAllIndicators(indicators)
                .build();
    }

    static Plan plan(Plan p, IndicatorSystem system, List<Baseline> baselines, List<Target> targets) {
        Set<String> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
        return start(p).system(system)
                .supplement(p.supplement())
                .addAllBaselines(baselines)
                .addAllTargets(targets)
                .addAllTargetGroups(p.targetGroups().stream()
                        .filter(g -> ids.containsAll(g.targets()))
                        .toList())
                .addAllTasks(p.tasks())
                .build();
    }

    /** Without the tasks, too, that serve what was dropped. */
    static Plan planWithout(
            Set<IndicatorCode> dropped,
            Plan p,
            IndicatorSystem system,
            List<Baseline> baselines,
            List<Target> targets) {
        Set<String> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
        return start(p).system(system)
                .supplement(p.supplement())
                .addAllBaselines(baselines)
                .addAllTargets(targets)
                .addAllTargetGroups(p.targetGroups().stream()
                        .filter(g -> ids.containsAll(g.targets()))
                        .toList())
                .addAllTasks(p.tasks().stream()
                        .filter(t -> t.indicators().stream().noneMatch(dropped::contains))
                        .toList())
                .build();
    }

    static Plan withoutSupplement(Plan p) {
        Set<IndicatorCode> promised = p.supplement().orElseThrow().byCode().keySet();
        return start(p).system(p.system())
                .supplement(Optional.empty())
                .addAllBaselines(p.baselines().stream()
                        .filter(b -> !promised.contains(b.observation().subject()))
                        .toList())
                .addAllTargets(p.targets().stream()
                        .filter(t -> !promised.contains(t.indicator()))
                        .toList())
                .addAllTasks(p.tasks().stream()
                        .filter(t -> t.indicators().stream().noneMatch(promised::contains))
                        .toList())
                .build();
    }

    private static Plan.Builder start(Plan p) {
        return Plan.builder()
                .title(p.title())
                .addAllSources(p.sources())
                .region(p.region())
                .territory(p.territory())
                .baseYear(p.baseYear())
                .addAllParties(p.parties())
                .addAllParticipationRules(p.participationRules())
                .addAllWorkingGroups(p.workingGroups())
                .addAllRegister(p.register());
    }

    /** Without the aspects that the change sets; the builder takes each only once. */
    static Indicator indicator(Indicator i, UnaryOperator<Indicator.Builder> change, Aspect... instead) {
        List<Aspect> left = Arrays.asList(instead);
        Indicator.Builder b = Indicator.builder()
                .code(i.code())
                .direction(i.direction())
                .directionReason(i.directionReason())
                .unit(i.unit())
                .possible(i.possible())
                .scale(i.scale())
                .formula(i.formula())
                .addAllAttestations(i.attestations())
                .addAllLines(i.lines())
                .addAllComponents(i.components())
                .putAllPrinted(i.printed())
                .provenance(i.provenance());
        if (!left.contains(Aspect.NAME)) {
            b.name(i.name());
        }
        if (!left.contains(Aspect.GROUP)) {
            b.group(i.group());
        }
        if (!left.contains(Aspect.REQUIREMENT)) {
            b.requirement(i.requirement());
        }
        if (!left.contains(Aspect.REMARK)) {
            b.remark(i.remark());
        }
        if (!left.contains(Aspect.RESPONSIBILITY)) {
            b.addAllResponsibilities(i.responsibilities());
        }
        return change.apply(b).build();
    }

    static Target target(Target t, UnaryOperator<Target.Builder> change, Aspect... instead) {
        List<Aspect> left = Arrays.asList(instead);
        Target.Builder b = Target.builder()
                .id(t.id())
                .indicator(t.indicator())
                .subject(t.subject())
                .scope(t.scope())
                .basis(t.basis())
                .addAllModifiers(t.modifiers())
                .printed(t.printed())
                .provenance(t.provenance());
        if (!left.contains(Aspect.TARGET)) {
            b.condition(t.condition());
        }
        if (!left.contains(Aspect.DEADLINE)) {
            b.deadline(t.deadline());
        }
        return change.apply(b).build();
    }
}
