/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.measure.Rational;

/**
 * Part of what a cell comes to, while it is combined.
 *
 * @param value what it comes to so far; means nothing if it is refused
 * @param weight how much it weighs, for a weighted mean
 * @param members the reporters that it counts
 * @param counted whether the members say what the value says
 * @param firstEnd the earliest last day among its series, counted as {@link java.time.LocalDate#toEpochDay} does: December and its year
 *     end on one day
 * @param lastEnd the latest one
 * @param refusal why there is no value
 */
record Part(
        Rational value,
        Optional<Rational> weight,
        Set<Integer> members,
        boolean counted,
        int firstEnd,
        int lastEnd,
        Optional<Refusal> refusal) {

    static Part of(Rational value, int reporter, int lastDay) {
        return new Part(
                value,
                Optional.empty(),
                value.equals(Rational.ONE) ? Set.of(reporter) : Set.of(),
                value.equals(Rational.ONE) || value.signum() == 0,
                lastDay,
                lastDay,
                Optional.empty());
    }

    static Part weighted(Rational value, Rational weight, int reporter, int lastDay) {
        Part part = of(value, reporter, lastDay);
        return new Part(value, Optional.of(weight), part.members, part.counted, lastDay, lastDay, Optional.empty());
    }

    static Part refused(Refusal refusal, int lastDay) {
        return new Part(Rational.ZERO, Optional.empty(), Set.of(), false, lastDay, lastDay, Optional.of(refusal));
    }

    Part refusedFor(Refusal why) {
        return new Part(value, weight, members, counted, firstEnd, lastEnd, Optional.of(why));
    }

    /** Whether its series end on different days. */
    boolean isOfMixedInstants() {
        return firstEnd != lastEnd;
    }
}
