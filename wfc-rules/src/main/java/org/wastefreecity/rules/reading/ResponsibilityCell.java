/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * What a cell of the responsible-unit column says (责任单位栏).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param parties the parties in the order of the cell; none, if the cell is a dash
 * @param confidence how sure the reading is
 * @param notes what a person should know, and every phrase that names no party
 */
public record ResponsibilityCell(List<NamedParty> parties, Confidence confidence, List<ReadingNote> notes) {
    /** Checks that no part is missing and keeps its own copies. */
    public ResponsibilityCell {
        parties = ImmutableList.copyOf(parties);
        Objects.requireNonNull(confidence, "confidence");
        notes = ImmutableList.copyOf(notes);
    }
}
