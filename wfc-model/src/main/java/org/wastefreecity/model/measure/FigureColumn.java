/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Many figures of one unit (同一单位的一列数值), kept as scaled whole numbers: 12.50 吨 and 3 吨 at two places are 1250 and 300.
 * <p>
 * The unit is checked once for the column and not once for each figure, so adding a column up costs what adding bare numbers costs.
 * Sums are exact: 64 bits where the largest value proves that they suffice, 128 bits otherwise. This class is immutable and
 * thread-safe.
 */
public final class FigureColumn {
    private final UnitOfMeasure unit;
    private final int places;
    private final long[] values;
    private final boolean narrow;

    private FigureColumn(UnitOfMeasure unit, int places, long[] values) {
        this.unit = unit;
        this.places = places;
        this.values = values;
        long bits = 0; // of the largest magnitude: its sign copies stripped
        for (long value : values) {
            bits |= value ^ (value >> Long.SIZE - 1);
        }
        int widest = Long.SIZE - Long.numberOfLeadingZeros(bits);
        int count = Integer.SIZE - Integer.numberOfLeadingZeros(values.length);
        this.narrow = widest + count < Long.SIZE - 1;
    }

    /**
     * A column.
     *
     * @param unit the unit of every figure
     * @param places how many decimal places the whole numbers stand for, 0 to {@value Figure#MAX_PLACES}
     * @param values the whole numbers; copied
     * @return the column
     * @throws InvalidPartException if the places are out of range
     */
    public static FigureColumn of(UnitOfMeasure unit, int places, long... values) {
        Objects.requireNonNull(unit, "unit");
        InvalidPartException.check(
                places >= 0 && places <= Figure.MAX_PLACES,
                "FigureColumn",
                "places",
                "0至" + Figure.MAX_PLACES,
                "0 to " + Figure.MAX_PLACES,
                places);
        return new FigureColumn(unit, places, values.clone());
    }

    /**
     * The unit of every figure.
     *
     * @return the unit
     */
    public UnitOfMeasure unit() {
        return unit;
    }

    /**
     * How many figures there are.
     *
     * @return the length
     */
    public int size() {
        return values.length;
    }

    /**
     * One figure.
     *
     * @param row which one
     * @return the figure, at the places of the column
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Figure get(int row) {
        return Figure.of(BigDecimal.valueOf(values[Objects.checkIndex(row, values.length)], places), unit);
    }

    /**
     * All figures together.
     *
     * @return the exact sum at the places of the column; 0 of no figures
     */
    public Figure sum() {
        return Figure.of(new BigDecimal(narrow ? BigInteger.valueOf(narrowSum()) : wideSum(), places), unit);
    }

    private long narrowSum() {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private BigInteger wideSum() {
        long low = 0; // an array has fewer than 2^31 rows, so neither half can overflow
        long high = 0;
        for (long value : values) {
            low += value & 0xffff_ffffL;
            high += value >> Integer.SIZE;
        }
        return BigInteger.valueOf(high).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(low));
    }

    /**
     * Both columns together.
     *
     * @param other a column of a unit of the same kind
     * @return the exact sum of both, in the unit of this column where the other's sum is a decimal there
     * @throws UnitMismatchException if the kinds differ
     */
    public Figure sumWith(FigureColumn other) {
        return sum().plus(other.sum());
    }

    @Override
    public String toString() {
        return values.length + " × " + unit;
    }
}
