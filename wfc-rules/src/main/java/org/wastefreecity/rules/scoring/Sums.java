/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.List;
import org.wastefreecity.model.measure.Rational;

/** Sums of many fractions, pair by pair, so that long denominators meet as late as possible. */
final class Sums {
    private Sums() {}

    static Rational sum(List<Rational> values) {
        if (values.size() <= 4) {
            Rational sum = Rational.ZERO;
            for (Rational value : values) {
                sum = sum.plus(value);
            }
            return sum;
        }
        int half = values.size() / 2;
        return sum(values.subList(0, half)).plus(sum(values.subList(half, values.size())));
    }
}
