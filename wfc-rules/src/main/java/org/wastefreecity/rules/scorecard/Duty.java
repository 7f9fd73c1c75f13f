/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.responsibility.Responsibility;

/**
 * How a unit came to answer for something (责任来源).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param role its role
 * @param basis whether it is listed or bound by a rule
 * @param through the id of the collective whose member it is, if it is bound through one
 * @param earlier the id under which it was bound, if a predecessor was
 */
public record Duty(
        Responsibility.Role role, Responsibility.Basis basis, Optional<String> through, Optional<String> earlier) {
    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if one is blank
     */
    public Duty {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(basis, "basis");
        through.ifPresent(t -> InvalidPartException.checkText(t, "Duty", "through"));
        earlier.ifPresent(e -> InvalidPartException.checkText(e, "Duty", "earlier"));
    }
}
