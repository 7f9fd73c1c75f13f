/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/** The body of a table, line by line: titles of groups, footnotes, and the lines of each indicator. Not thread-safe. */
final class TableBody {
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?s)\\s*(?:[（(]?(?:备?注|说明|附注|附|资料来源|数据来源|来源)[）)]?\\s*\\d{0,2}\\s*[:：.．、].*|[*＊★☆▲△◆◇●○■□※#†①-⑳¹²³].*|(?:其中)?带?[“\"]?[*＊★☆▲△].*)");
    private static final Pattern NOTE = Pattern.compile("\\s*(?:备?注|说明|附注)\\s*\\d{0,2}\\s*[:：]?\\s*");
    private static final Wording FOOTNOTE_REASON = Wording.of("表下注释，不是指标行", "a note to the table, no row of it");
    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:[-—–]*\\s*\\d{1,4}\\s*[-—–]*|第\\s*\\d{1,4}\\s*页.*|续表.*|（续）.*|[(（]续[)）].*)\\s*");
    private static final Pattern FIRST_LEVEL =
            Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[章部类]).*");
    private static final Pattern SECOND_LEVEL = Pattern.compile("\\s*[（(][一二三四五六七八九十]{1,3}[）)].*");
    private static final Pattern DETAIL = Pattern.compile("\\s*(?:其中|#|[-—–]|（\\d）).*");
    private static final int LONGEST_TITLE = 40;

    private final TableGrid grid;
    private final Header header;
    private final Register register;
    private final GroupPath path = new GroupPath();
    private final List<Item> items = new ArrayList<>();
    private final List<BodyLine> open = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();

    private TableBody(TableGrid grid, Header header, Register register) {
        this.grid = grid;
        this.header = header;
        this.register = register;
    }

    /**
     * What the body holds.
     *
     * @param items the indicators
     * @param footnotes the lines that explain
     */
    record Content(List<Item> items, List<String> footnotes) {}

    static Content read(TableGrid grid, Header header, Register register) {
        TableBody body = new TableBody(grid, header, register);
        for (int row = header.lines().bottom(); row < grid.rows(); row++) {
            BodyLine line = BodyLine.of(grid, header, row);
            if (!line.isEmpty() && !header.lines().isRepeatedAt(row)) {
                body.take(line);
            }
        }
        body.close();
        return new Content(body.withoutTitles(), List.copyOf(body.footnotes));
    }

    /** A row 2 that says nothing, with 2.1 behind it, is the title of what follows. */
    private List<Item> withoutTitles() {
        List<Item> rows = new ArrayList<>();
        @Nullable Item title = null;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean followed = i + 1 < items.size() && isBelow(items.get(i + 1), item);
            if (followed && item.isBare()) {
                title = item;
                register.add(
                        item.first().name(),
                        item.place(),
                        Wording.of(
                                "其下序号为" + item.number() + "的分项，作分组标题",
                                "numbers below " + item.number() + " follow: read as the title of a group"));
            } else if (title != null && isBelow(item, title)) {
                List<String> groups = new ArrayList<>(item.groups());
                groups.add(MarkedName.of(title.first().name()).name());
                rows.add(new Item(item.number(), groups, item.lines()));
            } else {
                rows.add(item);
            }
        }
        return List.copyOf(rows);
    }

    private static boolean isBelow(Item item, Item above) {
        return !above.number().isEmpty() && item.number().matches(Pattern.quote(above.number()) + "[.．-].+");
    }

    private void take(BodyLine line) {
        line.alone().ifPresentOrElse(text -> alone(line, text), () -> filled(line));
    }

    private void alone(BodyLine line, String text) {
        String place = grid.place(line.row(), line.aloneAt());
        if (FOOTNOTE.matcher(text).matches() || isProse(text)) {
            close();
            footnotes.add(text);
            register.add(text, place, FOOTNOTE_REASON);
        } else if (PAGE.matcher(text).matches()) {
            register.add(text, place, Wording.of("页码或续表标记，不是指标行", "a page number or the like, no row of the table"));
        } else if (line.aloneAt() == header.name().index() && isDetail(line)) {
            filled(line);
        } else if (isGroupCell(line)) {
            close();
            path.columns(header.all(ColumnKind.GROUP), line);
        } else {
            close();
            path.title(
                    text,
                    SECOND_LEVEL.matcher(text).matches(),
                    FIRST_LEVEL.matcher(text).matches());
            register.add(
                    text,
                    place,
                    Wording.of("整行只有这些文字，作分组标题", "the only words of its row: read as the title of a group"));
        }
    }

    private static boolean isProse(String text) {
        return text.strip().length() > LONGEST_TITLE && text.matches("(?s).*[。，；].*");
    }

    /** Without numbers, a name that stands alone may be an indicator of which nothing is said. */
    private boolean isDetail(BodyLine line) {
        return !line.origin(header.name())
                        .equals(line.origin(
                                header.columns().get(header.columns().size() - 1)))
                && header.first(ColumnKind.NUMBER).map(line::isCovered).orElse(false);
    }

    private boolean isGroupCell(BodyLine line) {
        return header.all(ColumnKind.GROUP).stream()
                .anyMatch(c -> c.index() == line.aloneAt()
                        && line.origin(header.name()).column() == header.name().index());
    }

    private void filled(BodyLine line) {
        String first = grid.text(line.row(), line.aloneAt());
        if (NOTE.matcher(first).matches()) {
            close();
            String text =
                    first + " " + String.join(" ", line.printed().values()).strip();
            footnotes.add(text);
            register.add(text, grid.place(line.row(), line.aloneAt()), FOOTNOTE_REASON);
            return;
        }
        boolean goesOn = goesOn(line);
        if (line.name().isBlank() && line.line().isEmpty() && !goesOn) {
            register.add(
                    String.join(" ", line.printed().values()),
                    grid.place(line.row(), 0),
                    Wording.of("此行没有指标名称，未读取", "the row has no name of an indicator and was not read"));
            return;
        }
        if (!goesOn) {
            close();
            path.columns(header.all(ColumnKind.GROUP), line);
        }
        open.add(line);
        beyond(line);
    }

    /** Cells behind the last column belong to nothing that has a heading. */
    private void beyond(BodyLine line) {
        int width = header.columns().size() + (line.split() ? 1 : 0);
        for (int column = width; column < grid.columns(line.row()); column++) {
            String text = grid.text(line.row(), column);
            if (!text.isBlank()) {
                register.add(
                        text,
                        grid.place(line.row(), column),
                        Wording.of("此格之上没有列名，未读取", "no heading stands above this cell: not read"));
            }
        }
    }

    /** Whether a line belongs to the indicator of the line before. */
    private boolean goesOn(BodyLine line) {
        if (open.isEmpty()) {
            return false;
        }
        BodyLine before = open.get(open.size() - 1);
        TableColumn name = header.name();
        boolean sameName = line.isCovered(name)
                || (line.own(name).isBlank() && !line.isCovered(name))
                || (!line.line().isEmpty() && line.own(name).equals(before.name()));
        Optional<TableColumn> number = header.first(ColumnKind.NUMBER);
        if (number.isEmpty()) {
            return sameName || DETAIL.matcher(line.own(name)).matches();
        }
        if (line.isCovered(number.get())) {
            return sameName || !isNumberOfGroup(line, number.get());
        }
        boolean unnumbered = line.own(number.get()).isBlank();
        boolean repeated = line.own(number.get()).equals(before.shown(number.get()));
        return sameName && (unnumbered || repeated)
                || unnumbered && DETAIL.matcher(line.own(name)).matches();
    }

    /** Where a number is merged over the very lines of a group, it counts groups. */
    private boolean isNumberOfGroup(BodyLine line, TableColumn number) {
        return header.all(ColumnKind.GROUP).stream()
                .anyMatch(g -> line.isCovered(g)
                        && line.origin(g).row() == line.origin(number).row());
    }

    private void close() {
        if (!open.isEmpty()) {
            BodyLine first = open.get(0);
            String number = header.first(ColumnKind.NUMBER).map(first::shown).orElse("");
            items.add(new Item(number.strip(), path.names(), open));
            open.clear();
        }
    }
}
