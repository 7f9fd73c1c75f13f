/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.aggregation.RatioOfSums.State;

/**
 * A ratio over many cells. Sums are brought to whole multiples of one common fraction, so that a value is one division of two longs,
 * checked for overflow, and only where that fails, of two big integers.
 */
final class RatioColumn {
    private static final long FAILED = Long.MIN_VALUE;

    private final Side above;
    private final Side below;
    private final BigInteger upper;
    private final BigInteger lower;
    private final long upperLong;
    private final long lowerLong;
    private final Cells shape;

    /** One side of the line: cells at which terms start, and how many fractions one unit of their last place makes. */
    private record Side(
            Cells[] cells, int[] category, int[] measure, BigInteger[] times, long[] timesLong, boolean plain) {

        boolean isAbsent() {
            for (int c : category) {
                if (c < 0) {
                    return true;
                }
            }
            return false;
        }

        int cell(int term, int t, int p) {
            return cells[term].cell(t, p, category[term], measure[term]);
        }

        /** The sum if it fits, or {@link #FAILED}. */
        long fast(int t, int p) {
            long sum = 0;
            for (int i = 0; i < cells.length; i++) {
                long value = cells[i].low(cell(i, t, p));
                long product = value * timesLong[i];
                long next = sum + product;
                if (Math.multiplyHigh(value, timesLong[i]) != product >> 63 || ((sum ^ next) & (product ^ next)) < 0) {
                    return FAILED;
                }
                sum = next;
            }
            return sum;
        }

        boolean isKnown(int t, int p) {
            for (int i = 0; i < cells.length; i++) {
                int cell = cell(i, t, p);
                if (!cells[i].isReported(cell)
                        || !plain && (cells[i].refusal(cell).isPresent() || cells[i].isOpen(cell))) {
                    return false;
                }
            }
            return true;
        }

        Rational exact(List<RatioOfSums.Term> terms, int t, int p) {
            Rational sum = Rational.ZERO;
            for (int i = 0; i < cells.length; i++) {
                Optional<Rational> value = cells[i].value(cell(i, t, p));
                sum = sum.plus(value.orElseThrow().times(terms.get(i).factor()));
            }
            return sum;
        }
    }

    private final RatioOfSums ratio;
    private final int places;

    RatioColumn(RatioOfSums ratio, Cube cube, TerritoryLevel territory, PeriodLevel period, int places) {
        this.ratio = ratio;
        this.places = places;
        Rational unit = common(ratio.numerator());
        Rational unitBelow = common(ratio.denominator());
        this.above = side(ratio.numerator(), unit, cube, territory, period);
        this.below = side(ratio.denominator(), unitBelow, cube, territory, period);
        Rational factor = ratio.factor()
                .times(unit)
                .dividedBy(unitBelow)
                .times(Rational.of(BigInteger.TEN.pow(places), BigInteger.ONE));
        this.upper = factor.numerator();
        this.lower = factor.denominator();
        this.upperLong = upper.bitLength() < 63 ? upper.longValue() : 0;
        this.lowerLong = lower.bitLength() < 63 ? lower.longValue() : 0;
        this.shape = above.cells[0];
    }

    /** The largest fraction that the last places of all terms are whole multiples of. */
    private static Rational common(List<RatioOfSums.Term> terms) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (RatioOfSums.Term term : terms) {
            Rational one = lastPlace(term);
            numerator = numerator.gcd(one.numerator());
            denominator = denominator.multiply(one.denominator()).divide(denominator.gcd(one.denominator()));
        }
        return Rational.of(numerator, denominator);
    }

    private static Rational lastPlace(RatioOfSums.Term term) {
        return term.factor()
                .dividedBy(Rational.of(BigInteger.TEN.pow(term.measure().places()), BigInteger.ONE));
    }

    private static Side side(
            List<RatioOfSums.Term> terms, Rational unit, Cube cube, TerritoryLevel territory, PeriodLevel period) {
        int n = terms.size();
        Side side = new Side(new Cells[n], new int[n], new int[n], new BigInteger[n], new long[n], false);
        boolean plain = true;
        for (int i = 0; i < n; i++) {
            RatioOfSums.Term term = terms.get(i);
            Cells cells = cube.cells(territory, period, new CategoryLevel.Selected(term.categories()));
            side.cells[i] = cells;
            side.category[i] = cells.categories().indexOf(LevelMap.nameOf(term.categories()));
            side.measure[i] = cells.measures().indexOf(term.measure());
            if (side.measure[i] < 0) {
                throw Cube.notAskedFor(term.measure().id());
            }
            side.times[i] = lastPlace(term).dividedBy(unit).numerator();
            boolean small = side.times[i].bitLength() < 63;
            side.timesLong[i] = small ? side.times[i].longValue() : 0;
            plain &= small && cells.isPlain() && !cells.isWide();
        }
        return new Side(side.cells, side.category, side.measure, side.times, side.timesLong, plain);
    }

    void forEach(RatioOfSums.Sink sink) {
        boolean absentAbove = above.isAbsent();
        boolean absentBelow = below.isAbsent();
        boolean fast = above.plain && below.plain && upperLong != 0 && lowerLong != 0;
        for (int t = 0; t < shape.territories().size(); t++) {
            for (int p = 0; p < shape.periods().size(); p++) {
                if (absentBelow || !below.isKnown(t, p)) {
                    sink.ratio(t, p, State.INCOMPLETE, 0);
                } else if (absentAbove || !above.isKnown(t, p)) {
                    boolean undefined = below.exact(ratio.denominator(), t, p).signum() == 0;
                    sink.ratio(t, p, undefined ? State.UNDEFINED : State.INCOMPLETE, 0);
                } else if (!fast || !fast(t, p, sink)) {
                    exactly(t, p, sink);
                }
            }
        }
    }

    /** The value in whole numbers, with every product checked; false if a side or the value has no room in 64 bits. */
    private boolean fast(int t, int p, RatioOfSums.Sink sink) {
        long a = above.fast(t, p);
        long b = below.fast(t, p);
        long divisor = b * lowerLong;
        if (a == FAILED
                || b == FAILED
                || divisor == Long.MIN_VALUE
                || Math.multiplyHigh(b, lowerLong) != divisor >> 63) {
            return false;
        }
        if (b == 0) {
            sink.ratio(t, p, State.UNDEFINED, 0);
            return true;
        }
        long quotient = WideDivision.halfUp(a, upperLong, divisor);
        if (quotient == WideDivision.TOO_LARGE) {
            return false;
        }
        sink.ratio(t, p, State.KNOWN, quotient);
        return true;
    }

    private void exactly(int t, int p, RatioOfSums.Sink sink) {
        Rational b = below.exact(ratio.denominator(), t, p);
        if (b.signum() == 0) {
            sink.ratio(t, p, State.UNDEFINED, 0);
            return;
        }
        Rational value = above.exact(ratio.numerator(), t, p).dividedBy(b).times(ratio.factor());
        BigDecimal rounded = value.toBigDecimal(places, RoundingMode.HALF_UP);
        if (rounded.unscaledValue().bitLength() < 64) {
            sink.ratio(t, p, State.KNOWN, rounded.unscaledValue().longValueExact());
        } else {
            sink.ratio(t, p, State.TOO_LARGE, 0);
        }
    }
}
