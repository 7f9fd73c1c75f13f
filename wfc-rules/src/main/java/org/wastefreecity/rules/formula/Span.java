/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;

/** Between two bounds, each included; null where there is none. */
record Span(@Nullable Rational lower, @Nullable Rational upper) {
    static final Span ANY = new Span(null, null);

    static Span of(Rational exact) {
        return new Span(exact, exact);
    }

    boolean isExact() {
        return lower != null && upper != null && lower.equals(upper);
    }

    Rational exact() {
        if (lower == null || !isExact()) {
            throw new IllegalStateException("not exact");
        }
        return lower;
    }

    boolean holdsZero() {
        return (lower == null || lower.signum() <= 0) && (upper == null || upper.signum() >= 0);
    }

    boolean isZero() {
        return lower != null && upper != null && lower.signum() == 0 && upper.signum() == 0;
    }

    Optional<Rational> low() {
        return Optional.ofNullable(lower);
    }

    Optional<Rational> high() {
        return Optional.ofNullable(upper);
    }

    Span negated() {
        return new Span(upper == null ? null : upper.negated(), lower == null ? null : lower.negated());
    }

    Span plus(Span other) {
        return new Span(sum(lower, other.lower), sum(upper, other.upper));
    }

    private static @Nullable Rational sum(@Nullable Rational a, @Nullable Rational b) {
        return a == null || b == null ? null : a.plus(b);
    }

    Span times(Span other) {
        if (isZero() || other.isZero()) {
            return of(Rational.ZERO);
        }
        if (other.isExact()) {
            return scaled(other.exact());
        }
        if (isExact()) {
            return other.scaled(exact());
        }
        if (lower != null && lower.signum() >= 0 && other.lower != null && other.lower.signum() >= 0) {
            return new Span(lower.times(other.lower), product(upper, other.upper));
        }
        if (upper != null && upper.signum() <= 0) {
            return negated().times(other).negated();
        }
        if (other.upper != null && other.upper.signum() <= 0) {
            return times(other.negated()).negated();
        }
        if (lower == null || upper == null || other.lower == null || other.upper == null) {
            return ANY;
        }
        return hull(
                hull(of(lower.times(other.lower)), of(lower.times(other.upper))),
                hull(of(upper.times(other.lower)), of(upper.times(other.upper))));
    }

    private static @Nullable Rational product(@Nullable Rational a, @Nullable Rational b) {
        return a == null || b == null ? null : a.times(b);
    }

    private Span scaled(Rational factor) {
        if (factor.signum() < 0) {
            return negated().scaled(factor.negated());
        }
        return new Span(product(lower, factor), product(upper, factor));
    }

    /** The quotients of all pairs whose divisor is not 0; anything if that can be of either sign. */
    Span dividedBy(Span other) {
        if (other.upper != null && other.upper.signum() <= 0 && !other.isZero()) {
            return negated().dividedBy(other.negated());
        }
        if (other.lower == null || other.lower.signum() < 0 || other.isZero()) {
            return ANY;
        }
        // 1/other lies between these
        Rational least = other.upper == null ? Rational.ZERO : Rational.ONE.dividedBy(other.upper);
        @Nullable Rational most = other.lower.signum() == 0 ? null : Rational.ONE.dividedBy(other.lower);
        return times(new Span(least, most));
    }

    static Span hull(Span a, Span b) {
        return new Span(
                a.lower == null || b.lower == null ? null : least(a.lower, b.lower),
                a.upper == null || b.upper == null ? null : most(a.upper, b.upper));
    }

    /** What lies in both; this one if nothing does, since then the data contradict themselves. */
    Span and(Span other) {
        @Nullable Rational low = lower == null ? other.lower : other.lower == null ? lower : most(lower, other.lower);
        @Nullable Rational high = upper == null ? other.upper : other.upper == null ? upper : least(upper, other.upper);
        return low != null && high != null && low.compareTo(high) > 0 ? this : new Span(low, high);
    }

    static Rational least(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Rational most(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
