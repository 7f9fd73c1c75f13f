/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.wastefreecity.model.wording.Wording;

/** What a string on the wire may be: text that UTF-8 can carry, so that equal strings and only those have equal bytes. */
public enum WireText {
    /** Nothing beyond the basic plane. */
    PLAIN,
    /** Characters beyond the basic plane, each a pair of surrogates, such as 😀 or 𠮷. */
    PAIRED,
    /** Half of a pair stands alone: no text. */
    BROKEN;

    /**
     * Looks through a text.
     *
     * @param text the text
     * @return what it is
     */
    public static WireText of(String text) {
        WireText found = PLAIN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i++;
                if (Character.isLowSurrogate(c) || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return BROKEN;
                }
                found = PAIRED;
            }
        }
        return found;
    }

    /** What is wrong with a broken one. */
    static Wording brokenFault() {
        return Wording.of("文字含不成对的代理字符，不是有效文本", "half of a surrogate pair stands alone: this is no text");
    }

    /**
     * Passes a text that may be written.
     *
     * @param text the text
     * @return what it is, never {@link #BROKEN}
     * @throws WireException if half of a surrogate pair stands alone
     */
    public static WireText checked(String text) {
        WireText found = of(text);
        if (found == BROKEN) {
            throw new WireException("$", 0, 0, brokenFault(), null);
        }
        return found;
    }
}
