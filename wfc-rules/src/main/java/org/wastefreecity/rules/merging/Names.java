/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A dictionary: texts in ascending order of their UTF-16 code units, each once; a code is a place in it. */
final class Names {
    static final Names NONE = new Names(new String[0]);

    private final String[] texts;

    /** Takes over an array that is in order. */
    Names(String[] texts) {
        this.texts = texts;
    }

    int size() {
        return texts.length;
    }

    String text(int code) {
        return texts[code];
    }

    /** The code of a text, negative if it is not here. */
    int code(String text) {
        return Arrays.binarySearch(texts, text);
    }

    boolean isSame(Names other) {
        return this == other || Arrays.equals(texts, other.texts);
    }

    int hash() {
        return Arrays.hashCode(texts);
    }

    /**
     * Two dictionaries made one.
     *
     * @param names the texts of both
     * @param left the new code of each old one; null if they keep theirs
     * @param right likewise
     */
    record Union(Names names, int @Nullable [] left, int @Nullable [] right) {}

    Union union(Names other) {
        if (isSame(other)) {
            return new Union(this, null, null);
        }
        String[] all = new String[size() + other.size()];
        int[] left = new int[size()];
        int[] right = new int[other.size()];
        int i = 0;
        int k = 0;
        int n = 0;
        while (i < left.length || k < right.length) {
            int order = i == left.length ? 1 : k == right.length ? -1 : texts[i].compareTo(other.texts[k]);
            all[n] = order <= 0 ? texts[i] : other.texts[k];
            if (order <= 0) {
                left[i++] = n;
            }
            if (order >= 0) {
                right[k++] = n;
            }
            n++;
        }
        return new Union(
                n == left.length ? this : n == right.length ? other : new Names(Arrays.copyOf(all, n)),
                n == left.length ? null : left,
                n == right.length ? null : right);
    }

    /** Those of some codes. */
    Names only(boolean[] used) {
        String[] kept = new String[size()];
        int n = 0;
        for (int code = 0; code < used.length; code++) {
            if (used[code]) {
                kept[n++] = texts[code];
            }
        }
        return new Names(Arrays.copyOf(kept, n));
    }
}
