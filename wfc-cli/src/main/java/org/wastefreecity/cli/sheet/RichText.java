/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Gathers the text of an element {@code si} or {@code is}: its runs, without the reading aids of Japanese. Not thread-safe. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean inText;
    private boolean inAid;
    private boolean high;

    void start(String name, Attributes attributes) {
        switch (name) {
            case "rPh" -> inAid = true;
            case "r" -> high = false;
            case "vertAlign" -> high = "superscript".equals(attributes.getValue("val"));
            case "t" -> inText = !inAid;
            default -> {}
        }
    }

    void characters(char[] chars, int start, int length) {
        if (inText) {
            Budget.checkLength(text.length() + run.length() + length);
            run.append(chars, start, length);
        }
    }

    void end(String name) {
        if (name.equals("rPh")) {
            inAid = false;
        } else if (name.equals("t")) {
            inText = false;
            text.append(high ? Superscript.of(run.toString()) : run);
            run.setLength(0);
        }
    }

    /** The text so far; the next one begins. */
    String take() {
        String taken = plain(text.toString());
        text.setLength(0);
        run.setLength(0);
        high = false;
        return taken;
    }

    /** A text of a workbook without its escapes, each line break {@code \n}. */
    static String plain(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
