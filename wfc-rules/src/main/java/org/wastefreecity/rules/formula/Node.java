/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** A part of a compiled formula: names are looked up, types proven. Trees are equal if the formulas say the same. */
sealed interface Node {

    /** The parts directly below, in the order of the text. */
    default List<Node> below() {
        return List.of();
    }

    record Literal(BigDecimal value, Optional<UnitOfMeasure> unit) implements Node {
        Rational exact() {
            Rational number = Rational.of(value);
            return unit.map(u -> number.times(Type.scale(u))).orElse(number);
        }
    }

    record Total(MeasureSelection selection) implements Node {}

    record Days() implements Node {}

    record Negation(Node operand) implements Node {
        @Override
        public List<Node> below() {
            return List.of(operand);
        }
    }

    /** One of a row; {@code inverse} if it is taken away or divided by. */
    record Link(boolean inverse, Node node) {}

    record Sum(List<Link> links) implements Node {
        public Sum {
            links = ImmutableList.copyOf(links);
        }

        @Override
        public List<Node> below() {
            return links.stream().map(Link::node).toList();
        }
    }

    /** All factors above the line over all below it, wherever they stand in the text. */
    record Product(List<Link> links) implements Node {
        public Product {
            links = ImmutableList.copyOf(links);
        }

        List<Node> above() {
            return links.stream().filter(l -> !l.inverse()).map(Link::node).toList();
        }

        List<Node> under() {
            return links.stream().filter(Link::inverse).map(Link::node).toList();
        }

        @Override
        public List<Node> below() {
            return links.stream().map(Link::node).toList();
        }
    }

    /** A quotient with a name: share, intensity, per capita; {@code whole} if the part above is proven not to exceed that below. */
    record Ratio(Function function, Node above, Node under, boolean whole) implements Node {
        @Override
        public List<Node> below() {
            return List.of(above, under);
        }
    }

    record Change(Function function, Node of, PeriodSelector from) implements Node {
        @Override
        public List<Node> below() {
            return List.of(of);
        }
    }

    record Mean(Node of, Node weight) implements Node {
        @Override
        public List<Node> below() {
            return List.of(of, weight);
        }
    }

    /** The smallest, the largest, or the first that is available. */
    record Choice(Function function, List<Node> of) implements Node {
        public Choice {
            of = ImmutableList.copyOf(of);
        }

        @Override
        public List<Node> below() {
            return of;
        }
    }

    record Reference(IndicatorCode code, Formula formula) implements Node {}

    /** This part and all below it, but not those of formulas referred to. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), below().stream().flatMap(Node::all));
    }
}
