/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
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

/** Sends each form of condition to its rule. */
record Judge(Situation situation, Function<IndicatorCode, Optional<Measured>> components)
        implements Condition.Visitor<Judgement> {

    private Judgement figure(Condition form, Acceptance acceptance) {
        return figure(form, acceptance, Optional.empty());
    }

    private Judgement figure(Condition form, Acceptance acceptance, Optional<Observation> basis) {
        FigureRule.Asked asked = new FigureRule.Asked(acceptance, basis);
        return new FigureRule(situation, form, true, o -> Optional.of(asked)).judge();
    }

    /** The figures that a condition on one figure accepts, in a unit of its kind. */
    private static Acceptance accepted(Condition.OnFigure form, UnitOfMeasure unit) {
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

    private Judgement onFigure(Condition.OnFigure form) {
        return settled(
                form, figure(form, accepted(form, situation.unit(form.figures().get(0)))));
    }

    /**
     * A value without direction or without tolerance is surely met by a figure equal to it; any other figure leaves the
     * question open.
     */
    private static Judgement settled(Condition.OnFigure form, Judgement judgement) {
        Optional<ReasonCode> open = form instanceof Condition.Undirected
                ? Optional.of(ReasonCode.DIRECTION_UNKNOWN)
                : form instanceof Condition.About about && about.tolerance().isEmpty()
                        ? Optional.of(ReasonCode.TOLERANCE_UNKNOWN)
                        : Optional.empty();
        return open.isEmpty()
                        || judgement.state() == State.MET
                        || judgement.judged().isEmpty()
                ? judgement
                : Judgement.undecided(
                                Progress.Why.NO_SCALE,
                                Reason.of(open.get(), form.figures().get(0)))
                        .on(judgement.judged().get());
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

    @Override
    public Judgement equalTo(Condition.EqualTo form) {
        return onFigure(form);
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
        return fromBase(form.base(), form, base -> side(form.sense() == Sense.INCREASE, base, form.strict()));
    }

    /** Judges against what is asked given the figure of the base; open if the base is not named or has no figure. */
    private Judgement fromBase(Base base, Condition form, Function<Rational, Acceptance> asked) {
        if (base instanceof Base.PreviousYear) {
            return new FigureRule(
                            situation,
                            form,
                            false,
                            o -> situation
                                    .ofYear(o.period().year() - 1)
                                    .map(b -> new FigureRule.Asked(asked.apply(inUnit(b)), Optional.of(b))))
                    .judge();
        }
        Optional<Observation> start =
                base instanceof Base.OfYear year ? situation.ofYear(year.year()) : Optional.empty();
        return start.isEmpty()
                ? open(Reason.of(ReasonCode.NO_BASE_FIGURE, base instanceof Base.OfYear year ? year.year() : "?"))
                : figure(form, asked.apply(inUnit(start.get())), start);
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
        if (form.base() instanceof Base.OfYear year && form.basis() == Basis.PERCENT_OF_BASE) {
            Optional<Observation> base = situation.ofYear(year.year());
            if (base.isPresent() && inUnit(base.get()).signum() <= 0) {
                return open(Reason.of(
                        ReasonCode.BASE_NOT_POSITIVE, base.get().figure().orElseThrow()));
            }
        }
        boolean yearly = form.span() == Span.ANNUAL_MEAN && form.base() instanceof Base.OfYear;
        if (yearly && situation.due().day().isEmpty()) {
            return open(Reason.of(ReasonCode.NO_DEADLINE));
        }
        int years = yearly ? Math.max(1, situation.deadlineDay().getYear() - ((Base.OfYear) form.base()).year()) : 1;
        UnitOfMeasure unit = form.basis() == Basis.AMOUNT
                ? situation.unit()
                : form.amount().figures().get(0).unit();
        Acceptance amount = accepted(form.amount(), unit);
        return settled(
                form.amount(),
                fromBase(
                        form.base(),
                        form,
                        base -> amount.mapped(
                                a -> changed(form, base, a, years), form.sense() == Sense.INCREASE, situation.unit())));
    }

    /** A mean yearly percentage compounds; a mean yearly amount adds up. */
    private static Rational changed(Condition.ChangeFromBase form, Rational from, Rational amount, int years) {
        Rational signed = form.sense() == Sense.INCREASE ? amount : Rational.ZERO.minus(amount);
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
        if (form.relation() == Relation.EQUAL) {
            return new FigureRule(
                            situation, form, false, o -> reference(series, o).map(this::level))
                    .judge();
        }
        boolean strict = form.relation() == Relation.ABOVE || form.relation() == Relation.BELOW;
        boolean above = form.relation() == Relation.ABOVE || form.relation() == Relation.AT_LEAST;
        return new FigureRule(situation, form, false, o -> reference(series, o).map(r -> asked(r, above, strict)))
                .judge();
    }

    private Optional<Observation> reference(IndicatorCode series, Observation observation) {
        return situation.observed(series).stream()
                .filter(r -> r.period().equals(observation.period()) && isComparable(r))
                .findFirst();
    }

    private FigureRule.Asked asked(Observation reference, boolean above, boolean strict) {
        Rational end = reference.figure().orElseThrow().valueIn(situation.unit());
        return new FigureRule.Asked(side(above, end, strict), Optional.of(reference));
    }

    private FigureRule.Asked level(Observation reference) {
        Rational value = inUnit(reference);
        return new FigureRule.Asked(Acceptance.between(value, value, situation.unit()), Optional.of(reference));
    }

    private boolean isComparable(Observation reference) {
        return reference
                .figure()
                .map(f -> f.unit().isComparableTo(situation.unit()))
                .orElse(false);
    }

    @Override
    public Judgement trend(Condition.Trend form) {
        return new TrendRule(situation, form).judge();
    }

    @Override
    public Judgement atLeastGrade(Condition.AtLeastGrade form) {
        return new GradeRule(situation, form).judge();
    }

    @Override
    public Judgement checklist(Condition.Checklist form) {
        return new ChecklistRule(situation, form).judge();
    }

    @Override
    public Judgement allOf(Condition.AllOf form) {
        return Compound.ALL.of(members(form.parts()));
    }

    @Override
    public Judgement anyOf(Condition.AnyOf form) {
        return Compound.ANY.of(members(form.parts()));
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
            // the figure of the indicator says nothing about a subject of the part's own
            Judgement judgement = component.isEmpty() && part.subject().isPresent()
                    ? open(Reason.of(
                            ReasonCode.PART_NOT_OBSERVED, part.subject().get()))
                    : part.condition()
                            .accept(component
                                    .map(c -> new Judge(situation.about(c), components))
                                    .orElse(this));
            for (Modifier modifier : part.modifiers()) {
                judgement = judgement.because(ReasonCode.SOFTENED, modifier.label());
            }
            members.add(new Compound.Member(part.component(), name, judgement));
        }
        return members;
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
