/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.table.UnreadableTableException.Reason;

/**
 * The heading of a table, understood: which column is what. This class is immutable.
 *
 * @param lines its lines
 * @param columns the columns from the left
 */
record Header(HeaderLines lines, List<TableColumn> columns) {
    private static final int MOST_LOOKED_AT = 100;
    static final Pattern REQUIREMENTS = Pattern.compile(".*(?:必选|可选|自选|特色|约束|预期|强制|引导|基本|鼓励|指导|必备|★|☆).*");
    static final Pattern DIRECTIONS = Pattern.compile(".*(?:正向|负向|逆向|越[大高多]越[好优]|越[小低少]越[好优]|适度).*|[+＋↑↓-]");

    Header {
        columns = List.copyOf(columns);
    }

    /**
     * Understands the heading of a table.
     *
     * @throws UnreadableTableException if there is none, or one without names or targets
     */
    static Header of(TableGrid grid, Optional<Integer> baseYear, Register register) {
        HeaderLines lines = HeaderLines.find(grid);
        List<Heading> headings = new ArrayList<>();
        for (int column = 0; column < lines.width(); column++) {
            Heading heading = Heading.of(lines.above(column));
            boolean repeats = lines.isSpanned(column);
            boolean afterName = column > 0 && headings.get(column - 1).kind() == ColumnKind.NAME;
            boolean line = afterName && (repeats || (heading.printed().isEmpty() && saysSomething(lines, column)));
            headings.add(
                    line
                            ? heading.withKind(ColumnKind.LINE)
                            : repeats && heading.kind() != ColumnKind.TARGET
                                    ? heading.withKind(ColumnKind.OTHER)
                                    : byCells(heading, lines, column));
        }
        HeadingChoice choice = new HeadingChoice(headings, baseYear);
        choice.decide(place(grid, lines), register);
        String where = HeaderLines.place(grid);
        if (headings.stream().noneMatch(h -> h.kind() == ColumnKind.NAME)) {
            throw new UnreadableTableException(Reason.NO_NAME_COLUMN, where);
        }
        if (headings.stream().noneMatch(h -> h.kind() == ColumnKind.TARGET)) {
            throw new UnreadableTableException(Reason.NO_TARGET_COLUMN, where);
        }
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            if (heading.kind() == ColumnKind.OTHER && saysSomething(lines, column)) {
                register.add(
                        heading.printed(),
                        grid.place(lines.bottom() - 1, column),
                        Wording.of("此列未作解读，只按原文保留", "this column was not understood and is kept as printed"));
            }
        }
        return new Header(lines, named(headings));
    }

    private static IntFunction<String> place(TableGrid grid, HeaderLines lines) {
        return column -> grid.place(lines.bottom() - 1, column);
    }

    private static boolean saysSomething(HeaderLines lines, int column) {
        return !sample(lines, column).isEmpty();
    }

    private static List<String> sample(HeaderLines lines, int column) {
        TableGrid grid = lines.grid();
        List<String> sample = new ArrayList<>();
        for (int row = lines.bottom(); row < Math.min(grid.rows(), lines.bottom() + MOST_LOOKED_AT); row++) {
            if (!grid.text(row, column).isBlank() && !lines.isRepeatedAt(row)) {
                sample.add(grid.text(row, column));
            }
        }
        return sample;
    }

    /** Where a heading such as 类别 may mean several things, the cells below it decide. */
    private static Heading byCells(Heading heading, HeaderLines lines, int column) {
        boolean grouping = heading.kind() == ColumnKind.GROUP
                && ColumnKind.plain(heading.printed()).matches(".*[类型].*");
        if (!grouping && heading.kind() != ColumnKind.REQUIREMENT) {
            return heading;
        }
        List<String> cells = sample(lines, column);
        if (mostly(cells, REQUIREMENTS.asMatchPredicate())) {
            return heading.withKind(ColumnKind.REQUIREMENT);
        }
        if (mostly(cells, DIRECTIONS.asMatchPredicate())) {
            return heading.withKind(ColumnKind.DIRECTION);
        }
        return grouping ? heading : heading.withKind(ColumnKind.OTHER);
    }

    private static boolean mostly(List<String> cells, Predicate<String> test) {
        return !cells.isEmpty()
                && 2 * cells.stream().map(ColumnKind::plain).filter(test).count() > cells.size();
    }

    private static List<TableColumn> named(List<Heading> headings) {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long targets =
                headings.stream().filter(h -> h.kind() == ColumnKind.TARGET).count();
        long groups =
                headings.stream().filter(h -> h.kind() == ColumnKind.GROUP).count();
        int group = 0;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String id = heading.kind().id();
            if (heading.kind() == ColumnKind.OTHER) {
                id = "column-" + (i + 1);
            } else if (heading.kind() == ColumnKind.GROUP && groups > 1) {
                id = "level" + ++group;
            } else if (heading.kind() == ColumnKind.TARGET && targets > 1) {
                id = heading.year().map(y -> "target-" + y).orElse("target-" + (i + 1));
            }
            columns.add(new TableColumn(i, ids.add(id) ? id : id + "-" + (i + 1), heading));
            ids.add(columns.get(i).id());
        }
        return columns;
    }

    Optional<TableColumn> first(ColumnKind kind) {
        return columns.stream().filter(c -> c.is(kind)).findFirst();
    }

    List<TableColumn> all(ColumnKind kind) {
        return columns.stream().filter(c -> c.is(kind)).toList();
    }

    TableColumn name() {
        return first(ColumnKind.NAME).orElseThrow();
    }

    Wording headingOf(TableColumn column) {
        String text = column.heading().printed().replace("\n", "");
        return text.isBlank() ? column.kind().label() : Wording.of(text, text);
    }
}
