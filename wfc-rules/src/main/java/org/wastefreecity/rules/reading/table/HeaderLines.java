/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.rules.reading.table.TableGrid.Spot;
import org.wastefreecity.rules.reading.table.UnreadableTableException.Reason;

/**
 * The lines of the heading (表头), one to four. This class is immutable.
 *
 * @param grid the table
 * @param top the first of them
 * @param bottom the line behind the last
 */
record HeaderLines(TableGrid grid, int top, int bottom) {
    private static final int MOST_SEARCHED = 300;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_CELL = 60;
    private static final Set<ColumnKind> TELLING = EnumSet.of(
            ColumnKind.UNIT,
            ColumnKind.TARGET,
            ColumnKind.BASELINE,
            ColumnKind.YEAR,
            ColumnKind.RESPONSIBLE,
            ColumnKind.LEAD,
            ColumnKind.REQUIREMENT,
            ColumnKind.REMARK,
            ColumnKind.SOURCE,
            ColumnKind.METHOD);

    /**
     * Finds the heading.
     *
     * @throws UnreadableTableException if no line looks like one
     */
    static HeaderLines find(TableGrid grid) {
        boolean almost = false;
        for (int row = 0; row < Math.min(grid.rows(), MOST_SEARCHED); row++) {
            Set<ColumnKind> kinds = kinds(grid, row);
            long telling = kinds.stream().filter(TELLING::contains).count();
            boolean named = kinds.contains(ColumnKind.NAME) || kinds.contains(ColumnKind.GROUP);
            if (named && telling > 0) {
                return new HeaderLines(grid, row, row + 1).extended();
            }
            almost |= telling > 1;
        }
        throw new UnreadableTableException(almost ? Reason.NO_NAME_COLUMN : Reason.NO_HEADING, place(grid));
    }

    static String place(TableGrid grid) {
        return grid.name().isBlank() ? "表格 (table)" : grid.name().strip();
    }

    private static Set<ColumnKind> kinds(TableGrid grid, int row) {
        Set<ColumnKind> kinds = EnumSet.noneOf(ColumnKind.class);
        for (int column = 0; column < grid.columns(row); column++) {
            ColumnKind.of(grid.text(row, column)).ifPresent(kinds::add);
        }
        return kinds;
    }

    private HeaderLines extended() {
        HeaderLines lines = this;
        while (lines.bottom < grid.rows() && lines.bottom - top < MOST_LINES && lines.goesOn()) {
            lines = new HeaderLines(grid, top, lines.bottom + 1);
        }
        return lines;
    }

    /** Whether the line behind belongs to the heading, too: its cells are headings, or stand under one that spans several. */
    private boolean goesOn() {
        int headings = 0;
        boolean covered = false;
        for (int column = 0; column < grid.columns(bottom); column++) {
            String text = grid.text(bottom, column);
            if (text.isBlank()) {
                Spot seen = grid.origin(bottom, column);
                covered |= seen.row() >= top && seen.row() < bottom;
            } else if (ColumnKind.of(text).isPresent() && !isFigure(text)) {
                headings++;
            } else if (text.length() > LONGEST_CELL || isFigure(text) || !isUnderSpan(column)) {
                return false;
            }
        }
        return headings > 0 || covered;
    }

    private static boolean isFigure(String text) {
        return text.strip().matches("[\\d.,%％+-]+") && Heading.yearsIn(text).isEmpty();
    }

    private boolean isUnderSpan(int column) {
        Spot above = grid.origin(bottom - 1, column);
        return above.column() < column
                || (column + 1 < width()
                        && above.equals(grid.origin(bottom - 1, column + 1))
                        && !grid.text(above.row(), above.column()).isBlank());
    }

    /** How many columns the heading has. */
    int width() {
        int width = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = grid.columns(row) - 1; column >= width; column--) {
                if (isHeadingCell(row, column)) {
                    width = column + 1;
                }
            }
        }
        return width;
    }

    private boolean isHeadingCell(int row, int column) {
        Spot seen = grid.origin(row, column);
        return seen.row() >= top && !grid.text(seen.row(), seen.column()).isBlank();
    }

    /** The texts above a column, from top to bottom; a heading that spans several lines stands once. */
    List<String> above(int column) {
        Set<Spot> seen = new LinkedHashSet<>();
        for (int row = top; row < bottom; row++) {
            Spot spot = grid.origin(row, column);
            if (spot.row() >= top && !grid.text(spot.row(), spot.column()).isBlank()) {
                seen.add(spot);
            } else if (row + 1 < bottom
                    && spot.column() == column
                    && !grid.text(row + 1, column).isBlank()) {
                left(row, column).ifPresent(seen::add);
            }
        }
        List<String> texts = new ArrayList<>();
        seen.forEach(s -> texts.add(grid.text(s.row(), s.column()).strip()));
        return texts;
    }

    /** In a file without merged cells, 目标值 stands over the first of its columns only. */
    private Optional<Spot> left(int row, int column) {
        for (int c = column - 1; c >= 0 && !grid.text(row + 1, c).isBlank(); c--) {
            if (!grid.text(row, c).isBlank()) {
                return Optional.of(new Spot(row, c));
            }
        }
        return Optional.empty();
    }

    /** Whether a column has the heading of the one before it, because that one spans both. */
    boolean isSpanned(int column) {
        Spot lowest = grid.origin(bottom - 1, column);
        return column > 0 && lowest.column() < column && lowest.equals(grid.origin(bottom - 1, column - 1));
    }

    /** Whether a line of the body repeats the heading, as on a new page. */
    boolean isRepeatedAt(int row) {
        int same = 0;
        for (int column = 0; column < grid.columns(row); column++) {
            String text = ColumnKind.plain(grid.text(row, column));
            if (!text.isEmpty()) {
                boolean found = false;
                for (int line = top; line < bottom; line++) {
                    found |= ColumnKind.plain(grid.text(line, column)).equals(text);
                }
                if (!found) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }
}
