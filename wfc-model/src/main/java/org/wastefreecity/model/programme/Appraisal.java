/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * That the work counts in an appraisal (纳入考核): in Baotou, in the yearly appraisal of the county-level leadership.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param what what is appraised
 * @param within the appraisal it counts in
 * @param whom whose appraisal it is
 * @param printed the words as printed
 * @param provenance where it is stated
 */
public record Appraisal(String id, Wording what, Wording within, Wording whom, String printed, Provenance provenance) {

    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if id or words are blank
     */
    public Appraisal {
        InvalidPartException.checkText(id, "Appraisal", "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(whom, "whom");
        InvalidPartException.checkText(printed, "Appraisal", "printed");
        Objects.requireNonNull(provenance, "provenance");
    }
}
