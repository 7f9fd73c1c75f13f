/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Subject;

/**
 * Judges a plan: for every row of its table and every further promise, whether it is kept, on its way, behind or missed, how
 * sure that is, and why.
 * <pre>{@code
 * PlanAssessment report = Assessor.of(Seeds.foshan2022Draft()).assess(List.of());
 * }</pre>
 * The rules in short. On target is met. Before the deadline, an unmet target is compared with the promised path, a straight
 * line from the baseline through interim targets; the path never moves because of a later figure. After the deadline only a
 * figure for the deadline itself decides; without one the answer is {@link State#UNDECIDED}, never a guess. A row is judged
 * by the first target that the plan lists for it; all other targets are judged among the
 * {@linkplain PlanAssessment#promises further promises}. Figures count if they are for a whole year or for the very period of
 * the deadline.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Assessor {
    private static final Comparator<LocalDate> DAYS = Comparator.naturalOrder();

    private final Plan plan;
    private final Map<IndicatorCode, Baseline> baselines;
    private final Map<IndicatorCode, Component> components;
    private final Map<IndicatorCode, List<Target>> targets = new HashMap<>();
    private final Intake intake;

    private Assessor(Plan plan) {
        this.plan = plan;
        this.baselines = plan.baselines().stream()
                .collect(ImmutableMap.toImmutableMap(b -> b.observation().subject(), b -> b));
        ImmutableMap.Builder<IndicatorCode, Component> parts = ImmutableMap.builder();
        parts.putAll(plan.system().componentsByCode());
        plan.supplement().ifPresent(s -> parts.putAll(s.componentsByCode()));
        this.components = parts.buildOrThrow();
        plan.targets()
                .forEach(t -> targets.computeIfAbsent(t.indicator(), c -> new ArrayList<>())
                        .add(t));
        this.intake = new Intake(plan);
    }

    /**
     * An assessor of a plan. Keep it: it prepares what every judgement needs.
     *
     * @param plan the plan
     * @return the assessor
     */
    public static Assessor of(Plan plan) {
        return new Assessor(plan);
    }

    /**
     * The plan judged.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * Judges by observations, as of the last day any of them (or a baseline) speaks of.
     *
     * @param observations what was reported; may be empty, then the published baselines alone are judged
     * @return the answers, with a finding for every observation that was left out
     */
    public PlanAssessment assess(Collection<Observation> observations) {
        return assess(observations, Optional.empty());
    }

    /**
     * Judges by observations, as of a day. What was observed later than that day is not looked at.
     *
     * @param observations what was reported
     * @param asOf the day
     * @return the answers, with a finding for every observation that was left out
     */
    public PlanAssessment assess(Collection<Observation> observations, LocalDate asOf) {
        return assess(observations, Optional.of(asOf));
    }

    private PlanAssessment assess(Collection<Observation> observations, Optional<LocalDate> day) {
        Intake.Accepted accepted = intake.accept(observations);
        LocalDate baseDay = LocalDate.of(plan.baseYear(), 12, 31);
        LocalDate asOf = day.orElseGet(() -> accepted.observations().stream()
                .map(o -> o.period().lastDay())
                .max(DAYS)
                .filter(d -> d.isAfter(baseDay))
                .orElse(baseDay));
        Evidence evidence = new Evidence(accepted.observations(), accepted.refused());
        PlanAssessment.Builder report =
                PlanAssessment.builder().plan(plan).asOf(asOf).addAllFindings(accepted.findings());
        Map<IndicatorCode, Assessment> rows = new HashMap<>();
        for (Indicator row : plan.system().rows()) {
            Assessment answer = row(row, evidence, asOf);
            rows.put(row.code(), answer);
            report.addRows(answer);
        }
        plan.system().indicators().stream()
                .filter(i -> !i.lines().isEmpty())
                .forEach(i -> report.addSplitIndicators(split(i, rows, asOf)));
        plan.system()
                .rows()
                .forEach(r ->
                        targetsOf(r).stream().skip(1).forEach(t -> report.addPromises(target(r, t, evidence, asOf))));
        plan.supplement()
                .ifPresent(s -> s.rows()
                        .forEach(r -> targetsOf(r).forEach(t -> report.addPromises(target(r, t, evidence, asOf)))));
        return report.build();
    }

    private List<Target> targetsOf(Indicator row) {
        return targets.getOrDefault(row.code(), List.of());
    }

    private Assessment row(Indicator row, Evidence evidence, LocalDate asOf) {
        List<Target> all = targetsOf(row);
        if (all.isEmpty()) {
            Judgement none = Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_TARGET));
            return assessment(row, Optional.empty(), none, asOf);
        }
        return target(row, all.get(0), evidence, asOf);
    }

    private Assessment target(Indicator row, Target target, Evidence evidence, LocalDate asOf) {
        RegionCode territory = territoryOf(target);
        Situation situation = new Situation(
                evidence,
                Measured.of(row),
                territory,
                isTotal(target) ? Optional.empty() : baselineOf(row.code(), territory),
                plan.baseYear(),
                target.deadline(),
                interimOf(target),
                asOf,
                Due.of(target.deadline(), asOf));
        Judge judge = new Judge(situation, this::component);
        Judgement judgement = target.condition().accept(judge);
        judgement = leftOut(judgement, evidence, row, territory, asOf);
        for (Modifier modifier : target.modifiers()) {
            judgement = judgement.because(ReasonCode.SOFTENED, modifier.label());
        }
        if (target.scope().isPresent()) {
            judgement = judgement.because(
                    ReasonCode.SCOPED, scopeName(target.scope().get()));
        }
        return assessment(row, Optional.of(target), judgement, asOf);
    }

    /** A report that was left out is named at the row that it was meant for. */
    private static Judgement leftOut(
            Judgement judgement, Evidence evidence, Indicator row, RegionCode territory, LocalDate asOf) {
        Judgement told = judgement;
        for (IndicatorCode code : reportedUnder(row, judgement)) {
            for (Intake.Refused refused : evidence.refused(code, territory, asOf)) {
                Observation observation = refused.observation();
                told = told.because(
                        ReasonCode.LEFT_OUT,
                        observation.value(),
                        observation.period(),
                        refused.finding().expected());
            }
        }
        return told;
    }

    private static Set<IndicatorCode> reportedUnder(Indicator row, Judgement judgement) {
        Set<IndicatorCode> codes = new LinkedHashSet<>();
        codes.add(row.code());
        judgement.parts().forEach(p -> p.subject().ifPresent(codes::add));
        return codes;
    }

    /** A target for one division is judged by what that division reports; any other by what the plan's own reports. */
    private RegionCode territoryOf(Target target) {
        return Subject.onlyDivision(target).orElse(plan.region());
    }

    /** A total over several years does not start from the figure of one. */
    private static boolean isTotal(Target target) {
        return target.deadline() instanceof Deadline.During during && during.cumulative();
    }

    private Wording scopeName(Scope scope) {
        if (scope instanceof Scope.Divisions divisions) {
            Set<RegionCode> codes = divisions.regions();
            List<Wording> names = plan.territory().regions().stream()
                    .filter(r -> codes.contains(r.code()))
                    .map(Region::name)
                    .toList();
            return names.isEmpty()
                    ? Wording.of(codes.toString(), codes.toString())
                    : Wording.of(
                            String.join("、", names.stream().map(Wording::zh).toList()),
                            String.join(", ", names.stream().map(Wording::en).toList()));
        }
        return scope instanceof Scope.SizeClass size ? size.name() : ((Scope.RegionClass) scope).name();
    }

    private List<Situation.Interim> interimOf(Target target) {
        Optional<LocalDate> end = target.deadline().lastDay();
        List<Situation.Interim> steps = new ArrayList<>();
        for (Target other : targets.getOrDefault(target.indicator(), List.of())) {
            Optional<LocalDate> day = other.deadline().lastDay();
            boolean earlier = end.isPresent() && day.isPresent() && day.get().isBefore(end.get());
            boolean alike = other.condition().getClass() == target.condition().getClass()
                    && other.scope().equals(target.scope())
                    && !isTotal(other)
                    && !isTotal(target);
            if (earlier && alike) {
                bound(other.condition()).ifPresent(b -> steps.add(new Situation.Interim(day.get(), b)));
            }
        }
        return steps;
    }

    private static Optional<Figure> bound(Condition condition) {
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(least.bound());
        }
        return condition instanceof Condition.AtMost most ? Optional.of(most.bound()) : Optional.empty();
    }

    private Assessment split(Indicator indicator, Map<IndicatorCode, Assessment> rows, LocalDate asOf) {
        List<Compound.Member> members = new ArrayList<>();
        for (Indicator line : indicator.lines()) {
            Assessment a = rows.get(line.code());
            if (a != null) {
                Judgement judgement = new Judgement(
                        a.state(), a.certainty(), a.judged(), a.progress(), a.promised(), List.of(), a.reasons());
                members.add(new Compound.Member(Optional.of(line.code()), line.name(), judgement));
            }
        }
        return assessment(indicator, Optional.empty(), Compound.ALL.of(members), asOf);
    }

    private Assessment assessment(Indicator row, Optional<Target> target, Judgement judgement, LocalDate asOf) {
        return Assessment.builder()
                .indicator(row)
                .target(target)
                .asOf(asOf)
                .state(judgement.state())
                .certainty(judgement.certainty())
                .baseline(Optional.ofNullable(baselines.get(row.code())))
                .judged(judgement.judged())
                .progress(judgement.progress())
                .promised(judgement.promised())
                .addAllParts(judgement.parts())
                .addAllReasons(judgement.reasons())
                .build();
    }

    private Optional<Baseline> baselineOf(IndicatorCode code, RegionCode territory) {
        return Optional.ofNullable(baselines.get(code))
                .filter(b -> b.observation().territory().equals(territory));
    }

    private Optional<Measured> component(IndicatorCode code) {
        return Optional.ofNullable(components.get(code)).map(Measured::of);
    }
}
