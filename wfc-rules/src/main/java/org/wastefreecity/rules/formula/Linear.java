/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * A sum of measures with coefficients, times a power of the days of the period.
 *
 * @param terms coefficients by selection, in reference units
 * @param constant the whole value where there are no terms
 * @param days the power
 */
record Linear(Map<MeasureSelection, Rational> terms, Rational constant, int days) {

    /** The formula as a ratio of two such sums, if it is one. */
    static Optional<LinearRatio> ratio(Node root, UnitOfMeasure unit) {
        if (root instanceof Node.Change change) {
            return of(change.of()).filter(l -> l.days == 0).flatMap(current -> {
                Map<MeasureSelection, Rational> base = new LinkedHashMap<>();
                current.terms.forEach((selection, c) -> base.put(selection.in(change.from()), c));
                Linear under = new Linear(base, Rational.ONE, 0);
                Linear difference = change.function() == Function.DECREASE
                        ? under.plus(current.times(Rational.of(-1)))
                        : current.plus(under.times(Rational.of(-1)));
                return ratio(difference, under, unit);
            });
        }
        return fraction(root).flatMap(f -> ratio(f.above, f.under, unit));
    }

    private record LinearFraction(Linear above, Linear under) {
        Optional<LinearFraction> times(LinearFraction other) {
            return above.times(other.above)
                    .flatMap(a -> under.times(other.under).map(u -> new LinearFraction(a, u)));
        }

        LinearFraction inverse() {
            return new LinearFraction(under, above);
        }
    }

    private static Optional<LinearFraction> fraction(Node node) {
        if (node instanceof Node.Ratio ratio) {
            return fraction(ratio.above()).flatMap(a -> fraction(ratio.under()).flatMap(u -> a.times(u.inverse())));
        }
        if (node instanceof Node.Product product) {
            Optional<LinearFraction> all =
                    Optional.of(new LinearFraction(constant(Rational.ONE), constant(Rational.ONE)));
            for (Node.Link link : product.links()) {
                Optional<LinearFraction> factor = fraction(link.node()).map(f -> link.inverse() ? f.inverse() : f);
                all = all.flatMap(a -> factor.flatMap(a::times));
            }
            return all;
        }
        return of(node).map(l -> new LinearFraction(l, constant(Rational.ONE)));
    }

    private static Linear constant(Rational value) {
        return new Linear(Map.of(), value, 0);
    }

    /** The product, if one of the two is a constant. */
    private Optional<Linear> times(Linear other) {
        if (!isConstant() && !other.isConstant()) {
            return Optional.empty();
        }
        Linear scaled = isConstant() ? other.times(constant) : times(other.constant);
        return scaled.isConstant() && !(isConstant() && other.isConstant())
                ? Optional.empty() // 0 times something
                : Optional.of(new Linear(scaled.terms, scaled.constant, days + other.days));
    }

    private static Optional<LinearRatio> ratio(Linear above, Linear under, UnitOfMeasure unit) {
        if (above.isConstant()) {
            return Optional.empty();
        }
        Rational bottom = under.isConstant() ? under.constant : under.unit();
        if (bottom.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new LinearRatio(
                above.scaled(above.unit()),
                under.isConstant() ? List.of() : under.scaled(under.unit()),
                above.unit().dividedBy(bottom).dividedBy(Type.scale(unit)),
                above.days - under.days));
    }

    /** The scale of the first measure, so that coefficients become small whole numbers. */
    private Rational unit() {
        return Type.scale(terms.keySet().iterator().next().measure().unit());
    }

    private List<LinearRatio.Term> scaled(Rational unit) {
        return terms.entrySet().stream()
                .map(e -> new LinearRatio.Term(
                        e.getValue()
                                .times(Type.scale(e.getKey().measure().unit()))
                                .dividedBy(unit),
                        e.getKey()))
                .toList();
    }

    private boolean isConstant() {
        return terms.isEmpty();
    }

    private Linear plus(Linear other) {
        Map<MeasureSelection, Rational> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((selection, c) -> sum.merge(selection, c, Rational::plus));
        sum.values().removeIf(c -> c.signum() == 0);
        return new Linear(sum, Rational.ONE, days);
    }

    private Linear times(Rational factor) {
        Map<MeasureSelection, Rational> all = new LinkedHashMap<>();
        terms.forEach((selection, c) -> all.put(selection, c.times(factor)));
        all.values().removeIf(c -> c.signum() == 0);
        return new Linear(all, constant.times(factor), days);
    }

    private static Optional<Linear> of(Node node) {
        if (node instanceof Node.Total total) {
            return Optional.of(new Linear(Map.of(total.selection(), Rational.ONE), Rational.ONE, 0));
        }
        Optional<Rational> constant = Signs.constant(node);
        if (constant.isPresent()) {
            return constant.map(Linear::constant);
        }
        if (node instanceof Node.Days) {
            return Optional.of(new Linear(Map.of(), Rational.ONE, 1));
        }
        if (node instanceof Node.Negation negation) {
            return of(negation.operand()).map(l -> l.times(Rational.of(-1)));
        }
        if (node instanceof Node.Product product) {
            // a product within a sum: only factors of its own, no quotient of sums
            return fraction(product)
                    .filter(f -> f.under.isConstant() && f.under.constant.signum() != 0)
                    .map(f -> new Linear(
                            f.above.times(Rational.ONE.dividedBy(f.under.constant)).terms,
                            f.above.constant.dividedBy(f.under.constant),
                            f.above.days - f.under.days));
        }
        if (node instanceof Node.Sum sum) {
            Optional<Linear> total = Optional.empty();
            for (Node.Link link : sum.links()) {
                Optional<Linear> part = of(link.node())
                        .filter(l -> !l.isConstant())
                        .map(l -> link.inverse() ? l.times(Rational.of(-1)) : l);
                if (part.isEmpty() || (total.isPresent() && total.get().days != part.get().days)) {
                    return Optional.empty();
                }
                total = Optional.of(total.isEmpty() ? part.get() : total.get().plus(part.get()));
                if (total.get().isConstant()) {
                    return Optional.empty(); // x - x
                }
            }
            return total;
        }
        return Optional.empty();
    }
}
