/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.LinearRatio;
import org.wastefreecity.rules.formula.Question;

/**
 * A ratio of known sums, solved for one of them. With all others fixed the value is F (N + a x) ÷ (D + b x); that it is at least T,
 * the denominator being above 0, is a linear inequality in x: the smallest change is found exactly, or proven not to exist.
 *
 * @param source how the figure was computed
 * @param terms the sums, each with its part above and below the line
 * @param factor exact, from the units of the sums to that of the figure
 */
record RatioInputs(ComputedSource source, List<RatioInputs.Term> terms, Rational factor) {

    /** A sum: its value in the unit of its measure, and how often it counts above and below. */
    record Term(Question question, Figure figure, Rational value, Rational above, Rational below) {}

    static Optional<RatioInputs> of(ComputedSource source) {
        Optional<LinearRatio> ratio = source.computed().formula().linearRatio();
        if (ratio.isEmpty() || !(source.computed().result() instanceof FormulaResult.Known known)) {
            return Optional.empty();
        }
        Map<Question, Rational> above = new LinkedHashMap<>();
        Map<Question, Rational> below = new LinkedHashMap<>();
        if (!place(ratio.get().numerator(), known, above) || !place(ratio.get().denominator(), known, below)) {
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (Answer answer : known.answers()) {
            Question question = answer.question();
            if (answer.tally().value().isEmpty()) {
                return Optional.empty();
            }
            Figure figure = answer.tally().value().get();
            terms.add(new Term(
                    question,
                    figure,
                    figure.valueIn(question.measure().unit()),
                    above.getOrDefault(question, Rational.ZERO),
                    below.getOrDefault(question, Rational.ZERO)));
        }
        Rational days =
                Rational.of(source.context().period().days()).pow(ratio.get().daysExponent());
        return Optional.of(
                new RatioInputs(source, List.copyOf(terms), ratio.get().factor().times(days)));
    }

    /** Finds the answer of each term; a selection with several answers, of other periods or places, is not solved. */
    private static boolean place(List<LinearRatio.Term> terms, FormulaResult result, Map<Question, Rational> into) {
        for (LinearRatio.Term term : terms) {
            List<Answer> matching = result.answers().stream()
                    .filter(a -> a.question().measure().equals(term.selection().measure())
                            && a.question().categories().equals(term.selection().categories()))
                    .toList();
            if (matching.size() != 1) {
                return false;
            }
            into.merge(matching.get(0).question(), term.coefficient(), Rational::plus);
        }
        return true;
    }

    int size() {
        return terms.size();
    }

    InputGap gap(int index, Wanted wanted) {
        Term term = terms.get(index);
        if (wanted.holds(
                source.computed().result() instanceof FormulaResult.Known known ? known.value() : Rational.ZERO)) {
            return new InputGap(term.question(), new Gap.Closed());
        }
        return new InputGap(term.question(), smallest(index, term, wanted));
    }

    private Gap smallest(int index, Term term, Wanted wanted) {
        Optional<Wanted> solved = solve(index, wanted);
        Rational scale = term.question()
                .measure()
                .unit()
                .factor()
                .dividedBy(term.figure().unit().factor());
        Optional<BigDecimal> nearest = solved.map(s -> new Wanted(
                        s.low().map(l -> l.times(scale)),
                        s.lowExcluded(),
                        s.high().map(h -> h.times(scale)),
                        s.highExcluded()))
                .flatMap(s -> nearest(s, term.figure()));
        if (nearest.isEmpty()) {
            return new Gap.Impossible(Wording.of(
                    "其他数据不变时，该项无论为何值都达不到目标", "with all others as they are, no value of this sum reaches the target"));
        }
        Figure to = Figure.of(nearest.get(), term.figure().unit());
        Figure less = back(term.figure(), to);
        return reaches(term, to, wanted) && !reaches(term, less, wanted)
                ? new Gap.Change(term.figure(), to)
                : new Gap.Unknown(Wording.of("复算未能证实", "computing it again did not confirm it"));
    }

    /** What is counted has no places. */
    static Optional<BigDecimal> nearest(Wanted wanted, Figure figure) {
        Rational value = Rational.of(figure.value());
        return wanted.nearest(
                value, Math.max(0, figure.value().scale()), figure.unit().isCount());
    }

    private static Figure back(Figure from, Figure to) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(to.value().scale());
        boolean up = to.value().compareTo(from.value()) > 0;
        return Figure.of(up ? to.value().subtract(step) : to.value().add(step), to.unit());
    }

    /** The values of one sum that reach the target: not below 0, the denominator above 0; empty if there are none. */
    private Optional<Wanted> solve(int index, Wanted wanted) {
        Rational n = Rational.ZERO;
        Rational d = terms.stream().allMatch(t -> t.below().signum() == 0) ? Rational.ONE : Rational.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            if (i != index) {
                n = n.plus(terms.get(i).above().times(terms.get(i).value()));
                d = d.plus(terms.get(i).below().times(terms.get(i).value()));
            }
        }
        Rational a = terms.get(index).above();
        Rational b = terms.get(index).below();
        Optional<Wanted> all = Optional.of(Wanted.from(Rational.ZERO, false));
        all = and(all, atLeast(b, d.negated(), true)); // D + b x > 0
        if (wanted.low().isPresent()) {
            Rational t = wanted.low().get();
            all = and(
                    all,
                    atLeast(
                            factor.times(a).minus(t.times(b)),
                            t.times(d).minus(factor.times(n)),
                            wanted.lowExcluded()));
        }
        if (wanted.high().isPresent()) {
            Rational t = wanted.high().get();
            all = and(
                    all,
                    atLeast(
                            t.times(b).minus(factor.times(a)),
                            factor.times(n).minus(t.times(d)),
                            wanted.highExcluded()));
        }
        return all.filter(w -> w.low().isEmpty()
                || w.high().isEmpty()
                || w.low().get().compareTo(w.high().get()) <= 0);
    }

    private static Optional<Wanted> and(Optional<Wanted> one, Optional<Wanted> other) {
        return one.flatMap(o -> other.map(o::and));
    }

    /** The x with k x ≥ r, or k x > r. */
    private static Optional<Wanted> atLeast(Rational k, Rational r, boolean excluded) {
        if (k.signum() == 0) {
            boolean always = excluded ? r.signum() < 0 : r.signum() <= 0;
            return always ? Optional.of(Wanted.ANY) : Optional.empty();
        }
        Rational end = r.dividedBy(k);
        return Optional.of(k.signum() > 0 ? Wanted.from(end, excluded) : Wanted.upTo(end, excluded));
    }

    /** Whether the formula, computed again with one sum changed, comes to a value that is good enough. */
    private boolean reaches(Term term, Figure figure, Wanted wanted) {
        if (figure.value().signum() < 0) {
            return false;
        }
        FormulaResult then = source.computed()
                .formula()
                .evaluate(ChangedInputs.of(source.inputs(), Map.of(term.question(), figure)), source.context());
        return then instanceof FormulaResult.Known known && wanted.holds(known.value());
    }
}
