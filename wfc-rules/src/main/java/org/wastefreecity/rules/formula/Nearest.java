/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The name that needs the fewest changes, if few do. */
    static Optional<String> to(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        @Nullable String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String name : names) {
            boolean inside = word.length() > 1 && (name.contains(word) || (name.length() > 1 && word.contains(name)));
            if (Math.abs(name.length() - word.length()) < least || inside) {
                int changes = name.length() > LONGEST ? least : changes(word, name);
                int counted = inside ? Math.min(changes, Math.max(1, word.length() / 3)) : changes;
                if (counted < least) {
                    least = counted;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
