/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigInteger;

/**
 * The checker's own way with roots and logarithms: a number that is not below 0 between two decimals, the lower one rounded down at every
 * step and the upper one up.
 *
 * @param low the lower decimal, without its point
 * @param high the upper decimal, without its point
 * @param places how many places both have
 */
record Bracket(BigInteger low, BigInteger high, int places) {
    private static final BigInteger ZERO = BigInteger.ZERO;

    static Bracket of(Fraction value, int places) {
        BigInteger above = value.above().multiply(BigInteger.TEN.pow(places));
        return new Bracket(above.divide(value.below()), ceiling(above, value.below()), places);
    }

    private static BigInteger ceiling(BigInteger above, BigInteger below) {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }

    private BigInteger one() {
        return BigInteger.TEN.pow(places);
    }

    Fraction lowest() {
        return new Fraction(low, one());
    }

    Fraction highest() {
        return new Fraction(high, one());
    }

    Bracket plus(Bracket other) {
        return new Bracket(low.add(other.low), high.add(other.high), places);
    }

    /** A difference that is known not to be below 0. */
    Bracket minus(Bracket other) {
        return new Bracket(
                low.subtract(other.high).max(ZERO), high.subtract(other.low).max(ZERO), places);
    }

    Bracket times(Bracket other) {
        BigInteger one = one();
        return new Bracket(low.multiply(other.low).divide(one), ceiling(high.multiply(other.high), one), places);
    }

    /** By what is above 0. */
    Bracket over(Bracket other) {
        BigInteger one = one();
        return new Bracket(low.multiply(one).divide(other.high), ceiling(high.multiply(one), other.low), places);
    }

    Bracket root() {
        BigInteger above = high.multiply(one());
        BigInteger root = above.sqrt();
        return new Bracket(
                low.multiply(one()).sqrt(),
                root.multiply(root).equals(above) ? root : root.add(BigInteger.ONE),
                places);
    }

    /** How often 2 goes into the inverse of a number above 0 and not above 1: −log₂. */
    Bracket halvings() {
        BigInteger one = one();
        return new Bracket(logarithm(one, high.min(one), false), logarithm(one, low.min(one), true), places);
    }

    /** How often 2 goes into a number not below 1: log₂. */
    Bracket doublings() {
        BigInteger one = one();
        return new Bracket(logarithm(low, one, false), logarithm(high, one, true), places);
    }

    /**
     * The binary logarithm of a fraction not below 1, digit by digit: squaring doubles it, and whatever then reaches 2 has a 1 there. Done
     * with twice the digits, since a fault doubles, too. What is left behind the last digit is less than 1 there.
     */
    private BigInteger logarithm(BigInteger above, BigInteger below, boolean upwards) {
        int bits = 4 * places;
        int wide = 2 * bits + Integer.SIZE;
        BigInteger two = ZERO.setBit(wide + 1);
        BigInteger rest = shifted(above, below, wide, upwards);
        int whole = rest.bitLength() - 1 - wide;
        rest = down(rest, whole, upwards);
        BigInteger digits = BigInteger.valueOf(whole);
        for (int i = 0; i < bits; i++) {
            rest = down(rest.multiply(rest), wide, upwards);
            boolean reached = rest.compareTo(two) >= 0;
            digits = reached ? digits.shiftLeft(1).setBit(0) : digits.shiftLeft(1);
            rest = reached ? down(rest, 1, upwards) : rest;
        }
        boolean more = upwards && !rest.equals(ZERO.setBit(wide));
        BigInteger all = (more ? digits.add(BigInteger.ONE) : digits).multiply(one());
        return down(all, bits, upwards);
    }

    private static BigInteger shifted(BigInteger above, BigInteger below, int bits, boolean upwards) {
        BigInteger wide = above.shiftLeft(bits);
        return upwards ? ceiling(wide, below) : wide.divide(below);
    }

    private static BigInteger down(BigInteger value, int bits, boolean upwards) {
        return upwards ? value.negate().shiftRight(bits).negate() : value.shiftRight(bits);
    }
}
