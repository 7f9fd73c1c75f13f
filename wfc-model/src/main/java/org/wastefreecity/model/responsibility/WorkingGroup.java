/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * A working group below the leading group (工作专班), such as that for medical waste.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name
 * @param name its field of work
 * @param provenance where it is set up
 */
public record WorkingGroup(String id, Wording name, Provenance provenance) {

    /**
     * Checks the id.
     *
     * @throws InvalidPartException if it is blank
     */
    public WorkingGroup {
        InvalidPartException.checkText(id, "WorkingGroup", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provenance, "provenance");
    }
}
