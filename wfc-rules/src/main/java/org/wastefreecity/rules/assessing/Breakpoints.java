/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Stated;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;

/**
 * Where the answer to a condition may change: the ends of what it asks, the promised path and its start. Between two of these
 * figures every figure has one state and one certainty. A form that asks something that hangs on other reports has no such
 * points; it answers false.
 *
 * @param situation what is judged
 * @param components finds a component of the plan
 * @param demands takes what is asked of the figures of a code
 * @param codes takes the codes that are looked at
 */
record Breakpoints(
        Situation situation,
        Function<IndicatorCode, Optional<Measured>> components,
        SetMultimap<IndicatorCode, Breakpoints.Demand> demands,
        Set<IndicatorCode> codes)
        implements Condition.Visitor<Boolean> {

    /** What is asked of a figure, and from where the path leads to it. */
    record Demand(Acceptance acceptance, Situation situation) {

        /** The figures where the answer may change for a report whose period ends on a day, in a unit. */
        Set<Rational> at(LocalDate day, UnitOfMeasure unit) {
            Set<Rational> points = new LinkedHashSet<>();
            if (!acceptance.unit().isComparableTo(unit)) {
                return points; // no figure in that unit is held against this
            }
            points.addAll(acceptance.ends());
            Optional<Rational> base = situation.baselineIn(acceptance.unit());
            base.ifPresent(points::add);
            if (base.isPresent() && situation.due().day().isPresent()) {
                points.add(PromisedPath.of(situation, acceptance, base.get()).at(day));
            }
            Rational scale = acceptance.unit().factor().dividedBy(unit.factor());
            return points.stream()
                    .map(p -> p.times(scale))
                    .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
        }
    }

    static Breakpoints of(Situation situation, Function<IndicatorCode, Optional<Measured>> components) {
        Set<IndicatorCode> codes = new LinkedHashSet<>();
        codes.add(situation.subject().code());
        return new Breakpoints(situation, components, LinkedHashMultimap.create(), codes);
    }

    /** No figure changes the answer. */
    private static Boolean nothing() {
        return true;
    }

    private Boolean asked(Acceptance acceptance) {
        demands.put(situation.subject().code(), new Demand(acceptance, situation));
        return true;
    }

    private Boolean level(Rational value) {
        return asked(Acceptance.between(value, value, situation.unit()));
    }

    private Boolean onFigure(Condition.OnFigure form) {
        return asked(Judge.accepted(form, situation.unit(form.figures().get(0))));
    }

    @Override
    public Boolean atLeast(Condition.AtLeast form) {
        return onFigure(form);
    }

    @Override
    public Boolean atMost(Condition.AtMost form) {
        return onFigure(form);
    }

    @Override
    public Boolean between(Condition.Between form) {
        return onFigure(form);
    }

    @Override
    public Boolean equalTo(Condition.EqualTo form) {
        UnitOfMeasure unit = situation.unit(form.level());
        Rational level = form.level().valueIn(unit);
        asked(Acceptance.from(level, false, unit)); // who holds a level may be asked for one side only
        asked(Acceptance.upTo(level, false, unit));
        return onFigure(form);
    }

    @Override
    public Boolean about(Condition.About form) {
        return onFigure(form);
    }

    @Override
    public Boolean undirected(Condition.Undirected form) {
        return onFigure(form);
    }

    @Override
    public Boolean extent(Condition.Extent form) {
        return form.all()
                ? asked(Acceptance.from(Rational.of(100), false, UnitOfMeasure.PERCENT))
                : asked(Acceptance.upTo(Rational.ZERO, false, situation.unit()));
    }

    @Override
    public Boolean shareOfObjects(Condition.ShareOfObjects form) {
        return asked(Acceptance.from(Rational.of(form.atLeast()), false, situation.unit()));
    }

    @Override
    public Boolean ranked(Condition.Ranked form) {
        return form.worstPlace().isEmpty()
                ? nothing()
                : asked(Acceptance.upTo(Rational.of(form.worstPlace().getAsInt()), false, situation.unit()));
    }

    @Override
    public Boolean changeSign(Condition.ChangeSign form) {
        return form.stated() != Stated.LEVEL && level(Rational.ZERO) && asked(sideOfZero(form));
    }

    private Acceptance sideOfZero(Condition.ChangeSign form) {
        boolean above = (form.sense() == Condition.Sense.DECREASE) == (form.stated() == Stated.DECLINE);
        return above
                ? Acceptance.from(Rational.ZERO, form.strict(), situation.unit())
                : Acceptance.upTo(Rational.ZERO, form.strict(), situation.unit());
    }

    @Override
    public Boolean changeFromBase(Condition.ChangeFromBase form) {
        return false;
    }

    @Override
    public Boolean comparedTo(Condition.ComparedTo form) {
        return false;
    }

    @Override
    public Boolean trend(Condition.Trend form) {
        return false;
    }

    @Override
    public Boolean checklist(Condition.Checklist form) {
        form.deliverables().stream().map(Deliverable::code).forEach(codes::add);
        return true;
    }

    @Override
    public Boolean atLeastGrade(Condition.AtLeastGrade form) {
        return nothing();
    }

    @Override
    public Boolean allOf(Condition.AllOf form) {
        return parts(form.parts());
    }

    @Override
    public Boolean anyOf(Condition.AnyOf form) {
        return parts(form.parts());
    }

    private boolean parts(List<Part> parts) {
        for (Part part : parts) {
            part.component().ifPresent(codes::add);
            Breakpoints inner = part.component()
                    .flatMap(components)
                    .map(c -> new Breakpoints(situation.about(c), components, demands, codes))
                    .orElse(this);
            if (!part.condition().accept(inner)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean floorAndStretch(Condition.FloorAndStretch form) {
        return form.floor().accept(this) && form.stretch().accept(this);
    }

    @Override
    public Boolean dutyElsewhere(Condition.DutyElsewhere form) {
        return nothing();
    }

    @Override
    public Boolean pending(Condition.Pending form) {
        return nothing();
    }

    @Override
    public Boolean notSet(Condition.NotSet form) {
        return nothing();
    }

    @Override
    public Boolean unreadable(Condition.Unreadable form) {
        return nothing();
    }
}
