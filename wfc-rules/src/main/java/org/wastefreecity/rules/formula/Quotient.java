/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** The units that the two parts of a top fraction are shown in. */
record Quotient(Optional<UnitOfMeasure> unitAbove, Optional<UnitOfMeasure> unitUnder) {
    private static final UnitOfMeasure DAY = UnitOfMeasure.parse("日");

    static Optional<Quotient> of(Node node) {
        if (node instanceof Node.Product product && !product.under().isEmpty()) {
            return Optional.of(new Quotient(unit(product.above()), unit(product.under())));
        }
        if (node instanceof Node.Ratio ratio) {
            return Optional.of(new Quotient(unit(ratio.above()), unit(ratio.under())));
        }
        if (node instanceof Node.Change change) {
            return Optional.of(new Quotient(unit(change.of()), unit(change.of())));
        }
        if (node instanceof Node.Mean mean) {
            // value × weight has no unit of its own
            return Optional.of(new Quotient(Optional.empty(), unit(mean.weight())));
        }
        return Optional.empty();
    }

    Rational scaleAbove() {
        return unitAbove.map(Type::scale).orElse(Rational.ONE);
    }

    Rational scaleUnder() {
        return unitUnder.map(Type::scale).orElse(Rational.ONE);
    }

    /** The unit of a product: that of its only factor with a unit. */
    private static Optional<UnitOfMeasure> unit(List<Node> factors) {
        List<Node> withUnit = factors.stream()
                .filter(n ->
                        !(n instanceof Node.Literal literal && literal.unit().isEmpty()))
                .toList();
        return withUnit.size() == 1 ? unit(withUnit.get(0)) : Optional.empty();
    }

    private static Optional<UnitOfMeasure> unit(Node node) {
        if (node instanceof Node.Total total) {
            return Optional.of(total.selection().measure().unit());
        }
        if (node instanceof Node.Literal literal) {
            return literal.unit();
        }
        if (node instanceof Node.Days) {
            return Optional.of(DAY);
        }
        if (node instanceof Node.Negation negation) {
            return unit(negation.operand());
        }
        if (node instanceof Node.Sum sum) {
            Optional<UnitOfMeasure> first = unit(sum.below().get(0));
            // a difference of shares is in points, whatever the unit of its operands
            return first.filter(u -> Type.of(u).is(Type.Family.QUANTITY));
        }
        if (node instanceof Node.Choice choice) {
            return unit(choice.of().get(0));
        }
        if (node instanceof Node.Product product && product.under().isEmpty()) {
            return unit(product.above());
        }
        return Optional.empty();
    }
}
