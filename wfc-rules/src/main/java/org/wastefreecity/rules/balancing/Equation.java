/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A sum of columns that must be 0: coefficients other than 0, by ascending column. */
record Equation(List<Integer> columns, List<BigInteger> coefficients) {

    /** From one coefficient for each column, in lowest terms and with the first one above 0. */
    static Equation of(BigInteger[] row) {
        List<Integer> columns = new ArrayList<>();
        List<BigInteger> coefficients = new ArrayList<>();
        BigInteger divisor = divisor(row);
        for (int c = 0; c < row.length; c++) {
            if (row[c].signum() != 0) {
                if (columns.isEmpty() && row[c].signum() < 0) {
                    divisor = divisor.negate();
                }
                columns.add(c);
                coefficients.add(row[c].divide(divisor));
            }
        }
        return new Equation(List.copyOf(columns), List.copyOf(coefficients));
    }

    /** The greatest common divisor of a row; 0 for a row of zeros. */
    static BigInteger divisor(BigInteger[] row) {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger value : row) {
            if (value.signum() != 0 && !divisor.equals(BigInteger.ONE)) {
                divisor = divisor.gcd(value);
            }
        }
        return divisor;
    }

    /** What the sum can be, each column lying in its range. */
    Range over(Range[] ranges) {
        return without(-1, ranges);
    }

    /** The same without one summand. */
    Range without(int index, Range[] ranges) {
        Range sum = Range.ZERO;
        for (int i = 0; i < columns.size(); i++) {
            sum = i == index ? sum : sum.plus(ranges[columns.get(i)].times(coefficients.get(i)));
        }
        return sum;
    }

    /** Whether no values in the ranges keep it. */
    boolean isBroken(Range[] ranges) {
        return !over(ranges).holdsZero();
    }
}
