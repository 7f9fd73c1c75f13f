/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;

/**
 * Two decimals with a number between them that need not be one, such as a logarithm. Every operation rounds the lower end down
 * and the upper end up, so that what is enclosed stays enclosed.
 *
 * @param low the lower end
 * @param high the upper end
 * @param places the places kept
 */
record Enclosure(BigDecimal low, BigDecimal high, int places) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Enclosure of(Rational value, int places) {
        return new Enclosure(
                value.toBigDecimal(places, RoundingMode.FLOOR),
                value.toBigDecimal(places, RoundingMode.CEILING),
                places);
    }

    static Enclosure of(long value, int places) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(places);
        return new Enclosure(exact, exact, places);
    }

    /** The same with more places. */
    Enclosure to(int more) {
        return new Enclosure(low.setScale(more), high.setScale(more), more);
    }

    /** Within 0 to 1, its ends rounded outwards. */
    ScoreRange range(int digits) {
        BigInteger unit = BigInteger.TEN.pow(digits);
        Rational from = Rational.of(low.setScale(digits, RoundingMode.FLOOR).unscaledValue(), unit);
        Rational to = Rational.of(high.setScale(digits, RoundingMode.CEILING).unscaledValue(), unit);
        return new ScoreRange(
                from.signum() < 0 ? Rational.ZERO : from, to.compareTo(Rational.ONE) > 0 ? Rational.ONE : to, false);
    }

    private Enclosure outwards(BigDecimal newLow, BigDecimal newHigh) {
        return new Enclosure(
                newLow.setScale(places, RoundingMode.FLOOR), newHigh.setScale(places, RoundingMode.CEILING), places);
    }

    Enclosure plus(Enclosure other) {
        return outwards(low.add(other.low), high.add(other.high));
    }

    Enclosure minus(Enclosure other) {
        return outwards(low.subtract(other.high), high.subtract(other.low));
    }

    Enclosure negated() {
        return new Enclosure(high.negate(), low.negate(), places);
    }

    Enclosure times(Enclosure other) {
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return outwards(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    /** The quotient of two numbers of which this is not below 0 and the other is above 0. */
    Enclosure dividedBy(Enclosure other) {
        return new Enclosure(
                low.divide(other.high, places, RoundingMode.FLOOR),
                high.divide(other.low, places, RoundingMode.CEILING),
                places);
    }

    /** The same number, of which it is known that it is not below 0. */
    Enclosure notNegative() {
        return new Enclosure(low.max(BigDecimal.ZERO), high.max(BigDecimal.ZERO), places);
    }

    Enclosure squared() {
        return times(this).notNegative();
    }

    Enclosure sqrt() {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger below = low.setScale(places, RoundingMode.FLOOR)
                .unscaledValue()
                .max(BigInteger.ZERO)
                .multiply(unit)
                .sqrt(); // ⌊√(low·10^2p)⌋
        BigInteger above = high.setScale(places, RoundingMode.CEILING)
                .unscaledValue()
                .max(BigInteger.ZERO)
                .multiply(unit);
        BigInteger root = above.sqrt();
        return new Enclosure(
                new BigDecimal(below, places),
                new BigDecimal(root.multiply(root).equals(above) ? root : root.add(BigInteger.ONE), places),
                places);
    }

    /** The natural logarithm of a number above 0. */
    Enclosure ln() {
        return new Enclosure(ln(low, places).low, ln(high, places).high, places);
    }

    private static Enclosure ln(BigDecimal value, int places) {
        // value = m · 2^k with 1 ≤ m < 2
        int k = value.unscaledValue().bitLength()
                - BigInteger.TEN.pow(value.scale()).bitLength();
        BigDecimal power = power(k);
        while (value.compareTo(power) < 0) {
            k--;
            power = power(k);
        }
        while (value.compareTo(power.multiply(TWO)) >= 0) {
            k++;
            power = power(k);
        }
        Enclosure m = new Enclosure(
                value.divide(power, places, RoundingMode.FLOOR).max(BigDecimal.ONE),
                value.divide(power, places, RoundingMode.CEILING),
                places);
        return series(m).plus(of(k, places).times(series(of(2, places))));
    }

    private static BigDecimal power(int k) {
        return k >= 0
                ? new BigDecimal(BigInteger.TWO.pow(k))
                : BigDecimal.ONE.divide(new BigDecimal(BigInteger.TWO.pow(-k))); // finite: 2^-k has k places
    }

    /** ln m = 2·(z + z³/3 + z⁵/5 + …) with z = (m − 1)/(m + 1), for 1 ≤ m ≤ 2, so that z ≤ 1/3. */
    private static Enclosure series(Enclosure m) {
        Enclosure one = of(1, m.places);
        Enclosure z = m.minus(one).notNegative().dividedBy(m.plus(one));
        Enclosure square = z.squared();
        Enclosure power = z;
        Enclosure sum = of(0, m.places);
        BigDecimal last = BigDecimal.ONE.movePointLeft(m.places);
        int odd = 1;
        while (power.high.compareTo(last) > 0) {
            sum = sum.plus(power.dividedBy(of(odd, m.places)));
            power = power.times(square);
            odd += 2;
        }
        // what is left is at most power/odd · 1/(1 − z²), and z² ≤ 1/9; m may be a last place above 2, hence 2 and not
        // 9/8
        BigDecimal rest = power.high.multiply(TWO);
        Enclosure whole = new Enclosure(sum.low, sum.high.add(rest), m.places);
        return whole.times(of(2, m.places));
    }
}
