/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Looks along a series for jumps, breaks of scope and slips of the unit (时间序列审核).
 * <p>
 * A change over a break of scope (统计口径) is no change: hazardous waste rose from 1,087 to 3,431 万吨 in 2011 because a threshold
 * fell. It is told as a break, and never as a jump. This class is immutable and thread-safe.
 */
public final class SeriesCheck {
    private static final int FURTHEST_SLIP = 8;

    private final Rational mostTimes;
    private final Optional<Bounds> possible;

    private SeriesCheck(Rational mostTimes, Optional<Bounds> possible) {
        this.mostTimes = mostTimes;
        this.possible = possible;
    }

    /**
     * A check.
     *
     * @param mostTimes how many times its neighbour a figure may be, above 1; whoever checks declares it
     * @return the check
     * @throws InvalidPartException if it is 1 or less
     */
    public static SeriesCheck of(Rational mostTimes) {
        InvalidPartException.check(
                mostTimes.compareTo(Rational.ONE) > 0, "SeriesCheck", "mostTimes", "大于1", "above 1", mostTimes);
        return new SeriesCheck(mostTimes, Optional.empty());
    }

    /**
     * This check with what each figure can be at all, such as 0 to 100 % for a rate.
     *
     * @param bounds the bounds
     * @return a copy
     */
    public SeriesCheck within(Bounds bounds) {
        return new SeriesCheck(mostTimes, Optional.of(bounds));
    }

    /**
     * One figure of a series.
     *
     * @param period its period
     * @param figure the figure as printed
     * @param scope the statistical scope it was counted in (统计口径), such as 名录2016
     */
    public record Point(ReportingPeriod period, Figure figure, String scope) {
        /**
         * Checks the scope.
         *
         * @throws InvalidPartException if it is blank
         */
        public Point {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(figure, "figure");
            InvalidPartException.checkText(scope, "SeriesCheck.Point", "scope");
        }
    }

    /**
     * Looks along a series.
     *
     * @param place what the series is of, for the findings
     * @param points its points, in any order
     * @return the findings, by period
     * @throws org.wastefreecity.model.measure.UnitMismatchException if the figures are of different kinds
     */
    public List<Finding> check(String place, Collection<Point> points) {
        List<Point> series =
                points.stream().sorted(Comparator.comparing(Point::period)).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Point point = series.get(i);
            String here = place + "/" + point.period();
            possible.filter(b -> isOutside(point.figure(), b))
                    .ifPresent(b -> findings.add(new Finding(
                            "figure-not-possible",
                            Severity.WARNING,
                            here,
                            Wording.of(b + "之内", "within " + b),
                            point.figure().toString(),
                            Wording.of("核对数值和计量单位", "Check the figure and its unit"))));
            if (i > 0) {
                step(here, series, i).ifPresent(findings::add);
            }
        }
        return ImmutableList.copyOf(findings);
    }

    private static boolean isOutside(Figure figure, Bounds bounds) {
        Rational half = Figure.of(figure.halfOfLastPlace(), figure.unit()).valueIn(bounds.unit());
        Rational value = figure.valueIn(bounds.unit());
        return bounds.lower()
                        .map(l -> value.plus(half).compareTo(l.valueIn(bounds.unit())) < 0)
                        .orElse(false)
                || bounds.upper()
                        .map(u -> value.minus(half).compareTo(u.valueIn(bounds.unit())) > 0)
                        .orElse(false);
    }

    private Optional<Finding> step(String here, List<Point> series, int i) {
        Point before = series.get(i - 1);
        Point point = series.get(i);
        String change = before.figure() + " → " + point.figure();
        if (!before.scope().equals(point.scope())) {
            return Optional.of(new Finding(
                    "scope-break",
                    Severity.WARNING,
                    here,
                    Wording.of("口径“" + before.scope() + "”的数值", "a figure in the scope " + before.scope()),
                    change + " (" + point.scope() + ")",
                    Wording.of("不得跨口径计算变化率；请按同一口径调整", "Compute no change across it; restate in one scope")));
        }
        if (!isJump(before.figure(), point.figure())) {
            return Optional.empty();
        }
        Optional<Integer> slip = slip(series, i);
        // a figure that returns from a slip is not told twice
        boolean returned = i > 1
                && before.scope().equals(series.get(i - 2).scope())
                && slip(series, i - 1).isPresent()
                && !isJump(series.get(i - 2).figure(), point.figure());
        if (returned) {
            return Optional.empty();
        }
        Optional<Slip> power = slip.map(k -> Slip.of(point.figure().unit(), k));
        return Optional.of(new Finding(
                power.map(Slip::id).orElse("series-jump"),
                Severity.WARNING,
                here,
                Wording.of("不超过相邻值的" + mostTimes + "倍", "at most " + mostTimes + " times its neighbour"),
                change,
                power.map(p -> Wording.of(
                                p.words().zh() + "与相邻值相符" + p.cause().zh(),
                                "Times 10^" + p.power() + " it fits its neighbours"
                                        + p.cause().en()))
                        .orElseGet(() -> Wording.of("核实数值、范围和口径", "Check figure, coverage and scope"))));
    }

    /** The only power of ten that brings a point beside its neighbours on both sides. */
    private Optional<Integer> slip(List<Point> series, int i) {
        Figure figure = series.get(i).figure();
        List<Figure> beside = new ArrayList<>();
        beside.add(series.get(i - 1).figure());
        if (i + 1 < series.size()
                && series.get(i + 1).scope().equals(series.get(i).scope())) {
            beside.add(series.get(i + 1).figure());
        }
        Optional<Integer> found = Optional.empty();
        for (int power = -FURTHEST_SLIP; power <= FURTHEST_SLIP; power++) {
            Rational factor = Rational.of(10).pow(power);
            if (power != 0
                    && beside.stream().noneMatch(b -> isJump(value(figure, b).times(factor), value(b, b)))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(power);
            }
        }
        return found;
    }

    private boolean isJump(Figure before, Figure after) {
        return isJump(value(before, before), value(after, before));
    }

    private static Rational value(Figure figure, Figure unit) {
        return figure.valueIn(unit.unit());
    }

    /** From or to 0 and across it nothing can be said in times. */
    private boolean isJump(Rational one, Rational other) {
        if (one.signum() <= 0 || other.signum() <= 0) {
            return false;
        }
        return one.compareTo(other.times(mostTimes)) > 0 || other.compareTo(one.times(mostTimes)) > 0;
    }
}
