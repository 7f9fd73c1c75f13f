/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * The numbers from a lower to an upper end, both included (区间); an absent end is without limit.
 * <p>
 * Unlike {@link Bounds} it has no unit and may be without any limit, because bounds are computed with it. This class is immutable
 * and thread-safe.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Interval(Optional<Rational> lower, Optional<Rational> upper) {
    /** All numbers: nothing is known. */
    public static final Interval ANY = new Interval(Optional.empty(), Optional.empty());
    /** The number 0 alone. */
    public static final Interval ZERO = of(Rational.ZERO, Rational.ZERO);

    /**
     * Checks the order of the ends.
     *
     * @throws InvalidPartException if the lower end is above the upper
     */
    public Interval {
        InvalidPartException.check(
                lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) <= 0,
                "Interval",
                "upper",
                "不小于下界",
                "not below the lower end",
                lower + ", " + upper);
    }

    /**
     * An interval with two ends.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the interval
     * @throws InvalidPartException if the lower end is above the upper
     */
    public static Interval of(Rational lower, Rational upper) {
        return new Interval(Optional.of(lower), Optional.of(upper));
    }

    /**
     * All numbers from one on.
     *
     * @param lower the lower end
     * @return the interval
     */
    public static Interval atLeast(Rational lower) {
        return new Interval(Optional.of(lower), Optional.empty());
    }

    /**
     * Bounds as an interval of numbers in a unit.
     *
     * @param bounds the bounds
     * @param unit the unit, of their kind
     * @return the interval
     * @throws UnitMismatchException if the kinds differ
     */
    public static Interval from(Bounds bounds, UnitOfMeasure unit) {
        return new Interval(
                bounds.lower().map(f -> f.valueIn(unit)), bounds.upper().map(f -> f.valueIn(unit)));
    }

    /**
     * All sums of a number of each.
     *
     * @param other the other interval
     * @return this + other
     */
    public Interval plus(Interval other) {
        return new Interval(both(lower, other.lower, Rational::plus), both(upper, other.upper, Rational::plus));
    }

    /** From one end to another one; without an upper end if that is below the lower one, since then one of them is wrong. */
    static Interval between(Optional<Rational> lower, Optional<Rational> upper) {
        return new Interval(
                lower, upper.filter(u -> lower.map(l -> l.compareTo(u) <= 0).orElse(true)));
    }

    /** All differences between a number of each. */
    Interval minus(Interval other) {
        return new Interval(both(lower, other.upper, Rational::minus), both(upper, other.lower, Rational::minus));
    }

    /**
     * Whether a number lies in it.
     *
     * @param number the number
     * @return whether it does, the ends included
     */
    public boolean contains(Rational number) {
        return lower.map(l -> l.compareTo(number) <= 0).orElse(true)
                && upper.map(u -> u.compareTo(number) >= 0).orElse(true);
    }

    /**
     * Whether every number of another interval lies in it.
     *
     * @param other the other interval
     * @return whether it does
     */
    public boolean encloses(Interval other) {
        return lower.map(l -> other.lower.map(o -> l.compareTo(o) <= 0).orElse(false))
                        .orElse(true)
                && upper.map(u -> other.upper.map(o -> u.compareTo(o) >= 0).orElse(false))
                        .orElse(true);
    }

    /** Both apply; two that contradict each other say nothing, since we cannot tell which one is wrong. */
    Interval and(Interval other) {
        return meets(other).orElse(ANY);
    }

    /** Both apply; empty if they contradict each other. */
    Optional<Interval> meets(Interval other) {
        Optional<Rational> low = either(lower, other.lower, Interval::max);
        Optional<Rational> high = either(upper, other.upper, Interval::min);
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0
                ? Optional.empty()
                : Optional.of(new Interval(low, high));
    }

    /** One of the two applies. */
    Interval or(Interval other) {
        return new Interval(both(lower, other.lower, Interval::min), both(upper, other.upper, Interval::max));
    }

    /** The larger of a number of each. */
    Interval larger(Interval other) {
        return new Interval(either(lower, other.lower, Interval::max), both(upper, other.upper, Interval::max));
    }

    /** The smaller of a number of each. */
    Interval smaller(Interval other) {
        return new Interval(both(lower, other.lower, Interval::min), either(upper, other.upper, Interval::min));
    }

    /** The sum of several numbers of it, as few as {@code least} and as many as {@code most}. */
    Interval times(int least, int most) {
        return new Interval(
                lower.map(l -> l.times(Rational.of(l.signum() < 0 ? most : least))),
                upper.map(u -> u.times(Rational.of(u.signum() < 0 ? least : most))));
    }

    /** All of its numbers times one that is not below zero. */
    Interval scaled(Rational factor) {
        return new Interval(lower.map(factor::times), upper.map(factor::times));
    }

    boolean isNotNegative() {
        return lower.map(l -> l.signum() >= 0).orElse(false);
    }

    static Rational max(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static Rational min(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Optional<Rational> both(Optional<Rational> a, Optional<Rational> b, BinaryOperator<Rational> how) {
        return a.flatMap(x -> b.map(y -> how.apply(x, y)));
    }

    private static Optional<Rational> either(Optional<Rational> a, Optional<Rational> b, BinaryOperator<Rational> how) {
        return a.isPresent() && b.isPresent() ? both(a, b, how) : a.or(() -> b);
    }

    /**
     * The interval as text.
     *
     * @return such as {@code [0, 7/2]}; an absent end is shown as …
     */
    @Override
    public String toString() {
        return "[" + lower.map(Rational::toString).orElse("…") + ", "
                + upper.map(Rational::toString).orElse("…") + "]";
    }
}
