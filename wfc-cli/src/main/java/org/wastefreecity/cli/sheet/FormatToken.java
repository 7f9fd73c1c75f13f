/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

/**
 * A part of a number format. Immutable.
 *
 * @param kind what it stands for
 * @param text the text to show, or the places or letters of the format
 */
record FormatToken(Kind kind, String text) {
    /** What a token stands for. */
    enum Kind {
        LITERAL,
        DIGITS,
        PERCENT,
        GENERAL,
        TEXT,
        DATE,
        NOON,
        ELAPSED
    }
}
