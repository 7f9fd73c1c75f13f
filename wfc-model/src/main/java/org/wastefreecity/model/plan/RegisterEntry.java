/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * Words of a document that are not data (登记), with the reason, so that nothing is dropped in silence.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param printed the words as printed
 * @param reason why they are not data
 * @param provenance where they stand
 */
public record RegisterEntry(String printed, Wording reason, Provenance provenance) {

    /**
     * Checks the words.
     *
     * @throws InvalidPartException if they are blank
     */
    public RegisterEntry {
        InvalidPartException.checkText(printed, "RegisterEntry", "printed");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(provenance, "provenance");
    }
}
