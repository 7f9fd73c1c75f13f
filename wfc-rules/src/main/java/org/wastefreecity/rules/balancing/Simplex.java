/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;

/**
 * Looks for values in ranges that keep some equations, exactly, and explains why there are none: the general simplex of Dutertre
 * and de Moura ("A fast linear-arithmetic solver for DPLL(T)", 2006) with Bland's rule, which always ends.
 * <p>
 * For shapes whose consequences are too many to list.
 */
final class Simplex implements Conflicts {
    private final BigInteger[][] rows;
    private final int columns;

    Simplex(List<BigInteger[]> rows) {
        this.rows = Consequences.independent(rows).toArray(BigInteger[][]::new);
        this.columns = this.rows.length == 0 ? 0 : this.rows[0].length;
    }

    @Override
    public @Nullable Equation broken(Range[] ranges) {
        return new Tableau(ranges).run();
    }

    /** The columns, then one sum for each row, which must be 0. Some are expressed by the others. */
    private final class Tableau {
        private final Range[] ranges = new Range[columns + rows.length];
        private final Rational[] values = new Rational[columns + rows.length];
        private final int[] dependent = new int[rows.length];
        private final int[] free = new int[columns];
        private final Rational[][] factors = new Rational[rows.length][columns];

        Tableau(Range[] given) {
            for (int c = 0; c < columns; c++) {
                ranges[c] = given[c];
                values[c] = start(given[c]);
                free[c] = c;
            }
            for (int r = 0; r < rows.length; r++) {
                dependent[r] = columns + r;
                ranges[columns + r] = Range.ZERO;
                for (int c = 0; c < columns; c++) {
                    factors[r][c] = Rational.of(rows[r][c], BigInteger.ONE);
                }
                values[columns + r] = valueOf(r);
            }
        }

        /** The middle of a range, so that a sheet which is consistent as printed takes no step. */
        private Rational start(Range range) {
            if (range.low() != null && range.high() != null) {
                return Rational.of(range.low().add(range.high()), BigInteger.TWO);
            }
            if (range.low() != null && range.low().signum() > 0) {
                return Rational.of(range.low(), BigInteger.ONE);
            }
            return range.high() != null && range.high().signum() < 0
                    ? Rational.of(range.high(), BigInteger.ONE)
                    : Rational.ZERO;
        }

        private Rational valueOf(int row) {
            Rational sum = Rational.ZERO;
            for (int c = 0; c < columns; c++) {
                if (factors[row][c].signum() != 0) {
                    sum = sum.plus(factors[row][c].times(values[free[c]]));
                }
            }
            return sum;
        }

        @Nullable
        Equation run() {
            while (true) {
                int row = outside();
                if (row < 0) {
                    return null;
                }
                int variable = dependent[row];
                boolean up = compare(values[variable], ranges[variable].low()) < 0;
                int column = movable(row, up);
                if (column < 0) {
                    return explanation(row);
                }
                BigInteger end = up ? ranges[variable].low() : ranges[variable].high();
                pivot(row, column, Rational.of(end == null ? BigInteger.ZERO : end, BigInteger.ONE));
            }
        }

        /** The row of the first variable that is outside its range; −1 if none is. */
        private int outside() {
            int found = -1;
            for (int r = 0; r < rows.length; r++) {
                int v = dependent[r];
                boolean out = compare(values[v], ranges[v].low()) < 0
                        || (ranges[v].high() != null && compare(values[v], ranges[v].high()) > 0);
                if (out && (found < 0 || v < dependent[found])) {
                    found = r;
                }
            }
            return found;
        }

        /** Against an end; above any where there is none. */
        private int compare(Rational value, @Nullable BigInteger end) {
            return end == null ? 1 : value.compareTo(Rational.of(end, BigInteger.ONE));
        }

        /** The first free variable that can move the row's one the way it must go; −1 if none can. */
        private int movable(int row, boolean up) {
            int found = -1;
            for (int c = 0; c < columns; c++) {
                int v = free[c];
                int sign = up ? factors[row][c].signum() : -factors[row][c].signum();
                boolean can = sign > 0
                        ? ranges[v].high() == null || compare(values[v], ranges[v].high()) < 0
                        : sign < 0 && compare(values[v], ranges[v].low()) > 0;
                if (can && (found < 0 || v < free[found])) {
                    found = c;
                }
            }
            return found;
        }

        private void pivot(int row, int column, Rational target) {
            int leaving = dependent[row];
            int entering = free[column];
            Rational factor = factors[row][column];
            Rational step = target.minus(values[leaving]).dividedBy(factor);
            values[leaving] = target;
            values[entering] = values[entering].plus(step);
            for (int c = 0; c < columns; c++) {
                factors[row][c] = c == column
                        ? Rational.ONE.dividedBy(factor)
                        : factors[row][c].dividedBy(factor).negated();
            }
            for (int r = 0; r < rows.length; r++) {
                Rational with = factors[r][column];
                if (r != row && with.signum() != 0) {
                    for (int c = 0; c < columns; c++) {
                        Rational added = with.times(factors[row][c]);
                        factors[r][c] = c == column ? added : factors[r][c].plus(added);
                    }
                }
            }
            dependent[row] = entering;
            free[column] = leaving;
            for (int r = 0; r < rows.length; r++) {
                if (r != row) {
                    values[dependent[r]] = valueOf(r);
                }
            }
        }

        /** The row as an equation of columns; the sums of the rows are 0 in it. */
        private Equation explanation(int row) {
            Rational[] terms = new Rational[columns];
            Arrays.fill(terms, Rational.ZERO);
            if (dependent[row] < columns) {
                terms[dependent[row]] = Rational.ONE.negated();
            }
            BigInteger common = BigInteger.ONE;
            for (int c = 0; c < columns; c++) {
                if (free[c] < columns) {
                    terms[free[c]] = factors[row][c];
                    BigInteger below = factors[row][c].denominator();
                    common = common.multiply(below).divide(common.gcd(below));
                }
            }
            BigInteger[] whole = new BigInteger[columns];
            for (int c = 0; c < columns; c++) {
                whole[c] = terms[c].times(Rational.of(common, BigInteger.ONE)).numerator();
            }
            return Equation.of(whole);
        }
    }
}
