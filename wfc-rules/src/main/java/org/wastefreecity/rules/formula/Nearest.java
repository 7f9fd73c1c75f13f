/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.EditDistance;

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
                int changes = name.length() > LONGEST ? least : EditDistance.of(word, name);
                int counted = inside ? Math.min(changes, Math.max(1, word.length() / 3)) : changes;
                if (counted < least) {
                    least = counted;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
