/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.Observation;

/**
 * A row of observations as it stands in a file (填报行), for whoever knows the indicators that it speaks of.
 * <p>
 * People who fill in a form write {@code 86%}, {@code >=90} or 未统计 into one cell and leave the unit to the indicator; such a row
 * has cells only. A row that says in columns of its own which form and unit its value has is an observation already, and is
 * {@linkplain #stated stated}. This class is immutable and thread-safe.
 *
 * @param line the number of its line, from 1
 * @param cells the texts of indicator system, indicator, territory, period, value, status and source, in this order; a text is empty
 *     if nothing stands there
 * @param columns where these cells stand in the row, from 1; 0 if the file has no such column
 * @param stated the observation that the row makes by itself, if it does
 */
public record ObservationRow(long line, List<String> cells, List<Integer> columns, Optional<Observation> stated) {
    /** How many cells there are. */
    public static final int CELLS = 7;

    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if there are other than seven cells and columns
     */
    public ObservationRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
        Objects.requireNonNull(stated, "stated");
        check(cells.size(), "cells");
        check(columns.size(), "columns");
    }

    private static void check(int size, String part) {
        InvalidPartException.check(size == CELLS, "ObservationRow", part, CELLS + "个", Integer.toString(CELLS), size);
    }
}
