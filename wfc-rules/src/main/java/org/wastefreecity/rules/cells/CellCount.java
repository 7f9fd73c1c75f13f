/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.cells;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * How many cells there are (细胞数量): exactly, or within bounds where events contradict each other.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param least those that are cells in any case
 * @param most those that may be
 */
public record CellCount(long least, long most) {
    /** None. */
    public static final CellCount NONE = new CellCount(0, 0);

    /**
     * Checks the order.
     *
     * @throws InvalidPartException if the numbers are negative or out of order
     */
    public CellCount {
        InvalidPartException.check(
                least >= 0 && most >= least, "CellCount", "most", "不小于下界", "no less than the least", most);
    }

    /**
     * The sum.
     *
     * @param other the other count, of other cells
     * @return this + other
     */
    public CellCount plus(CellCount other) {
        return new CellCount(least + other.least, most + other.most);
    }

    /**
     * Whether it is known exactly.
     *
     * @return whether least and most are one
     */
    public boolean isExact() {
        return least == most;
    }
}
