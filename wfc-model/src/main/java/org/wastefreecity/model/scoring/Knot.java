/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;

/**
 * One threshold of an interpolation (线性插值): the points at exactly this value. This class is immutable and thread-safe.
 *
 * @param at the value
 * @param points the points there
 */
public record Knot(BigDecimal at, BigDecimal points) {
    /** Checks the size of the numbers. */
    public Knot {
        at = Constants.checked(at);
        points = Constants.checked(points);
    }
}
