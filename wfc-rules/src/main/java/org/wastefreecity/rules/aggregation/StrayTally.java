/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.RoundingMode;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/** A tally beside rows that may belong to it: each may add its value or nothing, one without a value whatever is possible. */
final class StrayTally {
    private final Measure measure;
    private final Numbers numbers;

    StrayTally(Measure measure) {
        this.measure = measure;
        this.numbers = new Numbers(measure);
    }

    Tally around(Tally tally, Extra extra) {
        if (extra.isNone()) {
            return tally;
        }
        boolean nothing = tally.seen().isEmpty()
                && tally.lower().isEmpty()
                && tally.upper().isEmpty()
                && tally.coverage().missing().isEmpty(); // who is missing may say anything
        boolean sums = !Fold.isNeeded(measure);
        Optional<Rational> lower = end(tally.lower(), nothing)
                .filter(l -> sums)
                .flatMap(l -> low(extra).map(l::plus))
                .map(l -> measure.isNeverNegative() && l.signum() < 0 ? Rational.ZERO : l);
        Optional<Rational> upper = end(tally.upper(), nothing)
                .filter(u -> sums)
                .flatMap(u -> high(extra).map(u::plus));
        return Tally.builder()
                .unit(tally.unit())
                .seen(tally.seen())
                .lower(lower.map(l -> numbers.figure(l, RoundingMode.FLOOR)))
                .upper(upper.map(u -> numbers.figure(u, RoundingMode.CEILING)))
                .coverage(tally.coverage())
                .addAllDoubts(tally.doubts())
                .build();
    }

    private Optional<Rational> end(Optional<Figure> bound, boolean nothing) {
        return nothing ? Optional.of(Rational.ZERO) : bound.map(f -> f.valueIn(measure.unit()));
    }

    private Optional<Rational> low(Extra extra) {
        Optional<Rational> each = numbers.possible(Bounds::lower).map(l -> l.signum() < 0 ? l : Rational.ZERO);
        return missing(extra, each).map(numbers.ofLastPlaces(extra.below())::plus);
    }

    private Optional<Rational> high(Extra extra) {
        Optional<Rational> each = numbers.possible(Bounds::upper).map(u -> u.signum() > 0 ? u : Rational.ZERO);
        return missing(extra, each).map(numbers.ofLastPlaces(extra.above())::plus);
    }

    private static Optional<Rational> missing(Extra extra, Optional<Rational> each) {
        return extra.missing() == 0 ? Optional.of(Rational.ZERO) : each.map(Rational.of(extra.missing())::times);
    }

    /** The same for whoever opens the sum. */
    Optional<CellStrays> shown(Extra extra) {
        return extra.isNone()
                ? Optional.empty()
                : Optional.of(new CellStrays(
                        extra.rows(),
                        extra.missing(),
                        numbers.ofLastPlaces(extra.below()),
                        numbers.ofLastPlaces(extra.above())));
    }

    /** Why the sum is not sure. */
    static Wording reason(Extra extra) {
        return Wording.of(
                "有" + extra.rows() + "行未采用，因地域、时期、类别、统计量或填报人不明，可能属于此数，见其问题提示",
                extra.rows() + (extra.rows() == 1 ? " row was" : " rows were")
                        + " left out that may belong here: nobody can tell the place, period, category, measure or"
                        + " reporter; see the findings");
    }
}
