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
     * Goes on to the next token, most likely a certain name: a parser that has the bytes need not look the name up.
     *
     * @param expected the name that most likely follows
     * @return the name that follows; null if another token follows
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    default @Nullable String nextName(WireName expected) {
        return nextName();
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
     * Goes on to the next token without making a text of it if it is a string, whose characters are then in {@link #characters()}.
     *
     * @return whether it is a string and its characters are there; false if another token follows, or a string that is to be asked for
     *     as {@link #text()}
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    default boolean nextCharacters() {
        next();
        return false;
    }

    /**
     * The characters of the string it stands on, and perhaps of others: of {@link #length()} characters from {@link #offset()} on.
     *
     * @return an array of the parser's, not to be kept and not to be changed
     * @throws MalformedJsonException if the text is no JSON here, or beyond what the parser takes
     */
    default char[] characters() {
        return text().toCharArray();
    }

    /**
     * Where the characters of the string begin.
     *
     * @return an index into {@link #characters()}
     */
    default int offset() {
        return 0;
    }

    /**
     * How long the text of a string or number is, before it is asked for.
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
