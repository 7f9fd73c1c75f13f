/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.wording;

import java.util.Objects;

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
