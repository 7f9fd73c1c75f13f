/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How rows of one kind stand in cells, and back. May remember what it has read and written: each file has its own. For one thread. */
interface RowForm<T> {

    /** The columns in the order in which they are written; their numbers are 1, 2, 3 … */
    List<TableColumn> columns();

    /** Puts a row into cells. */
    void write(T row, RowWriting cells);

    /** Makes a row of cells; empty if a fault was found, or the row says nothing. */
    Optional<T> read(RowReading cells);

    /** Headings that are known and mean nothing here. */
    default Set<String> passedOver() {
        return Set.of();
    }

    /** Whether headings and cells follow SDMX-CSV 2.0. */
    default boolean isSdmx() {
        return false;
    }
}
