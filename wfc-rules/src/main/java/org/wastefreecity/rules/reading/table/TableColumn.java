/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

/**
 * A column of the table under its heading. This class is immutable.
 *
 * @param index where it stands, from 0
 * @param id the name under which its cells are kept
 * @param heading what its heading says
 */
record TableColumn(int index, String id, Heading heading) {
    ColumnKind kind() {
        return heading.kind();
    }

    boolean is(ColumnKind kind) {
        return heading.kind() == kind;
    }
}
