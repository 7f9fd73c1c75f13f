/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.formula.FormulaParts.Part;

/** Computes one formula for one context; for one thread. */
final class Evaluation {
    private final FormulaInputs source;
    private final Inputs inputs;
    private final Budget budget = new Budget();
    private final Formula formula;
    private @Nullable Node root;
    private @Nullable Span above;
    private @Nullable Span under;
    /** Whether some denominator can be 0, and whether its numerator can be 0 with it. */
    private boolean mayLackValue;

    private boolean mayBeZeroOverZero;

    Evaluation(Formula formula, FormulaInputs source) {
        this.formula = formula;
        this.source = source;
        this.inputs = new Inputs(source);
        this.root = formula.node();
    }

    FormulaResult result(FormulaContext context) {
        try {
            Value value = whole(formula, context);
            Span span = tight(value).span();
            Rational scale = Type.scale(formula.unit());
            FormulaResult.Trace trace = trace();
            if (span.isExact() && !mayLackValue) {
                return new FormulaResult.Known(span.exact().dividedBy(scale), trace);
            }
            Optional<Rational> lower = span.low().map(v -> v.dividedBy(scale));
            Optional<Rational> upper = span.high().map(v -> v.dividedBy(scale));
            return lower.isEmpty() && upper.isEmpty()
                    ? new FormulaResult.Unknown(FormulaReason.INPUT_MISSING, trace)
                    : new FormulaResult.Bounded(lower, upper, !mayLackValue, trace);
        } catch (Stop stop) {
            return switch (stop.reason()) {
                case ZERO_OVER_ZERO -> new FormulaResult.NotApplicable(stop.reason(), trace());
                case DENOMINATOR_ZERO_NUMERATOR_UNKNOWN, INPUT_MISSING ->
                    new FormulaResult.Unknown(stop.reason(), trace());
                default -> new FormulaResult.Undefined(stop.reason(), trace());
            };
        }
    }

    private FormulaResult.Trace trace() {
        return new FormulaResult.Trace(formula.unit(), inputs.answers(), parts());
    }

    private Optional<FormulaParts> parts() {
        if (above == null || under == null || root == null) {
            return Optional.empty();
        }
        Quotient quotient = Quotient.of(root).orElseThrow();
        Rational scale = quotient.scaleAbove().dividedBy(quotient.scaleUnder());
        return Optional.of(new FormulaParts(
                part(above, quotient.unitAbove(), quotient.scaleAbove()),
                part(under, quotient.unitUnder(), quotient.scaleUnder()),
                scale.dividedBy(Type.scale(formula.unit()))));
    }

    private static Part part(Span span, Optional<UnitOfMeasure> unit, Rational scale) {
        return new Part(span.low().map(v -> v.dividedBy(scale)), span.high().map(v -> v.dividedBy(scale)), unit);
    }

    /** A formula with its clause of 0/0, which answers for all divisions in it. */
    private Value whole(Formula whole, FormulaContext context) {
        boolean lacking = mayLackValue;
        boolean zeroes = mayBeZeroOverZero;
        mayBeZeroOverZero = false;
        try {
            Value value = value(whole.node(), context);
            boolean hull = mayBeZeroOverZero && whole.zeroOverZero().isPresent();
            mayBeZeroOverZero = zeroes;
            return hull
                    ? new Value(
                            Span.hull(
                                    tight(value).span(),
                                    Span.of(whole.zeroOverZero().get())),
                            Optional.empty())
                    : value;
        } catch (Stop stop) {
            if (stop.reason() != FormulaReason.ZERO_OVER_ZERO) {
                throw stop;
            }
            mayBeZeroOverZero = zeroes;
            mayLackValue = lacking;
            if (whole.zeroOverZero().isPresent()) {
                return Value.of(whole.zeroOverZero().get());
            }
            throw whole.isZeroOverZeroAnswered() ? stop : new Stop(FormulaReason.DENOMINATOR_ZERO);
        }
    }

