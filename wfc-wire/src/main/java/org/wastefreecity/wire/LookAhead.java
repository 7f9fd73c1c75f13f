/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tokens read before their time, because the field that tells the form of an object stood behind others. An accumulator, then a
 * cursor; one lives within a reader.
 * <p>
 * Each value knows where it ends, so that a form is found in a nested object without looking through what lies beside it: any
 * nesting is read in one pass.
 */
final class LookAhead {
    private static final WireToken REMOVED = WireToken.OTHER;

    private WireToken[] kinds = new WireToken[32];
    private @Nullable String[] texts = new String[32];
    private int[] lines = new int[32];
    private int[] columns = new int[32];
    private int[] ends = new int[32];
    private int[] open = {};
    private int size;
    private int at = -1;

    /** Adds a token; the place in this buffer. */
    int add(WireToken kind, @Nullable String text, int line, int column) {
        if (size == kinds.length) {
            int more = size * 2;
            kinds = Arrays.copyOf(kinds, more);
            texts = Arrays.copyOf(texts, more);
            lines = Arrays.copyOf(lines, more);
            columns = Arrays.copyOf(columns, more);
            ends = Arrays.copyOf(ends, more);
        }
        kinds[size] = kind;
        texts[size] = text;
        lines[size] = line;
        columns[size] = column;
        ends[size] = size;
        return size++;
    }

    /** Room for the places of objects and arrays that are open, for who adds a value. */
    int[] open(int depth) {
        if (open.length < depth) {
            open = new int[depth];
        }
        return open;
    }

    /** How many tokens were added. */
    int size() {
        return size;
    }

    /** Says where an object or array that was added ends. */
    void close(int begin, int end) {
        ends[begin] = end;
    }

    /** Goes on to the next token that is left. */
    boolean advance() {
        do {
            at++;
        } while (at < size && kinds[at] == REMOVED);
        return at < size;
    }

    /** Whether the cursor stands on a token. */
    boolean isBegun() {
        return at >= 0;
    }

    WireToken kind() {
        return kinds[at];
    }

    @SuppressWarnings("NullAway") // asked for names, strings and numbers only
    String text() {
        return texts[at];
    }

    int line() {
        return lines[at];
    }

    int column() {
        return columns[at];
    }

    /**
     * Takes a field out of the object that the cursor stands on.
     *
     * @return its value if it is a string; null if there is no such field or another value, to which the cursor then has moved
     */
    @Nullable
    String take(String key) {
        int field = at + 1;
        while (kinds[field] == WireToken.NAME) {
            int value = field + 1;
            if (key.equals(texts[field])) {
                if (kinds[value] != WireToken.STRING) {
                    at = value;
                    return null;
                }
                kinds[field] = REMOVED;
                kinds[value] = REMOVED;
                return texts[value];
            }
            field = ends[value] + 1;
        }
        at = field;
        return null;
    }
}
