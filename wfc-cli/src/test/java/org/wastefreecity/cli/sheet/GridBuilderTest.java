/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GridBuilderTest {
    private static final Grid.Places PLACES = Address.places("表");

    private static GridBuilder grid() {
        return new GridBuilder("表", new Budget());
    }

    private static Grid built(GridBuilder grid) {
        return grid.build(PLACES).orElseThrow();
    }

    @Test
    void build_withoutText_isEmpty() {
        GridBuilder grid = grid();
        grid.widen(3, 3);
        grid.span(0, 0, 2, 2);
        assertTrue(grid.build(PLACES).isEmpty());
    }

    @Test
    void at_outsideTheGrid_isRefused() {
        GridBuilder grid = grid();
        grid.put(0, 0, "a");
        grid.put(1, 1, "b");
        Grid built = built(grid);
        assertEquals("", built.at(0, 1).text());
        assertThrows(IndexOutOfBoundsException.class, () -> built.at(0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> built.at(0, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> built.at(2, 0));
        assertThrows(UnsupportedOperationException.class, () -> built.rows().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> built.rows().get(0).clear());
        assertEquals("表 [2 x 2]", built.toString());
    }

    @Test
    void span_overlappingAnother_leavesTheFirst() {
        GridBuilder grid = grid();
        grid.put(2, 2, "c");
        grid.span(0, 0, 2, 2);
        grid.span(1, 1, 2, 2);
        Grid built = built(grid);
        assertEquals(2, built.at(0, 0).rowSpan());
        assertSame(built.at(0, 0), built.at(1, 1).origin());
        assertEquals("c", built.at(2, 2).text());
    }

    @Test
    void span_turnedRound_isNone() {
        GridBuilder grid = grid();
        grid.put(2, 2, "c");
        grid.span(2, 0, -2, 3);
        assertEquals(1, built(grid).at(2, 0).colSpan());
    }

    @Test
    void place_ofASheet_isQuotedWhereFormulasDo() {
        assertEquals("指标!C7", Address.places("指标").of(6, 2));
        assertEquals("'It''s 1'!XFD1048576", Address.places("It's 1").of(1_048_575, 16_383));
    }

    @Property
    void addresses_areReadAsTheyAreWritten(@ForAll("addresses") Address address) {
        assertEquals(address, Address.parse(address.toString()));
    }

    @Provide
    Arbitrary<Address> addresses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Address.ROWS - 1),
                        Arbitraries.integers().between(0, Address.COLUMNS - 1))
                .as(Address::new);
    }

    /** A merged cell as it is asked for. */
    record Asked(int row, int column, int rows, int columns) {}

    @Provide
    Arbitrary<List<Asked>> spans() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> size = Arbitraries.integers().between(0, 4);
        return Combinators.combine(at, at, size, size).as(Asked::new).list().ofMaxSize(6);
    }

    /** Each cell belongs to one origin, whose span encloses it; and the covered ones and the origins fill the span. */
    @Property
    void everyCellHasOneOrigin(@ForAll("spans") List<Asked> spans) {
        GridBuilder grid = grid();
        grid.put(5, 5, "end");
        spans.forEach(s -> grid.span(s.row, s.column, s.rows, s.columns));
        Grid built = built(grid);
        for (List<Cell> row : built.rows()) {
            for (Cell cell : row) {
                Cell origin = cell.origin();
                assertSame(origin, built.at(origin.row(), origin.column()));
                assertTrue(cell.row() >= origin.row() && cell.row() < origin.row() + origin.rowSpan());
                assertTrue(cell.column() >= origin.column() && cell.column() < origin.column() + origin.colSpan());
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
                        assertSame(cell.origin(), built.at(r, c).origin());
                    }
                }
            }
        }
    }
}
