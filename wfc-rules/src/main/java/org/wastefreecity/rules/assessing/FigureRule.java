/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;

/**
 * The rule of all forms that ask for one figure: it must lie in an interval.
 *
 * @param situation what is judged
 * @param condition the condition, for its words
 * @param hasPath whether a path from the baseline to the interval is promised
 * @param demand what is asked of the figure of an observation
 * @param hearing who wants to know on what it was judged
 */
record FigureRule(
        Situation situation,
        Condition condition,
        boolean hasPath,
        Function<Observation, Demand> demand,
        Hearing hearing) {

    /** What is asked of a figure, if that can be said. */
    sealed interface Demand {}

    /**
     * Figures of an interval.
     *
     * @param acceptance the figures that are good enough
     * @param basis the observation this was computed from, if it was
     * @param vague why any other figure leaves the question open, if it does
     */
    record Asked(Acceptance acceptance, Optional<Observation> basis, Optional<Reason> vague) implements Demand {}

    /**
     * Nobody can say.
     *
     * @param reason why
     */
    record Unknown(Reason reason) implements Demand {}

    Judgement judge() {
        List<Observation> known = situation.comparable();
        Judgement judgement = new Choice(situation, known).judge(this::against);
        return judgement.withTrend(new TrendPathRule(situation, known, hasPath).path(judgement.judged(), demand));
    }

    private Verdicts verdicts() {
        return new Verdicts(situation, condition);
    }

    private Judgement against(Observation observation) {
        Demand demanded = demand.apply(observation);
        if (demanded instanceof Unknown unknown) {
            return Judgement.undecided(Progress.Why.NO_SCALE, unknown.reason()).on(observation);
        }
        Asked asked = (Asked) demanded;
        Acceptance acceptance = asked.acceptance();
        hearing.heard(this, observation, asked);
        Optional<Bounds> bounds =
                boundsOf(observation.value()).filter(b -> b.unit().isComparableTo(acceptance.unit()));
        if (bounds.isEmpty()) {
            return Verdicts.wrongKind(
                    observation, Wording.of("以“" + acceptance.unit() + "”计的数值", "a figure in " + acceptance.unit()));
        }
        if (asked.vague().isPresent() && acceptance.verdict(bounds.get()) != Acceptance.Verdict.SATISFIED) {
            return Judgement.undecided(Progress.Why.VAGUE_TARGET, asked.vague().get())
                    .on(observation)
                    .doubted(observation);
        }
        Progress progress = progress(asked, observation);
        Judgement judgement = switch (acceptance.verdict(bounds.get())) {
            case SATISFIED -> verdicts().met(observation, progress);
            case VIOLATED -> violated(acceptance, observation, progress);
            case OPEN -> verdicts().straddled(observation, progress);
        };
        boolean atEnd = observation
                .figure()
                .map(f -> acceptance.isAtExcludedEnd(f.valueIn(acceptance.unit())))
                .orElse(false);
        Judgement complete = atEnd ? judgement.because(ReasonCode.AT_EXCLUDED_BOUND, observation.value()) : judgement;
        Judgement sure = complete.on(observation).doubted(observation);
        return asked.basis().map(b -> held(sure, acceptance, b, observation)).orElse(sure);
    }

    private Progress progress(Asked asked, Observation observation) {
        if (asked.vague().isPresent()) {
            return new Progress.Undefined(Progress.Why.VAGUE_TARGET);
        }
        return hasPath
                ? ProgressRule.progress(asked.acceptance(), situation, observation)
                : new Progress.Undefined(Progress.Why.NO_SCALE);
    }

    /** What was computed is shown, so that the answer can be checked by hand. */
    private static Judgement held(
            Judgement judgement, Acceptance acceptance, Observation basis, Observation observation) {
        Reason.Lazy asked = () -> acceptance.words(observation
                .figure()
                .or(() -> basis.figure())
                .map(f -> f.valueIn(acceptance.unit()))
                .orElse(Rational.ZERO));
        return judgement
                .because(ReasonCode.ASKED_OF, basis.value(), basis.period(), asked)
                .doubted(basis);
    }

    /** What a report says of a figure: exactly, within bounds, or nothing. */
    static Optional<Bounds> boundsOf(ObservedValue value) {
        if (value instanceof ObservedValue.Measured measured) {
            return Optional.of(Bounds.exactly(measured.figure()));
        }
        return value instanceof ObservedValue.Bounded bounded ? Optional.of(bounded.bounds()) : Optional.empty();
    }

    private Judgement violated(Acceptance acceptance, Observation observation, Progress progress) {
        Judgement judgement = verdicts().notMet(observation, progress);
        if (judgement.state() == State.MISSED) {
            return reachedLater()
                    .map(o -> judgement.because(
                            ReasonCode.REACHED_AFTER_DEADLINE, o.value(), o.period(), situation.deadlineDay()))
                    .orElse(judgement);
        }
        return hasPath && situation.due().day().isPresent()
                ? onPath(acceptance, observation, judgement)
                : verdicts().withoutPath(judgement);
    }

    private Optional<Observation> reachedLater() {
        LocalDate day = situation.deadlineDay();
        return situation.comparable().stream()
                .filter(o -> o.period().lastDay().isAfter(day))
                .filter(o -> demand.apply(o) instanceof Asked asked
                        && boundsOf(o.value())
                                .filter(b -> b.unit()
                                        .isComparableTo(asked.acceptance().unit()))
                                .map(b -> asked.acceptance().verdict(b) == Acceptance.Verdict.SATISFIED)
                                .orElse(false))
                .findFirst();
    }

    /** Compares with what the path promised for the very period of the figure, not for the day judged. */
    private Judgement onPath(Acceptance acceptance, Observation observation, Judgement open) {
        Optional<Rational> start = situation.baselineIn(acceptance.unit());
        if (start.isEmpty()) {
            return open.chieflyBecause(ReasonCode.NO_PATH, Progress.Why.NO_BASELINE.label());
        }
        Rational base = start.get();
        Bounds bounds = boundsOf(observation.value()).orElseThrow();
        // all of the bounds lies on one side of what is asked: one end is the better one
        Optional<Rational> low = bounds.lower().map(f -> f.valueIn(acceptance.unit()));
        Optional<Rational> high = bounds.upper().map(f -> f.valueIn(acceptance.unit()));
        boolean below = high.map(h -> acceptance.isBelow(h)).orElse(false);
        Rational better = (below ? high : low).orElseThrow();
        Optional<Rational> worse = below ? low : high;
        Rational promised =
                promised(acceptance, base, better, observation.period().lastDay());
        boolean lost = acceptance.contains(base); // what was reached in the base year is promised throughout
        boolean behind = lost || isBehind(better, promised, acceptance);
        boolean surelyNot =
                !behind && worse.map(w -> !isBehind(w, promised, acceptance)).orElse(false);
        ShownValue shown = new ShownValue(promised, acceptance.unit(), better);
        if (!behind && !surelyNot) {
            return open.withPromised(Optional.of(promised))
                    .chieflyBecause(ReasonCode.BOUNDS_STRADDLE_PATH, observation.value(), observation.period(), shown);
        }
        Judgement judgement = Judgement.of(
                        behind ? State.OFF_TRACK : State.ON_TRACK, Certainty.POSSIBLE, open.progress(), open.reasons())
                .withPromised(Optional.of(promised));
        if (lost) {
            judgement = judgement.because(ReasonCode.LEVEL_NOT_KEPT, shown);
        } else if (observation.period().year() == situation.baseYear() && !behind) {
            judgement = judgement.because(ReasonCode.START_OF_PATH, situation.baseYear());
        } else {
            boolean beyond = acceptance.isBelow(base) ? acceptance.isAbove(better) : acceptance.isBelow(better);
            ReasonCode late = beyond ? ReasonCode.BEYOND_RANGE : ReasonCode.BEHIND_PATH;
            judgement = judgement.because(behind ? late : ReasonCode.NOT_BEHIND_PATH, observation.period(), shown);
        }
        ShownValue shownBase = new ShownValue(base, acceptance.unit(), better);
        if (lost || isBehind(better, base, acceptance)) {
            judgement = judgement.because(ReasonCode.WORSE_THAN_BASELINE, shownBase);
        }
        ObservationStatus status =
                situation.baseline().orElseThrow().observation().status();
        return status.isDoubtful()
                ? judgement.because(ReasonCode.DOUBTFUL_BASELINE, shownBase, status.label())
                : judgement;
    }

    private static boolean isBehind(Rational value, Rational promised, Acceptance acceptance) {
        return acceptance.distance(value).compareTo(acceptance.distance(promised)) > 0;
    }

    /** A level reached in the base year is promised throughout; else the path leads from the baseline to the nearer end. */
    private Rational promised(Acceptance acceptance, Rational base, Rational value, LocalDate day) {
        return acceptance.contains(base)
                ? acceptance.endToward(value)
                : PromisedPath.of(situation, acceptance, base).at(day);
    }
}
