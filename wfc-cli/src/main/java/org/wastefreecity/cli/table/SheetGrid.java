/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.table;

import org.wastefreecity.cli.sheet.Cell;
import org.wastefreecity.cli.sheet.Grid;
import org.wastefreecity.rules.reading.table.TableGrid;

/**
 * A table of a file as the rules look at it. This class is immutable.
 *
 * @param grid the table
 */
record SheetGrid(Grid grid) implements TableGrid {
    @Override
    public String name() {
        return grid.name();
    }

    @Override
    public int rows() {
        return grid.rows().size();
    }

    @Override
    public int columns(int row) {
        return grid.rows().get(row).size();
    }

    @Override
    public String text(int row, int column) {
        return column < columns(row) ? grid.at(row, column).text() : "";
    }

    @Override
    public Spot origin(int row, int column) {
        if (column >= columns(row)) {
            return new Spot(row, column);
        }
        Cell origin = grid.at(row, column).origin();
        return new Spot(origin.row(), origin.column());
    }

    @Override
    public String place(int row, int column) {
        return grid.place(row, column);
    }
}
