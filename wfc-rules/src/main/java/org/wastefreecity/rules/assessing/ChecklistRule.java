/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;

/**
 * The rule of deliverables: met when all are there in time, missed when one is known not to be, else open. A deliverable is
 * there once it has been there; a report on the whole row speaks for each of its deliverables.
 */
record ChecklistRule(Situation situation, Condition.Checklist form) {

    Judgement judge() {
        List<PartResult> parts = form.deliverables().stream().map(this::part).toList();
        State state = state(parts);
        Certainty certainty = parts.stream()
                .map(PartResult::certainty)
                .min(Certainty::compareTo)
                .orElseThrow();
        return Judgement.of(state, certainty, progress(parts), reasons(parts, state))
                .withParts(parts);
    }

    private PartResult part(Deliverable deliverable) {
        List<Observation> reports = new ArrayList<>(situation.observed(deliverable.code()));
        reports.addAll(situation.observed());
        reports.removeIf(o -> !(o.value() instanceof ObservedValue.Delivered));
        Optional<Observation> inTime = reports.stream()
                .filter(o -> situation.due().counts(o.period()) && isDone(o))
                .findFirst();
        if (inTime.isPresent()) {
            boolean doubtful = inTime.get().status().isDoubtful();
            return result(deliverable, State.MET, doubtful ? Certainty.POSSIBLE : Certainty.SURE, inTime);
        }
        Optional<Observation> latest = reports.stream().max(Comparator.comparing(Observation::period));
        // not there on the deadline's last day or later: it was not there in time either
        Optional<Observation> missing = reports.stream()
                .filter(o -> situation.isOverdue()
                        && !isDone(o)
                        && !o.period().lastDay().isBefore(situation.deadlineDay()))
                .findFirst();
        if (missing.isPresent()) {
            boolean doubtful = missing.get().status().isDoubtful();
            return result(deliverable, State.MISSED, doubtful ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE, latest);
        }
        return result(deliverable, State.UNDECIDED, Certainty.POSSIBLE, latest);
    }

    private static boolean isDone(Observation observation) {
        return observation.value() instanceof ObservedValue.Delivered delivered && delivered.done();
    }

    private static PartResult result(
            Deliverable deliverable, State state, Certainty certainty, Optional<Observation> judged) {
        return new PartResult(Optional.of(deliverable.code()), deliverable.name(), state, certainty, judged);
    }

    private static State state(List<PartResult> parts) {
        if (parts.stream().anyMatch(p -> p.state() == State.MISSED)) {
            return State.MISSED;
        }
        return parts.stream().allMatch(p -> p.state() == State.MET) ? State.MET : State.UNDECIDED;
    }

    private static Progress progress(List<PartResult> parts) {
        long done = parts.stream().filter(p -> p.state() == State.MET).count();
        boolean silent = parts.stream().allMatch(p -> p.judged().isEmpty());
        return silent
                ? new Progress.Undefined(Progress.Why.NO_FIGURE)
                : new Progress.Share(Rational.of(done, parts.size()));
    }

    private List<Reason> reasons(List<PartResult> parts, State state) {
        List<Reason> reasons = new ArrayList<>();
        long done = parts.stream().filter(p -> p.state() == State.MET).count();
        reasons.add(Reason.of(ReasonCode.DELIVERED, parts.size(), done));
        parts.forEach(p -> addReasons(p, reasons));
        Optional<LocalDate> day = situation.due().day();
        if (state == State.MISSED) {
            reasons.add(Reason.of(ReasonCode.DEADLINE_PASSED, situation.deadlineDay()));
        } else if (state == State.MET) {
            day.filter(situation.asOf()::isBefore)
                    .ifPresent(d -> reasons.add(Reason.of(ReasonCode.AHEAD_OF_DEADLINE, d)));
        } else if (!situation.isOverdue()) {
            reasons.add(day.map(d -> Reason.of(ReasonCode.NO_INTERIM_STEPS, d))
                    .orElseGet(() -> Reason.of(ReasonCode.NO_DEADLINE)));
        } else {
            reasons.add(Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, situation.deadlineDay()));
        }
        return reasons;
    }

    private void addReasons(PartResult part, List<Reason> reasons) {
        Optional<Observation> judged = part.judged();
        if (part.state() != State.MET) {
            boolean late = judged.map(ChecklistRule::isDone).orElse(false);
            ReasonCode code = judged.isEmpty() ? ReasonCode.DELIVERABLE_UNKNOWN : ReasonCode.DELIVERABLE_OPEN;
            reasons.add(
                    late
                            ? Reason.of(
                                    ReasonCode.DELIVERED_AFTER_DEADLINE,
                                    part.name(),
                                    judged.get().period(),
                                    situation.deadlineDay())
                            : Reason.of(code, part.name()));
        }
        judged.filter(o -> o.status().isDoubtful())
                .ifPresent(o -> reasons.add(
                        Reason.of(ReasonCode.DOUBTFUL_FIGURE, o.status().label())));
    }
}
