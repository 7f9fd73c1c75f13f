/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * What a ratio comes to (比率结果), with the sums it is of.
 * <p>
 * Where a part is missing there is no value, but what is known of the parts may still bound it. This class is immutable and
 * thread-safe.
 *
 * @param ratio the ratio
 * @param numerator the sums above the line, in the order of its terms
 * @param denominator the sums below it
 * @param value the exact value in the unit of the ratio
 * @param lower the value is not below this
 * @param upper the value is not above this
 * @param reason why there is no value
 */
public record RatioValue(
        RatioOfSums ratio,
        List<Tally> numerator,
        List<Tally> denominator,
        Optional<Rational> value,
        Optional<Rational> lower,
        Optional<Rational> upper,
        Optional<Wording> reason) {

    /** Copies the lists. */
    public RatioValue {
        Objects.requireNonNull(ratio, "ratio");
        numerator = ImmutableList.copyOf(numerator);
        denominator = ImmutableList.copyOf(denominator);
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(reason, "reason");
    }

    /** A sum as it is shown, and exactly if it is known: a mean may be no decimal. */
    record Sum(Tally tally, Optional<Rational> exact) {}

    /** A range of values; an absent end is open. */
    private record Range(Optional<Rational> low, Optional<Rational> high) {
        Range plus(Range other) {
            return new Range(low.flatMap(a -> other.low.map(a::plus)), high.flatMap(a -> other.high.map(a::plus)));
        }

        Range times(Rational factor) {
            Optional<Rational> a = low.map(factor::times);
            Optional<Rational> b = high.map(factor::times);
            return factor.signum() < 0 ? new Range(b, a) : new Range(a, b);
        }

        Optional<Rational> point() {
            return low.equals(high) ? low : Optional.empty();
        }
    }

    /** {@code ratio} of sums that are known, bounded or not known at all. */
    static RatioValue of(RatioOfSums ratio, List<Sum> aboveLine, List<Sum> belowLine) {
        Range above = sum(ratio.numerator(), aboveLine).times(ratio.factor());
        Range below = sum(ratio.denominator(), belowLine);
        List<Tally> numerator = aboveLine.stream().map(Sum::tally).toList();
        List<Tally> denominator = belowLine.stream().map(Sum::tally).toList();
        Optional<Rational> a = above.point();
        Optional<Rational> b = below.point();
        if (b.isPresent() && b.get().signum() == 0) {
            return new RatioValue(
                    ratio,
                    numerator,
                    denominator,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Wording.of("分母为0，比率无定义", "the sum below the line is 0, so the ratio is not defined")));
        }
        if (a.isPresent() && b.isPresent()) {
            Optional<Rational> value = Optional.of(a.get().dividedBy(b.get()));
            return new RatioValue(ratio, numerator, denominator, value, value, value, Optional.empty());
        }
        return new RatioValue(
                ratio,
                numerator,
                denominator,
                Optional.empty(),
                lower(above, below),
                upper(above, below),
                Optional.of(missing(ratio, aboveLine, belowLine)));
    }

    private static Wording missing(RatioOfSums ratio, List<Sum> numerator, List<Sum> denominator) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < numerator.size() + denominator.size(); i++) {
            boolean up = i < numerator.size();
            int at = up ? i : i - numerator.size();
            if ((up ? numerator : denominator).get(at).exact().isEmpty()) {
                RatioOfSums.Term term = (up ? ratio.numerator() : ratio.denominator()).get(at);
                names.append(names.length() == 0 ? "" : ", ")
                        .append(term.measure().id());
            }
        }
        return Wording.of("未全部填报：" + names, "not known in full: " + names);
    }

    private static Range sum(List<RatioOfSums.Term> terms, List<Sum> sums) {
        Range sum = new Range(Optional.of(Rational.ZERO), Optional.of(Rational.ZERO));
        for (int i = 0; i < terms.size(); i++) {
            sum = sum.plus(range(terms.get(i).measure(), sums.get(i))
                    .times(terms.get(i).factor()));
        }
        return sum;
    }

    /** What a sum can be: its bounds, or, where nothing is known, at least 0 if no report can be below 0. */
    private static Range range(Measure measure, Sum part) {
        if (part.exact().isPresent()) {
            return new Range(part.exact(), part.exact());
        }
        Tally tally = part.tally();
        Optional<Rational> low = tally.lower().map(f -> f.valueIn(measure.unit()));
        Optional<Rational> high = tally.upper().map(f -> f.valueIn(measure.unit()));
        if (tally.seen().isEmpty()) {
            boolean neverNegative = measure.isNeverNegative();
            boolean neverPositive = measure.possible()
                    .flatMap(p -> p.upper())
                    .map(u -> u.value().signum() <= 0)
                    .orElse(false);
            low = low.isEmpty() && neverNegative ? Optional.of(Rational.ZERO) : low;
            high = high.isEmpty() && neverPositive ? Optional.of(Rational.ZERO) : high;
        }
        return new Range(low, high);
    }

    /** Over a denominator above 0. A negative numerator is lowest over the smallest denominator, any other over the largest. */
    private static Optional<Rational> lower(Range above, Range below) {
        if (!isPositive(below) || above.low().isEmpty()) {
            return Optional.empty();
        }
        Rational low = above.low().get();
        if (low.signum() >= 0) {
            return Optional.of(below.high().map(low::dividedBy).orElse(Rational.ZERO));
        }
        return below.low().filter(b -> b.signum() > 0).map(low::dividedBy);
    }

    private static Optional<Rational> upper(Range above, Range below) {
        return lower(above.times(Rational.of(-1)), below).map(Rational::negated);
    }

    private static boolean isPositive(Range below) {
        boolean notNegative = below.low().map(b -> b.signum() >= 0).orElse(false);
        return notNegative && below.high().map(b -> b.signum() > 0).orElse(true);
    }

    /**
     * The value rounded half up.
     *
     * @param places how many decimal places, from 0 to 18
     * @return the figure, if there is a value
     */
    public Optional<Figure> rounded(int places) {
        return value.map(v -> {
            BigDecimal decimal = v.toBigDecimal(places, RoundingMode.HALF_UP);
            return Figure.of(decimal, ratio.unit());
        });
    }
}
