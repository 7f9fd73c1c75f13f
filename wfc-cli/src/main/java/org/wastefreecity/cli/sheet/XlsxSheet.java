/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet of a workbook, as they stream by. Not thread-safe. */
final class XlsxSheet extends DefaultHandler {
    private static final int LONGEST_VALUE = Budget.CELL_TEXT + 1;

    private final GridBuilder grid;
    private final Grid.Places places;
    private final XlsxTexts texts;
    private final ShownValues values;
    private final Budget budget;
    private final RichText inline = new RichText();
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String kind = "";
    private int style;
    private boolean inValue;
    private boolean inInline;
    private boolean formula;

    XlsxSheet(GridBuilder grid, Grid.Places places, XlsxTexts texts, ShownValues values, Budget budget) {
        this.grid = grid;
        this.places = places;
        this.texts = texts;
        this.values = values;
        this.budget = budget;
    }

    /** A number of an attribute; -1 if it is none. */
    static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                int stated = number(attributes.getValue("r"));
                row = stated >= 1 && stated <= Address.ROWS ? stated - 1 : row + 1;
                column = -1;
            }
            case "c" -> cell(attributes);
            case "v" -> inValue = true;
            case "f" -> formula = true;
            case "is" -> inInline = true;
            case "mergeCell" -> merge(Objects.toString(attributes.getValue("ref"), ""));
            default -> {
                if (inInline) {
                    inline.start(name, attributes);
                }
            }
        }
    }

    private void cell(Attributes attributes) {
        String stated = attributes.getValue("r");
        if (stated == null) {
            column++;
        } else {
            Address address = Address.parse(stated);
            row = address.row();
            column = address.column();
        }
        kind = Objects.toString(attributes.getValue("t"), "n");
        style = number(attributes.getValue("s"));
        value.setLength(0);
        formula = false;
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            Address from = Address.parse(range.substring(0, colon));
            Address to = Address.parse(range.substring(colon + 1));
            grid.span(from.row(), from.column(), to.row() - from.row() + 1L, to.column() - from.column() + 1L);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inInline) {
            inline.characters(chars, start, length);
        } else if (inValue) {
            value.append(chars, start, Math.min(length, Math.max(0, LONGEST_VALUE - value.length())));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> inValue = false;
            case "is" -> inInline = false;
            case "c" -> end();
            default -> {
                if (inInline) {
                    inline.end(name);
                }
            }
        }
    }

    private void end() {
        String rich = inline.take();
        if (row < 0 || column < 0 || row >= Address.ROWS || column >= Address.COLUMNS) {
            return; // a cell outside any row
        }
        if (formula && value.length() == 0 && !kind.equals("str")) {
            grid.note(
                    "formula-without-value",
                    places.of(row, column),
                    Wording.of("保存过计算结果的公式", "a formula whose result was saved"),
                    "",
                    Wording.of(
                            "请用Excel或WPS打开后保存一次，再读取",
                            "Open it in a spreadsheet program and save it, then read it again"));
        }
        String text = value.toString();
        switch (kind) {
            case "s" -> putShared(texts.get(number(text)));
            case "inlineStr" -> put(values.text(style, rich));
            case "str" -> put(values.text(style, RichText.plain(text)));
            case "b" -> put(text.equals("1") ? "TRUE" : text.isEmpty() ? "" : "FALSE");
            case "n" -> put(values.number(style, text));
            default -> put(text); // an error such as #DIV/0!, a date of its own type
        }
    }

    /** A text that many cells share is counted once; so it is where it is listed. */
    private void putShared(String text) {
        String shown = values.text(style, text);
        grid.put(row, column, shown.equals(text) ? text : budget.takeText(shown));
    }

    private void put(String text) {
        grid.put(row, column, budget.takeText(text));
    }
}
