/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Optional;

/** A pair of brackets in a text, of any width, and what stands between them. */
record Brackets(int start, int end, String content) {
    private static final String OPEN = "(（[【［〔";
    private static final String CLOSE = ")）]】］〕";

    static boolean isOpen(char c) {
        return OPEN.indexOf(c) >= 0;
    }

    static boolean isClose(char c) {
        return CLOSE.indexOf(c) >= 0;
    }

    /** The last outermost pair. */
    static Optional<Brackets> lastIn(String text) {
        int depth = 0;
        int end = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (isClose(text.charAt(i))) {
                end = depth++ == 0 ? i : end;
            } else if (isOpen(text.charAt(i)) && depth > 0 && --depth == 0) {
                return Optional.of(new Brackets(i, end + 1, text.substring(i + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** The pair that a text begins with. */
    static Optional<Brackets> firstOf(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += isOpen(text.charAt(i)) ? 1 : isClose(text.charAt(i)) ? -1 : 0;
            if (depth == 0) {
                return i == 0 ? Optional.empty() : Optional.of(new Brackets(0, i + 1, text.substring(1, i)));
            }
        }
        return Optional.empty();
    }

    /** Whether one pair encloses the whole text. */
    static boolean encloseAll(String text) {
        return lastIn(text)
                .filter(b -> b.start() == 0 && b.end() == text.length())
                .isPresent();
    }
}
