/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of which the same few come again and again: a million figures have a dozen units, and parsing a unit costs more
 * than all the rest of the row.
 * <p>
 * Keeps the values it last read at each of a fixed number of places, four that share them, and none of a long text, so that no document can make it
 * grow. A text that it knows is not even made a string: its characters are compared where the parser has them. What it keeps is
 * immutable and equal to what parsing again would give; it is thread-safe without a lock.
 *
 * @param <T> what is read, immutable
 */
public final class Recurring<T> implements Function<String, T> {
    private static final int LONGEST = 64;
    private static final int WAYS = 4;
    private static final int TELLING = 8; // what tells codes apart stands at their end

    private final Function<String, T> parse;
    private final @Nullable Known<T>[] last; // written without a lock: what is in it has final fields only

    private record Known<T>(char[] text, T value) {
        boolean is(char[] other, int from, int to) {
            return Arrays.equals(text, 0, text.length, other, from, to);
        }
    }

    /**
     * A reader of texts that recur.
     *
     * @param places how many values are kept at most: a power of two, four at least
     * @param parse reads a text that is not known yet
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, seen by nobody else
    public Recurring(int places, Function<String, T> parse) {
        this.parse = parse;
        this.last = new Known[places];
    }

    @Override
    public T apply(String text) {
        T known = text.length() > LONGEST ? null : known(text.toCharArray(), 0, text.length());
        return known == null ? parsed(text) : known;
    }

    /**
     * The value of a text that is known.
     *
     * @param characters hold the text
     * @param from where it begins
     * @param length its length
     * @return the value; null if the text has to be {@linkplain #parsed parsed}
     */
    @Nullable
    T known(char[] characters, int from, int length) {
        int group = group(characters, from, length);
        for (int i = group; i < group + WAYS; i++) {
            Known<T> known = last[i];
            if (known != null && known.is(characters, from, from + length)) {
                return known.value();
            }
        }
        return null;
    }

    /** The value of a text that was not known, and is from now on. */
    T parsed(String text) {
        T value = parse.apply(text);
        if (text.length() <= LONGEST) {
            char[] characters = text.toCharArray();
            int group = group(characters, 0, characters.length);
            // the newest first: whoever came before is driven out only when four others have come
            System.arraycopy(last, group, last, group + 1, WAYS - 1);
            last[group] = new Known<>(characters, value);
        }
        return value;
    }

    private int group(char[] characters, int from, int length) {
        int hash = length;
        for (int i = from + Math.max(0, length - TELLING); i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (last.length - WAYS);
    }
}
