/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.LinearRatio;
import org.wastefreecity.rules.formula.Question;

/** The steps of a computed figure: the formula, its sums, who reported them, and the facts where somebody keeps them. */
record ComputedSteps(FactSource facts, Optional<SumExplainer> sums) {

    Explanation of(ComputedIndicator computed) {
        FormulaResult result = computed.result();
        Wording text = Wording.of(
                computed.formula().text(Language.ZH), computed.formula().text(Language.EN));
        Explanation step = Explanation.of(StepCode.COMPUTED, text, value(result));
        Optional<Explanation> ratio = result instanceof FormulaResult.Known known
                ? computed.formula().linearRatio().flatMap(r -> ratio(r, known, computed))
                : Optional.empty();
        return step.over(ratio.map(List::of)
                .orElseGet(() -> result.answers().stream().map(this::sum).toList()));
    }

    private static Object value(FormulaResult result) {
        return result.accept(new FormulaResult.Visitor<Object>() {
            @Override
            public Object known(FormulaResult.Known known) {
                return exact(known.value(), known);
            }

            @Override
            public Object bounded(FormulaResult.Bounded bounded) {
                return bounded.toString();
            }

            @Override
            public Object notApplicable(FormulaResult.NotApplicable none) {
                return none.reason().words();
            }

            @Override
            public Object undefined(FormulaResult.Undefined none) {
                return none.reason().words();
            }

            @Override
            public Object unknown(FormulaResult.Unknown none) {
                return none.reason().words();
            }
        });
    }

    private static ShownValue exact(Rational value, FormulaResult result) {
        return new ShownValue(value, result.unit(), value);
    }

    /** The ratio with every sum in it, if each of its terms is one of the sums that were asked for. */
    private Optional<Explanation> ratio(LinearRatio ratio, FormulaResult.Known result, ComputedIndicator computed) {
        Optional<Side> above = side(ratio.numerator(), result);
        Optional<Side> below = side(ratio.denominator(), result);
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        Rational days = Rational.of(computed.observation().period().days()).pow(ratio.daysExponent());
        Rational denominator =
                ratio.denominator().isEmpty() ? Rational.ONE : below.get().value();
        return Optional.of(Explanation.of(
                        StepCode.RATIO, above.get().value(), ratio.factor().times(days), denominator)
                .over(List.of(
                        Explanation.of(StepCode.NUMERATOR, above.get().value())
                                .over(above.get().steps()),
                        Explanation.of(StepCode.DENOMINATOR, denominator)
                                .over(below.get().steps()))));
    }

    private record Side(Rational value, List<Explanation> steps) {}

    private Optional<Side> side(List<LinearRatio.Term> terms, FormulaResult result) {
        Rational value = Rational.ZERO;
        List<Explanation> steps = new ArrayList<>();
        for (LinearRatio.Term term : terms) {
            List<Answer> matching = result.answers().stream()
                    .filter(a -> a.question().measure().equals(term.selection().measure())
                            && a.question().categories().equals(term.selection().categories()))
                    .toList();
            if (matching.size() != 1 || matching.get(0).tally().value().isEmpty()) {
                return Optional.empty(); // the same sum of several periods or places: told as sums, not as a ratio
            }
            Answer answer = matching.get(0);
            Rational sum = answer.tally()
                    .value()
                    .get()
                    .valueIn(term.selection().measure().unit());
            value = value.plus(sum.times(term.coefficient()));
            steps.add(sum(answer).over(List.of(Explanation.of(StepCode.TIMES, term.coefficient()))));
        }
        return Optional.of(new Side(value, steps));
    }

    Explanation sum(Answer answer) {
        Question question = answer.question();
        Tally tally = answer.tally();
        List<Explanation> steps = new ArrayList<>();
        Coverage coverage = tally.coverage();
        steps.add(Explanation.of(StepCode.ofSeen(coverage), coverage.seen()));
        coverage.expected().ifPresent(e -> steps.add(Explanation.of(StepCode.EXPECTED, e)));
        coverage.missing().forEach(m -> steps.add(Explanation.of(StepCode.MISSING, m)));
        tally.doubts().forEach(d -> steps.add(Explanation.of(StepCode.DOUBTED, d)));
        for (Fact fact : facts.of(question)) {
            steps.add(Explanation.of(
                    StepCode.FACT, new ObservedValue.Measured(fact.value()), fact.period(), fact.reporter()));
        }
        sums.ifPresent(s -> steps.add(s.explain(
                question.measure(), question.categories(), question.territory().text(), question.period())));
        return Explanation.of(
                        StepCode.SUM,
                        question.measure().name(),
                        categories(question),
                        question.territory(),
                        question.period(),
                        shown(tally))
                .over(steps);
    }

    private static Object categories(Question question) {
        List<String> names = Stream.of(
                        question.categories().categories().stream(),
                        question.categories().source().stream().map(Enum::name),
                        question.categories().hazard().stream().map(Enum::name))
                .flatMap(s -> s)
                .map(String::valueOf)
                .toList();
        return names.isEmpty()
                ? Wording.of("全部类别", "all categories")
                : Wording.of(String.join("、", names), String.join(", ", names));
    }

    /** Sums have all places that their measure can have; beside figures as they were reported the empty ones say nothing. */
    private static Figure trimmed(Figure figure) {
        BigDecimal bare = figure.value().stripTrailingZeros();
        return Figure.of(bare.scale() < 0 ? bare.setScale(0) : bare, figure.unit());
    }

    private static Object shown(Tally tally) {
        if (tally.value().isPresent()) {
            return new ObservedValue.Measured(trimmed(tally.value().get()));
        }
        return tally.lower().isEmpty() && tally.upper().isEmpty()
                ? Wording.of("不详", "not known")
                : new ObservedValue.Bounded(new org.wastefreecity.model.measure.Bounds(tally.lower(), tally.upper()));
    }
}
