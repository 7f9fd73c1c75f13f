/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;

/** The numbers of a measure, in its unit: from units of the last place, and as figures with its places. */
record Numbers(Measure measure) {

    /** A number in units of the last place. */
    Rational ofLastPlaces(BigInteger value) {
        return Rational.of(value, BigInteger.TEN.pow(measure.places()));
    }

    Rational ofLastPlaces(long value) {
        return ofLastPlaces(BigInteger.valueOf(value));
    }

    /** An end of what the measure declares possible of any one figure. */
    Optional<Rational> possible(Function<Bounds, Optional<Figure>> end) {
        return measure.possible().flatMap(end).map(f -> f.valueIn(measure.unit()));
    }

    /** With the places of the measure, with more if it has more. */
    Figure figure(Rational value, RoundingMode mode) {
        BigDecimal decimal = value.toBigDecimal(Figure.MAX_PLACES, mode);
        return Figure.of(
                decimal.stripTrailingZeros().scale() <= measure.places()
                        ? decimal.setScale(measure.places(), RoundingMode.UNNECESSARY)
                        : decimal,
                measure.unit());
    }
}
