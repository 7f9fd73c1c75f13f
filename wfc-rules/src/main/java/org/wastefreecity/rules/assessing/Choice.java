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
 * Which observation counts. Before the deadline, that of the last year that is over, or a later one; from the deadline on, that
 * of the deadline's own period and no other. An older figure is told but never judged: it does not show where things stand.
 */
record Choice(Situation situation, List<Observation> known) {

    /** Lets the observation that counts speak, or says why none does. */
    Judgement judge(Function<Observation, Judgement> rule) {
        return situation.isOverdue() ? atDeadline(rule) : beforeDeadline(rule);
    }

    private Judgement beforeDeadline(Function<Observation, Judgement> rule) {
        Optional<Observation> judged = lastPresent();
        if (judged.isPresent() && situation.isCurrent(judged.get().period())) {
            return rule.apply(judged.get());
        }
        Judgement none = Judgement.undecided(
                Progress.Why.NO_FIGURE,
                Reason.of(ReasonCode.NO_FIGURE_OF_YEAR, situation.lastYearEnd().getYear()));
        Judgement silent = none;
        Optional<Observation> last = Evidence.last(known);
        if (last.isPresent() && last.get().status().isAbsent()) {
            boolean current = situation.isCurrent(last.get().period());
            silent = current ? absent(last.get()) : absent(none, last.get());
        }
        return judged.isPresent()
                ? silent.because(
                        ReasonCode.LAST_KNOWN,
                        judged.get().value(),
                        judged.get().period())
                : silent;
    }

    private static Judgement absent(Judgement none, Observation last) {
        return none.because(
                ReasonCode.FIGURE_ABSENT, last.period(), last.status().label());
    }

    private Judgement atDeadline(Function<Observation, Judgement> rule) {
        LocalDate day = situation.deadlineDay();
        for (int i = known.size() - 1; i >= 0; i--) {
            Observation one = known.get(i);
            if (one.period().lastDay().equals(day)) {
                return one.status().isAbsent() ? absent(one) : rule.apply(one);
            }
        }
        return noneAtDeadline(day, rule);
    }

    private Judgement noneAtDeadline(LocalDate day, Function<Observation, Judgement> rule) {
        Judgement none = Judgement.undecided(Progress.Why.NO_FIGURE, Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, day));
        Optional<Observation> other = lastPresent();
        if (other.isEmpty()) {
            Optional<Observation> last = Evidence.last(known);
            return last.isPresent() ? absent(none, last.get()) : none;
        }
        Observation o = other.get();
        if (o.period().lastDay().isBefore(day)) {
            return none.because(ReasonCode.LAST_KNOWN, o.value(), o.period());
        }
        boolean reached = rule.apply(o).state() == State.MET;
        return none.because(
                reached ? ReasonCode.REACHED_AFTER_DEADLINE : ReasonCode.FIGURE_AFTER_DEADLINE,
                o.value(),
                o.period(),
                day);
    }

    private Optional<Observation> lastPresent() {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (!known.get(i).status().isAbsent()) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
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
