/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Optional;

/** A quotient of two polynomials in the inputs that are not known exactly. */
record Fraction(Polynomial above, Polynomial under) {

    static Fraction of(Polynomial polynomial) {
        return new Fraction(polynomial, Polynomial.ONE);
    }

    Fraction negated() {
        return new Fraction(above.negated(), under);
    }

    Optional<Fraction> plus(Fraction other) {
        if (under.equals(other.under)) {
            return Optional.of(new Fraction(above.plus(other.above), under));
        }
        return above.times(other.under)
                .flatMap(a -> other.above.times(under).map(a::plus))
                .flatMap(n -> under.times(other.under).map(d -> new Fraction(n, d)));
    }

    Optional<Fraction> times(Fraction other) {
        return above.times(other.above).flatMap(n -> under.times(other.under).map(d -> new Fraction(n, d)));
    }

    Optional<Fraction> dividedBy(Fraction other) {
        // a common line below cancels, as in (base − current)/base of two rates
        return under.equals(other.under)
                ? Optional.of(new Fraction(above, other.above))
                : times(new Fraction(other.under, other.above));
    }

    int inputs() {
        return above.inputs() | under.inputs();
    }

    int bits() {
        return Math.max(above.bits(), under.bits());
    }

    int size() {
        return above.terms().size() + under.terms().size();
    }
}
