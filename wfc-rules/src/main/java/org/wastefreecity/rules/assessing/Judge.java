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
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Relation;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Condition.Stated;
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

    @Override
    public Judgement atLeast(Condition.AtLeast form) {
        UnitOfMeasure unit = situation.unit(form.bound());
        return figure(form, Acceptance.from(form.bound().valueIn(unit), form.exclusive(), unit));
    }

    @Override
    public Judgement atMost(Condition.AtMost form) {
        UnitOfMeasure unit = situation.unit(form.bound());
        return figure(form, Acceptance.upTo(form.bound().valueIn(unit), form.exclusive(), unit));
    }

    @Override
    public Judgement between(Condition.Between form) {
        UnitOfMeasure unit = situation.unit(form.low());
        return figure(
                form, Acceptance.between(form.low().valueIn(unit), form.high().valueIn(unit), unit));
    }

    @Override
    public Judgement equalTo(Condition.EqualTo form) {
        UnitOfMeasure unit = situation.unit(form.level());
        Rational level = form.level().valueIn(unit);
        return figure(form, Acceptance.between(level, level, unit));
    }

    @Override
    public Judgement about(Condition.About form) {
        UnitOfMeasure unit = situation.unit(form.value());
        Rational value = form.value().valueIn(unit);
        Rational tolerance = form.tolerance().valueIn(unit);
        return figure(form, Acceptance.between(value.minus(tolerance), value.plus(tolerance), unit));
    }

    /** The thing must fall: its decline must be above 0, its growth below. */
    @Override
    public Judgement changeSign(Condition.ChangeSign form) {
        boolean above = (form.sense() == Sense.DECREASE) == (form.stated() == Stated.DECLINE);
        return figure(form, side(above, Rational.ZERO, form.strict()));
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
        OptionalInt year = form.baseYear();
        Optional<Observation> base = year.isPresent() ? situation.ofYear(year.getAsInt()) : Optional.empty();
        if (base.isEmpty()) {
            return open(Reason.of(ReasonCode.NO_BASE_FIGURE, year.isPresent() ? year.getAsInt() : "?"));
        }
        Figure figure = base.get().figure().orElseThrow();
        Rational from = figure.valueIn(situation.unit());
        if (form.basis() == Basis.PERCENT_OF_BASE && from.signum() <= 0) {
            return open(Reason.of(ReasonCode.BASE_NOT_POSITIVE, figure));
        }
        int years = 1;
        if (form.span() == Span.ANNUAL_MEAN) {
            if (situation.due().day().isEmpty()) {
                return open(Reason.of(ReasonCode.NO_DEADLINE));
            }
            years = Math.max(1, situation.deadlineDay().getYear() - year.orElseThrow());
        }
        return figure(form, side(form.sense() == Sense.INCREASE, changed(form, from, years), false), base);
    }

    /** A mean yearly percentage compounds; a mean yearly amount adds up. */
    private Rational changed(Condition.ChangeFromBase form, Rational from, int years) {
        Rational sign = Rational.of(form.sense() == Sense.INCREASE ? 1 : -1);
        Rational amount = Rational.of(form.amount().value());
        return switch (form.basis()) {
            case PERCENT_OF_BASE ->
                from.times(Rational.ONE
                        .plus(sign.times(amount).dividedBy(Rational.of(100)))
                        .pow(years));
            case PERCENTAGE_POINTS -> from.plus(sign.times(amount).times(Rational.of(years)));
            case AMOUNT ->
                from.plus(sign.times(form.amount().valueIn(situation.unit())).times(Rational.of(years)));
        };
    }

    @Override
    public Judgement comparedTo(Condition.ComparedTo form) {
        if (form.series().isEmpty()) {
            return open(Reason.of(ReasonCode.NO_REFERENCE, form.reference()));
        }
        IndicatorCode series = form.series().get();
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
            Judge judge = component
                    .map(c -> new Judge(situation.about(c), components))
                    .orElse(this);
            Wording words = ConditionWords.of(part.condition());
            Wording name = component
                    .map(c -> Wording.of(
                            c.name().zh() + " " + words.zh(), c.name().en() + " " + words.en()))
                    .orElse(words);
            members.add(
                    new Compound.Member(part.component(), name, part.condition().accept(judge)));
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
        return open(Reason.of(ReasonCode.TARGET_PENDING, form.by()));
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
