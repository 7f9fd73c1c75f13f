/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * How a score is shown (修约): to so many places, 四舍五入. This class is immutable and thread-safe.
 *
 * @param places the decimal places, 0 to 10
 * @param comparedAsShown whether grades, caps of grades and ranks look at the rounded score (true) or at the exact one
 */
public record Rounding(int places, boolean comparedAsShown) {
    /**
     * Checks the places.
     *
     * @throws InvalidPartException if they are out of range
     */
    public Rounding {
        InvalidPartException.check(places >= 0 && places <= 10, "Rounding", "places", "0至10", "0 to 10", places);
    }
}
