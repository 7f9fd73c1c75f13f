/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Grounds;

/**
 * The steps of one figure: what it is, what was asked of it, where its path leads.
 *
 * @param computed the tree of a computed figure
 * @param grounds on what figures were judged
 */
record FigureSteps(Function<Observation, Optional<Explanation>> computed, List<Grounds> grounds) {

    /** The steps of an answer that has no parts. */
    List<Explanation> of(Assessment answer) {
        boolean nothingAsked = answer.target()
                .map(t -> t.condition() instanceof Condition.Pending || t.condition() instanceof Condition.NotSet)
                .orElse(false);
        List<Explanation> steps = new ArrayList<>(
                nothingAsked && answer.judged().isEmpty()
                        ? List.of(Explanation.of(StepCode.NOTHING_ASKED))
                        : figure(answer.judged()));
        Optional<Grounds> ground = answer.judged().flatMap(this::groundsOf);
        ground.ifPresent(g -> {
            steps.addAll(asked(g));
            verdict(answer).map(v -> Explanation.of(v, g.judged().value())).ifPresent(steps::add);
            steps.addAll(path(g, answer));
        });
        answer.target().ifPresent(t -> grade(t.condition(), answer.judged()).ifPresent(steps::add));
        if (answer.target().map(t -> t.condition() instanceof Condition.Trend).orElse(false)) {
            steps.add(Explanation.of(StepCode.SERIES));
        }
        steps.add(progress(answer.progress()));
        if (answer.trend() instanceof TrendPath.Line line) {
            steps.add(trend(line));
        }
        return steps;
    }

    private static Explanation trend(TrendPath.Line line) {
        Rational expected = line.expected();
        Rational end = line.high()
                .filter(h -> line.low().isEmpty() || expected.compareTo(h) > 0)
                .or(line::low)
                .orElseThrow();
        return Explanation.of(
                StepCode.TREND,
                line.from().period(),
                line.from().value(),
                line.to().period(),
                line.to().value(),
                line.deadline(),
                new ShownValue(expected, line.unit(), end),
                line.reaches()
                        ? Wording.of("可达到目标", "meets the target")
                        : Wording.of("达不到目标", "does not meet the target"));
    }

    /** The steps of a part: the same without what only the whole can say. */
    List<Explanation> of(PartResult part, Optional<Condition> condition) {
        List<Explanation> steps = new ArrayList<>(figure(part.judged()));
        Optional<Grounds> ground = part.judged()
                .flatMap(o -> grounds.stream()
                        .filter(g -> g.judged().equals(o)
                                && condition.map(g.condition()::equals).orElse(false))
                        .findFirst()
                        .or(() -> groundsOf(o)));
        ground.ifPresent(g -> {
            steps.addAll(asked(g));
            if (!g.hasPath()) {
                steps.add(Explanation.of(StepCode.NO_PATH));
            } else if (g.baseline().isEmpty()) {
                steps.add(Explanation.of(StepCode.NO_BASELINE));
            } else {
                steps.add(Explanation.of(StepCode.BASELINE, shown(g.baseline().get(), g)));
                if (!g.path().isEmpty()) {
                    steps.add(Explanation.of(StepCode.WAY).over(points(g)));
                }
            }
        });
        part.judged()
                .ifPresent(o -> condition.flatMap(c -> grade(c, Optional.of(o))).ifPresent(steps::add));
        if (condition.map(c -> c instanceof Condition.Trend).orElse(false)) {
            steps.add(Explanation.of(StepCode.SERIES));
        }
        return steps;
    }

    private static List<Explanation> points(Grounds g) {
        return g.path().stream()
                .map(p -> Explanation.of(StepCode.PATH_POINT, p.day(), shown(p.value(), g)))
                .toList();
    }

    private Optional<Grounds> groundsOf(Observation judged) {
        return grounds.stream().filter(g -> g.judged().equals(judged)).findFirst();
    }

    private List<Explanation> figure(Optional<Observation> judged) {
        if (judged.isEmpty()) {
            return List.of(Explanation.of(StepCode.NO_FIGURE));
        }
        Observation o = judged.get();
        if (o.status().isAbsent()) {
            return List.of(
                    Explanation.of(StepCode.ABSENT, o.period(), o.status()).over(origin(o)));
        }
        List<Explanation> steps = new ArrayList<>();
        boolean figure = o.value() instanceof ObservedValue.Measured || o.value() instanceof ObservedValue.Bounded;
        steps.add(Explanation.of(figure ? StepCode.FIGURE : StepCode.REPORTED, o.value(), o.period(), o.status())
                .over(origin(o)));
        if (o.status().isDoubtful()) {
            steps.add(Explanation.of(StepCode.DOUBTED, o.status()));
        }
        return steps;
    }

