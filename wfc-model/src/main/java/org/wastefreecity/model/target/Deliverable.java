/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import java.util.Objects;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.wording.Wording;

/**
 * Something to be there by the deadline (交付事项), such as a platform built; observed as done or not under its own code.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code its code, one segment longer than the indicator's
 * @param name what is to be there
 */
public record Deliverable(IndicatorCode code, Wording name) {
    /** Checks that no part is missing. */
    public Deliverable {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
