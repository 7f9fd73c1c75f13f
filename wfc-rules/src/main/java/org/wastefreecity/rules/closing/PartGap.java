/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.assessment.PartResult;

/**
 * How far one part of a target of several parts is from what is asked of it (分部差距).
 *
 * @param part the part as it stands
 * @param gap the smallest change of its figure
 * @param perYear the change a year that is still needed, if it can be said
 */
public record PartGap(PartResult part, Gap gap, Optional<YearlyRate> perYear) {
    /** Checks that no part is missing. */
    public PartGap {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(perYear, "perYear");
    }
}