    private Value value(Node node, FormulaContext context) {
        budget.pay(1);
        if (node instanceof Node.Literal literal) {
            return Value.of(literal.exact());
        }
        if (node instanceof Node.Total total) {
            return total(total.selection(), context);
        }
        if (node instanceof Node.Days) {
            return Value.of(Rational.of(context.period().days()));
        }
        if (node instanceof Node.Negation negation) {
            return value(negation.operand(), context).negated();
        }
        if (node instanceof Node.Sum sum) {
            Value total = Value.of(Rational.ZERO);
            for (Node.Link link : sum.links()) {
                Value part = value(link.node(), context);
                total = plus(total, link.inverse() ? part.negated() : part);
            }
            return total;
        }
        if (node instanceof Node.Product product) {
            return product(product, context);
        }
        if (node instanceof Node.Ratio ratio) {
            Value quotient = quotient(node, value(ratio.above(), context), value(ratio.under(), context));
            return ratio.whole() && !quotient.isExact()
                    ? new Value(tight(quotient).span().and(new Span(Rational.ZERO, Rational.ONE)), quotient.fraction())
                    : quotient;
        }
        if (node instanceof Node.Change change) {
            Value base = value(change.of(), context.in(period(change.from(), context)));
            Value current = value(change.of(), context);
            boolean decrease = change.function() == Function.DECREASE;
            return quotient(node, decrease ? plus(base, current.negated()) : plus(current, base.negated()), base);
        }
        if (node instanceof Node.Mean mean) {
            return mean(mean, context);
        }
        if (node instanceof Node.Choice choice) {
            return choice.function() == Function.FIRST_AVAILABLE
                    ? first(choice.of(), context)
                    : extreme(choice, context);
        }
        Node.Reference reference = (Node.Reference) node;
        if (node == root) {
            root = reference.formula().node();
        }
        return whole(reference.formula(), context);
    }

    private static ReportingPeriod period(PeriodSelector selector, FormulaContext context) {
        boolean base = selector == PeriodSelector.Named.BASE_YEAR || selector == PeriodSelector.Named.SINCE_BASE_YEAR;
        return selector.in(context)
                .orElseThrow(() -> new Stop(
                        base && context.baseYear().isEmpty()
                                ? FormulaReason.NO_BASE_YEAR
                                : FormulaReason.NO_SUCH_PERIOD));
    }

    private Value total(MeasureSelection selection, FormulaContext context) {
        ReportingPeriod period = period(selection.period(), context);
        if (selection.territories().isEmpty()) {
            return ask(selection, context.territory(), period);
        }
        List<Value> all = new ArrayList<>();
        for (RegionCode territory : selection.territories()) {
            all.add(ask(selection, territory, period));
        }
        Additivity how = selection.measure().along(Axis.TERRITORY);
        if (all.size() > 1 && (how == Additivity.MIN || how == Additivity.MAX)) {
            return extreme(all, how == Additivity.MIN);
        }
        return all.stream().reduce(this::plus).orElseThrow();
    }

    private Value ask(MeasureSelection selection, RegionCode territory, ReportingPeriod period) {
        return inputs.value(new Question(selection.measure(), selection.categories(), territory, period));
    }

    private Value plus(Value a, Value b) {
        Span span = paid(a.span().plus(b.span()));
        return new Value(span, span.isExact() && a.isExact() ? Optional.empty() : combined(a, b, Fraction::plus));
    }

    private Value times(Value a, Value b) {
        Span span = paid(a.span().times(b.span()));
        return new Value(span, span.isExact() ? Optional.empty() : combined(a, b, Fraction::times));
    }

    private interface Combination {
        Optional<Fraction> of(Fraction a, Fraction b);
    }

    private Optional<Fraction> combined(Value a, Value b, Combination combination) {
        Optional<Fraction> one = a.asFraction();
        Optional<Fraction> two = b.asFraction();
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        long products = 2L * one.get().size() * two.get().size() + 1;
        int bits = one.get().bits() + two.get().bits();
        return budget.affords(products, bits) ? combination.of(one.get(), two.get()) : Optional.empty();
    }

    private Span paid(Span span) {
        if (span.lower() != null) {
            budget.paid(span.lower());
        }
        if (span.upper() != null && !span.isExact()) {
            budget.paid(span.upper());
        }
        return span;
    }

    private Value product(Node.Product product, FormulaContext context) {
        Value over = Value.of(Rational.ONE);
        @Nullable Value below = null;
        for (Node.Link link : product.links()) {
            Value factor = value(link.node(), context);
            if (link.inverse()) {
                below = below == null ? factor : times(below, factor);
            } else {
                over = times(over, factor);
            }
        }
        return below == null ? over : quotient(product, over, below);
    }

