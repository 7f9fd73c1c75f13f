/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a cell (单元格文字) such that no spreadsheet takes it for a formula, and back.
 * <p>
 * A spreadsheet takes a cell for a formula by its first character, in quotes or not: {@code =cmd|'/c calc'!A0} runs a program. So
 * a text that begins with {@code = + - @}, with one of their full-width or small forms, or with a control character, and a text that
 * has blanks before such a character, gets an apostrophe before it; so does a text that begins with an apostrophe itself. The same is
 * done behind every comma, semicolon, tab and line break inside the text, because a spreadsheet whose list separator is another one
 * cuts the cell there. A plain decimal such as {@code -3.32} is left alone, and so is a lone {@code -}.
 * <p>
 * {@link #plain} takes exactly those apostrophes away that {@link #safe} would have put there, so {@code plain(safe(x))} is {@code x}
 * for every text, and an apostrophe of others ({@code 'tis}) stays.
 */
public final class CellText {
    /** What a spreadsheet, or the input method before it, takes for the beginning of a formula. */
    static final String TRIGGERS = "=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−\u2A75\u2A76\uFB29";

    private static final String CUTS = ",;\t\n\r";
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern DATE_WORDS = Pattern.compile("(?i)(?:\\d{1,4}[-/ .]?)?"
            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ .,]*\\d{1,4}){0,2}");
    private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false");
    private static final Pattern CODE = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final String NUMBER_MARKS = "0123456789.,/:+-eE%()$¥￥年月日时分秒 ";

    private CellText() {}

    /**
     * The text as it may stand in a cell.
     *
     * @param text any text
     * @return the text, with apostrophes where it or a part of it could be taken for a formula
     */
    public static String safe(String text) {
        return safe(text, false);
    }

    /**
     * The text as it may stand in a cell.
     *
     * @param text any text
     * @param guarding whether to keep a spreadsheet from turning it into a number or a date, too
     */
    static String safe(String text, boolean guarding) {
        boolean guard = guarding && isConvertible(text);
        if (!guard && isHarmless(text)) {
            return text;
        }
        int length = text.length();
        char[] out = new char[2 * length + 1];
        int at = out.length;
        int visible = length;
        for (int i = length - 1; i >= 0; i--) {
            char c = text.charAt(i);
            visible = isPassedOver(c) ? visible : i;
            out[--at] = c;
            if (i == 0 || CUTS.indexOf(text.charAt(i - 1)) >= 0) {
                boolean risky = isRisky(text, i, length, visible, i == 0) || (i == 0 && guard);
                if (risky) {
                    out[--at] = '\'';
                }
            }
        }
        return new String(out, at, out.length - at);
    }

    /**
     * The text that was made safe.
     *
     * @param cell the text of a cell
     * @return the text without the apostrophes that {@link #safe} puts there
     */
    public static String plain(String cell) {
        if (cell.indexOf('\'') < 0) {
            return cell;
        }
        int length = cell.length();
        char[] out = new char[length];
        Plain plain = new Plain(out);
        int at = length;
        int visible = length;
        for (int i = length - 1; i >= 0; i--) {
            char c = cell.charAt(i);
            boolean first = i == 0;
            if (c == '\'' && (first || CUTS.indexOf(cell.charAt(i - 1)) >= 0)) {
                plain.from = at;
                boolean guards = isRisky(plain, at, length, visible, first)
                        || (first && (at == length || isConvertible(plain.toString())));
                if (guards) {
                    continue;
                }
            }
            out[--at] = c;
            visible = isPassedOver(c) ? visible : at;
        }
        return new String(out, at, length - at);
    }

    /** The part of a text that has been decoded already, addressed as in the whole. */
    private static final class Plain implements CharSequence {
        private final char[] text;
        private int from;

        Plain(char[] text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length;
        }

        @Override
        public char charAt(int index) {
            return text[index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new String(text, start, end - start);
        }

        @Override
        public String toString() {
            return new String(text, from, text.length - from);
        }
    }

    /** Most texts begin with a letter, a digit or an ideograph and have no place to be cut at. */
    private static boolean isHarmless(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        if (first == '\'' || isPassedOver(first) || TRIGGERS.indexOf(first) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c <= ';' && CUTS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRisky(CharSequence text, int from, int to, int visible, boolean first) {
        if (from == to) {
            return false;
        }
        char c = text.charAt(from);
        if (c == '\'' || (first && Character.isISOControl(c))) {
            return true;
        }
        if (visible == to || TRIGGERS.indexOf(text.charAt(visible)) < 0) {
            return false;
        }
        boolean dash = first && to - from == 1 && c == '-';
        return !dash && !(visible == from && isNegativeNumber(text, from, to));
    }

    /**
     * Whether a plain negative decimal stands there and nothing behind it: {@code -1,cmd|'/c calc'!A0} is one formula where the comma
     * does not cut.
     */
    private static boolean isNegativeNumber(CharSequence text, int from, int to) {
        int digits = 0;
        int point = -1;
        if (text.charAt(from) != '-' || to - from > LONGEST_NUMBER) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && point < 0 && digits > 0) {
                point = digits;
            } else {
                return false;
            }
        }
        return digits > Math.max(point, 0);
    }

    /** What is no letter to look at: blanks, control characters, marks without width. */
    private static boolean isPassedOver(char c) {
        return c <= ' '
                || (c > '~'
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT));
    }

    /** Whether a spreadsheet may make a number, a date or a logical value of a text and lose what was written. */
    static boolean isConvertible(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        String settled = text.strip();
        boolean digit = false;
        for (int i = 0; i < settled.length(); i++) {
            char c = settled.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (NUMBER_MARKS.indexOf(c) < 0) {
                String word = settled.toLowerCase(Locale.ROOT);
                return DATE_WORDS.matcher(word).matches()
                        || BOOLEAN.matcher(word).matches();
            }
        }
        return digit && !CODE.matcher(text).matches();
    }

    /** Refuses half a surrogate pair, which no encoding can write. */
    static boolean isEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
