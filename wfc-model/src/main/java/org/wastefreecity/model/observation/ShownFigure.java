/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wastefreecity.model.measure.Figure;

/** Figures for the eye: nobody reports more than six places, so what has more was computed and is shortened, behind a ≈. */
final class ShownFigure {
    /** The most places that are shown as they are. */
    static final int LONGEST = 6;

    /** The places of what is shortened. */
    static final int PLACES = 4;

    private ShownFigure() {}

    static String text(Figure figure, RoundingMode mode) {
        BigDecimal value = figure.value();
        if (value.scale() <= LONGEST) {
            return figure.toString();
        }
        BigDecimal shown = value.setScale(PLACES, mode);
        BigDecimal trimmed = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        String sign = mode == RoundingMode.HALF_EVEN && shown.compareTo(value) != 0 ? "≈" : "";
        return sign + Figure.of(trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed, figure.unit());
    }
}
