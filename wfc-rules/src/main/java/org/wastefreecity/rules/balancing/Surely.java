/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.List;
import java.util.stream.Stream;
import org.wastefreecity.model.measure.Rational;

/** What a place surely has at least, and the claims about parts beside each other that say so. */
record Surely(Rational least, List<Claim> claims, List<Surely> parts) {
    static final Surely NOTHING = new Surely(Rational.ZERO, List.of(), List.of());

    static Surely of(Claim claim) {
        return claim.low().signum() < 0 ? NOTHING : new Surely(claim.low(), List.of(claim), List.of());
    }

    Surely plus(Surely other) {
        return new Surely(least.plus(other.least), List.of(), List.of(this, other));
    }

    static Surely sum(List<Surely> parts) {
        return new Surely(parts.stream().map(Surely::least).reduce(Rational.ZERO, Rational::plus), List.of(), parts);
    }

    /** The larger one; this one if they are alike. */
    Surely or(Surely other) {
        return other.least.compareTo(least) > 0 ? other : this;
    }

    Stream<Claim> all() {
        return Stream.concat(claims.stream(), parts.stream().flatMap(Surely::all));
    }
}
