/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Where a change starts (基期): 较2020年, 较上年, or not said.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Base {

    /**
     * A year: 较2020年, 较“十三五”末.
     *
     * @param year from 1000 to 2999
     */
    record OfYear(int year) implements Base {
        /**
         * Checks the year.
         *
         * @throws InvalidPartException if it is out of range
         */
        public OfYear {
            InvalidPartException.check(
                    year >= 1000 && year <= 2999, "Base.OfYear", "year", "1000至2999", "from 1000 to 2999", year);
        }
    }

    /** The year before the one a figure speaks of: 较上年, 同比. */
    record PreviousYear() implements Base {}

    /** The words do not say. */
    record Unnamed() implements Base {}
}
