/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.text.Normalizer;
import java.util.Map;

/** Which characters names are made of, and which only look as if they were. */
final class Letters {
    /** Letters of other scripts that print like ASCII ones, and what they look like. */
    private static final Map<String, String> LOOKALIKES = Map.ofEntries(
            Map.entry("аαɑ", "a"),
            Map.entry("еε", "e"),
            Map.entry("оοσ", "o"),
            Map.entry("рρ", "p"),
            Map.entry("сϲ", "c"),
            Map.entry("хχ", "x"),
            Map.entry("уγ", "y"),
            Map.entry("іιı", "i"),
            Map.entry("ѕ", "s"),
            Map.entry("ѵν", "v"),
            Map.entry("ԁ", "d"),
            Map.entry("һ", "h"),
            Map.entry("ԛ", "q"),
            Map.entry("ո", "n"),
            Map.entry("АΑ", "A"),
            Map.entry("ВΒ", "B"),
            Map.entry("СϹ", "C"),
            Map.entry("ЕΕ", "E"),
            Map.entry("НΗ", "H"),
            Map.entry("КΚ", "K"),
            Map.entry("МΜ", "M"),
            Map.entry("ОΟ", "O"),
            Map.entry("РΡ", "P"),
            Map.entry("ЅՏ", "S"),
            Map.entry("ТΤ", "T"),
            Map.entry("ХΧ", "X"),
            Map.entry("Ԝ", "W"));

    private Letters() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, digit or underscore that a name may hold as it stands. */
    static boolean isPlain(int c) {
        return isDigit(c)
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        && (Character.getType(c) == Character.OTHER_LETTER || c == 0x3007)
                        && isSettled(c));
    }

    /** Compatibility ideographs look like the ones that they are normalised to. */
    private static boolean isSettled(int c) {
        return Normalizer.isNormalized(new String(Character.toChars(c)), Normalizer.Form.NFKC);
    }

    /** What belongs to a word, plain or not. */
    static boolean isOfWord(int c) {
        return !isInvisible(c)
                && (Character.isLetterOrDigit(c)
                        || c == '_'
                        || c == 0x3007
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c >= 0x2E80 && c < 0x2FE0));
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x3000;
    }

    /** What leaves no ink, apart from the spaces that people type. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return !isSpace(c)
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SPACE_SEPARATOR
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xE0100 && c <= 0xE01EF)
                        || c == 0x3164
                        || c == 0xFFA0
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x2800);
    }

    /** A name that needs no quotes. */
    static boolean isBare(String name) {
        return !name.isEmpty()
                && !isDigit(name.codePointAt(0))
                && name.codePoints().allMatch(Letters::isPlain);
    }

    /** The word as it was probably meant. */
    static String meant(String word) {
        StringBuilder meant = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> meant.append(lookalike(new String(Character.toChars(c)))));
        return meant.toString();
    }

    private static String lookalike(String letter) {
        return LOOKALIKES.entrySet().stream()
                .filter(e -> e.getKey().contains(letter))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(letter);
    }
}
