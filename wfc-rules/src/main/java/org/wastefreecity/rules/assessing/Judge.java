/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.printing.ConditionWords;

/**
 * Judges one condition about one subject on one day. For every form: which observation counts, whether it satisfies the
 * condition, and if not, whether the promise is on its way.
 */
final class Judge implements Condition.Visitor<Judgement> {
    private final Assessor assessor;
    private final Evidence evidence;
    private final Subject subject;
    private final RegionCode territory;
    private final Deadline deadline;
    private final List<Interim> interim;
    private final LocalDate asOf;
    private final Due due;

    Judge(
            Assessor assessor,
            Evidence evidence,
            Subject subject,
            RegionCode territory,
            Deadline deadline,
            List<Interim> interim,
            LocalDate asOf) {
        this.assessor = assessor;
        this.evidence = evidence;
        this.subject = subject;
        this.territory = territory;
        this.deadline = deadline;
        this.interim = interim;
        this.asOf = asOf;
        this.due = Due.of(deadline, asOf);
    }

    /** An earlier target of the same subject: a point of the promised path. */
    record Interim(LocalDate day, Figure bound) {}

    private Judge about(Subject other) {
        return new Judge(assessor, evidence, other, territory, deadline, List.of(), asOf);
    }

    // ---------------------------------------------------------------- forms about one figure

    @Override
    public Judgement atLeast(Condition.AtLeast form) {
        return figure(
                form,
                o -> Acceptance.from(form.bound().valueIn(unit(form.bound())), form.exclusive(), unit(form.bound())));
    }

    @Override
    public Judgement atMost(Condition.AtMost form) {
        return figure(
                form,
                o -> Acceptance.upTo(form.bound().valueIn(unit(form.bound())), form.exclusive(), unit(form.bound())));
    }

    @Override
    public Judgement between(Condition.Between form) {
        UnitOfMeasure unit = unit(form.low());
        return figure(
                form,
                o -> Acceptance.between(form.low().valueIn(unit), form.high().valueIn(unit), unit));
    }

    @Override
    public Judgement equalTo(Condition.EqualTo form) {
        UnitOfMeasure unit = unit(form.level());
        Rational level = form.level().valueIn(unit);
        return figure(form, o -> Acceptance.between(level, level, unit));
    }

    @Override
    public Judgement about(Condition.About form) {
        UnitOfMeasure unit = unit(form.value());
        Rational value = form.value().valueIn(unit);
        Rational tolerance = form.tolerance().valueIn(unit);
        return figure(form, o -> Acceptance.between(value.minus(tolerance), value.plus(tolerance), unit));
    }

    @Override
    public Judgement changeSign(Condition.ChangeSign form) {
        boolean above = (form.sense() == Condition.Sense.DECREASE) == (form.stated() == Condition.Stated.DECLINE);
        return figure(
                form,
                o -> above
                        ? Acceptance.from(Rational.ZERO, form.strict(), unit())
                        : Acceptance.upTo(Rational.ZERO, form.strict(), unit()));
    }

    @Override
    public Judgement extent(Condition.Extent form) {
        if (!form.all()) {
            return figure(form, o -> Acceptance.upTo(Rational.ZERO, false, unit()));
        }
        return figure(form, o -> Acceptance.from(Rational.of(100), false, UnitOfMeasure.PERCENT));
    }

    @Override
    public Judgement shareOfObjects(Condition.ShareOfObjects form) {
        return figure(form, o -> Acceptance.from(Rational.of(form.atLeast()), false, unit()));
    }

