/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;

/** What one reporter says of one place: its entries, and the least and most they stand for together, in the unit of the measure. */
record Claim(Measure measure, Place place, String reporter, List<Figure> entries, Rational low, Rational high) {
    private static final int PLACES = 6;

    Claim {
        entries = ImmutableList.copyOf(entries);
    }

    static Claim of(Measure measure, Place place, String reporter, Collection<Fact> facts) {
        Rational low = Rational.ZERO;
        Rational high = Rational.ZERO;
        List<Figure> entries = new ArrayList<>();
        for (Fact fact : facts) {
            Figure entry = fact.value();
            Rational value = entry.valueIn(measure.unit());
            Rational open = Figure.of(entry.halfOfLastPlace(), entry.unit()).valueIn(measure.unit());
            low = low.plus(value.minus(open));
            high = high.plus(value.plus(open));
            entries.add(entry);
        }
        boolean isPrintedZero = measure.isNeverNegative() && low.signum() < 0 && high.signum() >= 0;
        return new Claim(measure, place, reporter, entries, isPrintedZero ? Rational.ZERO : low, high);
    }

    boolean isImpossible() {
        return measure.isNeverNegative() && high.signum() < 0;
    }

    Cell cell() {
        return new Cell(
                measure.id(), new Place(place.category(), place.territory(), Optional.of(reporter), place.period()));
    }

    /** The figure itself, or what several entries come to. */
    Figure figure() {
        return entries.size() == 1
                ? entries.get(0)
                : Figure.of(
                        low.plus(high)
                                .dividedBy(Rational.of(2))
                                .toBigDecimal(PLACES, RoundingMode.HALF_UP)
                                .stripTrailingZeros(),
                        measure.unit());
    }

    /** Who says what of where; of a place near another, only what differs from it. */
    String beside(Place near) {
        return place.territory()
                + (place.category().equals(near.category()) ? "" : " " + place.category())
                + (place.period().equals(near.period()) ? "" : " " + place.period())
                + " " + reporter + " "
                + entries.stream().map(Figure::toString).collect(Collectors.joining(" + "));
    }
}
