/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Rational;

/**
 * The exact bounds of a quotient N/D of polynomials that have each input to the first power at most.
 * <p>
 * N/D ≤ t wherever D &gt; 0 exactly if N − tD ≤ 0 there, and a polynomial of this form is ≤ 0 in a box exactly if it is at the
 * corners. An input without an upper bound has a corner at infinity, where the coefficient of the input stands for the value.
 * So the bounds are the least and the largest N/D of the corners with D &gt; 0; a corner with D = 0 leaves a side open if N is
 * not 0 there.
 */
final class Corners {
    private Corners() {}

    /** The bounds, if the denominator has one sign in the box. */
    static Optional<Span> bounds(Fraction fraction, List<Span> inputs) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            if ((fraction.inputs() & (1 << i)) != 0) {
                used.add(i);
            }
        }
        Rational[] above = corners(fraction.above(), used, inputs);
        Rational[] under = corners(fraction.under(), used, inputs);
        int sign = 0;
        for (Rational d : under) {
            if (d.signum() * sign < 0) {
                return Optional.empty();
            }
            sign = d.signum() == 0 ? sign : d.signum();
        }
        return sign == 0 ? Optional.empty() : Optional.of(bounds(above, under, sign));
    }

    private static Span bounds(Rational[] above, Rational[] under, int sign) {
        @Nullable Rational least = null;
        @Nullable Rational most = null;
        boolean openBelow = false;
        boolean openAbove = false;
        for (int i = 0; i < above.length; i++) {
            if (under[i].signum() == 0) {
                openAbove |= above[i].signum() * sign > 0;
                openBelow |= above[i].signum() * sign < 0;
            } else {
                Rational ratio = above[i].dividedBy(under[i]);
                least = least == null ? ratio : Span.least(least, ratio);
                most = most == null ? ratio : Span.most(most, ratio);
            }
        }
        return new Span(openBelow ? null : least, openAbove ? null : most);
    }

    /** The values at all corners: bit i of the index says which end of the i-th input. */
    private static Rational[] corners(Polynomial polynomial, List<Integer> used, List<Span> inputs) {
        Rational[] values = new Rational[1 << used.size()];
        for (int corner = 0; corner < values.length; corner++) {
            int set = 0;
            for (int i = 0; i < used.size(); i++) {
                set |= (corner >> i & 1) << used.get(i);
            }
            values[corner] = polynomial.terms().getOrDefault(set, Rational.ZERO);
        }
        for (int i = 0; i < used.size(); i++) {
            Span span = inputs.get(used.get(i));
            for (int corner = 0; corner < values.length; corner++) {
                if ((corner >> i & 1) == 0) {
                    int other = corner | 1 << i;
                    Rational constant = values[corner];
                    Rational slope = values[other];
                    values[corner] = at(span.lower(), constant, slope.negated(), slope);
                    values[other] = at(span.upper(), constant, slope, slope);
                }
            }
        }
        return values;
    }

    private static Rational at(@Nullable Rational end, Rational constant, Rational infinite, Rational slope) {
        return end == null ? infinite : constant.plus(slope.times(end));
    }
}
