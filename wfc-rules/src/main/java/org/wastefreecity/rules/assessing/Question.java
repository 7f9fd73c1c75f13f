/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Subject;

/**
 * Whether one target of one row is kept, ready to be asked for any reports and any day.
 *
 * @param row the row
 * @param target the target; empty if the plan sets none
 * @param territory whose reports are judged
 * @param baseline the figure of the base year as published
 * @param interim earlier targets of the row
 * @param plan the plan
 * @param components finds a component of the plan
 */
record Question(
        Indicator row,
        Optional<Target> target,
        RegionCode territory,
        Optional<Baseline> baseline,
        List<Situation.Interim> interim,
        Plan plan,
        Function<IndicatorCode, Optional<Measured>> components) {

    Assessment answer(Evidence evidence, LocalDate asOf) {
        return answer(evidence, asOf, Hearing.NOBODY);
    }

    Assessment answer(Evidence evidence, LocalDate asOf, Hearing hearing) {
        Judgement judgement = target.isPresent()
                ? judge(target.get(), evidence, asOf, hearing)
                : Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_TARGET));
        return judgement.toAssessment(row, target, baseline, asOf);
    }

    /** Everything that may be looked at for the target. */
    Situation situation(Target set, Evidence evidence, LocalDate asOf) {
        boolean startsFromBaseline = !Questions.isTotal(set)
                && baseline.isPresent()
                && baseline.get().observation().territory().equals(territory);
        return new Situation(
                evidence,
                Measured.of(row),
                territory,
                startsFromBaseline ? baseline : Optional.empty(),
                plan.baseYear(),
                set.deadline(),
                interim,
                asOf,
                Due.of(set.deadline(), asOf));
    }

    private Judgement judge(Target set, Evidence evidence, LocalDate asOf, Hearing hearing) {
        Situation situation = situation(set, evidence, asOf);
        Judgement judgement =
                set.condition().accept(new Judge(situation, set.modifiers(), Optional.empty(), components, hearing));
        judgement = leftOut(judgement, evidence, asOf);
        for (Modifier modifier : set.modifiers()) {
            judgement = judgement.because(ReasonCode.SOFTENED, modifier.label());
        }
        return narrowed(judgement, set);
    }

    /** Reports speak of the indicator; where the target speaks of less, or counts otherwise, that is said and not overlooked. */
    private Judgement narrowed(Judgement judgement, Target set) {
        Judgement told = judgement;
        if (set.subject().isPresent()) {
            told = told.unsure(ReasonCode.ABOUT_SUBJECT, set.subject().get());
        }
        if (set.basis().isPresent()) {
            told = told.because(ReasonCode.COMPUTED_BY, set.basis().get());
        }
        if (set.scope().isEmpty()) {
            return told;
        }
        Scope scope = set.scope().get();
        if (scope instanceof Scope.CountedBy by) {
            return told.unsure(ReasonCode.COUNTED_BY, by.name());
        }
        Judgement scoped = told.because(ReasonCode.SCOPED, scopeName(scope));
        boolean settled = scoped.state() == State.UNDECIDED // then no figure was judged that could be of something else
                || Subject.onlyDivision(set).isPresent();
        return settled ? scoped : scoped.unsure(ReasonCode.SCOPE_OF_FIGURE);
    }

    /** A report that was left out is named at the row that it was meant for. */
    private Judgement leftOut(Judgement judgement, Evidence evidence, LocalDate asOf) {
        Judgement told = judgement;
        Set<IndicatorCode> codes = new LinkedHashSet<>();
        codes.add(row.code());
        for (PartResult part : judgement.parts()) {
            if (part.subject().isPresent()) {
                codes.add(part.subject().get());
            }
        }
        for (IndicatorCode code : codes) {
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
        return scope.words().orElseThrow(); // only a list of divisions has no name
    }
}
