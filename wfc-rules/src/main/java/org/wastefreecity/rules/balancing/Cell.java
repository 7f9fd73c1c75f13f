/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * One cell of a sheet (单元格): a measure at a place, such as 产生量 of 一般工业固体废物 in Foshan in 2023.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param measure the id of the measure
 * @param place where it is counted
 */
public record Cell(String measure, Place place) {

    /**
     * Checks the measure.
     *
     * @throws InvalidPartException if it is blank
     */
    public Cell {
        InvalidPartException.checkText(measure, "Cell", "measure");
        Objects.requireNonNull(place, "place");
    }

    /**
     * The cell as text.
     *
     * @return measure and place
     */
    @Override
    public String toString() {
        return measure + "@" + place;
    }
}
