/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Optional;
import org.wastefreecity.model.measure.Rational;

/**
 * What an expression comes to: bounds, and, where some input is not known exactly, the value as a fraction in such inputs.
 *
 * @param span the bounds
 * @param fraction the value in terms of the inputs; empty where it is none or too large a one
 */
record Value(Span span, Optional<Fraction> fraction) {

    static Value of(Rational exact) {
        return new Value(Span.of(exact), Optional.empty());
    }

    boolean isExact() {
        return span.isExact();
    }

    /** The fraction; a constant one of an exact value. */
    Optional<Fraction> asFraction() {
        return isExact() ? Optional.of(Fraction.of(Polynomial.of(span.exact()))) : fraction;
    }

    Value negated() {
        return new Value(span.negated(), fraction.map(Fraction::negated));
    }
}
