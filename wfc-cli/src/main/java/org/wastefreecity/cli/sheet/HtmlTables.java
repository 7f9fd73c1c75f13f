/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.wastefreecity.model.wording.Wording;

/**
 * The tables of a web page, such as one that Word or a reporting platform saved. A table inside a cell is a table of its own and
 * no part of the cell's text. Merged cells are laid out as browsers do (HTML, "forming a table").
 */
final class HtmlTables {
    /** The largest page: its tree takes many times its size. */
    static final long FILE_BYTES = 16L * 1024 * 1024;

    /** The most elements of a page. */
    static final int ELEMENTS = 400_000;

    /** The deepest nesting. */
    static final int DEPTH = 400;

    private static final int MOST_COLUMNS_SPANNED = 1000;
    private static final int MOST_ROWS_SPANNED = 65_534;

    private HtmlTables() {}

    static List<Grid> read(TextFile file, Budget budget) throws IOException {
        if (Files.size(file.path()) > FILE_BYTES) {
            throw new Unreadable(
                    Wording.of("网页超过16 MB。请只把表格另存", "the page is larger than 16 MB. Save the table alone"));
        }
        List<Grid> grids = new ArrayList<>();
        for (Element table : parse(file).select("table")) {
            grid(table, grids.size() + 1, budget).ifPresent(grids::add);
        }
        return grids;
    }

    /** The page's tree, built under our eyes: elements that the parser adds by itself count as well. */
    private static Document parse(TextFile file) throws IOException {
        try (Reader text = file.open();
                StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            int elements = 0;
            for (Iterator<Element> all = parser.iterator(); all.hasNext(); all.next()) {
                if (++elements > ELEMENTS) {
                    throw new Unreadable(Wording.of(
                            "网页过大：超过" + ELEMENTS + "个元素。请只把表格另存",
                            "too large a page: more than " + ELEMENTS + " elements. Save the table alone"));
                }
            }
            Document page = parser.document();
            page.traverse((node, depth) -> {
                if (depth > DEPTH) {
                    throw new Unreadable(Wording.of(
                            "网页嵌套超过" + DEPTH + "层，不予读取",
                            "the page is nested deeper than " + DEPTH + " levels: not read"));
                }
            });
            return page;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<Grid> grid(Element table, int number, Budget budget) {
        Grid.Places places = (row, column) -> "表" + number + "第" + (row + 1) + "行第" + (column + 1) + "列 (table "
                + number + ", row " + (row + 1) + ", column " + (column + 1) + ")";
        GridBuilder grid = new GridBuilder(name(table, number), budget);
        int row = 0;
        for (List<Element> section : sections(table)) {
            int[] taken = new int[0]; // by column, the row above which a cell from before reaches down
            for (int i = 0; i < section.size(); i++, row++) {
                int end = row + section.size() - i;
                int column = 0;
                for (Element cell : section.get(i).children()) {
                    if (!cell.nameIs("td") && !cell.nameIs("th")) {
                        continue;
                    }
                    while (column < taken.length && taken[column] > row) {
                        column++;
                    }
                    int width = Math.max(1, span(cell, "colspan", MOST_COLUMNS_SPANNED));
                    int height = span(cell, "rowspan", MOST_ROWS_SPANNED);
                    int bottom = height == 0 ? end : Math.min(end, row + height);
                    if (column + width > taken.length) {
                        budget.takeCells(column + width - taken.length);
                        taken = Arrays.copyOf(taken, Math.max(column + width, taken.length + taken.length / 2));
                    }
                    Arrays.fill(taken, column, column + width, bottom);
                    HtmlText text = HtmlText.of(cell);
                    grid.widen(row, column + width);
                    grid.put(row, column, budget.takeText(text.text()));
                    grid.span(row, column, bottom - row, width);
                    note(text, places.of(row, column), grid);
                    column += width;
                }
            }
        }
        return grid.build(places);
    }

    private static void note(HtmlText text, String place, GridBuilder grid) {
        if (text.holdsTable()) {
            grid.note(
                    "nested-table",
                    place,
                    Wording.of("单元格内没有表格", "no table inside a cell"),
                    text.text(),
                    Wording.of("已作为另一个表读取", "It was read as a table of its own"));
        }
        if (text.isCut()) {
            grid.note(
                    "text-cut",
                    place,
                    Wording.of("不超过" + Budget.CELL_TEXT + "个字符", "at most " + Budget.CELL_TEXT + " characters"),
                    text.text(),
                    Wording.of("其余文字未读取", "The rest of the text was not read"));
        }
    }

    /** Caption, else id, else number. */
    private static String name(Element table, int number) {
        return Stream.of(
                        table.children().stream()
                                .filter(c -> c.nameIs("caption"))
                                .map(c -> HtmlText.of(c).text())
                                .findFirst()
                                .orElse(""),
                        table.id().strip())
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("表" + number + " (table " + number + ")");
    }

    /** The rows by section, as a reader sees them: no cell reaches out of its section, and the foot comes last. */
    private static List<List<Element>> sections(Element table) {
        List<List<Element>> sections = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tfoot")) {
                feet.add(rows(child));
            } else if (child.nameIs("thead") || child.nameIs("tbody")) {
                sections.add(rows(child));
            }
        }
        sections.addAll(feet);
        return sections;
    }

    private static List<Element> rows(Element section) {
        return section.children().stream().filter(c -> c.nameIs("tr")).toList();
    }

    private static int span(Element cell, String attribute, int most) {
        String stated = cell.attr(attribute).strip();
        return stated.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(stated)) : 1;
    }
}
