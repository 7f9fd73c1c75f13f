/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ValueRange;

/**
 * How much nearer to the best than to the worst values of a set each unit lies (TOPSIS，优劣解距离法), with entropy weights
 * (熵权法) or declared ones.
 * <p>
 * With {@code x' = (x − min) ÷ (max − min)}, or {@code (max − x) ÷ (max − min)} where lower is better, the answer is
 * {@code D⁻ ÷ (D⁺ + D⁻)} with {@code D⁻ = √Σ(w·x')²} and {@code D⁺ = √Σ(w·(1 − x'))²}. The entropy weight of a criterion is
 * {@code (1 − e) ÷ Σ(1 − e)} with {@code e = −Σ p·ln p ÷ ln n}, {@code p = x' ÷ Σx'} and {@code 0·ln 0 = 0}. A criterion in which
 * all units are equal tells nothing and has no influence. Answers are relative to the set: another unit may change their order.
 * <p>
 * Every answer is enclosed between two decimals that are proven to lie on both sides. This class has no state.
 */
public final class Topsis {
    /** The most units that are compared at once. */
    public static final int MAX_UNITS = 20_000;

    private static final int GUARD = 20;

    private Topsis() {}

    /**
     * Compares units.
     *
     * @param values a row for each unit with a value for each criterion
     * @param lowerIsBetter for each criterion whether lower is better
     * @param weights a weight above 0 for each criterion; entropy weights if empty
     * @param digits to how many digits logarithms and roots are enclosed, 6 to 60
     * @return from 0 to 1 for each unit; empty if there are fewer than two units or they do not differ
     * @throws InvalidPartException if rows are not equally long, or there are too many
     */
    public static Optional<List<ScoreRange>> compare(
            List<List<Rational>> values, List<Boolean> lowerIsBetter, List<Rational> weights, int digits) {
        return workings(values, lowerIsBetter, weights, digits).map(TopsisWorkings::answers);
    }

    /**
     * Compares units, and keeps what stands between figures and answers.
     *
     * @param values a row for each unit with a value for each criterion
     * @param lowerIsBetter for each criterion whether lower is better
     * @param weights a weight above 0 for each criterion; entropy weights if empty
     * @param digits to how many digits logarithms and roots are enclosed, 6 to 60
     * @return the weights, distances and answers; empty if there are fewer than two units or they do not differ
     * @throws InvalidPartException if rows are not equally long, or there are too many
     */
    public static Optional<TopsisWorkings> workings(
            List<List<Rational>> values, List<Boolean> lowerIsBetter, List<Rational> weights, int digits) {
        check(values, lowerIsBetter.size(), weights, digits);
        if (values.size() < 2) {
            return Optional.empty();
        }
        int places = digits + GUARD;
        List<Optional<List<Rational>>> columns = new ArrayList<>();
        for (int c = 0; c < lowerIsBetter.size(); c++) {
            columns.add(normalised(values, c, lowerIsBetter.get(c)));
        }
        if (columns.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Optional<List<Enclosure>> weighed = weights.isEmpty()
                ? entropyWeights(columns, values.size(), places)
                : Optional.of(declared(influential(weights, columns), places));
        return weighed.map(w -> new TopsisWorkings(
                w.stream().map(e -> e.range(digits)).toList(), distances(columns, w, values.size(), digits), digits));
    }

    private static void check(List<? extends List<?>> values, int width, List<Rational> weights, int digits) {
        InvalidPartException.check(
                values.size() <= MAX_UNITS && values.stream().allMatch(r -> r.size() == width),
                "Topsis",
                "values",
                "每个单位" + width + "个值",
                width + " values for each of at most " + MAX_UNITS + " units",
                values.size());
        InvalidPartException.check(
                (weights.isEmpty() || weights.size() == width)
                        && weights.stream().allMatch(w -> w.signum() > 0),
                "Topsis",
                "weights",
                "每项一个大于0的权重",
                "a weight above 0 a criterion",
                width);
        InvalidPartException.check(digits >= 6 && digits <= 60, "Topsis", "digits", "6至60", "6 to 60", digits);
    }

    /**
     * Between which ends the answers lie where values are known between bounds only. With declared weights the ends of one unit are
     * exact limits of what its own shares allow; with entropy weights, which nobody knows before the values are, an answer lies
     * between the least and the greatest of the unit's shares.
     *
     * @param values a row for each unit with what is known of the value for each criterion
     * @param lowerIsBetter for each criterion whether lower is better
     * @param weights a weight above 0 for each criterion; entropy weights if empty
     * @param digits to how many digits ends are given, 6 to 60
     * @return within 0 to 1 for each unit; the answers of {@link #compare} for any values within lie within
     * @throws InvalidPartException if rows are not equally long, or there are too many
     */
    public static List<ScoreRange> bounds(
            List<List<ValueRange>> values, List<Boolean> lowerIsBetter, List<Rational> weights, int digits) {
        check(values, lowerIsBetter.size(), weights, digits);
        List<TopsisBounds> columns = new ArrayList<>();
        for (int c = 0; c < lowerIsBetter.size(); c++) {
            int column = c;
            columns.add(TopsisBounds.of(values.stream().map(r -> r.get(column)).toList(), lowerIsBetter.get(c)));
        }
        return weights.isEmpty()
                ? hulls(columns, values.size(), digits)
                : ends(columns, declared(weights, digits + GUARD), values.size(), digits);
    }

    /** An answer with whatever weights lies between the least and the greatest share. */
    private static List<ScoreRange> hulls(List<TopsisBounds> columns, int units, int digits) {
        List<ScoreRange> hulls = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            int unit = u;
            Rational low = columns.stream()
                    .map(c -> c.low().get(unit))
                    .min(Rational::compareTo)
                    .orElse(Rational.ZERO);
            Rational high = columns.stream()
                    .map(c -> c.high().get(unit))
                    .max(Rational::compareTo)
                    .orElse(Rational.ONE);
            hulls.add(new Enclosure(
                            low.toBigDecimal(digits, RoundingMode.FLOOR),
                            high.toBigDecimal(digits, RoundingMode.CEILING),
                            digits)
                    .range(digits));
        }
        return hulls;
    }

