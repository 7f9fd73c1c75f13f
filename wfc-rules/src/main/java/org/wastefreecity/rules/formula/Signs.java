/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;

/**
 * What is known of the sign of an expression before any data are read.
 *
 * @param nonNegative whether it is proven not to be below 0
 * @param nonZero whether it is proven not to be 0
 */
record Signs(boolean nonNegative, boolean nonZero) {

    static Signs of(Node node) {
        Optional<Rational> constant = constant(node);
        if (constant.isPresent()) {
            return new Signs(constant.get().signum() >= 0, constant.get().signum() != 0);
        }
        if (node instanceof Node.Total total) {
            return new Signs(isNonNegative(total.selection()), false);
        }
        if (node instanceof Node.Days) {
            return new Signs(true, true);
        }
        if (node instanceof Node.Negation negation) {
            return new Signs(false, of(negation.operand()).nonZero);
        }
        if (node instanceof Node.Sum sum) {
            List<Signs> signs = sum.below().stream().map(Signs::of).toList();
            boolean nonNegative = sum.links().stream().noneMatch(Node.Link::inverse)
                    && signs.stream().allMatch(Signs::nonNegative);
            return new Signs(nonNegative, nonNegative && signs.stream().anyMatch(Signs::nonZero));
        }
        if (node instanceof Node.Product product) {
            return new Signs(
                    product.below().stream().allMatch(n -> of(n).nonNegative),
                    product.above().stream().allMatch(n -> of(n).nonZero));
        }
        if (node instanceof Node.Ratio ratio) {
            return new Signs(of(ratio.above()).nonNegative && of(ratio.under()).nonNegative, of(ratio.above()).nonZero);
        }
        if (node instanceof Node.Mean mean) {
            return new Signs(of(mean.of()).nonNegative && of(mean.weight()).nonNegative, false);
        }
        if (node instanceof Node.Choice choice) {
            List<Signs> signs = choice.of().stream().map(Signs::of).toList();
            return new Signs(
                    signs.stream().allMatch(Signs::nonNegative), signs.stream().allMatch(Signs::nonZero));
        }
        if (node instanceof Node.Reference reference) {
            Signs inner = of(reference.formula().node());
            boolean value =
                    reference.formula().zeroOverZero().map(r -> r.signum() >= 0).orElse(true);
            return new Signs(inner.nonNegative && value, false);
        }
        return new Signs(false, false);
    }

    /** Whether a sum of facts cannot be below 0, by what the catalogue says of each of them. */
    static boolean isNonNegative(MeasureSelection selection) {
        return selection.measure().isNeverNegative();
    }

    /** The value of an expression of literals. */
    static Optional<Rational> constant(Node node) {
        if (node instanceof Node.Literal literal) {
            return Optional.of(literal.exact());
        }
        if (node instanceof Node.Negation negation) {
            return constant(negation.operand()).map(Rational::negated);
        }
        if (node instanceof Node.Sum sum) {
            Rational total = Rational.ZERO;
            for (Node.Link link : sum.links()) {
                Optional<Rational> part = constant(link.node());
                if (part.isEmpty()) {
                    return part;
                }
                total = link.inverse() ? total.minus(part.get()) : total.plus(part.get());
            }
            return Optional.of(total);
        }
        if (node instanceof Node.Product product) {
            Rational total = Rational.ONE;
            for (Node.Link link : product.links()) {
                Optional<Rational> part = constant(link.node());
                if (part.isEmpty() || (link.inverse() && part.get().signum() == 0)) {
                    return Optional.empty();
                }
                total = link.inverse() ? total.dividedBy(part.get()) : total.times(part.get());
            }
            return Optional.of(total);
        }
        return Optional.empty();
    }
}
