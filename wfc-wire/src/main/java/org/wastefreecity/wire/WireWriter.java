/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

/** Where a shape writes to; an adapter for one JSON library. Not thread-safe. */
public interface WireWriter {
    /** Opens an object. */
    void beginObject();

    /** Closes the object opened last. */
    void endObject();

    /** Opens an array. */
    void beginArray();

    /** Closes the array opened last. */
    void endArray();

    /** Opens an array whose elements have no order: a set. Written as an array in the order in which they come. */
    default void beginSet() {
        beginArray();
    }

    /** Closes the set opened last. */
    default void endSet() {
        endArray();
    }

    /**
     * Writes the name of the field that follows.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of the field that follows, one that stands on a page.
     *
     * @param name the name
     */
    default void name(WireName name) {
        name(name.text());
    }

    /**
     * Writes a string of a grammar that has no surrogates: it need not be looked through for them.
     *
     * @param value the string
     */
    default void code(String value) {
        string(value);
    }

    /**
     * Writes a string.
     *
     * @param value the string
     */
    void string(String value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(long value);

    /**
     * Writes a truth value.
     *
     * @param value the value
     */
    void bool(boolean value);
}
