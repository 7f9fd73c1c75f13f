/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.math.BigDecimal;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * How the figures of a measure are held as whole numbers (计量尺度): in which unit, with how many places. 40.66 万吨 at two places are
 * 4066.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param unit the unit
 * @param places digits after the point, 0 to {@value Figure#MAX_PLACES}
 */
public record MeasureScale(String measure, UnitOfMeasure unit, int places) {

    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if the id is no text or the places are out of range
     */
    public MeasureScale {
        GroupKey.checkText(measure, "MeasureScale", "measure");
        Objects.requireNonNull(unit, "unit");
        InvalidPartException.check(
                places >= 0 && places <= Figure.MAX_PLACES,
                "MeasureScale",
                "places",
                "0至" + Figure.MAX_PLACES,
                "0 to " + Figure.MAX_PLACES,
                places);
    }

    /**
     * The scale a measure declares.
     *
     * @param measure the measure
     * @return its id, unit and places
     */
    public static MeasureScale of(Measure measure) {
        return new MeasureScale(measure.id(), measure.unit(), measure.places());
    }

    /**
     * A figure as a whole number.
     *
     * @param figure the figure
     * @return its value in this unit, times ten to the places
     * @throws UnitMismatchException if the figure is of another kind
     * @throws InvalidPartException if it has more places than are held, or is too large for 64 bits; it is never rounded
     */
    public long scaled(Figure figure) {
        Rational value = figure.valueIn(unit).times(Rational.of(BigDecimal.TEN.pow(places)));
        InvalidPartException.check(
                value.denominator().bitLength() == 1 && value.numerator().bitLength() < Long.SIZE,
                "MeasureScale",
                "figure",
                "不超过" + places + "位小数且不溢出64位",
                "at most " + places + " places and no more than 64 bits",
                figure);
        return value.numerator().longValueExact();
    }
}
