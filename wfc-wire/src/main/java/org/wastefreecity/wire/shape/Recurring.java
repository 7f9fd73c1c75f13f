/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of which the same few come again and again: a million figures have a dozen units, and parsing a unit costs more
 * than all the rest of the row.
 * <p>
 * Keeps the values it last read at each of a fixed number of places, four that share them, and none of a long text, so that no document can make it
 * grow. What it keeps is immutable and equal to what parsing again would give; it is thread-safe without a lock.
 *
 * @param <T> what is read, immutable
 */
final class Recurring<T> implements Function<String, T> {
    private static final int LONGEST = 64;
    private static final int WAYS = 4;

    private final Function<String, T> parse;
    private final @Nullable Known<T>[] last; // written without a lock: what is in it has final fields only

    private record Known<T>(int hash, String text, T value) {
        boolean is(int otherHash, String other) {
            return hash == otherHash && text.equals(other);
        }
    }

    /** With a number of places that is a power of two, four at least. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, seen by nobody else
    Recurring(int places, Function<String, T> parse) {
        this.parse = parse;
        this.last = new Known[places];
    }

    @Override
    public T apply(String text) {
        if (text.length() > LONGEST) {
            return parse.apply(text);
        }
        int hash = text.hashCode();
        int mixed = hash * 0x9E3779B9;
        int place = (mixed ^ (mixed >>> 16)) & (last.length - 1);
        for (int i = 0; i < WAYS; i++) { // else two units of one place would drive each other out in every row
            Known<T> known = last[place ^ i];
            if (known != null && known.is(hash, text)) {
                return known.value();
            }
        }
        T value = parse.apply(text);
        for (int i = WAYS - 1; i > 0; i--) {
            last[place ^ i] = last[place ^ (i - 1)];
        }
        last[place] = new Known<>(hash, text, value);
        return value;
    }
}
