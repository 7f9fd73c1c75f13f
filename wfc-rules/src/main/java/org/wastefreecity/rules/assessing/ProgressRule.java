/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.Optional;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;

/**
 * How much of the way is covered: the exact share of the distance from the baseline to the nearest figure that satisfies the
 * condition. 0 at the baseline, 1 at the target, monotone, not capped, and unchanged when figures and direction are mirrored.
 */
final class ProgressRule {
    private ProgressRule() {}

    static Progress progress(Acceptance acceptance, Situation situation, Observation observation) {
        Optional<Rational> start = situation.baselineIn(acceptance.unit());
        if (start.isEmpty()) {
            return new Progress.Undefined(Progress.Why.NO_BASELINE);
        }
        Rational base = start.get();
        Rational end = acceptance.endToward(base);
        if (acceptance.isRange() && acceptance.contains(base)) {
            return new Progress.Undefined(Progress.Why.BASELINE_WITHIN_TARGET);
        }
        if (end.equals(base)) {
            return new Progress.Undefined(
                    acceptance.isAtExcludedEnd(base)
                            ? Progress.Why.BASELINE_AT_EXCLUDED_BOUND
                            : Progress.Why.BASELINE_AT_TARGET);
        }
        if (acceptance.contains(base)) {
            return new Progress.Undefined(Progress.Why.BASELINE_BEYOND_TARGET);
        }
        Optional<Figure> exact = observation.figure();
        if (exact.isEmpty()) {
            return new Progress.Undefined(Progress.Why.ONLY_BOUNDS);
        }
        Rational value = exact.get().valueIn(acceptance.unit());
        return new Progress.Share(
                acceptance.isOneSided()
                        ? value.minus(base).dividedBy(end.minus(base))
                        : Rational.ONE.minus(acceptance.distance(value).dividedBy(acceptance.distance(base))));
    }
}
