/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.wording;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * One thing said twice, in Chinese and in English, such as 已达标 and "met".
 * <p>
 * The Chinese text is the one that binds where a document was published in Chinese; the English one is ours. Neither may
 * be blank. This class is immutable and thread-safe.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Wording(String zh, String en) {

    /**
     * Checks that both texts say something.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Wording {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException(
                    "Wording: both texts must say something, got zh=\"" + zh + "\", en=\"" + en + "\"；中英文均不得为空");
        }
    }

    /**
     * A wording from its two texts.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the wording
     * @throws IllegalArgumentException if a text is blank
     */
    public static Wording of(String zh, String en) {
        return new Wording(zh, en);
    }

    /**
     * The text in one language.
     *
     * @param language which one
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * How many arguments it has places for: {@code {0}}, {@code {1}} and so on, as far as the English text goes on counting.
     *
     * @return 0 for words that are no template
     */
    public int arity() {
        int count = 0;
        while (en.contains("{" + count + "}")) {
            count++;
        }
        return count;
    }

    /**
     * The text in one language with its places filled, in one pass: braces in an argument stay what they are.
     *
     * @param language which one
     * @param argument the words for the place of a number
     * @return the text
     */
    public String filled(Language language, IntFunction<String> argument) {
        String text = in(language);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0 && at + 2 < text.length(); at = text.indexOf('{', at + 1)) {
            int number = text.charAt(at + 1) - '0';
            if (number >= 0 && number <= 9 && text.charAt(at + 2) == '}') {
                filled.append(text, from, at).append(argument.apply(number));
                from = at + 3;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The languages of this library. */
    public enum Language {
        /** Chinese, simplified (简体中文). */
        ZH,
        /** English. */
        EN
    }

    /**
     * Both texts, for logs that must serve both readers.
     *
     * @return the Chinese text, " | ", the English text
     */
    @Override
    public String toString() {
        return zh + " | " + en;
    }
}