    private List<Explanation> origin(Observation o) {
        List<Explanation> steps = new ArrayList<>();
        computed.apply(o).ifPresent(steps::add);
        if (steps.isEmpty()) {
            o.source().ifPresent(s -> steps.add(Explanation.of(StepCode.SOURCE, Sources.words(s))));
        }
        o.printed().filter(p -> !p.isBlank()).ifPresent(p -> steps.add(Explanation.of(StepCode.PRINTED, p)));
        return steps;
    }

    private static List<Explanation> asked(Grounds g) {
        List<Explanation> steps = new ArrayList<>();
        List<Explanation> basis = g.basis()
                .map(b -> List.of(Explanation.of(StepCode.BASIS, b.value(), b.period(), b.status())))
                .orElse(List.of());
        steps.add(interval(g).over(basis));
        g.basis()
                .filter(b -> b.status().isDoubtful())
                .ifPresent(b -> steps.add(Explanation.of(StepCode.DOUBTED, b.status())));
        if (g.vague()) {
            steps.add(Explanation.of(StepCode.VAGUE));
        }
        return steps;
    }

    private static Explanation interval(Grounds g) {
        boolean open = g.endsExcluded();
        if (g.low().isPresent() && g.high().isPresent()) {
            return Explanation.of(
                    open ? StepCode.ASKED_INSIDE : StepCode.ASKED_BETWEEN,
                    shown(g.low().get(), g),
                    shown(g.high().get(), g));
        }
        return g.low()
                .map(l -> Explanation.of(open ? StepCode.ASKED_MORE : StepCode.ASKED_AT_LEAST, shown(l, g)))
                .orElseGet(() -> Explanation.of(
                        open ? StepCode.ASKED_LESS : StepCode.ASKED_AT_MOST,
                        shown(g.high().orElseThrow(), g)));
    }

    private static ShownValue shown(Rational value, Grounds g) {
        Rational beside = g.judged()
                .figure()
                .filter(f -> f.unit().isComparableTo(g.unit()))
                .map(f -> f.valueIn(g.unit()))
                .orElse(value);
        return new ShownValue(value, g.unit(), beside);
    }

    /** What the rule said of the figure. */
    private static Optional<StepCode> verdict(Assessment answer) {
        for (Reason reason : answer.reasons()) {
            if (reason.code() == ReasonCode.MEETS) {
                return Optional.of(StepCode.HOLDS);
            } else if (reason.code() == ReasonCode.FALLS_SHORT) {
                return Optional.of(StepCode.FAILS);
            } else if (reason.code() == ReasonCode.BOUNDS_STRADDLE) {
                return Optional.of(StepCode.STRADDLES);
            }
        }
        return Optional.empty();
    }

    /** Where the path leads, as far as the rule looked at it. */
    private List<Explanation> path(Grounds g, Assessment answer) {
        if (!g.hasPath()) {
            return List.of(Explanation.of(StepCode.NO_PATH));
        }
        if (g.baseline().isEmpty()) {
            return List.of(Explanation.of(StepCode.NO_BASELINE));
        }
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(StepCode.BASELINE, shown(g.baseline().get(), g))
                .over(answer.baseline().map(b -> origin(b.observation())).orElse(List.of())));
        boolean due = answer.state() != State.MET && answer.promised().isPresent();
        if (due && g.path().isEmpty()) {
            steps.add(Explanation.of(StepCode.KEPT, shown(answer.promised().get(), g)));
        } else if (due) {
            steps.add(Explanation.of(
                            StepCode.PATH,
                            g.judged().period().lastDay(),
                            shown(answer.promised().get(), g))
                    .over(points(g)));
        }
        return steps;
    }

    private static Optional<Explanation> grade(Condition condition, Optional<Observation> judged) {
        if (!(condition instanceof Condition.AtLeastGrade form)
                || judged.isEmpty()
                || !(judged.get().value() instanceof ObservedValue.Graded graded)
                || form.scale().rank(graded.grade()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Explanation.of(
                StepCode.GRADE,
                graded.grade(),
                1 + form.scale().rank(graded.grade()).getAsInt(),
                1 + form.scale().rank(form.grade()).orElseThrow()));
    }

    private static ShownValue percent(Rational share) {
        Rational percent = share.times(Rational.of(100));
        return new ShownValue(percent, UnitOfMeasure.PERCENT, percent);
    }

    private static Explanation progress(Progress progress) {
        if (progress instanceof Progress.Share share) {
            return share.isExact()
                    ? Explanation.of(StepCode.PROGRESS, percent(share.share()))
                    : Explanation.of(StepCode.PROGRESS_BETWEEN, percent(share.share()), percent(share.most()));
        }
        return Explanation.of(
                StepCode.NO_PROGRESS, ((Progress.Undefined) progress).why().label());
    }
}
