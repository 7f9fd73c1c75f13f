/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Target;

/** What a condition came to: an assessment without the row it is for. */
record Judgement(
        State state,
        Certainty certainty,
        Optional<Observation> judged,
        Progress progress,
        Optional<Rational> promised,
        TrendPath trend,
        List<PartResult> parts,
        List<Reason> reasons) {
    private static final TrendPath NO_TREND = new TrendPath.Undefined(TrendPath.Why.NO_SCALE);

    static Judgement of(State state, Certainty certainty, Progress progress, List<Reason> reasons) {
        return new Judgement(
                state, certainty, Optional.empty(), progress, Optional.empty(), NO_TREND, List.of(), reasons);
    }

    /** What an answer came to, as a part of something larger. */
    static Judgement of(Assessment answer) {
        return new Judgement(
                answer.state(),
                answer.certainty(),
                answer.judged(),
                answer.progress(),
                answer.promised(),
                answer.trend(),
                List.of(),
                answer.reasons());
    }

    static Judgement undecided(Progress.Why why, Reason... reasons) {
        return of(State.UNDECIDED, Certainty.POSSIBLE, new Progress.Undefined(why), List.of(reasons));
    }

    Judgement on(Observation observation) {
        return new Judgement(state, certainty, Optional.of(observation), progress, promised, trend, parts, reasons);
    }

    Judgement withPromised(Optional<Rational> value) {
        return new Judgement(state, certainty, judged, progress, value, trend, parts, reasons);
    }

    Judgement withTrend(TrendPath path) {
        return new Judgement(state, certainty, judged, progress, promised, path, parts, reasons);
    }

    Judgement withParts(List<PartResult> newParts) {
        return new Judgement(state, certainty, judged, progress, promised, trend, List.copyOf(newParts), reasons);
    }

    Judgement because(ReasonCode code, Object... arguments) {
        return because(reasons.size(), Reason.of(code, arguments));
    }

    /** The weightiest reason stands first. */
    Judgement chieflyBecause(ReasonCode code, Object... arguments) {
        return because(0, Reason.of(code, arguments));
    }

    Judgement chieflyBecause(Reason reason) {
        return because(0, reason);
    }

    private Judgement because(int place, Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(place, reason);
        return new Judgement(state, certainty, judged, progress, promised, trend, parts, more);
    }

    /** A doubtful figure leaves the state and takes the certainty away. */
    Judgement doubted(Observation observation) {
        if (!observation.status().isDoubtful()) {
            return this;
        }
        return new Judgement(state, Certainty.POSSIBLE, judged, progress, promised, trend, parts, reasons)
                .because(ReasonCode.DOUBTFUL_FIGURE, observation.status().label());
    }

    /** A figure that may be of something else leaves the state and takes the certainty away. */
    Judgement unsure(ReasonCode code, Object... arguments) {
        Judgement told = because(code, arguments);
        return told.state == State.UNDECIDED
                ? told
                : new Judgement(told.state, Certainty.POSSIBLE, judged, progress, promised, trend, parts, told.reasons);
    }

    Assessment toAssessment(Indicator row, Optional<Target> target, Optional<Baseline> baseline, LocalDate asOf) {
        return Assessment.builder()
                .indicator(row)
                .target(target)
                .asOf(asOf)
                .state(state)
                .certainty(certainty)
                .baseline(baseline)
                .judged(judged)
                .progress(progress)
                .promised(promised)
                .trend(trend)
                .addAllParts(parts)
                .addAllReasons(reasons)
                .build();
    }
}
