/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One step of a step table (层差法): the points for every value within a span. This class is immutable and thread-safe.
 *
 * @param span the values
 * @param points the points for them
 */
public record Step(Span span, BigDecimal points) {
    /** Checks the parts. */
    public Step {
        Objects.requireNonNull(span, "span");
        points = Constants.checked(points);
    }
}
