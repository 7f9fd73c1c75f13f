/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaContext;
import org.wastefreecity.rules.formula.FormulaResult;

/**
 * The figure of an indicator as its formula gives it (计算值), ready to be judged, with the result it rests on.
 * <p>
 * A fraction that is no decimal of 18 places is kept as the neighbouring decimal that lies on the same side of every shorter
 * one, so that no target is met or missed by rounding; the exact value stays in {@link #result}. Bounds end where the
 * indicator declares that figures do, such as 0 to 100 %; a value beyond is none, and says so. Where nobody declared who should
 * have reported, the figure is not validated, so that no judgement on it is sure. This class is immutable and thread-safe.
 *
 * @param formula how it was computed
 * @param result what the formula came to, with its parts and inputs
 * @param observation the same as an observation: a figure, bounds, or the reason why there is none
 */
public record ComputedIndicator(Formula formula, FormulaResult result, Observation observation) {

    /** Checks that no part is missing. */
    public ComputedIndicator {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(observation, "observation");
    }

    /**
     * The indicator.
     *
     * @return its code
     */
    public IndicatorCode code() {
        return observation.subject();
    }

    /** {@code possible} are the figures that the indicator can have at all, if it declares them. */
    static ComputedIndicator of(
            SystemId system,
            IndicatorCode code,
            Optional<Bounds> possible,
            Formula formula,
            FormulaContext context,
            FormulaResult result) {
        Range range = new Range(
                possible.flatMap(Bounds::lower).map(f -> f.valueIn(result.unit())),
                possible.flatMap(Bounds::upper).map(f -> f.valueIn(result.unit())));
        ObservedValue value = result.accept(new Value(result.unit(), range));
        return new ComputedIndicator(
                formula,
                result,
                Observation.builder()
                        .system(system)
                        .subject(code)
                        .territory(context.territory())
                        .period(context.period())
                        .value(value)
                        .status(result.accept(new Status(value)))
                        .source("计算 computed: " + formula.text())
                        .build());
    }

    /** What is possible, in the unit of the result. */
    private record Range(Optional<Rational> lower, Optional<Rational> upper) {
        boolean meets(Optional<Rational> low, Optional<Rational> high) {
            boolean below = lower.isPresent() && high.isPresent() && high.get().compareTo(lower.get()) < 0;
            boolean above = upper.isPresent() && low.isPresent() && low.get().compareTo(upper.get()) > 0;
            return !below && !above;
        }

        Optional<Rational> atLeast(Optional<Rational> low) {
            return lower.isPresent()
                            && low.map(l -> l.compareTo(lower.get()) < 0).orElse(true)
                    ? lower
                    : low;
        }

        Optional<Rational> atMost(Optional<Rational> high) {
            return upper.isPresent()
                            && high.map(h -> h.compareTo(upper.get()) > 0).orElse(true)
                    ? upper
                    : high;
        }
    }

    /** The value as it is observed. */
    private record Value(UnitOfMeasure unit, Range range) implements FormulaResult.Visitor<ObservedValue> {
        @Override
        public ObservedValue known(FormulaResult.Known result) {
            if (!range.meets(Optional.of(result.value()), Optional.of(result.value()))) {
                return impossible(result);
            }
            return fits(result.value())
                    ? new ObservedValue.Measured(Figure.of(StickyDecimal.of(result.value()), unit))
                    : new ObservedValue.Absent("数值过大 too large");
        }

        @Override
        public ObservedValue bounded(FormulaResult.Bounded result) {
            if (!result.certain()) {
                return new ObservedValue.Absent("分母可能为0 a denominator may be 0");
            }
            if (!range.meets(result.lower(), result.upper())) {
                return impossible(result);
            }
            Optional<Figure> lower =
                    range.atLeast(result.lower()).filter(Value::fits).map(l -> outward(l, RoundingMode.FLOOR));
            Optional<Figure> upper =
                    range.atMost(result.upper()).filter(Value::fits).map(u -> outward(u, RoundingMode.CEILING));
            return lower.isEmpty() && upper.isEmpty()
                    ? new ObservedValue.Absent("数值过大 too large")
                    : new ObservedValue.Bounded(new Bounds(lower, upper));
        }

        private ObservedValue impossible(FormulaResult result) {
            String least =
                    range.lower().map(l -> " ≥ " + new ShownValue(l, unit, l)).orElse("");
            String most =
                    range.upper().map(u -> " ≤ " + new ShownValue(u, unit, u)).orElse("");
            return new ObservedValue.Absent(
                    "计算值" + result + "不可能，应" + least + most + " computed, but not possible: must be" + least + most);
        }

        private Figure outward(Rational bound, RoundingMode mode) {
            return Figure.of(bound.toBigDecimal(Figure.MAX_PLACES, mode).stripTrailingZeros(), unit);
        }

        private static boolean fits(Rational value) {
            return value.numerator()
                            .abs()
                            .divide(value.denominator())
                            .toString()
                            .length()
                    < Figure.MAX_DIGITS;
        }

        @Override
        public ObservedValue notApplicable(FormulaResult.NotApplicable result) {
            return new ObservedValue.Absent(result.reason().words().zh());
        }

        @Override
        public ObservedValue undefined(FormulaResult.Undefined result) {
            return new ObservedValue.Absent(result.reason().words().zh());
        }

        @Override
        public ObservedValue unknown(FormulaResult.Unknown result) {
            return new ObservedValue.Absent(result.reason().words().zh());
        }
    }

    /** How good the value is, or why there is none. */
    private record Status(ObservedValue value) implements FormulaResult.Visitor<ObservationStatus> {
        @Override
        public ObservationStatus known(FormulaResult.Known result) {
            return doubted(result);
        }

        @Override
        public ObservationStatus bounded(FormulaResult.Bounded result) {
            return doubted(result);
        }

        private ObservationStatus doubted(FormulaResult result) {
            if (value instanceof ObservedValue.Absent) {
                return result instanceof FormulaResult.Bounded bounded && !bounded.certain()
                        ? ObservationStatus.NOT_REPORTED
                        : ObservationStatus.UNREADABLE;
            }
            // where nobody said who should have reported, nobody can say that this is all
            boolean checked = result.answers().stream()
                    .allMatch(a -> a.tally().coverage().expected().isPresent());
            return result.doubts().stream()
                    .max(Comparator.naturalOrder())
                    .orElse(checked ? ObservationStatus.NORMAL : ObservationStatus.UNVALIDATED);
        }

        @Override
        public ObservationStatus notApplicable(FormulaResult.NotApplicable result) {
            return ObservationStatus.NOT_APPLICABLE;
        }

        @Override
        public ObservationStatus undefined(FormulaResult.Undefined result) {
            return ObservationStatus.NOT_APPLICABLE;
        }

        @Override
        public ObservationStatus unknown(FormulaResult.Unknown result) {
            return ObservationStatus.NOT_REPORTED;
        }
    }
}
