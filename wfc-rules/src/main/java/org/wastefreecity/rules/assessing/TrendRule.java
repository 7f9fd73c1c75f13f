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

/**
 * The rule of rising or falling: every year against the year before, without a gap. Where no number of years is stated, all
 * known years count, and before the deadline a trend that holds is on track, one that is broken off track.
 */
record TrendRule(Situation situation, Condition.Trend form) {
    private static final Progress NO_SCALE = new Progress.Undefined(Progress.Why.NO_SCALE);

    Judgement judge() {
        List<Observation> known = situation.comparable();
        return new Choice(situation, known).judge(o -> upTo(o, known));
    }

    private Judgement upTo(Observation last, List<Observation> known) {
        List<Observation> series = known.stream()
                .filter(o -> o.figure().isPresent()
                        && !o.period().lastDay().isAfter(last.period().lastDay()))
                .toList();
        int steps = form.years().orElse(Math.max(1, series.size() - 1));
        if (series.size() < steps + 1 || !isConsecutive(lastOf(series, steps + 1))) {
            return Judgement.undecided(
                            Progress.Why.NO_SCALE, Reason.of(ReasonCode.SHORT_SERIES, steps + 1, series.size()))
                    .on(last);
        }
        boolean holds = holds(lastOf(series, steps + 1));
        boolean untilLater = form.years().isEmpty()
                && !situation.isOverdue()
                && situation.due().day().isPresent();
        Verdicts verdicts = new Verdicts(situation, form);
        Judgement judgement =
                holds ? verdicts.met(last, NO_SCALE) : verdicts.withoutPath(verdicts.notMet(last, NO_SCALE));
        if (untilLater) {
            State soFar = holds ? State.ON_TRACK : State.OFF_TRACK;
            judgement = Judgement.of(
                    soFar,
                    Certainty.POSSIBLE,
                    NO_SCALE,
                    List.of(judgement.reasons().get(0)));
        }
        return series.stream()
                .filter(o -> o.status().isDoubtful())
                .findFirst()
                .map(judgement.on(last)::doubted)
                .orElse(judgement.on(last));
    }

    private static List<Observation> lastOf(List<Observation> series, int count) {
        return series.subList(series.size() - count, series.size());
    }

    private static boolean isConsecutive(List<Observation> series) {
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i).period().year() != series.get(i - 1).period().year() + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(List<Observation> series) {
        for (int i = 1; i < series.size(); i++) {
            int order = series.get(i)
                    .figure()
                    .orElseThrow()
                    .compareTo(series.get(i - 1).figure().orElseThrow());
            if (form.sense() == Condition.Sense.INCREASE ? order <= 0 : order >= 0) {
                return false;
            }
        }
        return true;
    }
}
