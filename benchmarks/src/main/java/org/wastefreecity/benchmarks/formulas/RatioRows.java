/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * Rows of sums to judge: territories × years × sixty indicators, each a numerator and a denominator at six places, a target and
 * a line to warn at. One row in a hundred is 0/0, two lie exactly on their target, where binary fractions slip.
 */
final class RatioRows {
    static final int INDICATORS = 60;
    static final int PLACES = 6;

    /** What is to be found out for a row. */
    static final byte UNDEFINED = 0;

    static final byte MISSED = 1;
    static final byte WARNED = 2;
    static final byte MET = 3;

    final int size;
    final long[] above;
    final long[] below;
    final BigDecimal[] aboveDecimal;
    final BigDecimal[] belowDecimal;
    final double[] aboveDouble;
    final double[] belowDouble;
    final BigDecimal[] target = new BigDecimal[INDICATORS];
    final BigDecimal[] warning = new BigDecimal[INDICATORS];
    final boolean[] higher = new boolean[INDICATORS];

    RatioRows(int size) {
        this.size = size;
        this.above = new long[size];
        this.below = new long[size];
        this.aboveDecimal = new BigDecimal[size];
        this.belowDecimal = new BigDecimal[size];
        this.aboveDouble = new double[size];
        this.belowDouble = new double[size];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < INDICATORS; i++) {
            higher[i] = i % 2 == 0;
            long hundredths = 3_000 + random.nextInt(6_000);
            target[i] = BigDecimal.valueOf(hundredths, 2);
            warning[i] = BigDecimal.valueOf(higher[i] ? hundredths - 500 : hundredths + 500, 2);
        }
        for (int row = 0; row < size; row++) {
            draw(row, random);
        }
    }

    private void draw(int row, SplittableRandom random) {
        long whole = 1 + random.nextLong(1L << 14 + random.nextInt(18));
        int kind = random.nextInt(100);
        if (kind == 0) {
            whole = 0;
        }
        long part = (long) (whole * random.nextDouble());
        if (kind == 1 || kind == 2) { // exactly on the target
            whole = (1 + whole / 10_000) * 10_000;
            part = whole / 10_000 * target[row % INDICATORS].unscaledValue().longValueExact();
        }
        above[row] = part;
        below[row] = whole;
        aboveDecimal[row] = BigDecimal.valueOf(part, PLACES);
        belowDecimal[row] = BigDecimal.valueOf(whole, PLACES);
        aboveDouble[row] = part / 1e6;
        belowDouble[row] = whole / 1e6;
    }

    /** The right answers, by integers of any size. */
    byte[] answers() {
        byte[] answers = new byte[size];
        for (int row = 0; row < size; row++) {
            int i = row % INDICATORS;
            answers[row] = below[row] == 0
                    ? UNDEFINED
                    : higher[i]
                            ? state(order(row, target[i]) >= 0, order(row, warning[i]) >= 0)
                            : state(order(row, target[i]) <= 0, order(row, warning[i]) <= 0);
        }
        return answers;
    }

    private int order(int row, BigDecimal percent) {
        BigInteger left = BigInteger.valueOf(above[row]).multiply(BigInteger.valueOf(10_000));
        return left.compareTo(BigInteger.valueOf(below[row]).multiply(percent.unscaledValue()));
    }

    static byte state(boolean met, boolean warned) {
        return met ? MET : warned ? WARNED : MISSED;
    }
}
