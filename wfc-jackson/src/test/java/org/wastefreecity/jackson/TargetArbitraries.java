/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.bounds;
import static org.wastefreecity.jackson.ValueArbitraries.deadline;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figureIn;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.provenance;
import static org.wastefreecity.jackson.ValueArbitraries.regionCode;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.unit;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/** Targets and all forms of conditions: the mirror of {@code TargetShapes}. */
final class TargetArbitraries {
    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);
    private static final Arbitrary<Condition.Sense> SENSE = Arbitraries.of(Condition.Sense.class);

    private TargetArbitraries() {}

    static Arbitrary<IndicatorCode> code() {
        return Arbitraries.of("1", "16", "54.2", "T3", "a.B.3.0.9", "007").map(IndicatorCode::parse);
    }

    static Arbitrary<OptionalInt> number(int least) {
        return Arbitraries.integers()
                .between(least, Integer.MAX_VALUE)
                .optional(0.6)
                .map(n -> n.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    static Arbitrary<GradeScale> scale() {
        return different(text(), t -> t, 2, 5).map(GradeScale::new);
    }

    /** Conditions that hold no other condition, and no codes. */
    static Arbitrary<Condition> simple() {
        return Arbitraries.oneOf(figures(), words()).withoutEdgeCases();
    }

    private static Arbitrary<Condition> figures() {
        return Arbitraries.oneOf(
                unit().flatMap(TargetArbitraries::figuresIn),
                Combinators.combine(Arbitraries.of(Condition.Basis.class), unit())
                        .flatAs(TargetArbitraries::change));
    }

    /** Conditions about a level in one unit. */
    static Arbitrary<Condition> figuresIn(UnitOfMeasure unit) {
        return onFigure(figureIn(unit)).map(form -> form);
    }

    /** All forms that speak of one figure, from figures of one unit. */
    private static Arbitrary<Condition.OnFigure> onFigure(Arbitrary<Figure> figure) {
        return Arbitraries.oneOf(
                Combinators.combine(figure, EITHER).as(Condition.AtLeast::new),
                Combinators.combine(figure, EITHER).as(Condition.AtMost::new),
                Combinators.combine(figure, figure)
                        .as((a, b) -> a.compareTo(b) <= 0 ? new Condition.Between(a, b) : new Condition.Between(b, a)),
                figure.map(Condition.EqualTo::new),
                Combinators.combine(figure, maybe(figure)).as((value, far) -> new Condition.About(value, size(far))),
                figure.map(Condition.Undirected::new));
    }

    private static Optional<Figure> size(Optional<Figure> figure) {
        return figure.map(f -> Figure.of(f.value().abs(), f.unit()));
    }

    static Arbitrary<Base> base() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1000, 2999).map(Base.OfYear::new),
                Arbitraries.of(new Base.PreviousYear(), new Base.Unnamed()));
    }

    /** Changes that fit a basis; an amount is in the unit given. */
    static Arbitrary<Condition> change(Condition.Basis basis, UnitOfMeasure unit) {
        UnitOfMeasure in = switch (basis) {
            case PERCENT_OF_BASE -> UnitOfMeasure.PERCENT;
            case PERCENTAGE_POINTS -> UnitOfMeasure.PERCENTAGE_POINT;
            case AMOUNT -> unit;
        };
        Arbitrary<Figure> amount =
                figureIn(in).map(f -> Figure.of(f.value().abs().remainder(BigDecimal.TEN), in));
        return Combinators.combine(base(), SENSE, onFigure(amount), Arbitraries.of(Condition.Span.class))
                .as((from, sense, size, span) -> new Condition.ChangeFromBase(from, sense, size, basis, span));
    }

    private static Arbitrary<Condition> words() {
        return Arbitraries.oneOf(plain(), moving(), shares(), extents(EITHER));
    }

    /** Conditions that ask for no figure. */
    static Arbitrary<Condition> plain() {
        return Arbitraries.oneOf(
                Combinators.combine(scale(), Arbitraries.integers().between(0, 1))
                        .as((scale, i) ->
                                new Condition.AtLeastGrade(scale, scale.grades().get(i))),
                wording().map(Condition.DutyElsewhere::new),
                maybe(wording()).map(Condition.Pending::new),
                Arbitraries.just(new Condition.NotSet()),
                Arbitraries.oneOf(text(), Arbitraries.just("")).map(Condition.Unreadable::new));
    }

    /** Conditions about how figures move or compare. */
    static Arbitrary<Condition> moving() {
        return Arbitraries.oneOf(
                Combinators.combine(wording(), base(), SENSE, EITHER, Arbitraries.of(Condition.Stated.class))
                        .as(Condition.ChangeSign::new),
                Combinators.combine(Arbitraries.of(Condition.Relation.class), wording(), maybe(code()))
                        .as(Condition.ComparedTo::new),
                Combinators.combine(number(1), wording()).as(Condition.Ranked::new),
                Combinators.combine(SENSE, number(Integer.MIN_VALUE)).as(Condition.Trend::new));
    }

    static Arbitrary<Condition> shares() {
        return Combinators.combine(wording(), Arbitraries.integers().between(0, 99), number(99))
                .as(Condition.ShareOfObjects::new);
    }

    static Arbitrary<Condition> extents(Arbitrary<Boolean> all) {
        return Combinators.combine(all, wording()).as(Condition.Extent::new);
    }

    static Arbitrary<Condition> checklist(Arbitrary<IndicatorCode> codes, int most) {
        return different(Combinators.combine(codes, wording()).as(Deliverable::new), Deliverable::code, 1, most)
                .map(Condition.Checklist::new);
    }

    /** All forms, nested to a depth. */
    static Arbitrary<Condition> condition(int depth) {
        Arbitrary<Condition> flat = Arbitraries.frequencyOf(Tuple.of(10, simple()), Tuple.of(1, checklist(code(), 4)));
        if (depth == 0) {
            return flat;
        }
        Arbitrary<Condition> inner = condition(depth - 1);
        return Arbitraries.oneOf(
                        flat,
                        parts(maybe(code()).withoutEdgeCases(), inner).map(Condition.AllOf::new),
                        parts(maybe(code()).withoutEdgeCases(), inner).map(Condition.AnyOf::new),
                        Combinators.combine(inner, inner).as(Condition.FloorAndStretch::new))
                .withoutEdgeCases();
    }

    static Arbitrary<List<Part>> parts(Arbitrary<Optional<IndicatorCode>> component, Arbitrary<Condition> inner) {
        return few(
                Combinators.combine(component, maybe(wording()), inner, modifiers())
                        .as(Part::new),
                2,
                3);
    }

    static Arbitrary<Set<Modifier>> modifiers() {
        return Arbitraries.of(Modifier.class).set().ofMaxSize(3);
    }

    static Arbitrary<Scope> scope() {
        return Arbitraries.oneOf(
                regionCode().set().ofMinSize(1).ofMaxSize(3).map(Scope.Divisions::new),
                wording().map(Scope.RegionClass::new),
                Combinators.combine(wording(), maybe(bounds())).as(Scope.SizeClass::new),
                wording().map(Scope.ThingClass::new),
                wording().map(Scope.CountedBy::new));
    }

    private record Narrowed(Optional<Wording> subject, Optional<Wording> basis, Optional<Scope> scope) {}

    static Arbitrary<Target> target() {
        return target(text(), code(), condition(3), provenance());
    }

    static Arbitrary<Target> target(
            Arbitrary<String> id,
            Arbitrary<IndicatorCode> indicator,
            Arbitrary<Condition> condition,
            Arbitrary<Provenance> provenance) {
        return Combinators.combine(
                        id,
                        indicator,
                        Arbitraries.oneOf(text(), Arbitraries.just("")),
                        condition,
                        deadline(),
                        Combinators.combine(maybe(wording()), maybe(wording()), maybe(scope()))
                                .as(Narrowed::new),
                        modifiers(),
                        provenance)
                .as((name, code, printed, what, when, narrowed, modifiers, where) -> Target.builder()
                        .id(name)
                        .indicator(code)
                        .printed(printed)
                        .condition(what)
                        .deadline(when)
                        .subject(narrowed.subject())
                        .basis(narrowed.basis())
                        .scope(narrowed.scope())
                        .addAllModifiers(modifiers)
                        .provenance(where)
                        .build())
                .withoutEdgeCases();
    }
}
