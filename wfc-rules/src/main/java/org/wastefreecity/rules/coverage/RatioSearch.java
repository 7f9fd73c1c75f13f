/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.coverage.RatioBounds.Missing;

/** The completions that make a ratio largest and smallest; a number r is tried as the answer, as {@link RatioBounds} tells. */
record RatioSearch(Rational above, Rational below, List<Missing> missing) {

    /** An end of the range: none if nothing limits the ratio there. */
    private record End(Optional<Rational> value, boolean attained) {
        static final End NONE = new End(Optional.empty(), false);

        static End at(Rational value) {
            return new End(Optional.of(value), true);
        }

        static End near(Rational value) {
            return new End(Optional.of(value), false);
        }
    }

    RatioBounds solve() {
        Interval denominator = sum(below, Missing::below);
        boolean safe = denominator.isNotNegative()
                && denominator.upper().map(u -> u.signum() > 0).orElse(true);
        if (!safe) {
            return new RatioBounds(Interval.ANY, true, false);
        }
        Rational least = denominator.lower().orElseThrow();
        End lower = lower(denominator, least);
        End upper = upper(denominator, least);
        return new RatioBounds(
                new Interval(lower.value(), upper.value()), least.signum() == 0, lower.attained() && upper.attained());
    }

    private Interval sum(Rational start, Function<Missing, Interval> part) {
        return missing.stream().map(part).reduce(Interval.of(start, start), Interval::plus);
    }

    private End lower(Interval denominator, Rational least) {
        Optional<Rational> numerator = sum(above, Missing::above).lower();
        if (numerator.isEmpty()) {
            return End.NONE;
        }
        Rational n = numerator.get();
        if (n.signum() < 0) { // r < 0: as little below the line as there can be
            return least.signum() == 0 ? End.NONE : End.at(n.dividedBy(least));
        }
        if (denominator.upper().isPresent()) { // r >= 0: as much
            return End.at(n.dividedBy(denominator.upper().get()));
        }
        return n.signum() == 0 ? End.at(n) : End.near(Rational.ZERO);
    }

    private End upper(Interval denominator, Rational least) {
        if (missing.stream().anyMatch(m -> !m.within() && m.above().upper().isEmpty())) {
            return End.NONE;
        }
        // r > 1: nothing below the line that must not be there
        Rational n = above;
        for (Missing m : missing) {
            Optional<Rational> most = m.above().upper();
            n = n.plus(
                    m.within() ? most.map(x -> Interval.min(x, low(m))).orElseGet(() -> low(m)) : most.orElseThrow());
        }
        if (least.signum() == 0 ? n.signum() > 0 : n.compareTo(least) > 0) {
            return least.signum() == 0 ? End.NONE : End.at(n.dividedBy(least));
        }
        if (missing.stream().anyMatch(m -> m.above().upper().isEmpty())) {
            // the same amount on both sides, more and more of it
            return least.signum() > 0 && n.equals(least) ? End.at(Rational.ONE) : End.near(Rational.ONE);
        }
        // 0 <= r <= 1: all that can be above, and below what carries it
        Rational all = sum(above, Missing::above).upper().orElseThrow();
        Rational carrying = below;
        for (Missing m : missing) {
            carrying = carrying.plus(
                    m.within() ? Interval.max(low(m), m.above().upper().orElseThrow()) : low(m));
        }
        if (all.signum() > 0 || (all.signum() == 0 && carrying.signum() > 0)) {
            return carrying.signum() == 0 ? End.NONE : End.at(all.dividedBy(carrying));
        }
        // r < 0: all that can be below
        return denominator.upper().map(u -> End.at(all.dividedBy(u))).orElseGet(() -> End.near(Rational.ZERO));
    }

    private static Rational low(Missing m) {
        return m.below().lower().orElseThrow();
    }
}
