/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Condition;

/**
 * The rule of rising or falling, year by year: over the stated number of years, or from the base year on. A single step the
 * wrong way breaks the trend, even across years that nobody reported; the trend holds only if every year is known. Before the
 * deadline an open-ended trend is on track while it holds and off track once it is broken.
 */
record TrendRule(Situation situation, Condition.Trend form) {
    private static final Progress NO_SCALE = new Progress.Undefined(Progress.Why.NO_SCALE);

    Judgement judge() {
        List<Observation> known = situation.comparable();
        return new Choice(situation, known).judge(o -> upTo(o, known));
    }

    private Judgement upTo(Observation last, List<Observation> known) {
        int end = last.period().year();
        int start = form.years().isPresent() ? end - form.years().getAsInt() : situation.baseYear();
        NavigableMap<Integer, Observation> series = new TreeMap<>();
        for (Observation o : known) {
            int year = o.period().year();
            if (o.period().isYear()
                    && year >= start
                    && year <= end
                    && FigureRule.boundsOf(o.value()).isPresent()) {
                series.put(year, o);
            }
        }
        Judgement judgement = judged(last, series, end - start + 1).on(last);
        return series.values().stream()
                .filter(o -> o.status().isDoubtful())
                .findFirst()
                .map(judgement::doubted)
                .orElse(judgement);
    }

    private Judgement judged(Observation last, NavigableMap<Integer, Observation> series, int years) {
        boolean broken = false;
        boolean holds = series.size() == years && years > 1;
        Optional<Bounds> before = Optional.empty();
        for (Observation o : series.values()) {
            Bounds now = FigureRule.boundsOf(o.value()).orElseThrow();
            if (before.isPresent()) {
                broken |= form.sense() == Condition.Sense.INCREASE
                        ? isNotAbove(now, before.get())
                        : isNotAbove(before.get(), now);
                holds &= form.sense() == Condition.Sense.INCREASE
                        ? isAbove(now, before.get())
                        : isAbove(before.get(), now);
            }
            before = Optional.of(now);
        }
        if (!broken && !holds) {
            return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.SHORT_SERIES, years, series.size()));
        }
        Verdicts verdicts = new Verdicts(situation, form);
        Judgement judgement = holds ? verdicts.met(last, NO_SCALE) : verdicts.notMet(last, NO_SCALE);
        boolean openEnded = form.years().isEmpty()
                && !situation.isOverdue()
                && situation.due().day().isPresent();
        if (openEnded) {
            State soFar = holds ? State.ON_TRACK : State.OFF_TRACK;
            return Judgement.of(
                    soFar,
                    Certainty.POSSIBLE,
                    NO_SCALE,
                    List.of(judgement.reasons().get(0)));
        }
        return verdicts.withoutPath(judgement);
    }

    /** Surely a is above b. */
    private static boolean isAbove(Bounds a, Bounds b) {
        return a.lower().isPresent()
                && b.upper().isPresent()
                && a.lower().get().compareTo(b.upper().get()) > 0;
    }

    /** Surely a is not above b. */
    private static boolean isNotAbove(Bounds a, Bounds b) {
        return a.upper().isPresent()
                && b.lower().isPresent()
                && a.upper().get().compareTo(b.lower().get()) <= 0;
    }
}
