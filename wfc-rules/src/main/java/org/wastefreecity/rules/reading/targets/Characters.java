/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.text.Normalizer;
import java.util.Map;

/**
 * The characters of a cell as the reader sees them, each with its place in the printed text: full width becomes half, the many
 * signs for "not below" one, and what cannot be seen is gone. Circled and raised digits stay what they are: as plain digits
 * they would change a number.
 */
final class Characters implements CharSequence {
    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('≧', '≥'),
            Map.entry('⩾', '≥'),
            Map.entry('≽', '≥'),
            Map.entry('≦', '≤'),
            Map.entry('⩽', '≤'),
            Map.entry('≼', '≤'),
            Map.entry('﹥', '>'),
            Map.entry('〉', '>'),
            Map.entry('›', '>'),
            Map.entry('＞', '>'),
            Map.entry('﹤', '<'),
            Map.entry('〈', '<'),
            Map.entry('‹', '<'),
            Map.entry('＜', '<'),
            Map.entry('〜', '~'),
            Map.entry('∼', '~'),
            Map.entry('～', '~'),
            Map.entry('˜', '~'),
            Map.entry('—', '-'),
            Map.entry('–', '-'),
            Map.entry('―', '-'),
            Map.entry('─', '-'),
            Map.entry('‐', '-'),
            Map.entry('‑', '-'),
            Map.entry('−', '-'),
            Map.entry('﹣', '-'),
            Map.entry('－', '-'),
            Map.entry('【', '['),
            Map.entry('】', ']'),
            Map.entry('﹙', '('),
            Map.entry('﹚', ')'),
            Map.entry('﹪', '%'),
            Map.entry('．', '.'),
            Map.entry('，', '，'),
            Map.entry('；', '；'),
            Map.entry('：', ':'),
            Map.entry('﹢', '+'),
            Map.entry('\u00a0', ' '),
            Map.entry('\u3000', ' '),
            Map.entry('\t', ' '),
            Map.entry('\r', '\n'),
            Map.entry('\u2028', '\n'),
            Map.entry('\u000b', '\n'));

    private final String printed;
    private final String text;
    private final int[] origin;

    Characters(String printed) {
        this.printed = printed;
        StringBuilder seen = new StringBuilder(printed.length());
        int[] places = new int[printed.length() * 4 + 1];
        for (int i = 0; i < printed.length(); i++) {
            String plain = plain(printed, i);
            for (int k = 0; k < plain.length() && seen.length() < places.length - 1; k++) {
                places[seen.length()] = i;
                seen.append(plain.charAt(k));
            }
        }
        places[seen.length()] = printed.length();
        this.text = seen.toString();
        this.origin = places;
    }

    private Characters(Characters whole, int end) {
        this.printed = whole.printed;
        this.text = whole.text.substring(0, end);
        this.origin = whole.origin;
    }

    /** The same characters as far as a place, so that nothing is read beyond it. */
    Characters until(int end) {
        return end == length() ? this : new Characters(this, end);
    }

    private static String plain(String printed, int i) {
        char c = printed.charAt(i);
        Character sign = SIGNS.get(c);
        if (sign != null) {
            return sign.toString();
        }
        if (c == '²' || c == '³') {
            boolean power = i > 0 && isUnitLetter(printed.charAt(i - 1));
            return power ? (c == '²' ? "2" : "3") : String.valueOf(c);
        }
        if (isMark(c)) {
            return String.valueOf(c);
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || (type == Character.CONTROL && c != '\n')) {
            return "";
        }
        if ((c >= '！' && c <= '～') || (c >= '㎀' && c <= '㏟')) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        }
        return String.valueOf(c);
    }

    private static boolean isUnitLetter(char c) {
        return c == 'm' || c == 'M' || c == 'ｍ' || c == '米';
    }

    /** Whether a character is a mark that points to a note, and no part of a figure. */
    static boolean isMark(char c) {
        return (c >= '①' && c <= '⓿') || (c >= '❶' && c <= '➓') || "¹²³⁰⁴⁵⁶⁷⁸⁹★☆▲△※◆◇●○■□†‡".indexOf(c) >= 0;
    }

    /** The printed characters behind a stretch of the text that is read. */
    String printed(int start, int end) {
        return printed.substring(origin[start], end == start ? origin[start] : origin[end - 1] + 1);
    }

    boolean startsWith(String word, int at) {
        return text.startsWith(word, at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
