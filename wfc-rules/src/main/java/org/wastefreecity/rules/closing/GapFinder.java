/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.time.CalendarTime;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.Grounds;
import org.wastefreecity.rules.assessing.Scenario;

/**
 * Finds the smallest change that reaches a target (差距测算).
 * <pre>{@code
 * Gap gap = GapFinder.of(assessor).actual(answer, reports);   // 90 % → 92 %
 * }</pre>
 * What it finds is a figure with as many places as the one reported. Before it is given back the rules judge it: it meets the
 * target, and a figure one last place short of it does not. This class is immutable and thread-safe.
 */
public final class GapFinder {
    private final Assessor assessor;

    private GapFinder(Assessor assessor) {
        this.assessor = Objects.requireNonNull(assessor, "assessor");
    }

    /**
     * A finder of gaps.
     *
     * @param assessor who judges
     * @return the finder
     */
    public static GapFinder of(Assessor assessor) {
        return new GapFinder(assessor);
    }

    /**
     * How far the figure of a row is from its target.
     *
     * @param answer the answer for the row
     * @param reports what was reported, as it was when the answer was given
     * @return the smallest change of the figure judged
     */
    public Gap actual(Assessment answer, Collection<Observation> reports) {
        if (answer.state() == State.MET) {
            return new Gap.Closed();
        }
        Optional<Grounds> ground = ground(answer, reports);
        if (ground.isEmpty()) {
            return unknown(answer);
        }
        Grounds asked = ground.get();
        Figure figure = asked.judged().figure().orElseThrow();
        Wanted wanted = wanted(asked, figure).and(possible(answer, figure));
        int places = figure.unit().isCount() ? 0 : figure.value().scale();
        Optional<BigDecimal> nearest = wanted.nearest(Rational.of(figure.value()), places);
        if (nearest.isEmpty()) {
            return new Gap.Impossible(Wording.of(
                    "没有" + places + "位小数且可能的数值符合要求", "no possible figure of " + places + " places is as asked"));
        }
        Figure to = Figure.of(nearest.get(), figure.unit());
        if (to.isEquivalentTo(figure)) { // the figure is as asked, and yet not met
            return unknown(answer);
        }
        Figure less = oneStepBack(figure, to);
        boolean confirmed = judged(answer, asked.judged(), to, reports) == State.MET
                && judged(answer, asked.judged(), less, reports) != State.MET;
        return confirmed ? new Gap.Change(figure, to) : unknown(answer);
    }

    /** What is missing is what the rules said when they judged: no target, no report, an absence, bounds. */
    private static Gap unknown(Assessment answer) {
        return new Gap.Unknown(Wording.of(reasons(answer, Wording::zh, "；"), reasons(answer, Wording::en, "; ")));
    }

    private static String reasons(Assessment answer, Function<Wording, String> language, String by) {
        return answer.reasons().stream()
                .map(Reason::text)
                .map(language)
                .distinct()
                .collect(Collectors.joining(by));
    }

    /**
     * What is still to be delivered of a checklist (尚待交付).
     *
     * @param answer the answer for the row
     * @return its deliverables that nobody has reported as done in time; none if the target is no checklist
     */
    public static List<PartResult> undelivered(Assessment answer) {
        boolean list = answer.target()
                .map(t -> t.condition() instanceof Condition.Checklist)
                .orElse(false);
        return list
                ? answer.parts().stream().filter(p -> p.state() != State.MET).toList()
                : List.of();
    }

    /**
     * The last day for what is asked, as seen from the day judged for.
     *
     * @param answer the answer for the row
     * @return the day; for what recurs, the end of the round; empty if there is no target or nothing can be late
     */
    public static Optional<LocalDate> due(Assessment answer) {
        return answer.target().flatMap(t -> Grounds.due(t.deadline(), answer.asOf()));
    }

    /** On what the one figure of the answer was judged. */
    private Optional<Grounds> ground(Assessment answer, Collection<Observation> reports) {
        if (answer.judged().flatMap(Observation::figure).isEmpty()) {
            return Optional.empty();
        }
        Observation judged = answer.judged().orElseThrow();
        Figure figure = judged.figure().orElseThrow();
        return assessor.grounds(answer, reports).stream()
                .filter(g -> g.judged().equals(judged) && g.unit().isComparableTo(figure.unit()))
                .findFirst();
    }

