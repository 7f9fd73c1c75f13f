/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;

/**
 * Which values the measures of a schema declare possible, in units of the last place.
 *
 * @param lowest the smallest, by code of the measure
 * @param highest the largest
 * @param sums whether the measure is a mere sum, of which a row of 0 changes nothing
 */
record PossibleValues(long[] lowest, long[] highest, boolean[] sums) {

    static PossibleValues of(FactSchema schema) {
        boolean[] sums = new boolean[schema.measures().size()];
        for (int m = 0; m < sums.length; m++) {
            sums[m] = !Fold.isNeeded(schema.measures().get(m));
        }
        return new PossibleValues(
                schema.measures().stream().mapToLong(m -> limit(m, true)).toArray(),
                schema.measures().stream().mapToLong(m -> limit(m, false)).toArray(),
                sums);
    }

    private static long limit(Measure measure, boolean lower) {
        Optional<Figure> bound = measure.possible().flatMap(lower ? Bounds::lower : Bounds::upper);
        if (bound.isEmpty()) {
            return lower ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        Rational scaled = bound.get()
                .valueIn(measure.unit())
                .times(Rational.of(BigInteger.TEN.pow(measure.places()), BigInteger.ONE));
        BigDecimal whole = scaled.toBigDecimal(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    /** What a stray row of a measure may add; {@link ScaledValues#NONE} if it has no value. */
    Extra extra(int measure, long value) {
        if (measure < 0 || value == ScaledValues.NONE) {
            return Extra.MISSING;
        }
        if (value == 0 && sums[measure]) {
            return Extra.NONE;
        }
        Extra extra = Extra.of(value);
        return value < lowest[measure] || value > highest[measure] ? extra.orMissing() : extra;
    }
}
