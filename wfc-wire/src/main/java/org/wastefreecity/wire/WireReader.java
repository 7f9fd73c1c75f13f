/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * What a shape reads from; an adapter for one JSON library. Every method throws {@link WireException} if something else stands
 * at the place. Not thread-safe.
 */
public interface WireReader {
    /** Enters an object. */
    void beginObject();

    /**
     * Enters an object and takes out one of its text fields, wherever it stands among the others.
     *
     * @param key the name of the field
     * @return its value; the other fields are still to be read
     */
    String beginUnion(String key);

    /**
     * The name of the next field of the object entered last; leaves the object at its end.
     *
     * @return the name, or null if there is none left
     */
    @Nullable
    String nextName();

    /** Enters an array. */
    void beginArray();

    /**
     * Whether another element follows in the array entered last; leaves the array at its end.
     *
     * @return whether one follows
     */
    boolean nextElement();

    /**
     * Reads a string.
     *
     * @return the string
     */
    String string();

    /**
     * Reads a whole number.
     *
     * @return the number
     */
    int integer();

    /**
     * Reads a whole number of any size that a {@code long} holds.
     *
     * @return the number
     */
    long longInteger();

    /**
     * Reads a truth value.
     *
     * @return the value
     */
    boolean bool();

    /**
     * Takes a field whose name was read and that its page does not know: refuses it, or passes over its value if the reader
     * was told to tolerate such.
     *
     * @param type the simple name of the type that does not have it
     * @param name the name of the field
     * @param known the names that the type has
     * @throws WireException if unknown fields are refused, or it stands twice
     */
    void unknownField(String type, String name, List<String> known);

    /**
     * An exception for the present place.
     *
     * @param fault what is wrong
     * @param cause what found it, if that was an exception
     * @return the exception, to be thrown
     */
    WireException fault(Wording fault, @Nullable Throwable cause);
}
