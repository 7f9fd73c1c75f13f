/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * From when until when a division or a body exists (有效期). A missing end means "as far as we know".
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from the first day, if there is one
 * @param until the last day, if there is one
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Without beginning and end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @throws InvalidPartException if the last day is before the first
     */
    public Validity {
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent()) {
            InvalidPartException.check(
                    !until.get().isBefore(from.get()),
                    "Validity",
                    "until",
                    "不早于" + from.get(),
                    "not before " + from.get(),
                    until.get());
        }
    }

    /**
     * Whether a day lies in it.
     *
     * @param day the day
     * @return whether the thing exists on that day
     */
    public boolean covers(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
