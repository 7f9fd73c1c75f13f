/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

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
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.CalendarTime;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.Grounds;

/**
 * Finds the smallest change that reaches a target (差距测算).
 * <pre>{@code
 * Gap gap = GapFinder.of(assessor).actual(answer, reports);   // 90 % → 92 %
 * }</pre>
 * What it finds is a figure with as many places as the one reported and as the target, and with more where it takes more. Before it is
 * given back the rules judge it: it meets the target, and a figure one last place short of it does not. This class is immutable and thread-safe.
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
        Optional<Condition.AtLeastGrade> grade = answer.target()
                .map(Target::condition)
                .filter(Condition.AtLeastGrade.class::isInstance)
                .map(Condition.AtLeastGrade.class::cast);
        Optional<Gap> nearest = grade.isPresent()
                ? answer.judged().flatMap(j -> NearestGap.ofGrade(grade.get(), trial(answer, j, reports)))
                : ground(answer, reports)
                        .flatMap(asked -> NearestGap.of(
                                asked, answer.indicator().possible(), trial(answer, asked.judged(), reports)));
        return nearest.orElseGet(() -> unknown(answer));
    }

    /**
     * How far each part of a target of several parts is from what is asked of it.
     *
     * @param answer the answer for the row
     * @param reports what was reported, as it was when the answer was given
     * @return a gap for each part, in the order of the target; none if the target has no parts, or they are deliverables
     */
    public List<PartGap> parts(Assessment answer, Collection<Observation> reports) {
        boolean compound = answer.target()
                .map(t -> t.condition() instanceof Condition.AllOf || t.condition() instanceof Condition.AnyOf)
                .orElse(false);
        if (!compound) {
            return List.of();
        }
        List<Grounds> grounds = assessor.grounds(answer, reports);
        return answer.parts().stream()
                .map(part -> part(answer, part, grounds, reports))
                .toList();
    }

    private PartGap part(Assessment answer, PartResult part, List<Grounds> grounds, Collection<Observation> reports) {
        Optional<Grounds> ground = grounds.stream()
                .filter(g -> part.subject().filter(g.subject()::equals).isPresent()
                        && part.judged().filter(g.judged()::equals).isPresent()
                        && NearestGap.isComparable(g))
                .findFirst();
        if (part.state() == State.MET) {
            return new PartGap(part, new Gap.Closed(), Optional.empty());
        }
        Optional<Bounds> possible = part.subject()
                .flatMap(code -> answer.indicator().components().stream()
                        .filter(c -> c.code().equals(code))
                        .findFirst())
                .flatMap(c -> c.possible());
        Gap gap = ground.flatMap(g -> NearestGap.of(g, possible, trial(answer, g.judged(), reports)))
                .orElseGet(() -> new Gap.Unknown(
                        part.judged().isEmpty()
                                ? Wording.of("未填报", "nothing reported")
                                : part.state().label()));
        return new PartGap(part, gap, ground.flatMap(g -> yearlyRate(answer, g)));
    }

    private Trial trial(Assessment answer, Observation judged, Collection<Observation> reports) {
        return new Trial(assessor, answer, judged, reports);
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
        return answer.judged()
                .flatMap(judged -> assessor.grounds(answer, reports).stream()
                        .filter(g -> g.judged().equals(judged) && NearestGap.isComparable(g))
                        .findFirst());
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
        return answer.state() == State.MET
                ? Optional.empty()
                : ground(answer, reports).flatMap(ground -> yearlyRate(answer, ground));
    }

    private static Optional<YearlyRate> yearlyRate(Assessment answer, Grounds ground) {
        Optional<LocalDate> due = due(answer);
        Optional<Figure> figure = ground.judged().figure();
        if (due.isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        Rational now = Rational.of(figure.get().value());
        Wanted wanted = Wanted.of(ground, figure.get().unit());
        Rational left = CalendarTime.endOf(due.get())
                .minus(CalendarTime.endOf(ground.judged().period().lastDay()));
        if (left.signum() <= 0 || wanted.holds(now)) {
            return Optional.empty();
        }
        boolean rising = wanted.low().filter(l -> now.compareTo(l) <= 0).isPresent();
        Rational end = (rising ? wanted.low() : wanted.high()).orElseThrow(); // one end is why it is not as asked
        return Optional.of(new YearlyRate(end.minus(now).dividedBy(left), rising, ground.endsExcluded()));
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
        Wanted wanted = Wanted.of(asked, source.computed().result().unit());
        List<InputGap> gaps = new ArrayList<>();
        for (int i = 0; i < ratio.get().size(); i++) {
            gaps.add(ratio.get().gap(i, wanted));
        }
        return List.copyOf(gaps);
    }
}
