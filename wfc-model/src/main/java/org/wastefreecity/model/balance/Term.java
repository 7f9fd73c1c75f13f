/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.balance;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * One summand of an identity (项), such as + 综合利用量, or − the 贮存量 of all categories below.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param coefficient how often it counts, below 0 where it is taken away; not 0
 * @param measure the id of a measure
 * @param reach the measure of which cells is meant
 */
public record Term(int coefficient, String measure, Reach reach) {
    private static final int LARGEST = 1_000_000;

    /**
     * Checks the coefficient.
     *
     * @throws InvalidPartException if it is 0 or beyond a million, or the measure is blank
     */
    public Term {
        InvalidPartException.check(
                coefficient != 0 && Math.abs((long) coefficient) <= LARGEST,
                "Term",
                "coefficient",
                "不为0、绝对值不超过" + LARGEST,
                "a whole number other than 0, at most " + LARGEST + " in size",
                coefficient);
        InvalidPartException.checkText(measure, "Term", "measure");
        Objects.requireNonNull(reach, "reach");
    }

    /**
     * A measure of the cell itself.
     *
     * @param coefficient how often it counts
     * @param measure the id of a measure
     * @return the term
     */
    public static Term of(int coefficient, String measure) {
        return new Term(coefficient, measure, Reach.HERE);
    }

    /** Which cells a term speaks of, seen from the category, territory and period for which an identity is asked. */
    public enum Reach {
        /** The same category, territory and period (本项). */
        HERE,
        /** The same category and territory in every period that ends on the day before (上期). */
        EARLIER,
        /** The categories one level down, all together (下级类别合计). */
        CATEGORIES_BELOW,
        /** The divisions one level down, all together (下级行政区划合计). */
        TERRITORIES_BELOW
    }
}
