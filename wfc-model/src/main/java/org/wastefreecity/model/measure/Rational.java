/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * An exact fraction in lowest terms (有理数), such as 2000/3, the square metres of one 亩.
 * <p>
 * All arithmetic between an input and a verdict happens in this type or in {@link BigDecimal}; it is rounded once, where a
 * figure is shown. This class is immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
    /** Zero. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,200})(?:/(\\d{1,200}))?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the fraction with denominator 1
     */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A fraction of two whole numbers.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @return the fraction in lowest terms
     * @throws InvalidPartException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A fraction of two whole numbers of any size.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @return the fraction in lowest terms
     * @throws InvalidPartException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        InvalidPartException.check(
                denominator.signum() != 0, "Rational", "denominator", "不为零的整数", "a number other than 0", denominator);
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator, denominator);
        }
        BigInteger divisor = divisor(numerator, denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return divisor.equals(BigInteger.ONE)
                ? new Rational(numerator, denominator)
                : new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** The greatest common divisor; of numbers of 63 bits, which most are, without numbers of any size. */
    private static BigInteger divisor(BigInteger a, BigInteger b) {
        if (a.bitLength() > 62 || b.bitLength() > 62 || a.signum() == 0) {
            return a.gcd(b);
        }
        long m = Math.abs(a.longValue());
        long n = Math.abs(b.longValue());
        int twos = Long.numberOfTrailingZeros(m | n);
        m >>= Long.numberOfTrailingZeros(m);
        while (n != 0) {
            n >>= Long.numberOfTrailingZeros(n);
            long less = Math.min(m, n);
            n = Math.abs(m - n);
            m = less;
        }
        return m == 1 && twos == 0 ? BigInteger.ONE : BigInteger.valueOf(m << twos);
    }

    /**
     * The exact value of a decimal.
     *
     * @param value the decimal, within the limits of {@link Figure}
     * @return the same value as a fraction
     * @throws InvalidPartException if the decimal has more digits or places than a figure may have
     */
    public static Rational of(BigDecimal value) {
        Figure.checkLimits(value);
        return value.scale() <= 0
                ? new Rational(value.toBigInteger(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads what {@link #toString} prints.
     *
     * @param text a whole number, or two with a slash between them
     * @return the fraction
     * @throws InvalidPartException if the text is neither, or a part has more than 200 digits
     */
    public static Rational parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        InvalidPartException.check(
                matcher.matches(), "Rational", "text", "整数或“分子/分母”", "a whole number or two with a slash", text);
        String below = matcher.group(2);
        return of(new BigInteger(matcher.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
    }

    /**
     * The number above the line.
     *
     * @return it, with the sign of the fraction
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The number below the line.
     *
     * @return it, above zero
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other the other summand
     * @return this + other
     */
    public Rational plus(Rational other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this − other
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return this × other
     */
    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other the divisor
     * @return this ÷ other
     * @throws InvalidPartException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The value with the other sign.
     *
     * @return −this
     */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * The distance from zero.
     *
     * @return this without its sign
     */
    public Rational abs() {
        return numerator.signum() < 0 ? negated() : this;
    }

    /**
     * A whole power.
     *
     * @param exponent from −20 to 20
     * @return this raised to it
     * @throws InvalidPartException if the exponent is out of range, or zero is raised to a negative one
     */
    public Rational pow(int exponent) {
        InvalidPartException.check(
                exponent >= -20 && exponent <= 20, "Rational", "exponent", "-20至20", "-20 to 20", exponent);
        int times = Math.abs(exponent);
        Rational power = new Rational(numerator.pow(times), denominator.pow(times));
        return exponent < 0 ? ONE.dividedBy(power) : power;
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The value as a decimal, rounded.
     *
     * @param places digits after the point
     * @param mode how to round
     * @return the decimal with exactly that many places
     */
    public BigDecimal toBigDecimal(int places, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The fraction as text, such as {@code 2000/3}, or {@code 7} where the denominator is 1.
     *
     * @return text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
