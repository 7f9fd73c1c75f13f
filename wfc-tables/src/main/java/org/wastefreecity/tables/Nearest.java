/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wastefreecity.model.finding.EditDistance;

/** Finds the name that was probably meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The name that needs the fewest changes, if few do. */
    static Optional<String> to(String word, List<String> names) {
        String sought = word.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int least = Math.max(1, word.length() / 3) + 1;
        if (word.length() > LONGEST) {
            return best;
        }
        for (String name : names) {
            int changes = EditDistance.of(sought, name.toLowerCase(Locale.ROOT));
            if (changes < least && changes < name.length()) {
                least = changes;
                best = Optional.of(name);
            }
        }
        return best;
    }
}