    /** What is asked, in the unit of the figure. */
    private static Wanted wanted(Grounds asked, Figure figure) {
        Rational scale = asked.unit().factor().dividedBy(figure.unit().factor());
        return new Wanted(
                asked.low().map(l -> l.times(scale)),
                asked.endsExcluded(),
                asked.high().map(h -> h.times(scale)),
                asked.endsExcluded());
    }

    /** What the figure can be at all. */
    private static Wanted possible(Assessment answer, Figure figure) {
        Optional<Bounds> possible =
                answer.indicator().possible().filter(b -> b.unit().isComparableTo(figure.unit()));
        return new Wanted(
                possible.flatMap(Bounds::lower).map(f -> f.valueIn(figure.unit())),
                false,
                possible.flatMap(Bounds::upper).map(f -> f.valueIn(figure.unit())),
                false);
    }

    static Figure oneStepBack(Figure from, Figure to) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(to.value().scale());
        boolean up = to.value().compareTo(from.value()) > 0;
        return Figure.of(up ? to.value().subtract(step) : to.value().add(step), to.unit());
    }

    /** What is reported if one figure were another one. */
    static List<Observation> with(Observation old, Figure figure, Collection<Observation> reports) {
        Observation changed = Observation.builder()
                .system(old.system())
                .subject(old.subject())
                .territory(old.territory())
                .period(old.period())
                .source(old.source())
                .value(new ObservedValue.Measured(figure))
                .status(old.status() == ObservationStatus.ZERO_REPORT ? ObservationStatus.NORMAL : old.status())
                .build();
        return Scenario.of(List.of(changed)).over(List.copyOf(reports));
    }

    private State judged(Assessment answer, Observation old, Figure figure, Collection<Observation> reports) {
        List<Observation> then = with(old, figure, reports);
        return assessor.assess(then, answer.asOf()).rows().stream()
                .filter(a ->
                        a.indicator().equals(answer.indicator()) && a.target().equals(answer.target()))
                .map(Assessment::state)
                .findFirst()
                .orElse(State.UNDECIDED);
    }

    /**
     * How much a figure must change a year from now on to reach its target in time (尚需年均变化).
     *
     * @param answer the answer for the row
     * @param reports what was reported, as it was when the answer was given
     * @return the change a year on a straight line from the figure judged to the nearest end of what is asked, exact, in the
     *     unit of that figure; empty if the figure is as asked, nothing can be late, no time is left, or there is no exact figure
     */
    public Optional<YearlyRate> yearlyRate(Assessment answer, Collection<Observation> reports) {
        Optional<Grounds> ground = ground(answer, reports);
        Optional<LocalDate> due = due(answer);
        if (answer.state() == State.MET || ground.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = ground.get().judged().figure().orElseThrow();
        Rational now = Rational.of(figure.value());
        Wanted wanted = wanted(ground.get(), figure);
        Rational left = CalendarTime.endOf(due.get())
                .minus(CalendarTime.endOf(ground.get().judged().period().lastDay()));
        if (left.signum() <= 0 || wanted.holds(now)) {
            return Optional.empty();
        }
        boolean rising = wanted.low().filter(l -> now.compareTo(l) <= 0).isPresent();
        Rational end = (rising ? wanted.low() : wanted.high()).orElseThrow(); // one end is why it is not as asked
        return Optional.of(new YearlyRate(
                end.minus(now).dividedBy(left), rising, ground.get().endsExcluded()));
    }

    /**
     * How far each input of a computed figure is from reaching the target, the others as they are.
     *
     * @param answer the answer for the row, judged by the computed figure
     * @param reports what was reported, the computed figure among it
     * @param source how the figure is computed
     * @return a gap for each sum the formula asks for, in its order; none if the figure is not a ratio of known sums
     */
    public List<InputGap> inputs(Assessment answer, Collection<Observation> reports, ComputedSource source) {
        Optional<Grounds> ground = ground(answer, reports);
        Optional<RatioInputs> ratio = RatioInputs.of(source);
        if (ground.isEmpty()
                || ratio.isEmpty()
                || !ground.get().judged().equals(source.computed().observation())) {
            return List.of();
        }
        Grounds asked = ground.get();
        Rational scale = asked.unit()
                .factor()
                .dividedBy(source.computed().result().unit().factor());
        Wanted wanted = new Wanted(
                asked.low().map(l -> l.times(scale)),
                asked.endsExcluded(),
                asked.high().map(h -> h.times(scale)),
                asked.endsExcluded());
        List<InputGap> gaps = new ArrayList<>();
        for (int i = 0; i < ratio.get().size(); i++) {
            gaps.add(ratio.get().gap(i, wanted));
        }
        return List.copyOf(gaps);
    }
}
