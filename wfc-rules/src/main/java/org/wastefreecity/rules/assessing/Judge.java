/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Relation;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Condition.Stated;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.printing.ConditionWords;

/**
 * Sends each form of condition to its rule.
 *
 * @param situation what is judged
 * @param modifiers the words that colour the promise
 * @param unobserved what a part speaks of, if nothing can be reported on it
 * @param components finds a component of the plan
 * @param hearing who wants to know on what a figure was judged
 */
record Judge(
        Situation situation,
        Set<Modifier> modifiers,
        Optional<Wording> unobserved,
        Function<IndicatorCode, Optional<Measured>> components,
        Hearing hearing)
        implements Condition.Visitor<Judgement> {

    private Judgement figure(Condition form, Acceptance acceptance) {
        return figure(form, true, o -> asked(acceptance));
    }

    /** The figure of the indicator says nothing about a part that speaks of something else. */
    private Judgement figure(Condition form, boolean hasPath, Function<Observation, FigureRule.Demand> demand) {
        return observed(() -> new FigureRule(situation, form, hasPath, demand, hearing).judge());
    }

    private Judgement observed(Supplier<Judgement> rule) {
        return unobserved
                .map(u -> open(Reason.of(ReasonCode.PART_NOT_OBSERVED, u)))
                .orElseGet(rule);
    }

    private static FigureRule.Demand asked(Acceptance acceptance) {
        return new FigureRule.Asked(acceptance, Optional.empty(), Optional.empty());
    }

    private static FigureRule.Demand unknown(ReasonCode code, Object... arguments) {
        return new FigureRule.Unknown(Reason.of(code, arguments));
    }

    /** The figures that a condition on one figure accepts, in a unit of its kind. */
    static Acceptance accepted(Condition.OnFigure form, UnitOfMeasure unit) {
        if (form instanceof Condition.AtLeast least) {
            return Acceptance.from(least.bound().valueIn(unit), least.exclusive(), unit);
        }
        if (form instanceof Condition.AtMost most) {
            return Acceptance.upTo(most.bound().valueIn(unit), most.exclusive(), unit);
        }
        if (form instanceof Condition.Between range) {
            return Acceptance.between(range.low().valueIn(unit), range.high().valueIn(unit), unit);
        }
        Rational value = form.figures().get(0).valueIn(unit);
        Rational tolerance = form instanceof Condition.About about
                ? about.tolerance().map(t -> t.valueIn(unit)).orElse(Rational.ZERO)
                : Rational.ZERO;
        return Acceptance.between(value.minus(tolerance), value.plus(tolerance), unit);
    }

    /** A value without direction or without tolerance is surely met by a figure equal to it; any other leaves it open. */
    private static Optional<Reason> vague(Condition.OnFigure form) {
        if (form instanceof Condition.Undirected) {
            return Optional.of(
                    Reason.of(ReasonCode.DIRECTION_UNKNOWN, form.figures().get(0)));
        }
        return form instanceof Condition.About about && about.tolerance().isEmpty()
                ? Optional.of(Reason.of(ReasonCode.TOLERANCE_UNKNOWN, about.value()))
                : Optional.empty();
    }

    private Judgement onFigure(Condition.OnFigure form) {
        Acceptance acceptance = accepted(form, situation.unit(form.figures().get(0)));
        Optional<Reason> vague = vague(form);
        return figure(form, true, o -> new FigureRule.Asked(acceptance, Optional.empty(), vague));
    }

    @Override
    public Judgement atLeast(Condition.AtLeast form) {
        return onFigure(form);
    }

    @Override
    public Judgement atMost(Condition.AtMost form) {
        return onFigure(form);
    }

    @Override
    public Judgement between(Condition.Between form) {
        return onFigure(form);
    }

    /** Who is to hold a level and does better has held it; in any other words a level is exact. */
    @Override
    public Judgement equalTo(Condition.EqualTo form) {
        Direction direction = situation.subject().direction();
        if (!modifiers.contains(Modifier.HOLD) || direction == Direction.NONE) {
            return onFigure(form);
        }
        UnitOfMeasure unit = situation.unit(form.level());
        Rational level = form.level().valueIn(unit);
        Judgement judgement = figure(
                form,
                direction == Direction.HIGHER_IS_BETTER
                        ? Acceptance.from(level, false, unit)
                        : Acceptance.upTo(level, false, unit));
        Acceptance exact = Acceptance.between(level, level, unit);
        return judgement
                .judged()
                .filter(o -> judgement.state() == State.MET
                        && FigureRule.boundsOf(o.value())
                                .map(b -> exact.verdict(b) != Acceptance.Verdict.SATISFIED)
                                .orElse(false))
                .map(o -> judgement.because(ReasonCode.HELD_BEYOND, form.level(), o.value()))
                .orElse(judgement);
    }

    @Override
    public Judgement about(Condition.About form) {
        return onFigure(form);
    }

    @Override
    public Judgement undirected(Condition.Undirected form) {
        return onFigure(form);
    }

    /** The thing must fall: its decline must be above 0, its growth below, its level below that of the base. */
    @Override
    public Judgement changeSign(Condition.ChangeSign form) {
        if (form.stated() != Stated.LEVEL) {
            boolean above = (form.sense() == Sense.DECREASE) == (form.stated() == Stated.DECLINE);
            return figure(form, side(above, Rational.ZERO, form.strict()));
        }
        return fromBase(
                form.base(),
                form,
                base -> new FigureRule.Asked(
                        side(form.sense() == Sense.INCREASE, inUnit(base), form.strict()),
                        Optional.of(base),
                        Optional.empty()));
    }

    /** Judges against what is asked given the observation of the base; open if the base is not named or has no figure. */
    private Judgement fromBase(Base base, Condition form, Function<Observation, FigureRule.Demand> asked) {
        if (base instanceof Base.PreviousYear) {
            return figure(
                    form,
                    false,
                    o -> situation
                            .yearBefore(o.period())
                            .map(asked)
                            .orElseGet(() -> unknown(
                                    ReasonCode.NO_BASE_FIGURE, o.period().year() - 1)));
        }
        if (!(base instanceof Base.OfYear named)) {
            return observed(() -> open(Reason.of(ReasonCode.BASE_NOT_NAMED)));
        }
        FigureRule.Demand demand = situation
                .ofYear(named.year())
                .map(asked)
                .orElseGet(() -> unknown(ReasonCode.NO_BASE_FIGURE, named.year()));
        return demand instanceof FigureRule.Unknown unknown
                ? observed(() -> open(unknown.reason()))
                : figure(form, true, o -> demand);
    }

    private Rational inUnit(Observation base) {
        return base.figure().orElseThrow().valueIn(situation.unit());
    }

    private Acceptance side(boolean above, Rational end, boolean excluded) {
        UnitOfMeasure unit = situation.unit();
        return above ? Acceptance.from(end, excluded, unit) : Acceptance.upTo(end, excluded, unit);
    }

    @Override
    public Judgement extent(Condition.Extent form) {
        return figure(
                form,
                form.all()
                        ? Acceptance.from(Rational.of(100), false, UnitOfMeasure.PERCENT)
                        : side(false, Rational.ZERO, false));
    }

    @Override
    public Judgement shareOfObjects(Condition.ShareOfObjects form) {
        return figure(form, side(true, Rational.of(form.atLeast()), false));
    }

    @Override
    public Judgement ranked(Condition.Ranked form) {
        OptionalInt worst = form.worstPlace();
        return worst.isEmpty()
                ? open(Reason.of(ReasonCode.NO_PLACE, ConditionWords.of(form)))
                : figure(form, side(false, Rational.of(worst.getAsInt()), false));
    }

    @Override
    public Judgement changeFromBase(Condition.ChangeFromBase form) {
        int years = 1;
        if (form.base() instanceof Base.OfYear base) {
            Optional<LocalDate> day = situation.due().day();
            if (day.isPresent() && day.get().getYear() <= base.year()) {
                return open(Reason.of(ReasonCode.BASE_NOT_BEFORE_DEADLINE, base.year(), day.get()));
            }
            if (form.span() == Span.ANNUAL_MEAN) {
                if (day.isEmpty()) {
                    return open(situation.noDeadline());
                }
                years = day.get().getYear() - base.year();
            }
        }
        int times = years;
        return fromBase(form.base(), form, base -> changed(form, base, times));
    }

    private FigureRule.Demand changed(Condition.ChangeFromBase form, Observation base, int years) {
        Rational from = inUnit(base);
        if (form.basis() == Basis.PERCENT_OF_BASE && from.signum() <= 0) {
            return unknown(ReasonCode.BASE_NOT_POSITIVE, base.figure().orElseThrow());
        }
        UnitOfMeasure unit = form.basis() == Basis.AMOUNT
                ? situation.unit()
                : form.amount().figures().get(0).unit();
        Acceptance accepted = accepted(form.amount(), unit)
                .mapped(a -> changed(form, from, a, years), form.sense() == Sense.INCREASE, situation.unit());
        return new FigureRule.Asked(accepted, Optional.of(base), vague(form.amount()));
    }

    /** A mean yearly percentage compounds; a mean yearly amount adds up. */
    private static Rational changed(Condition.ChangeFromBase form, Rational from, Rational amount, int years) {
        Rational signed = form.sense() == Sense.INCREASE ? amount : amount.negated();
        return form.basis() == Basis.PERCENT_OF_BASE
                ? from.times(
                        Rational.ONE.plus(signed.dividedBy(Rational.of(100))).pow(years))
                : from.plus(signed.times(Rational.of(years)));
    }

    @Override
    public Judgement comparedTo(Condition.ComparedTo form) {
        if (form.series().isEmpty()) {
            return open(Reason.of(ReasonCode.NO_REFERENCE, form.reference()));
        }
        IndicatorCode series = form.series().get();
        return figure(
                form,
                false,
                o -> situation.observed(series).stream()
                        .filter(r -> r.period().equals(o.period()) && isComparable(r))
                        .findFirst()
                        .<FigureRule.Demand>map(r -> new FigureRule.Asked(
                                related(form.relation(), inUnit(r)), Optional.of(r), Optional.empty()))
                        .orElseGet(() -> unknown(ReasonCode.NO_REFERENCE, form.reference())));
    }

    private Acceptance related(Relation relation, Rational reference) {
        return switch (relation) {
            case AT_LEAST -> side(true, reference, false);
            case ABOVE -> side(true, reference, true);
            case AT_MOST -> side(false, reference, false);
            case BELOW -> side(false, reference, true);
            case EQUAL -> Acceptance.between(reference, reference, situation.unit());
        };
    }

    private boolean isComparable(Observation reference) {
        return reference
                .figure()
                .map(f -> f.unit().isComparableTo(situation.unit()))
                .orElse(false);
    }

    @Override
    public Judgement trend(Condition.Trend form) {
        return observed(() -> new TrendRule(situation, form).judge());
    }

    @Override
    public Judgement atLeastGrade(Condition.AtLeastGrade form) {
        return observed(() -> new GradeRule(situation, form).judge());
    }

    @Override
    public Judgement checklist(Condition.Checklist form) {
        return new ChecklistRule(situation, form).judge();
    }

    @Override
    public Judgement allOf(Condition.AllOf form) {
        return Compound.all(members(form.parts()));
    }

    @Override
    public Judgement anyOf(Condition.AnyOf form) {
        return Compound.any(members(form.parts()));
    }

    private List<Compound.Member> members(List<Part> parts) {
        List<Compound.Member> members = new ArrayList<>();
        for (Part part : parts) {
            Optional<Measured> component = part.component().flatMap(components);
            Wording words = ConditionWords.of(part.condition());
            Wording name = component
                    .map(Measured::name)
                    .or(part::subject)
                    .map(n -> Wording.of(n.zh() + " " + words.zh(), n.en() + " " + words.en()))
                    .orElse(words);
            Judgement judgement = part.condition().accept(of(part, component));
            for (Modifier modifier : part.modifiers()) {
                judgement = judgement.because(ReasonCode.SOFTENED, modifier.label());
            }
            members.add(new Compound.Member(part.component(), name, judgement));
        }
        return members;
    }

    /** What colours the whole colours each part; a part that names something without a code cannot be observed. */
    private Judge of(Part part, Optional<Measured> component) {
        Set<Modifier> both = Sets.union(modifiers, part.modifiers()).immutableCopy();
        return component
                .map(c -> new Judge(situation.about(c), both, Optional.empty(), components, hearing))
                .orElseGet(() -> new Judge(situation, both, part.subject().or(() -> unobserved), components, hearing));
    }

    /** The floor decides; the stretch is told. */
    @Override
    public Judgement floorAndStretch(Condition.FloorAndStretch form) {
        return form.floor()
                .accept(this)
                .because(ReasonCode.STRETCH, form.stretch().accept(this).state().label());
    }

    @Override
    public Judgement dutyElsewhere(Condition.DutyElsewhere form) {
        return open(Reason.of(ReasonCode.TARGET_ELSEWHERE, form.reference()));
    }

    @Override
    public Judgement pending(Condition.Pending form) {
        return open(form.by()
                .map(by -> Reason.of(ReasonCode.TARGET_PENDING, by))
                .orElseGet(() -> Reason.of(ReasonCode.TARGET_OPEN)));
    }

    @Override
    public Judgement notSet(Condition.NotSet form) {
        return open(Reason.of(ReasonCode.TARGET_NOT_SET));
    }

    @Override
    public Judgement unreadable(Condition.Unreadable form) {
        return open(Reason.of(ReasonCode.TARGET_UNREADABLE, form.text()));
    }

    private static Judgement open(Reason reason) {
        return Judgement.undecided(Progress.Why.NO_SCALE, reason);
    }
}