    /** An answer rises with every share. */
    private static List<ScoreRange> ends(List<TopsisBounds> columns, List<Enclosure> weights, int units, int digits) {
        List<ScoreRange> low = answers(columns.stream().map(TopsisBounds::low).toList(), weights, units, digits);
        List<ScoreRange> high = answers(columns.stream().map(TopsisBounds::high).toList(), weights, units, digits);
        List<ScoreRange> ends = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            ends.add(new ScoreRange(low.get(u).low(), high.get(u).high(), false));
        }
        return ends;
    }

    private static List<ScoreRange> answers(
            List<List<Rational>> columns, List<Enclosure> weights, int units, int digits) {
        return new TopsisWorkings(
                        List.of(),
                        distances(columns.stream().map(Optional::of).toList(), weights, units, digits),
                        digits)
                .answers();
    }

    /** Each value as a share of the way from the worst to the best; empty if there is no way. */
    private static Optional<List<Rational>> normalised(List<List<Rational>> values, int column, boolean lower) {
        Rational min = values.get(0).get(column);
        Rational max = min;
        for (List<Rational> row : values) {
            Rational value = row.get(column);
            min = value.compareTo(min) < 0 ? value : min;
            max = value.compareTo(max) > 0 ? value : max;
        }
        Rational way = max.minus(min);
        if (way.signum() == 0) {
            return Optional.empty();
        }
        Rational worst = lower ? max : min;
        List<Rational> shares = new ArrayList<>();
        for (List<Rational> row : values) {
            shares.add(row.get(column).minus(worst).abs().dividedBy(way));
        }
        return Optional.of(shares);
    }

    /** Of criteria that tell nothing the weight is 0. */
    private static List<Rational> influential(List<Rational> weights, List<Optional<List<Rational>>> columns) {
        List<Rational> influential = new ArrayList<>();
        for (int c = 0; c < weights.size(); c++) {
            influential.add(columns.get(c).isPresent() ? weights.get(c) : Rational.ZERO);
        }
        return influential;
    }

    private static List<Enclosure> declared(List<Rational> weights, int places) {
        Rational sum = weights.stream().reduce(Rational.ZERO, Rational::plus);
        return weights.stream().map(w -> Enclosure.of(w.dividedBy(sum), places)).toList();
    }

    private static Optional<List<Enclosure>> entropyWeights(
            List<Optional<List<Rational>>> columns, int units, int places) {
        Enclosure lnUnits = Enclosure.of(units, places).ln();
        Enclosure zero = Enclosure.of(0, places);
        List<Enclosure> told = new ArrayList<>();
        Enclosure sum = zero;
        for (Optional<List<Rational>> column : columns) {
            Enclosure information = column.map(c -> Enclosure.of(1, places)
                            .minus(entropy(c, places).dividedBy(lnUnits))
                            .notNegative())
                    .orElse(zero);
            told.add(information);
            sum = sum.plus(information);
        }
        if (sum.low().signum() <= 0) {
            return Optional.empty();
        }
        Enclosure total = sum;
        return Optional.of(told.stream().map(t -> t.dividedBy(total)).toList());
    }

    private static Enclosure entropy(List<Rational> shares, int places) {
        // the sum of shares, over their common denominators, pair by pair: short enough for thousands
        Enclosure sum = Enclosure.of(0, places);
        for (Rational share : shares) {
            sum = sum.plus(Enclosure.of(share, places));
        }
        Enclosure entropy = Enclosure.of(0, places);
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(places - 5);
        for (Rational share : shares) {
            if (share.signum() == 0) {
                continue; // 0·ln 0 = 0
            }
            Enclosure p = Enclosure.of(share, places).dividedBy(sum);
            entropy = entropy.plus(
                    p.low().compareTo(smallest) > 0 ? p.times(p.ln().negated()) : tiny(p, smallest, places));
        }
        return entropy.notNegative();
    }

    /** −p·ln p grows up to 1/e, so that of a tiny p it is at most that of a bound above it. */
    private static Enclosure tiny(Enclosure p, BigDecimal smallest, int places) {
        BigDecimal bound = p.high().max(smallest);
        Enclosure above = new Enclosure(bound, bound, places);
        return new Enclosure(BigDecimal.ZERO, above.times(above.ln().negated()).high(), places);
    }

    /** With twice the places: a root has half as many as what it is drawn from. */
    private static List<TopsisWorkings.Distances> distances(
            List<Optional<List<Rational>>> columns, List<Enclosure> weights, int units, int digits) {
        int places = 2 * digits + GUARD;
        List<Enclosure> wide = weights.stream().map(w -> w.to(places)).toList();
        List<TopsisWorkings.Distances> distances = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            Enclosure toWorst = Enclosure.of(0, places);
            Enclosure toBest = Enclosure.of(0, places);
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).isEmpty()) {
                    continue;
                }
                Rational share = columns.get(c).get().get(u);
                Enclosure weight = wide.get(c);
                toWorst = toWorst.plus(weight.times(Enclosure.of(share, places)).squared());
                toBest = toBest.plus(weight.times(Enclosure.of(Rational.ONE.minus(share), places))
                        .squared());
            }
            distances.add(new TopsisWorkings.Distances(toBest.sqrt(), toWorst.sqrt()));
        }
        return distances;
    }
}
