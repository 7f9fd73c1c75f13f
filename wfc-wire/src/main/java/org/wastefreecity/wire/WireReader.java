/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.time.DateTimeException;
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
     * @param <T> what the text stands for
     * @param key the name of the field
     * @param forms reads its value
     * @return its value; the other fields are still to be read
     */
    <T> T beginUnion(WireName key, Recurring<T> forms);

    /**
     * The name of the next field of the object entered last; leaves the object at its end.
     *
     * @return the name, or null if there is none left
     */
    @Nullable
    String nextName();

    /**
     * The name of the next field, as {@link #nextName()}, by one who has a guess.
     *
     * @param expected the name that most likely follows
     * @return the name that follows, or null if there is none left
     */
    default @Nullable String nextName(WireName expected) {
        return nextName();
    }

    /** Enters an array. */
    void beginArray();

    /**
     * Whether another element follows in the array entered last; leaves the array at its end.
     *
     * @return whether one follows
     */
    boolean nextElement();

    /**
     * Whether another element follows in the set entered last, which holds fewer than an array may; leaves it at its end.
     *
     * @return whether one follows
     */
    default boolean nextOfSet() {
        return nextElement();
    }

    /**
     * Reads a string.
     *
     * @return the string
     */
    String string();

    /**
     * Reads a string for somebody who refuses whatever is not of his own grammar, which has no halves of surrogate pairs: it is not
     * looked through for them.
     *
     * @return the string
     */
    String code();

    /**
     * Reads a value with a text form of its own, of which the same few come again and again.
     *
     * @param <T> the type
     * @param texts knows those that came before
     * @return the value
     */
    default <T> T code(Recurring<T> texts) {
        String text = code();
        try {
            return texts.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            TextShape.refuseBroken(text, this);
            throw Shape.refused(this, e);
        }
    }

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
