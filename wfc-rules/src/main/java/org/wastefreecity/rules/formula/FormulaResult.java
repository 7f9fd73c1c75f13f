/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * What a formula comes to (计算结果): a value, bounds, or the reason why there is none. A missing input is never taken for 0.
 * <p>
 * The family is closed; implementations are immutable and thread-safe.
 */
public sealed interface FormulaResult {

    /**
     * What the result rests on.
     *
     * @return unit, answers and parts
     */
    Trace trace();

    /**
     * The answer for each case.
     *
     * @param visitor what to do for each
     * @param <R> what it returns
     * @return what the visitor returns
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The unit of the result.
     *
     * @return the unit of the formula
     */
    default UnitOfMeasure unit() {
        return trace().unit();
    }

    /**
     * What was asked, each question once, in order, with the tallies that came.
     *
     * @return the answers
     */
    default List<Answer> answers() {
        return trace().answers();
    }

    /**
     * The parts of the top fraction.
     *
     * @return the parts, if the formula is a ratio and both parts were computed
     */
    default Optional<FormulaParts> parts() {
        return trace().parts();
    }

    /**
     * What speaks against taking the result as final.
     *
     * @return the doubts of all answers
     */
    default Set<ObservationStatus> doubts() {
        Set<ObservationStatus> doubts = EnumSet.noneOf(ObservationStatus.class);
        answers().forEach(a -> doubts.addAll(a.tally().doubts()));
        return Collections.unmodifiableSet(doubts);
    }

    /**
     * Who is missing.
     *
     * @return the reporters missing from any answer, in the order of the answers
     */
    default Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        answers().forEach(a -> missing.addAll(a.tally().coverage().missing()));
        return Collections.unmodifiableSet(missing);
    }

    /**
     * The questions whose answers are not known exactly.
     *
     * @return them, in order
     */
    default List<Question> uncertain() {
        return answers().stream()
                .filter(a -> a.tally().value().isEmpty())
                .map(Answer::question)
                .toList();
    }

    /**
     * A value known exactly.
     *
     * @param value in the unit of the formula
     * @param trace what it rests on
     */
    record Known(Rational value, Trace trace) implements FormulaResult {
        /** Checks that no part is missing. */
        public Known {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(trace, "trace");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.known(this);
        }

        /**
         * The value, rounded for a reader.
         *
         * @return such as {@code 7.9461 %}
         */
        @Override
        public String toString() {
            return value.toBigDecimal(4, RoundingMode.HALF_UP).toPlainString() + " " + unit();
        }
    }

    /**
     * A value that is not known exactly, with what is proven of it.
     *
     * @param lower it is not below this, in the unit of the formula
     * @param upper it is not above this
     * @param certain whether there is a value whatever the missing inputs are; otherwise a denominator may be 0
     * @param trace what it rests on
     */
    record Bounded(Optional<Rational> lower, Optional<Rational> upper, boolean certain, Trace trace)
            implements FormulaResult {
        /**
         * Checks that there is a bound, and that two are in order.
         *
         * @throws InvalidPartException if not
         */
        public Bounded {
            InvalidPartException.check(
                    lower.isPresent() || upper.isPresent(),
                    "FormulaResult.Bounded",
                    "lower",
                    "至少一个界",
                    "at least one bound",
                    lower);
            InvalidPartException.check(
                    lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) <= 0,
                    "FormulaResult.Bounded",
                    "upper",
                    "不小于下界",
                    "not below the lower bound",
                    upper);
            Objects.requireNonNull(trace, "trace");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bounded(this);
        }

        /**
         * The bounds, rounded for a reader.
         *
         * @return such as {@code [80.0000, 95.0000] %}
         */
        @Override
        public String toString() {
            return "[" + shown(lower, RoundingMode.FLOOR) + ", " + shown(upper, RoundingMode.CEILING) + "] " + unit();
        }

        private static String shown(Optional<Rational> bound, RoundingMode outward) {
            return bound.map(b -> b.toBigDecimal(4, outward).toPlainString()).orElse("…");
        }
    }

    /**
     * There is nothing to measure: 0/0, and the definition says that the indicator does not apply (不适用).
     *
     * @param reason why
     * @param trace what it rests on
     */
    record NotApplicable(FormulaReason reason, Trace trace) implements FormulaResult {
        /** Checks that no part is missing. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(trace, "trace");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notApplicable(this);
        }
    }

    /**
     * The formula has no value for these inputs (无定义).
     *
     * @param reason why
     * @param trace what it rests on
     */
    record Undefined(FormulaReason reason, Trace trace) implements FormulaResult {
        /** Checks that no part is missing. */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(trace, "trace");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.undefined(this);
        }
    }

    /**
     * Nothing is proven of the value, because inputs are missing (未知); {@link #uncertain} says which.
     *
     * @param reason why
     * @param trace what it rests on
     */
    record Unknown(FormulaReason reason, Trace trace) implements FormulaResult {
        /** Checks that no part is missing. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(trace, "trace");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /**
     * What a result rests on.
     *
     * @param unit the unit of the formula
     * @param answers what was asked and answered, in order
     * @param parts the parts of the top fraction, if there is one
     */
    record Trace(UnitOfMeasure unit, List<Answer> answers, Optional<FormulaParts> parts) {
        /** Copies the answers. */
        public Trace {
            Objects.requireNonNull(unit, "unit");
            answers = ImmutableList.copyOf(answers);
            Objects.requireNonNull(parts, "parts");
        }
    }

    /**
     * What to do for each case.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {
        /**
         * For a value.
         *
         * @param result the result
         * @return an answer
         */
        R known(Known result);

        /**
         * For bounds.
         *
         * @param result the result
         * @return an answer
         */
        R bounded(Bounded result);

        /**
         * Where there is nothing to measure.
         *
         * @param result the result
         * @return an answer
         */
        R notApplicable(NotApplicable result);

        /**
         * Where there is no value.
         *
         * @param result the result
         * @return an answer
         */
        R undefined(Undefined result);

        /**
         * Where nothing is proven.
         *
         * @param result the result
         * @return an answer
         */
        R unknown(Unknown result);
    }
}
