/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigInteger;
import java.time.LocalDate;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** The checker's own arithmetic: fractions that are shortened only where they grow long, and compared by cross-multiplication. */
record Fraction(BigInteger above, BigInteger below) {
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final int LONG = 256;

    /** Keeps the sign above the line. */
    Fraction {
        if (below.signum() < 0) {
            above = above.negate();
            below = below.negate();
        }
        if (below.bitLength() > LONG) {
            BigInteger common = above.gcd(below);
            above = above.divide(common);
            below = below.divide(common);
        }
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(Rational value) {
        return new Fraction(value.numerator(), value.denominator());
    }

    static Fraction of(Figure figure, UnitOfMeasure unit) {
        Fraction value = new Fraction(
                figure.value().unscaledValue(),
                BigInteger.TEN.pow(figure.value().scale()));
        return figure.unit().equals(unit)
                ? value
                : value.times(of(figure.unit().factor())).over(of(unit.factor()));
    }

    static Fraction of(ShownValue shown, UnitOfMeasure unit) {
        Fraction value = of(shown.value());
        return shown.unit().equals(unit)
                ? value
                : value.times(of(shown.unit().factor())).over(of(unit.factor()));
    }

    /** The end of a day on the scale of years. */
    static Fraction endOf(LocalDate day) {
        return new Fraction(
                BigInteger.valueOf((long) day.getYear() * day.lengthOfYear() + day.getDayOfYear()),
                BigInteger.valueOf(day.lengthOfYear()));
    }

    /** Over the denominator of one of both if it serves the other, too: sums of decimals stay short however many there are. */
    Fraction plus(Fraction other) {
        if (below.mod(other.below).signum() == 0) {
            return new Fraction(above.add(other.above.multiply(below.divide(other.below))), below);
        }
        if (other.below.mod(below).signum() == 0) {
            return other.plus(this);
        }
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    /** Half up, as people round. */
    Fraction rounded(int places) {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger twice = above.abs().multiply(unit).shiftLeft(1).add(below);
        BigInteger whole = twice.divide(below.shiftLeft(1));
        return new Fraction(above.signum() < 0 ? whole.negate() : whole, unit);
    }

    boolean isBelow(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below)) < 0;
    }

    boolean isSame(Fraction other) {
        return !isBelow(other) && !other.isBelow(this);
    }
}
