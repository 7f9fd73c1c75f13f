/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * A ratio of sums on columns of scaled whole numbers (按列计算的比率), for those who keep sums of many territories and years side by
 * side and hold each against a target.
 * <p>
 * The columns are the parts of the fraction and stay what they are, so every answer can be opened: {@link #value} gives the exact
 * ratio of a row. A comparison multiplies across in 128 bits and divides nothing; where 128 bits would not do, it goes on in
 * integers of any size. Nothing is rounded, and nothing is allocated for rows that fit. This class is immutable and thread-safe.
 */
public final class RatioColumns {
    /** What {@link Bound#order} says where the denominator is 0: the ratio has no value there. */
    public static final int UNDEFINED = 2;

    private final UnitOfMeasure unit;
    private final List<MeasureSelection> columns;
    private final long[] above;
    private final long[] below;
    private final Rational factor;
    private final int daysExponent;
    /** One column over one column, each counted once: the rates that most indicators are. */
    private final boolean simple;

    private RatioColumns(UnitOfMeasure unit, LinearRatio ratio, ToIntFunction<Measure> places) {
        this.unit = unit;
        this.columns = Stream.concat(ratio.numerator().stream(), ratio.denominator().stream())
                .map(LinearRatio.Term::selection)
                .collect(ImmutableList.toImmutableList());
        List<Rational> up = scaled(ratio.numerator(), places);
        List<Rational> down = scaled(ratio.denominator(), places);
        Rational upper = common(up);
        Rational lower = common(down);
        this.above = whole(up, upper);
        this.below = whole(down, lower);
        this.factor = ratio.factor().times(lower).dividedBy(upper);
        this.daysExponent = ratio.daysExponent();
        this.simple = above.length == 1 && below.length == 1 && above[0] == 1 && below[0] == 1;
    }

    /**
     * The columns of a formula.
     *
     * @param formula a ratio of sums, or a sum
     * @param places how many decimal places the whole numbers of a measure stand for, such as {@link Measure#places()}
     * @return the ratio; empty if the formula is something else, such as a mean, or counts 0/0 as a value
     * @throws InvalidPartException if a coefficient does not fit in 64 bits at these places
     */
    public static Optional<RatioColumns> of(Formula formula, ToIntFunction<Measure> places) {
        Objects.requireNonNull(places, "places");
        return formula.linearRatio()
                .filter(ratio -> formula.zeroOverZero().isEmpty())
                .map(ratio -> new RatioColumns(formula.unit(), ratio, places));
    }

    private static List<Rational> scaled(List<LinearRatio.Term> terms, ToIntFunction<Measure> places) {
        return terms.stream()
                .map(t -> t.coefficient()
                        .dividedBy(Rational.of(10)
                                .pow(places.applyAsInt(t.selection().measure()))))
                .toList();
    }

    /** The least number that makes all coefficients whole. */
    private static Rational common(List<Rational> coefficients) {
        BigInteger least = BigInteger.ONE;
        for (Rational each : coefficients) {
            least = least.divide(least.gcd(each.denominator())).multiply(each.denominator());
        }
        return Rational.of(least, BigInteger.ONE);
    }

    private static long[] whole(List<Rational> coefficients, Rational common) {
        return coefficients.stream()
                .map(c -> c.times(common).numerator())
                .mapToLong(c -> {
                    InvalidPartException.check(
                            c.bitLength() < Long.SIZE,
                            "RatioColumns",
                            "places",
                            "系数不超过64位",
                            "coefficients of 64 bits",
                            c);
                    return c.longValue();
                })
                .toArray();
    }

    /**
     * What stands in each column: the terms of the numerator, then those of the denominator.
     *
     * @return the selections; a denominator of 1 has no column
     */
    public List<MeasureSelection> columns() {
        return columns;
    }

    /**
     * The unit of the ratio.
     *
     * @return the unit of the formula
     */
    public UnitOfMeasure unit() {
        return unit;
    }

    /**
     * A bound to hold rows against.
     *
     * @param bound in a unit of the ratio's kind
     * @return the bound
     * @throws org.wastefreecity.model.measure.UnitMismatchException if its unit is of another kind
     */
    public Bound bound(Figure bound) {
        return new Bound(bound.valueIn(unit()));
    }

    /**
     * The exact value of a row.
     *
     * @param sums the columns
     * @param row which row
     * @param days the days of its period; matters only to formulas that speak of days
     * @return the value in {@link #unit()}; empty where the denominator is 0
     */
    public Optional<Rational> value(long[][] sums, int row, int days) {
        BigInteger denominator = denominator(sums, row);
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        Rational ratio = Rational.of(wide(above, sums, 0, row), denominator).times(factor);
        return Optional.of(
                daysExponent == 0 ? ratio : ratio.times(Rational.of(days).pow(daysExponent)));
    }

    private BigInteger denominator(long[][] sums, int row) {
        return below.length == 0 ? BigInteger.ONE : wide(below, sums, above.length, row);
    }

    private static BigInteger wide(long[] coefficients, long[][] sums, int first, int row) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < coefficients.length; i++) {
            sum = sum.add(BigInteger.valueOf(coefficients[i]).multiply(BigInteger.valueOf(sums[first + i][row])));
        }
        return sum;
    }

    /** A figure that rows are held against. Immutable and thread-safe. */
    public final class Bound {
        private final BigInteger wideTimes;
        private final BigInteger wideAgainst;
        private final long times;
        private final long against;
        private final boolean narrow;

        private Bound(Rational value) {
            // factor · n / d  against  value   ⇔   n · times  against  d · against, for d > 0
            Rational quotient = value.dividedBy(factor.abs());
            this.wideTimes = quotient.denominator().multiply(BigInteger.valueOf(factor.signum()));
            this.wideAgainst = quotient.numerator();
            this.narrow = daysExponent == 0 && wideTimes.bitLength() < Long.SIZE && wideAgainst.bitLength() < Long.SIZE;
            this.times = wideTimes.longValue();
            this.against = wideAgainst.longValue();
        }

        /**
         * How the ratio of a row compares with the bound.
         *
         * @param sums the columns
         * @param row which row
         * @param days the days of its period; matters only to formulas that speak of days
         * @return −1 below, 0 equal, 1 above, or {@link #UNDEFINED}
         */
        public int order(long[][] sums, int row, int days) {
            if (!narrow) {
                return wideOrder(sums, row, days);
            }
            if (simple) {
                return order(sums[0][row], sums[1][row]);
            }
            long n = 0;
            for (int i = 0; i < above.length; i++) {
                long term = above[i] * sums[i][row];
                long sum = n + term;
                if (((n ^ sum) & (term ^ sum)) < 0 || Math.multiplyHigh(above[i], sums[i][row]) != term >> 63) {
                    return wideOrder(sums, row, days);
                }
                n = sum;
            }
            long d = below.length == 0 ? 1 : 0;
            for (int i = 0; i < below.length; i++) {
                long value = sums[above.length + i][row];
                long term = below[i] * value;
                long sum = d + term;
                if (((d ^ sum) & (term ^ sum)) < 0 || Math.multiplyHigh(below[i], value) != term >> 63) {
                    return wideOrder(sums, row, days);
                }
                d = sum;
            }
            return order(n, d);
        }

        private int order(long n, long d) {
            if (d == 0) {
                return UNDEFINED;
            }
            long left = Math.multiplyHigh(n, times);
            long right = Math.multiplyHigh(d, against);
            int order = left != right ? Long.compare(left, right) : Long.compareUnsigned(n * times, d * against);
            return d > 0 ? order : -order;
        }

        private int wideOrder(long[][] sums, int row, int days) {
            BigInteger d = denominator(sums, row);
            if (d.signum() == 0) {
                return UNDEFINED;
            }
            BigInteger left = wide(above, sums, 0, row).multiply(wideTimes);
            BigInteger right = d.multiply(wideAgainst);
            BigInteger period = BigInteger.valueOf(days);
            int order = daysExponent < 0
                    ? left.compareTo(right.multiply(period.pow(-daysExponent)))
                    : left.multiply(period.pow(daysExponent)).compareTo(right);
            return d.signum() > 0 ? order : -order;
        }
    }
}
