/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/**
 * Reasons: the code of the rule that spoke, and what it spoke of.
 * <p>
 * An argument whose words are put together only when somebody reads them ({@link Reason.Lazy}) is written as its words and read as
 * words: the reason says the same, and equals the one that was written.
 */
final class ReasonShapes {
    /** A value computed for the eye. */
    static final Shape<ShownValue> SHOWN_VALUE = shownValue();
    /** A reason. */
    static final Shape<Reason> REASON = reason();

    private ReasonShapes() {}

    /** An argument with the name of its kind on the wire. */
    private sealed interface Argument {
        Object value();

        record Text(String value) implements Argument {}

        record Texts(List<String> value) implements Argument {}

        record Words(Wording value) implements Argument {}

        record Count(Integer value) implements Argument {}

        record OfFigure(Figure value) implements Argument {}

        record Period(ReportingPeriod value) implements Argument {}

        record Day(LocalDate value) implements Argument {}

        record Observed(ObservedValue value) implements Argument {}

        record Shown(ShownValue value) implements Argument {}

        static Argument of(Object argument) {
            if (argument instanceof Reason.Lazy lazy) {
                return new Words(lazy.words());
            }
            if (argument instanceof Wording words) {
                return new Words(words);
            }
            if (argument instanceof Integer count) {
                return new Count(count);
            }
            if (argument instanceof Figure figure) {
                return new OfFigure(figure);
            }
            if (argument instanceof ReportingPeriod period) {
                return new Period(period);
            }
            if (argument instanceof LocalDate day) {
                return new Day(day);
            }
            if (argument instanceof ObservedValue value) {
                return new Observed(value);
            }
            if (argument instanceof ShownValue value) {
                return new Shown(value);
            }
            if (argument instanceof List<?> list && list.stream().allMatch(e -> e instanceof String)) {
                return new Texts(list.stream().map(String::valueOf).toList());
            }
            return new Text(String.valueOf(argument)); // a reason prints anything else so
        }
    }

    private static Shape<Argument> argument() {
        return new UnionShape<Argument>("Reason.Argument")
                .with("text", Argument.Text.class, page("Text", Shape.STRING, Argument.Text::value, Argument.Text::new))
                .with(
                        "texts",
                        Argument.Texts.class,
                        page("Texts", Shape.STRING.list(), Argument.Texts::value, Argument.Texts::new))
                .with(
                        "words",
                        Argument.Words.class,
                        page("Words", ValueShapes.WORDING, Argument.Words::value, Argument.Words::new))
                .with(
                        "count",
                        Argument.Count.class,
                        page("Count", Shape.INTEGER, Argument.Count::value, Argument.Count::new))
                .with(
                        "figure",
                        Argument.OfFigure.class,
                        page("Figure", ValueShapes.FIGURE, Argument.OfFigure::value, Argument.OfFigure::new))
                .with(
                        "period",
                        Argument.Period.class,
                        page("Period", ValueShapes.PERIOD, Argument.Period::value, Argument.Period::new))
                .with("day", Argument.Day.class, page("Day", ValueShapes.DATE, Argument.Day::value, Argument.Day::new))
                .with(
                        "observed",
                        Argument.Observed.class,
                        page("Observed", PlanShapes.VALUE, Argument.Observed::value, Argument.Observed::new))
                .with(
                        "shown",
                        Argument.Shown.class,
                        page("Shown", SHOWN_VALUE, Argument.Shown::value, Argument.Shown::new));
    }

    private static <A extends Argument, V> ObjectShape.Fields<A> page(
            String name, Shape<V> shape, Function<A, V> part, Function<V, A> make) {
        ObjectShape<A> page = ObjectShape.of("Reason.Argument." + name);
        Field<A, V> value = page.required("value", shape, part);
        return page.made(v -> make.apply(v.get(value)));
    }

    private static Shape<ShownValue> shownValue() {
        ObjectShape<ShownValue> page = ObjectShape.of("ShownValue");
        Field<ShownValue, Rational> value = page.required("value", ValueShapes.RATIONAL, ShownValue::value);
        Field<ShownValue, UnitOfMeasure> unit = page.required("unit", ValueShapes.UNIT, ShownValue::unit);
        Field<ShownValue, Rational> beside = page.required("beside", ValueShapes.RATIONAL, ShownValue::beside);
        page.shown("text", Shape.STRING, ShownValue::toString);
        return page.made(v -> new ShownValue(v.get(value), v.get(unit), v.get(beside)));
    }

    private static Shape<Reason> reason() {
        ObjectShape<Reason> page = ObjectShape.of("Reason");
        Field<Reason, ReasonCode> code = page.required("code", Shape.constant(ReasonCode.class), Reason::code);
        Field<Reason, List<Argument>> arguments = page.list(
                "arguments",
                argument(),
                r -> r.arguments().stream().map(Argument::of).toList());
        page.shown("text", ValueShapes.WORDING, Reason::text);
        return page.made(v -> new Reason(
                v.get(code), v.get(arguments).stream().map(Argument::value).toList()));
    }
}
