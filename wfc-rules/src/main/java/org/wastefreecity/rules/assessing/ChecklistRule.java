/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservedValue;

/** Puts deliverables together: met when all are there, missed when one is known not to be, else open. */
record ChecklistRule(Due due, LocalDate asOf) {

    Judgement combine(List<PartResult> parts) {
        long done = parts.stream().filter(p -> p.state() == State.MET).count();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ReasonCode.DELIVERED, parts.size(), done));
        for (PartResult part : parts) {
            if (part.state() != State.MET) {
                reasons.add(Reason.of(
                        part.judged().isPresent() ? ReasonCode.DELIVERABLE_OPEN : ReasonCode.DELIVERABLE_UNKNOWN,
                        part.name()));
                part.judged()
                        .filter(o -> o.value() instanceof ObservedValue.Delivered d && d.done())
                        .ifPresent(o -> reasons.add(Reason.of(
                                ReasonCode.REACHED_AFTER_DEADLINE,
                                o.value(),
                                o.period(),
                                due.day().map(LocalDate::toString).orElse("—"))));
            }
        }
        State state = state(parts);
        Certainty certainty = parts.stream()
                .map(PartResult::certainty)
                .min(Certainty::compareTo)
                .orElseThrow();
        boolean nothingKnown =
                done == 0 && parts.stream().allMatch(p -> p.judged().isEmpty());
        if (state == State.MISSED) {
            reasons.add(Reason.of(ReasonCode.DEADLINE_PASSED, due.day().orElseThrow()));
        } else if (state == State.UNDECIDED && !due.isPast(asOf)) {
            reasons.add(due.day()
                    .map(d -> Reason.of(ReasonCode.NO_INTERIM_STEPS, d))
                    .orElseGet(() -> Reason.of(ReasonCode.NO_DEADLINE)));
        } else if (state == State.MET) {
            due.day().filter(asOf::isBefore).ifPresent(d -> reasons.add(Reason.of(ReasonCode.AHEAD_OF_DEADLINE, d)));
        }
        Progress progress = nothingKnown
                ? new Progress.Undefined(Progress.Why.NO_FIGURE)
                : new Progress.Share(Rational.of(done, parts.size()));
        return new Judgement(state, certainty, Optional.empty(), progress, Optional.empty(), parts, reasons);
    }

    private static State state(List<PartResult> parts) {
        if (parts.stream().anyMatch(p -> p.state() == State.MISSED)) {
            return State.MISSED;
        }
        return parts.stream().allMatch(p -> p.state() == State.MET) ? State.MET : State.UNDECIDED;
    }
}
