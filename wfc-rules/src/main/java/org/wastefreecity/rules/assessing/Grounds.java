/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.time.Deadline;

/**
 * On what a figure was judged (评估依据): the interval asked of it, in one unit, and the path promised to it. Whoever has the
 * grounds of an answer can reach it with pencil and paper.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject the code judged
 * @param condition the condition
 * @param judged the observation judged
 * @param unit the unit of all values below
 * @param low the least value that is good enough, if there is a least
 * @param high the greatest, if there is a greatest
 * @param endsExcluded whether the ends themselves are not good enough
 * @param vague whether any value outside leaves the question open, since the target states no direction or no tolerance
 * @param basis the observation from which the interval was computed, if it was
 * @param baseline where the promise starts from, if that is known
 * @param hasPath whether a path from the baseline to the interval is promised
 * @param path the points of the path, the earliest first; none if the baseline is good enough already, or nothing can be late
 */
public record Grounds(
        IndicatorCode subject,
        Condition condition,
        Observation judged,
        UnitOfMeasure unit,
        Optional<Rational> low,
        Optional<Rational> high,
        boolean endsExcluded,
        boolean vague,
        Optional<Observation> basis,
        Optional<Rational> baseline,
        boolean hasPath,
        List<Point> path) {

    /**
     * A point of a promised path.
     *
     * @param day the end of this day
     * @param value what is promised then
     */
    public record Point(LocalDate day, Rational value) {
        /** Checks that no part is missing. */
        public Point {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies the path and checks that no part is missing. */
    public Grounds {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(baseline, "baseline");
        path = ImmutableList.copyOf(path);
    }

    /**
     * The last day that counts for a deadline, as seen from a day: for what recurs, the end of the last round.
     *
     * @param deadline the deadline
     * @param asOf the day
     * @return the day; empty if nothing can be late
     */
    public static Optional<LocalDate> due(Deadline deadline, LocalDate asOf) {
        return Due.of(deadline, asOf).day();
    }

    static Grounds of(FigureRule rule, Observation observation, FigureRule.Asked asked) {
        Situation situation = rule.situation();
        Acceptance acceptance = asked.acceptance();
        Optional<Rational> base = situation.baselineIn(acceptance.unit());
        boolean leads = rule.hasPath()
                && situation.due().day().isPresent()
                && base.map(b -> !acceptance.contains(b)).orElse(false);
        return new Grounds(
                situation.subject().code(),
                rule.condition(),
                observation,
                acceptance.unit(),
                acceptance.low(),
                acceptance.high(),
                acceptance.endsExcluded(),
                asked.vague().isPresent(),
                asked.basis(),
                base,
                rule.hasPath(),
                leads ? path(situation, acceptance, base.orElseThrow()) : List.of());
    }

    private static List<Point> path(Situation situation, Acceptance acceptance, Rational base) {
        PromisedPath path = PromisedPath.of(situation, acceptance, base);
        List<LocalDate> days = new ArrayList<>();
        days.add(LocalDate.of(situation.baseYear(), 12, 31));
        situation.interim().stream().map(Situation.Interim::day).sorted().forEach(days::add);
        days.add(situation.deadlineDay());
        return days.stream()
                .distinct()
                .sorted()
                .map(d -> new Point(d, path.at(d)))
                .toList();
    }
}
