/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;

/** The points of a rule as a function of one number, and what they can be while that number is only known to lie somewhere. */
sealed interface Shape {

    /** The points at a number. */
    Rational at(Extended value);

    /** The least and the most points between two numbers, ends included. */
    ScoreRange over(Extended low, Extended high);

    /** The least and the most points at all. */
    default ScoreRange all() {
        return over(Extended.LOWEST, Extended.HIGHEST);
    }

    /** Only rises or only falls, so that the ends tell all. */
    record Monotone(Function<Extended, Rational> points) implements Shape {
        @Override
        public Rational at(Extended value) {
            return points.apply(value);
        }

        @Override
        public ScoreRange over(Extended low, Extended high) {
            Rational a = at(low);
            Rational b = at(high);
            boolean attained = low.isFinite() && high.isFinite();
            return a.compareTo(b) <= 0 ? new ScoreRange(a, b, attained) : new ScoreRange(b, a, attained);
        }
    }

    /** Steps that cover every number once. */
    record Table(List<Step> steps) implements Shape {
        @Override
        public Rational at(Extended value) {
            return steps.stream()
                    .filter(s -> contains(s.span(), value))
                    .findFirst()
                    .map(s -> Rational.of(s.points()))
                    .orElseThrow(() -> new IllegalStateException("a gap in a table that was checked"));
        }

        @Override
        public ScoreRange over(Extended low, Extended high) {
            List<Rational> met = steps.stream()
                    .filter(s -> meets(s.span(), low, high))
                    .map(s -> Rational.of(s.points()))
                    .toList();
            return new ScoreRange(Collections.min(met), Collections.max(met), true);
        }
    }

    /** Straight lines between thresholds, flat beyond them. */
    record Line(List<Knot> knots) implements Shape {
        @Override
        public Rational at(Extended value) {
            Knot first = knots.get(0);
            if (value.compareTo(first.at()) <= 0) {
                return Rational.of(first.points());
            }
            for (int i = 1; i < knots.size(); i++) {
                Knot next = knots.get(i);
                if (value.compareTo(next.at()) <= 0) {
                    return between(knots.get(i - 1), next, value.value());
                }
            }
            return Rational.of(knots.get(knots.size() - 1).points());
        }

        private static Rational between(Knot from, Knot to, Rational value) {
            Rational start = Rational.of(from.at());
            Rational share = value.minus(start).dividedBy(Rational.of(to.at()).minus(start));
            Rational points = Rational.of(from.points());
            return points.plus(Rational.of(to.points()).minus(points).times(share));
        }

        @Override
        public ScoreRange over(Extended low, Extended high) {
            Rational a = at(low);
            Rational b = at(high);
            Rational least = a.compareTo(b) < 0 ? a : b;
            Rational most = a.compareTo(b) < 0 ? b : a;
            for (Knot knot : knots) {
                if (low.compareTo(knot.at()) <= 0 && high.compareTo(knot.at()) >= 0) {
                    Rational points = Rational.of(knot.points());
                    least = points.compareTo(least) < 0 ? points : least;
                    most = points.compareTo(most) > 0 ? points : most;
                }
            }
            return new ScoreRange(least, most, true); // flat beyond the outermost thresholds, so infinity is reached
        }
    }

    /** Whether a span holds a number; an open end holds the infinity on its side. */
    static boolean contains(Span span, Extended value) {
        return reachesUpTo(span, value) && startsBy(span, value);
    }

    private static boolean startsBy(Span span, Extended value) {
        if (span.from().isEmpty()) {
            return true;
        }
        BigDecimal from = span.from().get();
        int order = value.compareTo(from);
        return order > 0 || (order == 0 && span.fromIncluded());
    }

    private static boolean reachesUpTo(Span span, Extended value) {
        if (span.to().isEmpty()) {
            return true;
        }
        BigDecimal to = span.to().get();
        int order = value.compareTo(to);
        return order < 0 || (order == 0 && span.toIncluded());
    }

    /** Whether a span holds a number between two others. */
    static boolean meets(Span span, Extended low, Extended high) {
        return startsBy(span, high) && reachesUpTo(span, low);
    }
}
