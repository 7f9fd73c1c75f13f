/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import org.wastefreecity.model.measure.Rational;

/**
 * A number or one of the two infinities: where a bound is not known, or where target ÷ actual goes as the actual falls to 0.
 *
 * @param infinite −1, 0 or 1
 * @param value the number if it is finite
 */
record Extended(int infinite, Rational value) implements Comparable<Extended> {
    static final Extended LOWEST = new Extended(-1, Rational.ZERO);
    static final Extended HIGHEST = new Extended(1, Rational.ZERO);

    static Extended of(Rational value) {
        return new Extended(0, value);
    }

    boolean isFinite() {
        return infinite == 0;
    }

    Extended negated() {
        return new Extended(-infinite, value.negated());
    }

    int compareTo(BigDecimal other) {
        return infinite != 0 ? infinite : value.compareTo(Rational.of(other));
    }

    @Override
    public int compareTo(Extended other) {
        return infinite != 0 || other.infinite != 0
                ? Integer.compare(infinite, other.infinite)
                : value.compareTo(other.value);
    }
}
