/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.observation.Observation;

/**
 * The rule of the trend path: the line through the figure judged and the one before it, carried on to the deadline.
 *
 * @param situation what is judged
 * @param known the figures that can be held against the deadline, the earliest first
 * @param hasPath whether what is asked at the deadline is known today
 */
record TrendPathRule(Situation situation, List<Observation> known, boolean hasPath) {

    TrendPath path(Optional<Observation> judged, Function<Observation, FigureRule.Demand> demand) {
        Optional<Observation> now = judged.filter(o -> !o.status().isAbsent());
        if (now.isEmpty()) {
            return none(TrendPath.Why.NO_FIGURE);
        }
        if (!hasPath || !(demand.apply(now.get()) instanceof FigureRule.Asked asked)) {
            return none(TrendPath.Why.MOVING_BOUND);
        }
        return asked.vague().isPresent() ? none(TrendPath.Why.VAGUE_TARGET) : line(now.get(), asked.acceptance());
    }

    private TrendPath line(Observation now, Acceptance acceptance) {
        Optional<LocalDate> deadline = situation.due().day();
        if (deadline.isEmpty()) {
            return none(TrendPath.Why.NO_DEADLINE);
        }
        LocalDate day = now.period().lastDay();
        if (!day.isBefore(deadline.get())) {
            return none(TrendPath.Why.NOTHING_AHEAD);
        }
        Optional<Observation> before = known.stream()
                .filter(o -> !o.status().isAbsent() && o.period().lastDay().isBefore(day))
                .reduce((a, b) -> b);
        if (before.isEmpty()) {
            return none(TrendPath.Why.ONE_FIGURE);
        }
        return isExact(before.get(), acceptance) && isExact(now, acceptance)
                ? acceptance.line(before.get(), now, deadline.get())
                : none(TrendPath.Why.ONLY_BOUNDS);
    }

    private static boolean isExact(Observation observation, Acceptance acceptance) {
        return observation
                .figure()
                .map(f -> f.unit().isComparableTo(acceptance.unit()))
                .orElse(false);
    }

    private static TrendPath none(TrendPath.Why why) {
        return new TrendPath.Undefined(why);
    }
}
