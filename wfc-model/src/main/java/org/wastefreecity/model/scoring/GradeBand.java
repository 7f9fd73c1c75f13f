/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A grade and the scores that earn it (等次), such as 优秀, [90,). This class is immutable and thread-safe.
 *
 * @param id a short name, such as {@code excellent}
 * @param name its name
 * @param span the scores
 */
public record GradeBand(String id, Wording name, Span span) {
    /**
     * Checks the id.
     *
     * @throws InvalidPartException if it is no short name
     */
    public GradeBand {
        Subject.checkKey(id, "GradeBand", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
