/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;

/** Asks each question once and keeps the answers in order; lives while one formula is evaluated. */
final class Inputs {
    /** More inputs than this are not followed through the formula: the corners double with each. */
    static final int MOST_UNKNOWNS = 12;

    private final FormulaInputs source;
    private final Map<Question, Answered> answers = new LinkedHashMap<>();
    private final List<Span> unknowns = new ArrayList<>();

    Inputs(FormulaInputs source) {
        this.source = source;
    }

    private record Answered(Tally tally, Value value) {}

    Value value(Question question) {
        Answered known = answers.get(question);
        if (known == null) {
            Tally tally = Objects.requireNonNull(
                    source.tally(question.measure(), question.categories(), question.territory(), question.period()),
                    "tally");
            known = new Answered(tally, value(question.measure(), tally));
            answers.put(question, known);
        }
        return known.value;
    }

    private Value value(Measure measure, Tally tally) {
        if (!tally.unit().isComparableTo(measure.unit())) {
            throw new UnitMismatchException(measure.unit(), tally.unit());
        }
        Rational scale = Type.scale(tally.unit());
        Optional<Figure> whole = tally.value();
        if (whole.isPresent()) {
            return Value.of(Rational.of(whole.get().value()).times(scale));
        }
        Span span = new Span(bound(tally.lower(), scale), bound(tally.upper(), scale));
        if (span.lower() == null && measure.isNeverNegative()) {
            span = span.and(new Span(Rational.ZERO, null));
        }
        if (unknowns.size() >= MOST_UNKNOWNS || span.isExact()) {
            return new Value(span, Optional.empty());
        }
        unknowns.add(span);
        return new Value(span, Optional.of(Fraction.of(Polynomial.of(unknowns.size() - 1))));
    }

    private static @Nullable Rational bound(Optional<Figure> bound, Rational scale) {
        return bound.map(f -> Rational.of(f.value()).times(scale)).orElse(null);
    }

    /** The spans of what is not known exactly, by the number its polynomial gives it. */
    List<Span> unknowns() {
        return unknowns;
    }

    List<Answer> answers() {
        List<Answer> all = new ArrayList<>(answers.size());
        answers.forEach((question, answered) -> all.add(new Answer(question, answered.tally)));
        return all;
    }
}
