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
 * one, so that no target is met or missed by rounding; the exact value stays in {@link #result}. Where nobody declared who should
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

    static ComputedIndicator of(
            SystemId system, IndicatorCode code, Formula formula, FormulaContext context, FormulaResult result) {
        ObservedValue value = result.accept(new Value(result.unit()));
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

    /** The value as it is observed. */
    private record Value(UnitOfMeasure unit) implements FormulaResult.Visitor<ObservedValue> {
        @Override
        public ObservedValue known(FormulaResult.Known result) {
            return fits(result.value())
                    ? new ObservedValue.Measured(Figure.of(StickyDecimal.of(result.value()), unit))
                    : new ObservedValue.Absent("数值过大 too large");
        }

        @Override
        public ObservedValue bounded(FormulaResult.Bounded result) {
            if (!result.certain()) {
                return new ObservedValue.Absent("分母可能为0 a denominator may be 0");
            }
            Optional<Figure> lower = result.lower().filter(Value::fits).map(l -> outward(l, RoundingMode.FLOOR));
            Optional<Figure> upper = result.upper().filter(Value::fits).map(u -> outward(u, RoundingMode.CEILING));
            return lower.isEmpty() && upper.isEmpty()
                    ? new ObservedValue.Absent("数值过大 too large")
                    : new ObservedValue.Bounded(new Bounds(lower, upper));
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
                return result instanceof FormulaResult.Bounded
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