    private Value quotient(Node node, Value numerator, Value denominator) {
        Value n = tight(numerator);
        Value d = tight(denominator);
        if (node == root) {
            above = n.span();
            under = d.span();
        }
        if (d.span().isZero()) {
            if (n.span().isZero()) {
                throw new Stop(FormulaReason.ZERO_OVER_ZERO);
            }
            throw new Stop(
                    n.span().holdsZero()
                            ? FormulaReason.DENOMINATOR_ZERO_NUMERATOR_UNKNOWN
                            : FormulaReason.DENOMINATOR_ZERO);
        }
        if (d.span().holdsZero()) {
            mayLackValue = true;
            mayBeZeroOverZero |= n.span().holdsZero();
        }
        Span span = paid(n.span().dividedBy(d.span()));
        return new Value(span, n.isExact() && d.isExact() ? Optional.empty() : combined(n, d, Fraction::dividedBy));
    }

    /** The value with the bounds that follow from its fraction, too. */
    private Value tight(Value value) {
        if (value.isExact() || value.fraction().isEmpty()) {
            return value;
        }
        Fraction fraction = value.fraction().get();
        int count = Integer.bitCount(fraction.inputs());
        if (!budget.affords((long) (count + 1) << (count + 1), fraction.bits())) {
            return value;
        }
        return Corners.bounds(fraction, inputs.unknowns())
                .map(s -> new Value(value.span().and(s), value.fraction()))
                .orElse(value);
    }

    private Value mean(Node.Mean mean, FormulaContext context) {
        Value sum = Value.of(Rational.ZERO);
        Value weights = Value.of(Rational.ZERO);
        @Nullable Span hull = null;
        boolean weighs = true;
        for (RegionCode division : source.divisions(context.territory(), context.period())) {
            FormulaContext there = context.in(division);
            Value of = value(mean.of(), there);
            Value weight = value(mean.weight(), there);
            sum = plus(sum, times(of, weight));
            weights = plus(weights, weight);
            @Nullable Rational least = weight.span().lower();
            weighs = weighs && least != null && least.signum() >= 0;
            hull = hull == null ? of.span() : Span.hull(hull, of.span());
        }
        Value quotient = quotient(mean, sum, weights);
        return weighs && hull != null && !quotient.isExact()
                ? new Value(quotient.span().and(hull), quotient.fraction())
                : quotient;
    }

    private Value extreme(Node.Choice choice, FormulaContext context) {
        List<Value> all = new ArrayList<>();
        for (Node of : choice.of()) {
            all.add(value(of, context));
        }
        return extreme(all, choice.function() == Function.MIN);
    }

    private Value extreme(List<Value> values, boolean least) {
        @Nullable Span span = null;
        for (Value value : values) {
            Span next = tight(value).span();
            next = least ? next : next.negated();
            span = span == null ? next : smaller(span, next);
        }
        Span found = Objects.requireNonNull(span);
        return new Value(least ? found : found.negated(), Optional.empty());
    }

    private static Span smaller(Span a, Span b) {
        @Nullable Rational low = a.lower() == null || b.lower() == null ? null : Span.least(a.lower(), b.lower());
        @Nullable
        Rational high =
                a.upper() == null ? b.upper() : b.upper() == null ? a.upper() : Span.least(a.upper(), b.upper());
        return new Span(low, high);
    }

    /** The first that is known; if none is, the first of which anything is known. */
    private Value first(List<Node> options, FormulaContext context) {
        boolean lacking = mayLackValue;
        boolean zeroes = mayBeZeroOverZero;
        @Nullable Value best = null;
        boolean bestLacking = lacking;
        boolean bestZeroes = zeroes;
        @Nullable Stop unknown = null;
        for (Node option : options) {
            mayLackValue = lacking;
            mayBeZeroOverZero = zeroes;
            try {
                Value value = tight(value(option, context));
                if (value.isExact() && mayLackValue == lacking) {
                    return value;
                }
                if (best == null
                        || (best.span().equals(Span.ANY) && !value.span().equals(Span.ANY))) {
                    best = value;
                    bestLacking = mayLackValue;
                    bestZeroes = mayBeZeroOverZero;
                }
            } catch (Stop stop) {
                if (stop.reason() != FormulaReason.DENOMINATOR_ZERO_NUMERATOR_UNKNOWN) {
                    throw stop;
                }
                unknown = stop;
            }
        }
        if (best == null) {
            throw unknown == null ? new Stop(FormulaReason.INPUT_MISSING) : unknown;
        }
        mayLackValue = bestLacking;
        mayBeZeroOverZero = bestZeroes;
        return best;
    }
}
