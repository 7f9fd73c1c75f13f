/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.cells;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;

/**
 * That a body became a waste-free cell, or is one no more (无废细胞认定、撤销).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param cell an id of the body, such as its social credit code with its site; its status is one of each kind
 * @param kind the code of the kind, such as {@code school}
 * @param change whether the status was gained or lost
 * @param day the first day of the new status
 * @param territory where it lies
 * @param source the document, if it is known
 */
public record CellEvent(
        String cell, String kind, Change change, LocalDate day, RegionCode territory, Optional<String> source) {

    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if one is blank
     */
    public CellEvent {
        InvalidPartException.checkText(cell, "CellEvent", "cell");
        InvalidPartException.checkText(kind, "CellEvent", "kind");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(territory, "territory");
        source.ifPresent(s -> InvalidPartException.checkText(s, "CellEvent", "source"));
    }

    /** What happened to the status. */
    public enum Change {
        /** Recognised (认定). */
        GAINED,
        /** Withdrawn, expired or given up (撤销). */
        LOST
    }
}
