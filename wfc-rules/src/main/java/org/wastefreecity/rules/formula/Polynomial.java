/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;

/**
 * A polynomial in the inputs that are not known exactly, each to the first power at most.
 *
 * @param terms coefficients by the set of inputs they go with, one bit an input; none of them 0
 */
record Polynomial(Map<Integer, Rational> terms) {
    static final Polynomial ONE = of(Rational.ONE);
    private static final int MOST_PRODUCTS = 20_000;

    static Polynomial of(Rational constant) {
        return new Polynomial(constant.signum() == 0 ? Map.of() : Map.of(0, constant));
    }

    static Polynomial of(int input) {
        return new Polynomial(Map.of(1 << input, Rational.ONE));
    }

    Polynomial negated() {
        Map<Integer, Rational> all = new HashMap<>();
        terms.forEach((set, coefficient) -> all.put(set, coefficient.negated()));
        return new Polynomial(all);
    }

    Polynomial plus(Polynomial other) {
        Map<Integer, Rational> all = new HashMap<>(terms);
        other.terms.forEach((set, coefficient) -> add(all, set, coefficient));
        return new Polynomial(all);
    }

    private static void add(Map<Integer, Rational> all, int set, Rational coefficient) {
        Rational sum = all.getOrDefault(set, Rational.ZERO).plus(coefficient);
        if (sum.signum() == 0) {
            all.remove(set);
        } else {
            all.put(set, sum);
        }
    }

    /** The product, if no input comes to the second power in it and it is small. */
    Optional<Polynomial> times(Polynomial other) {
        if ((long) terms.size() * other.terms.size() > MOST_PRODUCTS) {
            return Optional.empty();
        }
        if (equals(ONE)) {
            return Optional.of(other);
        }
        if (other.equals(ONE)) {
            return Optional.of(this);
        }
        Map<Integer, Rational> all = new HashMap<>();
        for (Map.Entry<Integer, Rational> one : terms.entrySet()) {
            for (Map.Entry<Integer, Rational> two : other.terms.entrySet()) {
                if ((one.getKey() & two.getKey()) != 0) {
                    return Optional.empty();
                }
                add(all, one.getKey() | two.getKey(), one.getValue().times(two.getValue()));
            }
        }
        return Optional.of(new Polynomial(all));
    }

    /** The inputs in it, one bit an input. */
    int inputs() {
        return terms.keySet().stream().reduce(0, (a, b) -> a | b);
    }

    /** The bits of the largest coefficient, which tell how much work it is to compute with them. */
    int bits() {
        return terms.values().stream()
                .mapToInt(r -> r.numerator().bitLength() + r.denominator().bitLength())
                .max()
                .orElse(0);
    }
}
