/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.jspecify.annotations.Nullable;

/**
 * A JSON text, piece by piece, as the parser of one JSON library sees it: all that an adapter has to give for reading. Not
 * thread-safe.
 */
public interface WireTokens {
    /**
     * The token it stands on.
     *
     * @return the token
     * @throws MalformedJsonException if the text is no JSON here
     */
    WireToken current();

    /**
     * Goes on to the next token.
     *
     * @return that token
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    WireToken next();

    /**
     * Goes on to the next token and takes its text if it is a name: what a parser may do faster in one step.
     *
     * @return the name; null if another token follows, which {@link #current} then tells
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    default @Nullable String nextName() {
        return next() == WireToken.NAME ? text() : null;
    }

    /**
     * Goes on to the next token and takes its text if it is a string.
     *
     * @return the string; null if another token follows, which {@link #current} then tells
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    default @Nullable String nextString() {
        return next() == WireToken.STRING ? text() : null;
    }

    /**
     * How long the text of a number is, before it is asked for.
     *
     * @return its length in characters
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    int length();

    /**
     * The text of the token it stands on: a name, a string, or a number as written.
     *
     * @return the text
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    String text();

    /**
     * The line of the token it stands on.
     *
     * @return from 1, or 0 if it is not known
     */
    int line();

    /**
     * The column of the token it stands on.
     *
     * @return from 1, or 0 if it is not known
     */
    int column();
}
