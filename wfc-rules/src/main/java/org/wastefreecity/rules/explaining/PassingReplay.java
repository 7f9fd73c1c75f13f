/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ValueRange;

/** Whether what a scheme asks holds, told from the figures in a tree. */
final class PassingReplay {
    private PassingReplay() {}

    /** An answer; {@code told} is false where there is nothing to tell by. */
    record Holds(Optional<Boolean> known, boolean told) {
        static final Holds YES = new Holds(Optional.of(true), true);
        static final Holds NO = new Holds(Optional.of(false), true);
        static final Holds OPEN = new Holds(Optional.empty(), true);
        static final Holds UNTOLD = new Holds(Optional.empty(), false);
    }

    static Holds holds(Passing test, Map<String, Attainment> reached) {
        if (test instanceof Passing.CountOf count) {
            int sure = 0;
            int possible = 0;
            boolean open = false;
            for (Passing one : count.tests()) {
                Holds holds = holds(one, reached);
                sure += holds.known().orElse(false) ? 1 : 0;
                possible += holds.known().orElse(true) ? 1 : 0;
                open |= holds.known().isEmpty() && holds.told();
            }
            return sure >= count.atLeast()
                    ? Holds.YES
                    : possible < count.atLeast() ? Holds.NO : open ? Holds.OPEN : Holds.UNTOLD;
        }
        Attainment found = reached.get(test.keys().get(0));
        if (found == null) {
            return Holds.UNTOLD;
        }
        if (test instanceof Passing.TargetMet met) {
            return switch (found.met()) {
                case YES -> Holds.YES;
                case NO -> Holds.NO;
                case ON_TRACK -> met.onTrackCounts() ? Holds.YES : Holds.NO;
                case UNKNOWN -> found.actual().isPresent() ? Holds.OPEN : Holds.UNTOLD;
            };
        }
        return test instanceof Passing.AtLeast least
                ? beside(found, least.bound(), least.unit(), true)
                : beside(found, ((Passing.AtMost) test).bound(), ((Passing.AtMost) test).unit(), false);
    }

    private static Holds beside(Attainment found, BigDecimal bound, Optional<UnitOfMeasure> unit, boolean atLeast) {
        if (found.actual().isEmpty() || !fits(found.unit(), unit)) {
            return Holds.UNTOLD;
        }
        Fraction limit = ScoreReplay.exact(bound);
        Fraction scale = scale(found.unit(), unit);
        ValueRange range = found.actual().get();
        Optional<Fraction> low = range.low().map(v -> Fraction.of(v).times(scale));
        Optional<Fraction> high = range.high().map(v -> Fraction.of(v).times(scale));
        boolean surely = atLeast
                ? low.map(l -> !l.isBelow(limit)).orElse(false)
                : high.map(h -> !limit.isBelow(h)).orElse(false);
        boolean never = atLeast
                ? high.map(h -> h.isBelow(limit)).orElse(false)
                : low.map(limit::isBelow).orElse(false);
        return surely ? Holds.YES : never ? Holds.NO : Holds.OPEN;
    }

    static boolean fits(Optional<UnitOfMeasure> a, Optional<UnitOfMeasure> b) {
        return a.isPresent() == b.isPresent()
                && a.map(u -> u.isComparableTo(b.orElseThrow())).orElse(true);
    }

    static Fraction scale(Optional<UnitOfMeasure> from, Optional<UnitOfMeasure> to) {
        return from.isEmpty() || to.isEmpty()
                ? Fraction.ONE
                : Fraction.of(from.get().factor()).over(Fraction.of(to.get().factor()));
    }
}
