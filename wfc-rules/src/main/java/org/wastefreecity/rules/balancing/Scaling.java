/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** One scale of whole numbers for figures of one kind, on which each of them and half of its last place is exact. */
final class Scaling {
    private final UnitOfMeasure reference;
    private final Map<UnitOfMeasure, BigDecimal> factors = new LinkedHashMap<>();
    private final BigInteger multiplier;
    private final int places;

    Scaling(UnitOfMeasure reference, List<Figure> figures) {
        this.reference = reference;
        Map<UnitOfMeasure, Rational> ratios = new LinkedHashMap<>();
        BigInteger common = BigInteger.ONE;
        int most = 0;
        for (Figure figure : figures) {
            if (!ratios.containsKey(figure.unit())) {
                Rational ratio = figure.unit().equals(reference)
                        ? Rational.ONE
                        : figure.unit().factor().dividedBy(reference.factor());
                ratios.put(figure.unit(), ratio);
                common = common.multiply(ratio.denominator()).divide(common.gcd(ratio.denominator()));
            }
            most = Math.max(most, figure.value().scale());
        }
        this.multiplier = common;
        this.places = most + 1;
        ratios.forEach((unit, ratio) -> factors.put(
                unit, new BigDecimal(ratio.numerator().multiply(multiplier).divide(ratio.denominator()))));
    }

    /** A decimal of a unit that was among the figures. */
    BigInteger scaled(BigDecimal value, UnitOfMeasure unit) {
        BigDecimal factor = factors.get(unit);
        if (factor == null) {
            throw new IllegalStateException("no scale for " + unit); // a figure that was not given
        }
        return value.multiply(factor).setScale(places, RoundingMode.UNNECESSARY).unscaledValue();
    }

    BigInteger scaled(Figure figure) {
        return scaled(figure.value(), figure.unit());
    }

    /** Every value that would be printed so. */
    Range printed(Figure figure) {
        return around(figure, Figure.of(figure.halfOfLastPlace(), figure.unit()));
    }

    /** Every value that is no further from it than what is left open. */
    Range around(Figure figure, Figure open) {
        BigInteger value = scaled(figure);
        BigInteger half = scaled(open);
        return new Range(value.subtract(half), value.add(half));
    }

    /** Back to a unit of the same kind. */
    Rational unscaled(Rational value, UnitOfMeasure unit) {
        return value.dividedBy(Rational.of(BigInteger.TEN.pow(places).multiply(multiplier), BigInteger.ONE))
                .times(reference.factor())
                .dividedBy(unit.factor());
    }

    /** As a figure to be shown, rounded if it is no decimal of that unit. */
    Figure shown(Rational value, UnitOfMeasure unit, RoundingMode mode) {
        boolean plain = multiplier.equals(BigInteger.ONE)
                && unit.equals(reference)
                && places <= Figure.MAX_PLACES
                && value.denominator().equals(BigInteger.ONE);
        if (plain) { // as most are: a decimal already
            return Figure.of(new BigDecimal(value.numerator(), places).stripTrailingZeros(), unit);
        }
        BigDecimal decimal =
                unscaled(value, unit).toBigDecimal(Figure.MAX_PLACES, mode).stripTrailingZeros();
        return Figure.of(decimal, unit);
    }
}
