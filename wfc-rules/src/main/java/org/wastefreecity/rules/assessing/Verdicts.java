/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.List;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.printing.ConditionWords;

/** What it means in a situation that an observation satisfies a condition, or does not; the same for every form. */
record Verdicts(Situation situation, Condition condition) {

    Judgement met(Observation observation, Progress progress) {
        Judgement met = Judgement.of(
                State.MET,
                Certainty.SURE,
                progress,
                List.of(Reason.of(ReasonCode.MEETS, observation.value(), observation.period(), new Words(condition))));
        return situation
                .due()
                .day()
                .filter(d -> observation.period().lastDay().isBefore(d))
                .map(d -> met.because(ReasonCode.AHEAD_OF_DEADLINE, d))
                .orElse(met);
    }

    /** Missed when overdue, else open; a rule that knows a path says more. */
    Judgement notMet(Observation observation, Progress progress) {
        Reason shortOf =
                Reason.of(ReasonCode.FALLS_SHORT, observation.value(), observation.period(), new Words(condition));
        return situation.isOverdue()
                ? Judgement.of(State.MISSED, Certainty.IMPOSSIBLE, progress, List.of(shortOf))
                        .because(ReasonCode.DEADLINE_PASSED, situation.deadlineDay())
                : Judgement.of(State.UNDECIDED, Certainty.POSSIBLE, progress, List.of(shortOf));
    }

    /** Open before the deadline, for want of a path. */
    Judgement withoutPath(Judgement judgement) {
        if (judgement.state() != State.UNDECIDED) {
            return judgement;
        }
        return situation.due().day().isEmpty()
                ? judgement.chieflyBecause(situation.noDeadline())
                : judgement.chieflyBecause(ReasonCode.NO_INTERIM_STEPS, situation.deadlineDay());
    }

    Judgement straddled(Observation observation, Progress progress) {
        return Judgement.of(
                State.UNDECIDED,
                Certainty.POSSIBLE,
                progress,
                List.of(Reason.of(
                        ReasonCode.BOUNDS_STRADDLE, observation.value(), observation.period(), new Words(condition))));
    }

    static Judgement wrongKind(Observation observation, Wording expected) {
        return Judgement.undecided(
                        Progress.Why.NO_FIGURE, Reason.of(ReasonCode.WRONG_KIND, observation.value(), expected))
                .on(observation);
    }

    /** The condition in words, put together only if somebody reads the reason. */
    private record Words(Condition condition) implements Reason.Lazy {
        @Override
        public Wording words() {
            return ConditionWords.of(condition);
        }
    }
}
