/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share. Not thread-safe. */
final class XlsxTexts extends DefaultHandler {
    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final RichText text = new RichText();

    XlsxTexts(Budget budget) {
        this.budget = budget;
    }

    /** A text by its index; empty if there is none. */
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.start(name, attributes);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.characters(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        text.end(name);
        if (name.equals("si")) {
            budget.takeListedText();
            texts.add(budget.takeText(text.take()));
        }
    }
}
