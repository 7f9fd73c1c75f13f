/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as a browser shows it: lines where it breaks them, single spaces elsewhere. Not thread-safe. */
final class HtmlText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "center");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "rt", "rp");
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Element root;
    private final StringBuilder text = new StringBuilder();
    private int high;
    private boolean space;
    private boolean brokenSource;
    private boolean newLine;
    private boolean holdsTable;
    private boolean cut;

    private HtmlText(Element root) {
        this.root = root;
    }

    static HtmlText of(Element element) {
        HtmlText text = new HtmlText(element);
        element.filter(text);
        return text;
    }

    /** What is shown, without spaces around it. */
    String text() {
        return text.toString().strip();
    }

    /** Whether a table lies inside, whose text is not part of this one. */
    boolean holdsTable() {
        return holdsTable;
    }

    /** Whether there was more text than a cell may have. */
    boolean isCut() {
        return cut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String shown = high > 0 ? Superscript.of(words.getWholeText()) : words.getWholeText();
            for (int i = 0; i < shown.length(); i++) {
                add(shown.charAt(i));
            }
        } else if (node instanceof Element element && element != root) {
            String name = element.normalName();
            if (name.equals("table")) {
                holdsTable = true;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            high += name.equals("sup") ? 1 : 0;
            newLine |= BLOCKS.contains(name);
            if (name.equals("br") && text.length() < Budget.CELL_TEXT) {
                text.append('\n');
                space = false;
                brokenSource = false;
                newLine = false;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element != root) {
            high -= element.nameIs("sup") ? 1 : 0;
            newLine |= BLOCKS.contains(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void add(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            space = true;
            brokenSource |= c == '\n' || c == '\r';
            return;
        }
        if (text.length() >= Budget.CELL_TEXT - 1) {
            cut = true; // an article in a table that only lays out the page must not cost the tables beside it
            return;
        }
        char last = text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
        if (newLine && last != '\n') {
            text.append('\n');
        } else if (space && last != '\n' && !(brokenSource && isWide(last) && isWide(c))) {
            text.append(' ');
        }
        newLine = false;
        space = false;
        brokenSource = false;
        text.append(c == NO_BREAK_SPACE ? ' ' : c);
    }

    /** Between two such characters a line break of the page's source is no space (CSS Text 3, 4.1.3). */
    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
