/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Bounds as figures: rounded away from what they bound, where a decimal cannot hold them. */
final class Outwards {
    private Outwards() {}

    static Optional<Figure> down(Rational value, UnitOfMeasure unit) {
        return figure(value, RoundingMode.FLOOR, unit);
    }

    static Optional<Figure> up(Rational value, UnitOfMeasure unit) {
        return figure(value, RoundingMode.CEILING, unit);
    }

    private static Optional<Figure> figure(Rational value, RoundingMode mode, UnitOfMeasure unit) {
        BigDecimal decimal = value.toBigDecimal(Figure.MAX_PLACES, mode).stripTrailingZeros();
        return decimal.precision() - decimal.scale() > Figure.MAX_DIGITS
                ? Optional.empty()
                : Optional.of(Figure.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal, unit));
    }
}