    @Override
    public Judgement ranked(Condition.Ranked form) {
        OptionalInt worst = form.worstPlace();
        return worst.isEmpty()
                ? Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_PLACE, ConditionWords.of(form)))
                : figure(form, o -> Acceptance.upTo(Rational.of(worst.getAsInt()), false, unit()));
    }

    @Override
    public Judgement changeFromBase(Condition.ChangeFromBase form) {
        Optional<Figure> base =
                form.baseYear().isPresent() ? figureOfYear(form.baseYear().getAsInt()) : Optional.empty();
        if (base.isEmpty()) {
            String year =
                    form.baseYear().isPresent() ? String.valueOf(form.baseYear().getAsInt()) : "?";
            return Judgement.undecided(Progress.Why.NO_BASELINE, Reason.of(ReasonCode.NO_BASE_FIGURE, year));
        }
        UnitOfMeasure unit = unit();
        Rational from = base.get().valueIn(unit);
        if (form.basis() == Condition.Basis.PERCENT_OF_BASE && from.signum() <= 0) {
            return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.BASE_NOT_POSITIVE, base.get()));
        }
        if (form.span() == Condition.Span.ANNUAL_MEAN && due.day().isEmpty()) {
            return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_DEADLINE));
        }
        int years = form.span() == Condition.Span.TOTAL
                ? 1
                : due.day().orElseThrow().getYear() - form.baseYear().getAsInt();
        boolean up = form.sense() == Condition.Sense.INCREASE;
        Rational level = changed(form, from, unit, up, Math.max(1, years));
        return figure(form, o -> up ? Acceptance.from(level, false, unit) : Acceptance.upTo(level, false, unit));
    }

    /** A mean yearly percentage compounds; a mean yearly amount adds up. */
    private static Rational changed(
            Condition.ChangeFromBase form, Rational from, UnitOfMeasure unit, boolean up, int years) {
        Rational sign = Rational.of(up ? 1 : -1);
        if (form.basis() == Condition.Basis.PERCENT_OF_BASE) {
            Rational share = Rational.of(form.amount().value()).dividedBy(Rational.of(100));
            return from.times(Rational.ONE.plus(sign.times(share)).pow(years));
        }
        Rational step = form.basis() == Condition.Basis.AMOUNT
                ? form.amount().valueIn(unit)
                : Rational.of(form.amount().value()); // points between percentages
        return from.plus(sign.times(step).times(Rational.of(years)));
    }

    @Override
    public Judgement comparedTo(Condition.ComparedTo form) {
        if (form.series().isEmpty()) {
            return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_REFERENCE, form.reference()));
        }
        IndicatorCode series = form.series().get();
        Condition.Relation relation = form.relation();
        boolean strict = relation == Condition.Relation.ABOVE || relation == Condition.Relation.BELOW;
        boolean above = relation == Condition.Relation.ABOVE || relation == Condition.Relation.AT_LEAST;
        return decided(
                form,
                false,
                o -> evidence.of(series, territory, asOf).stream()
                        .filter(r -> r.period().equals(o.period()))
                        .flatMap(r -> r.figure().stream())
                        .findFirst()
                        .map(f -> f.valueIn(unit()))
                        .map(v -> above ? Acceptance.from(v, strict, unit()) : Acceptance.upTo(v, strict, unit())));
    }

    private UnitOfMeasure unit() {
        return subject.unit().orElse(UnitOfMeasure.PIECE);
    }

    private UnitOfMeasure unit(Figure bound) {
        return subject.unit().orElse(bound.unit());
    }

    private Optional<Figure> figureOfYear(int year) {
        Optional<Figure> observed = evidence.of(subject.code(), territory, asOf).stream()
                .filter(o -> o.period().equals(ReportingPeriod.ofYear(year)))
                .flatMap(o -> o.figure().stream())
                .findFirst();
        return baseline()
                .filter(b -> b.year() == year)
                .flatMap(b -> b.observation().figure())
                .or(() -> observed);
    }

    private Optional<Baseline> baseline() {
        return assessor.baseline(subject.code(), territory);
    }

    // ---------------------------------------------------------------- which observation counts

    /** Turns an observation into the figures that satisfy the condition in its period; empty if that cannot be said. */
    private interface Demand {
        Optional<Acceptance> in(Observation observation);
    }

    private interface FixedDemand {
        Acceptance in(Observation observation);
    }

    private Judgement figure(Condition form, FixedDemand demand) {
        return decided(form, true, o -> Optional.of(demand.in(o)));
    }

    private Judgement decided(Condition form, boolean path, Demand demand) {
        List<Observation> known = evidence.of(subject.code(), territory, asOf).stream()
                .filter(this::isComparablePeriod)
                .toList();
        return chosen(known, o -> againstFigure(form, path, demand, o, known));
    }

    /** A figure of a quarter says nothing about a year; a figure of the deadline's own period does. */
    private boolean isComparablePeriod(Observation observation) {
        ReportingPeriod period = observation.period();
        if (deadline instanceof Deadline.During during && during.cumulative()) {
            return period.equals(during.period());
        }
        return period.isYear()
                || (deadline instanceof Deadline.EndOf end && end.period().equals(period));
    }

    private interface Verdict {
        Judgement on(Observation observation);
    }

    /** Finds the observation that counts on this day and lets it speak; says why if there is none. */
    private Judgement chosen(List<Observation> known, Verdict verdict) {
        if (!due.isPast(asOf)) {
            List<Observation> present =
                    known.stream().filter(o -> !o.status().isAbsent()).toList();
            Optional<Observation> latest = Evidence.last(known);
            if (present.isEmpty()) {
                return latest.map(this::absent)
                        .orElseGet(() -> Judgement.undecided(Progress.Why.NO_FIGURE, Reason.of(ReasonCode.NO_FIGURE)));
            }
            Observation judged = present.get(present.size() - 1);
            Judgement judgement = verdict.on(judged);
            return latest.filter(l -> l != judged)
                    .map(l -> judgement.because(
                            ReasonCode.FIGURE_ABSENT, l.period(), l.status().label()))
                    .orElse(judgement);
        }
        LocalDate day = due.day().orElseThrow();
        return known.stream()
                .filter(o -> o.period().lastDay().equals(day))
                .reduce((a, b) -> b)
                .map(o -> o.status().isAbsent() ? absent(o) : verdict.on(o))
                .orElseGet(() -> noneAtDeadline(known, day, verdict));
    }

    private Judgement absent(Observation observation) {
        Reason reason = observation.status() == ObservationStatus.NOT_APPLICABLE
                ? Reason.of(ReasonCode.NOT_APPLICABLE, observation.period())
                : Reason.of(
                        ReasonCode.FIGURE_ABSENT,
                        observation.period(),
                        observation.status().label());
        return Judgement.undecided(Progress.Why.NO_FIGURE, reason).on(observation);
    }

    private Judgement noneAtDeadline(List<Observation> known, LocalDate day, Verdict verdict) {
        Judgement none = Judgement.undecided(Progress.Why.NO_FIGURE, Reason.of(ReasonCode.NO_FIGURE_AT_DEADLINE, day));
        Optional<Observation> other =
                known.stream().filter(o -> !o.status().isAbsent()).reduce((a, b) -> b);
        if (other.isEmpty()) {
            return Evidence.last(known)
                    .map(o -> none.because(
                            ReasonCode.FIGURE_ABSENT, o.period(), o.status().label()))
                    .orElse(none);
        }
        Observation o = other.get();
        if (o.period().lastDay().isBefore(day)) {
            return none.because(ReasonCode.FIGURE_BEFORE_DEADLINE, o.value(), o.period());
        }
        boolean reached = verdict.on(o).state() == State.MET;
        return none.because(
                reached ? ReasonCode.REACHED_AFTER_DEADLINE : ReasonCode.FIGURE_AFTER_DEADLINE,
                o.value(),
                o.period(),
                day);
    }

    // ---------------------------------------------------------------- whether it satisfies the condition

    private Judgement againstFigure(
            Condition form, boolean path, Demand demand, Observation observation, List<Observation> known) {
        Optional<Acceptance> asked = demand.in(observation);
        if (asked.isEmpty()) {
            return Judgement.undecided(
                            Progress.Why.NO_SCALE, Reason.of(ReasonCode.NO_REFERENCE, ConditionWords.of(form)))
                    .on(observation);
        }
        Acceptance acceptance = asked.get();
        Optional<Bounds> bounds =
                bounds(observation.value()).filter(b -> b.unit().isComparableTo(acceptance.unit()));
        if (bounds.isEmpty()) {
            return wrongKind(
                    observation, Wording.of("以“" + acceptance.unit() + "”计的数值", "a figure in " + acceptance.unit()));
        }
        Words words = new Words(form);
        Progress progress = path ? progress(acceptance, observation) : new Progress.Undefined(Progress.Why.NO_SCALE);
        Judgement judgement = switch (acceptance.verdict(bounds.get())) {
            case SATISFIED -> satisfied(observation, words, progress);
            case VIOLATED -> violated(acceptance, observation, words, progress, path, known, demand);
            case OPEN ->
                Judgement.of(
                        State.UNDECIDED,
                        Certainty.POSSIBLE,
                        progress,
                        List.of(Reason.of(
                                ReasonCode.BOUNDS_STRADDLE, observation.value(), observation.period(), words)));
        };
        boolean atEnd = observation
                .figure()
                .map(f -> acceptance.isAtExcludedEnd(f.valueIn(acceptance.unit())))
                .orElse(false);
        Judgement complete = atEnd ? judgement.because(ReasonCode.AT_EXCLUDED_BOUND, observation.value()) : judgement;
        return complete.on(observation).doubted(observation);
    }

    private static Optional<Bounds> bounds(ObservedValue value) {
        if (value instanceof ObservedValue.Measured measured) {
            return Optional.of(Bounds.exactly(measured.figure()));
        }
        return value instanceof ObservedValue.Bounded bounded ? Optional.of(bounded.bounds()) : Optional.empty();
    }

    private Judgement wrongKind(Observation observation, Wording expected) {
        return Judgement.undecided(
                        Progress.Why.NO_FIGURE, Reason.of(ReasonCode.WRONG_KIND, observation.value(), expected))
                .on(observation);
    }

    private Judgement satisfied(Observation observation, Object words, Progress progress) {
        Judgement met = Judgement.of(
                State.MET,
                Certainty.SURE,
                progress,
                List.of(Reason.of(ReasonCode.MEETS, observation.value(), observation.period(), words)));
        return due.day()
                .filter(d -> observation.period().lastDay().isBefore(d))
                .map(d -> met.because(ReasonCode.AHEAD_OF_DEADLINE, d))
                .orElse(met);
    }

    private Judgement violated(
            Acceptance acceptance,
            Observation observation,
            Object words,
            Progress progress,
            boolean path,
            List<Observation> known,
            Demand demand) {
        Reason shortOf = Reason.of(ReasonCode.FALLS_SHORT, observation.value(), observation.period(), words);
        if (due.isPast(asOf)) {
            Judgement missed = Judgement.of(State.MISSED, Certainty.IMPOSSIBLE, progress, List.of(shortOf))
                    .because(ReasonCode.DEADLINE_PASSED, due.day().orElseThrow());
            return reachedLater(known, demand)
                    .map(o -> missed.because(
                            ReasonCode.REACHED_AFTER_DEADLINE,
                            o.value(),
                            o.period(),
                            due.day().orElseThrow()))
                    .orElse(missed);
        }
        Judgement open = Judgement.of(State.UNDECIDED, Certainty.POSSIBLE, progress, List.of(shortOf));
        if (due.day().isEmpty()) {
            return open.because(ReasonCode.NO_DEADLINE);
        }
        return path
                ? onPath(acceptance, observation, open)
                : open.because(ReasonCode.NO_INTERIM_STEPS, due.day().get());
    }

    private Optional<Observation> reachedLater(List<Observation> known, Demand demand) {
        LocalDate day = due.day().orElseThrow();
        return known.stream()
                .filter(o -> o.period().lastDay().isAfter(day))
                .filter(o -> demand.in(o)
                        .flatMap(a -> bounds(o.value()).map(b -> a.verdict(b) == Acceptance.Verdict.SATISFIED))
                        .orElse(false))
                .findFirst();
    }

    // ---------------------------------------------------------------- whether it is on its way

    private Judgement onPath(Acceptance acceptance, Observation observation, Judgement open) {
        Optional<Rational> start = baselineIn(acceptance.unit());
        Optional<Figure> exact = observation.figure();
        if (start.isEmpty() || exact.isEmpty()) {
            Progress.Why why = start.isEmpty() ? Progress.Why.NO_BASELINE : Progress.Why.ONLY_BOUNDS;
            return open.because(ReasonCode.NO_PATH, why.label());
        }
        Rational base = start.get();
        Rational value = exact.get().valueIn(acceptance.unit());
        LocalDate day = observation.period().lastDay();
        Rational promised = promised(acceptance, base, day);
        boolean behind = acceptance.distance(value).compareTo(acceptance.distance(promised)) > 0;
        State state = behind ? State.OFF_TRACK : State.ON_TRACK;
        ShownValue shown = new ShownValue(promised, acceptance.unit());
        Judgement judgement = Judgement.of(state, Certainty.POSSIBLE, open.progress(), open.reasons())
                .withPromised(Optional.of(promised));
        if (observation.period().year() == assessor.plan().baseYear() && !behind) {
            judgement =
                    judgement.because(ReasonCode.START_OF_PATH, assessor.plan().baseYear());
        } else if (acceptance.contains(base)) {
            judgement = judgement.because(ReasonCode.LEVEL_NOT_KEPT, shown);
        } else {
            judgement = judgement.because(
                    behind ? ReasonCode.BEHIND_PATH : ReasonCode.NOT_BEHIND_PATH, observation.period(), shown);
        }
        if (acceptance.distance(value).compareTo(acceptance.distance(base)) > 0) {
            judgement = judgement.because(ReasonCode.WORSE_THAN_BASELINE, new ShownValue(base, acceptance.unit()));
        }
        ObservationStatus status = baseline().orElseThrow().observation().status();
        return status.isDoubtful()
                ? judgement.because(
                        ReasonCode.DOUBTFUL_BASELINE, new ShownValue(base, acceptance.unit()), status.label())
                : judgement;
    }

    private Optional<Rational> baselineIn(UnitOfMeasure unit) {
        return baseline()
                .flatMap(b -> b.observation().figure())
                .filter(f -> f.unit().isComparableTo(unit))
                .map(f -> f.valueIn(unit));
    }

    /** A level that holds from the start is promised throughout; else the path leads from the baseline to the nearer end. */
    private Rational promised(Acceptance acceptance, Rational base, LocalDate day) {
        Rational end = acceptance.endToward(base);
        if (acceptance.contains(base)) {
            return end;
        }
        PromisedPath path = new PromisedPath();
        path.through(LocalDate.of(assessor.plan().baseYear(), 12, 31), base);
        for (Interim step : interim) {
            if (step.bound().unit().isComparableTo(acceptance.unit())) {
                path.through(step.day(), step.bound().valueIn(acceptance.unit()));
            }
        }
        path.through(due.day().orElseThrow(), end);
        return path.at(day);
    }

    private Progress progress(Acceptance acceptance, Observation observation) {
        Optional<Rational> start = baselineIn(acceptance.unit());
        if (start.isEmpty()) {
            return new Progress.Undefined(Progress.Why.NO_BASELINE);
        }
        Rational base = start.get();
        Rational end = acceptance.endToward(base);
        if (end.equals(base)) {
            return new Progress.Undefined(Progress.Why.BASELINE_AT_TARGET);
        }
        if (acceptance.contains(base)) {
            return new Progress.Undefined(Progress.Why.BASELINE_BEYOND_TARGET);
        }
        Optional<Figure> exact = observation.figure();
        if (exact.isEmpty()) {
            return new Progress.Undefined(Progress.Why.ONLY_BOUNDS);
        }
        Rational value = exact.get().valueIn(acceptance.unit());
        return new Progress.Share(
                acceptance.isOneSided()
                        ? value.minus(base).dividedBy(end.minus(base))
                        : Rational.ONE.minus(acceptance.distance(value).dividedBy(acceptance.distance(base))));
    }

    // ---------------------------------------------------------------- forms about several figures or none

    @Override
    public Judgement trend(Condition.Trend form) {
        List<Observation> known = evidence.of(subject.code(), territory, asOf).stream()
                .filter(this::isComparablePeriod)
                .toList();
        return chosen(known, o -> trendUpTo(form, o, known));
    }

    private Judgement trendUpTo(Condition.Trend form, Observation last, List<Observation> known) {
        List<Figure> figures = known.stream()
                .filter(o -> !o.period().lastDay().isAfter(last.period().lastDay()))
                .flatMap(o -> o.figure().stream())
                .toList();
        int steps = form.years().orElse(Math.max(1, figures.size() - 1));
        Progress none = new Progress.Undefined(Progress.Why.NO_SCALE);
        if (figures.size() < steps + 1 || !areConsecutive(known, last, steps)) {
            return Judgement.of(
                            State.UNDECIDED,
                            Certainty.POSSIBLE,
                            none,
                            List.of(Reason.of(ReasonCode.SHORT_SERIES, steps + 1, figures.size())))
                    .on(last);
        }
        boolean holds = true;
        for (int i = figures.size() - steps; i < figures.size(); i++) {
            int order = figures.get(i).compareTo(figures.get(i - 1));
            holds &= form.sense() == Condition.Sense.INCREASE ? order > 0 : order < 0;
        }
        Words words = new Words(form);
        boolean openEnded =
                form.years().isEmpty() && !due.isPast(asOf) && due.day().isPresent();
        Judgement judgement;
        if (holds) {
            judgement = openEnded
                    ? Judgement.of(
                            State.ON_TRACK,
                            Certainty.POSSIBLE,
                            none,
                            List.of(Reason.of(ReasonCode.MEETS, last.value(), last.period(), words)))
                    : satisfied(last, words, none);
        } else {
            State state = due.isPast(asOf) ? State.MISSED : openEnded ? State.OFF_TRACK : State.UNDECIDED;
            judgement = Judgement.of(
                    state,
                    state == State.MISSED ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE,
                    none,
                    List.of(Reason.of(ReasonCode.FALLS_SHORT, last.value(), last.period(), words)));
            if (state == State.UNDECIDED) {
                judgement = due.day().isEmpty()
                        ? judgement.because(ReasonCode.NO_DEADLINE)
                        : judgement.because(
                                ReasonCode.NO_INTERIM_STEPS, due.day().get());
            }
        }
        return judgement.on(last).doubted(last);
    }

    private static boolean areConsecutive(List<Observation> known, Observation last, int steps) {
        List<Integer> years = known.stream()
                .filter(o -> o.figure().isPresent()
                        && !o.period().lastDay().isAfter(last.period().lastDay()))
                .map(o -> o.period().year())
                .toList();
        for (int i = Math.max(1, years.size() - steps); i < years.size(); i++) {
            if (years.get(i) != years.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Judgement atLeastGrade(Condition.AtLeastGrade form) {
        List<Observation> known = evidence.of(subject.code(), territory, asOf);
        return chosen(known, o -> grade(form, o));
    }

    private Judgement grade(Condition.AtLeastGrade form, Observation observation) {
        GradeScale scale = form.scale();
        if (!(observation.value() instanceof ObservedValue.Graded graded)) {
            return wrongKind(observation, Wording.of("等级" + scale.grades(), "one of " + scale.grades()));
        }
        OptionalInt rank = scale.rank(graded.grade());
        if (rank.isEmpty()) {
            return Judgement.undecided(
                            Progress.Why.NO_SCALE, Reason.of(ReasonCode.UNKNOWN_GRADE, graded.grade(), scale.grades()))
                    .on(observation);
        }
        Progress none = new Progress.Undefined(Progress.Why.NO_SCALE);
        Words words = new Words(form);
        Judgement judgement;
        if (rank.getAsInt() >= scale.rank(form.grade()).orElseThrow()) {
            judgement = satisfied(observation, words, none);
        } else {
            Reason shortOf = Reason.of(ReasonCode.FALLS_SHORT, observation.value(), observation.period(), words);
            judgement = due.isPast(asOf)
                    ? Judgement.of(State.MISSED, Certainty.IMPOSSIBLE, none, List.of(shortOf))
                            .because(ReasonCode.DEADLINE_PASSED, due.day().orElseThrow())
                    : Judgement.of(State.UNDECIDED, Certainty.POSSIBLE, none, List.of(shortOf));
            if (judgement.state() == State.UNDECIDED) {
                judgement = due.day().isEmpty()
                        ? judgement.because(ReasonCode.NO_DEADLINE)
                        : judgement.because(
                                ReasonCode.NO_INTERIM_STEPS, due.day().get());
            }
        }
        return judgement.on(observation).doubted(observation);
    }

    @Override
    public Judgement checklist(Condition.Checklist form) {
        List<PartResult> parts = new ArrayList<>();
        for (Deliverable deliverable : form.deliverables()) {
            parts.add(delivered(deliverable));
        }
        return new ChecklistRule(due, asOf).combine(parts);
    }

    /** A deliverable is there once it has been there; a report on the whole row speaks for each of its deliverables. */
    private PartResult delivered(Deliverable deliverable) {
        List<Observation> known = new ArrayList<>(evidence.of(deliverable.code(), territory, asOf));
        known.addAll(evidence.of(subject.code(), territory, asOf));
        Optional<Observation> done = known.stream()
                .filter(o -> due.counts(o.period()))
                .filter(o -> o.value() instanceof ObservedValue.Delivered d && d.done())
                .findFirst();
        if (done.isPresent()) {
            boolean doubtful = done.get().status().isDoubtful();
            return part(deliverable, State.MET, doubtful ? Certainty.POSSIBLE : Certainty.SURE, done);
        }
        Optional<Observation> latest = known.stream()
                .filter(o -> o.value() instanceof ObservedValue.Delivered)
                .max(Comparator.comparing(Observation::period));
        boolean open = latest.isPresent()
                && due.isPast(asOf)
                && !latest.get().period().lastDay().isBefore(due.day().orElseThrow());
        if (!open) {
            return part(deliverable, State.UNDECIDED, Certainty.POSSIBLE, latest);
        }
        boolean doubtful = latest.get().status().isDoubtful();
        boolean late = latest.get().value() instanceof ObservedValue.Delivered d && d.done();
        // delivered by some later day: whether it was there in time is not known
        return late
                ? part(deliverable, State.UNDECIDED, Certainty.POSSIBLE, latest)
                : part(deliverable, State.MISSED, doubtful ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE, latest);
    }

    private static PartResult part(
            Deliverable deliverable, State state, Certainty certainty, Optional<Observation> judged) {
        return new PartResult(Optional.of(deliverable.code()), deliverable.name(), state, certainty, judged);
    }

    // ---------------------------------------------------------------- forms made of others

    @Override
    public Judgement allOf(Condition.AllOf form) {
        return Compound.ALL.of(parts(form.parts()));
    }

    @Override
    public Judgement anyOf(Condition.AnyOf form) {
        return Compound.ANY.of(parts(form.parts()));
    }

    private List<Compound.Member> parts(List<Part> parts) {
        List<Compound.Member> members = new ArrayList<>();
        for (Part part : parts) {
            Subject about = part.component().flatMap(assessor::component).orElse(subject);
            Judgement judgement = part.condition().accept(part.component().isPresent() ? about(about) : this);
            Wording words = ConditionWords.of(part.condition());
            Wording name = part.component().isPresent()
                    ? Wording.of(
                            about.name().zh() + " " + words.zh(), about.name().en() + " " + words.en())
                    : words;
            members.add(new Compound.Member(part.component(), name, judgement));
        }
        return members;
    }

    @Override
    public Judgement floorAndStretch(Condition.FloorAndStretch form) {
        Judgement floor = form.floor().accept(this);
        return floor.because(
                ReasonCode.STRETCH, form.stretch().accept(this).state().label());
    }

    // ---------------------------------------------------------------- forms that set nothing to judge by

    @Override
    public Judgement dutyElsewhere(Condition.DutyElsewhere form) {
        return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.TARGET_ELSEWHERE, form.reference()));
    }

    @Override
    public Judgement pending(Condition.Pending form) {
        return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.TARGET_PENDING, form.by()));
    }

    @Override
    public Judgement notSet(Condition.NotSet form) {
        return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.TARGET_NOT_SET));
    }

    @Override
    public Judgement unreadable(Condition.Unreadable form) {
        return Judgement.undecided(Progress.Why.NO_SCALE, Reason.of(ReasonCode.TARGET_UNREADABLE, form.text()));
    }

    /** The condition in words, put together only if somebody reads the reason. */
    private record Words(Condition condition) implements Reason.Lazy {
        @Override
        public Wording words() {
            return ConditionWords.of(condition);
        }
    }
}
