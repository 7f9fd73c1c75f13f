/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * Which observation counts. Before the deadline, the latest one with a value; from the deadline on, that of the deadline's own
 * period and no other.
 */
record Choice(Situation situation, List<Observation> known) {

    /** Lets the observation that counts speak, or says why none does. */
    Judgement judge(Function<Observation, Judgement> rule) {
        return situation.isOverdue() ? atDeadline(rule) : beforeDeadline(rule);
    }

    private Judgement beforeDeadline(Function<Observation, Judgement> rule) {
        Optional<Observation> latest = Evidence.last(known);
        Optional<Observation> judged = lastPresent();
        if (judged.isEmpty()) {
            return latest.map(Choice::absent)
                    .orElseGet(() -> Judgement.undecided(Progress.Why.NO_FIGURE, Reason.of(ReasonCode.NO_FIGURE)));
        }
        Judgement judgement = rule.apply(judged.get());
        return latest.filter(l -> !l.equals(judged.get()))
                .map(l -> judgement.because(
                        ReasonCode.FIGURE_ABSENT, l.period(), l.status().label()))
                .orElse(judgement);
    }

    private Judgement atDeadline(Function<Observation, Judgement> rule) {
        LocalDate day = situation.deadlineDay();
        return known.stream()
                .filter(o -> o.period().lastDay().equals(day))
                .reduce((a, b) -> b)
                .map(o -> o.status().isAbsent() ? absent(o) : rule.apply(o))
                .orElseGet(() -> noneAtDeadline(day, rule));
    }

    private Judgement noneAtDeadline(LocalDate day, Function<Observation, Judgement> rule) {
        Judgement none = Judgement.undecided(Progress.Why.NO_FIGURE, Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, day));
        Optional<Observation> other = lastPresent();
        if (other.isEmpty()) {
            return Evidence.last(known)
                    .map(o -> none.because(
                            ReasonCode.FIGURE_ABSENT, o.period(), o.status().label()))
                    .orElse(none);
        }
        Observation o = other.get();
        if (o.period().lastDay().isBefore(day)) {
            return none.because(ReasonCode.FIGURE_BEFORE_DEADLINE, o.value(), o.period());
        }
        boolean reached = rule.apply(o).state() == State.MET;
        return none.because(
                reached ? ReasonCode.REACHED_AFTER_DEADLINE : ReasonCode.FIGURE_AFTER_DEADLINE,
                o.value(),
                o.period(),
                day);
    }

    private Optional<Observation> lastPresent() {
        return known.stream().filter(o -> !o.status().isAbsent()).reduce((a, b) -> b);
    }

    private static Judgement absent(Observation observation) {
        Reason reason = observation.status() == ObservationStatus.NOT_APPLICABLE
                ? Reason.of(ReasonCode.NOT_APPLICABLE, observation.period())
                : Reason.of(
                        ReasonCode.FIGURE_ABSENT,
                        observation.period(),
                        observation.status().label());
        return Judgement.undecided(Progress.Why.NO_FIGURE, reason).on(observation);
    }
}
