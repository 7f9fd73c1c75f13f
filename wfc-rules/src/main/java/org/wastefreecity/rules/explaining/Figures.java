/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;

/** The steps of one figure, as the checker reads them. */
record Figures(List<Explanation> steps) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** What is asked for. */
    record Interval(UnitOfMeasure unit, Optional<Fraction> low, Optional<Fraction> high, boolean open) {
        boolean isBelow(Fraction value) {
            return low.map(l -> open ? !l.isBelow(value) : value.isBelow(l)).orElse(false);
        }

        boolean isAbove(Fraction value) {
            return high.map(h -> open ? !value.isBelow(h) : h.isBelow(value)).orElse(false);
        }

        boolean holds(Fraction value) {
            return !isBelow(value) && !isAbove(value);
        }

        /** How far outside, 0 inside. */
        Fraction distance(Fraction value) {
            if (low.isPresent() && value.isBelow(low.get())) {
                return low.get().minus(value);
            }
            return high.isPresent() && high.get().isBelow(value) ? value.minus(high.get()) : Fraction.ZERO;
        }
    }

    /** What a figure is beside what is asked for. */
    enum Verdict {
        HOLDS,
        FAILS,
        OPEN
    }

    boolean has(StepCode code) {
        return step(code).isPresent();
    }

    Optional<Explanation> step(StepCode code) {
        return steps.stream().filter(s -> s.code() == code).findFirst();
    }

    /** What was reported, be it a figure or not. */
    Optional<Explanation> report() {
        return step(StepCode.FIGURE).or(() -> step(StepCode.REPORTED));
    }

    private List<Object> figure() {
        return report().orElseThrow().arguments();
    }

    ObservedValue value() {
        return (ObservedValue) figure().get(0);
    }

    ReportingPeriod period() {
        return (ReportingPeriod) figure().get(1);
    }

    private Optional<Bounds> bounds() {
        if (value() instanceof ObservedValue.Measured measured) {
            return Optional.of(Bounds.exactly(measured.figure()));
        }
        return value() instanceof ObservedValue.Bounded bounded ? Optional.of(bounded.bounds()) : Optional.empty();
    }

    boolean isIn(UnitOfMeasure unit) {
        return bounds().map(b -> b.unit().isComparableTo(unit)).orElse(false);
    }

    Optional<Interval> asked() {
        for (Explanation step : steps) {
            Optional<Interval> interval = switch (step.code()) {
                case ASKED_AT_LEAST -> Optional.of(interval(step, true, false, false));
                case ASKED_MORE -> Optional.of(interval(step, true, false, true));
                case ASKED_AT_MOST -> Optional.of(interval(step, false, true, false));
                case ASKED_LESS -> Optional.of(interval(step, false, true, true));
                case ASKED_BETWEEN -> Optional.of(interval(step, true, true, false));
                case ASKED_INSIDE -> Optional.of(interval(step, true, true, true));
                default -> Optional.empty();
            };
            if (interval.isPresent()) {
                return interval;
            }
        }
        return Optional.empty();
    }

    private static Interval interval(Explanation step, boolean low, boolean high, boolean open) {
        ShownValue first = (ShownValue) step.arguments().get(0);
        ShownValue last = (ShownValue) step.arguments().get(step.arguments().size() - 1);
        return new Interval(
                first.unit(),
                low ? Optional.of(Fraction.of(first.value())) : Optional.empty(),
                high ? Optional.of(Fraction.of(last.value())) : Optional.empty(),
                open);
    }

    Verdict verdict(Interval asked) {
        Optional<Fraction> least = end(bounds().orElseThrow().lower(), asked);
        Optional<Fraction> most = end(bounds().orElseThrow().upper(), asked);
        boolean enough =
                asked.low().isEmpty() || least.map(l -> !asked.isBelow(l)).orElse(false);
        boolean notTooMuch =
                asked.high().isEmpty() || most.map(m -> !asked.isAbove(m)).orElse(false);
        if (enough && notTooMuch) {
            return Verdict.HOLDS;
        }
        boolean fails = most.map(asked::isBelow).orElse(false)
                || least.map(asked::isAbove).orElse(false);
        return fails ? Verdict.FAILS : Verdict.OPEN;
    }

    private static Optional<Fraction> end(Optional<Figure> end, Interval asked) {
        return end.map(f -> Fraction.of(f, asked.unit()));
    }

    /** Whether the figure is behind what the path promised; empty if its bounds do not say. */
    Optional<Boolean> onPath(Interval asked) {
        Fraction base = shown(StepCode.BASELINE, asked).orElseThrow();
        if (asked.holds(base)) {
            return Optional.of(true); // reached in the base year, and lost
        }
        Fraction promised = asked.distance(interpolated(asked));
        Optional<Fraction> least = end(bounds().orElseThrow().lower(), asked);
        Optional<Fraction> most = end(bounds().orElseThrow().upper(), asked);
        boolean below = most.map(asked::isBelow).orElse(false);
        Fraction better = (below ? most : least).orElseThrow();
        Optional<Fraction> worse = below ? least : most;
        if (promised.isBelow(asked.distance(better))) {
            return Optional.of(true);
        }
        return worse.map(w -> !promised.isBelow(asked.distance(w))).orElse(false)
                ? Optional.of(false)
                : Optional.empty();
    }

    private Optional<Fraction> shown(StepCode code, Interval asked) {
        return step(code).map(s -> Fraction.of((ShownValue) s.arguments().get(0), asked.unit()));
    }

    /** The value of the path on the last day of the figure's period, by the points alone. */
    private Fraction interpolated(Interval asked) {
        List<Explanation> points =
                step(StepCode.PATH).or(() -> step(StepCode.WAY)).orElseThrow().steps();
        Fraction time = Fraction.endOf(period().lastDay());
        Explanation before = points.get(0);
        if (time.isBelow(Fraction.endOf(day(before)))) {
            return value(before, asked);
        }
        for (Explanation point : points) {
            if (time.isBelow(Fraction.endOf(day(point)))) {
                Fraction start = Fraction.endOf(day(before));
                Fraction share =
                        time.minus(start).over(Fraction.endOf(day(point)).minus(start));
                return value(before, asked)
                        .plus(value(point, asked).minus(value(before, asked)).times(share));
            }
            before = point;
        }
        return value(before, asked);
    }

    private static LocalDate day(Explanation point) {
        return (LocalDate) point.arguments().get(0);
    }

    private static Fraction value(Explanation point, Interval asked) {
        return Fraction.of((ShownValue) point.arguments().get(1), asked.unit());
    }

    /** What is wrong with the value of the path, if it is. */
    Optional<Replay> path() {
        Optional<Explanation> path = step(StepCode.PATH);
        Optional<Interval> asked = asked();
        if (path.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        Fraction claimed = Fraction.of(
                (ShownValue) path.get().arguments().get(1), asked.get().unit());
        Fraction reached = interpolated(asked.get());
        return claimed.isSame(reached)
                ? Optional.empty()
                : Optional.of(ExplanationCheck.differs(path.get(), reached.toString(), reached.toString()));
    }

    /** What is wrong with the share of the way, if it is. */
    Optional<Replay> progress() {
        Optional<Explanation> progress = step(StepCode.PROGRESS);
        Optional<Interval> asked = asked();
        boolean exact = has(StepCode.FIGURE) && value() instanceof ObservedValue.Measured;
        if (progress.isEmpty() || asked.isEmpty() || !exact || !has(StepCode.BASELINE)) {
            return Optional.empty();
        }
        Fraction base = shown(StepCode.BASELINE, asked.get()).orElseThrow();
        Fraction value = Fraction.of(
                ((ObservedValue.Measured) value()).figure(), asked.get().unit());
        Fraction whole = asked.get().distance(base);
        Fraction rest = asked.get().distance(value);
        boolean oneSided = asked.get().low().isEmpty() || asked.get().high().isEmpty();
        Fraction share =
                oneSided ? value.minus(base).over(end(asked.get()).minus(base)) : Fraction.ONE.minus(rest.over(whole));
        Fraction claimed = Fraction.of(((ShownValue) progress.get().arguments().get(0)).value());
        return claimed.isSame(share.times(HUNDRED))
                ? Optional.empty()
                : Optional.of(ExplanationCheck.differs(progress.get(), share.toString(), share.toString()));
    }

    private static Fraction end(Interval oneSided) {
        return oneSided.low().or(oneSided::high).orElseThrow();
    }
}
