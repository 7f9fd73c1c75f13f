/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * The two parts of a ratio (分子和分母), so that a rate can be opened: 502.49 万吨 above and 6323.75 万吨 below 7.9 %.
 * <p>
 * The value of the formula is numerator × factor ÷ denominator, exactly. This class is immutable and thread-safe.
 *
 * @param numerator what stands above the line
 * @param denominator what stands below it
 * @param factor from the units of the parts to the unit of the formula
 */
public record FormulaParts(Part numerator, Part denominator, Rational factor) {

    /** Checks that no part is missing. */
    public FormulaParts {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(factor, "factor");
    }

    /**
     * The ratio of the parts, in the unit of the formula.
     *
     * @return the value; empty if a part is not known exactly or the denominator is 0
     */
    public Optional<Rational> ratio() {
        return denominator
                .value()
                .filter(d -> d.signum() != 0)
                .flatMap(d -> numerator.value().map(n -> n.times(factor).dividedBy(d)));
    }

    /**
     * One part of a ratio.
     *
     * @param lower it is not below this
     * @param upper it is not above this
     * @param unit the unit of both; empty for a plain number and where no unit of an input says it: then both are in reference
     *     units (kilograms, yuan, persons …)
     */
    public record Part(Optional<Rational> lower, Optional<Rational> upper, Optional<UnitOfMeasure> unit) {

        /** Checks that no part is missing. */
        public Part {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
            Objects.requireNonNull(unit, "unit");
        }

        /**
         * The part, if it is known exactly.
         *
         * @return the value
         */
        public Optional<Rational> value() {
            return lower.equals(upper) ? lower : Optional.empty();
        }
    }
}
