/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.util.List;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.receipt.Difference.Kind;

/**
 * What came of making an answer again from a receipt (验证结果).
 * <p>
 * Immutable and thread-safe.
 *
 * @param differences what was not the same: the library first, the answer last; none if everything was
 */
public record Verification(List<Difference> differences) {
    /** Copies the list. */
    public Verification {
        differences = List.copyOf(differences);
    }

    /**
     * Whether everything was the same, the version of the library too.
     *
     * @return whether there is no difference
     */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /**
     * Whether the same things came to the same answer, by whatever version of the library.
     *
     * @return whether nothing but the library differs
     */
    public boolean isReproduced() {
        return differences.stream().allMatch(d -> d.kind() == Kind.LIBRARY);
    }

    /**
     * The result in a sentence.
     *
     * @return in both languages
     */
    public Wording summary() {
        if (isSame()) {
            return Wording.of("一致：依据与结论逐字节相同", "the same: ingredients and answer, to the byte");
        }
        if (isReproduced()) {
            return Wording.of(
                    "仅库版本不同；依据与结论逐字节相同",
                    "only the library version differs; ingredients and answer are the same, to the byte");
        }
        boolean answer = differences.stream().anyMatch(d -> d.kind() == Kind.ANSWER);
        boolean ingredients = differences.stream().anyMatch(d -> d.kind() != Kind.ANSWER && d.kind() != Kind.LIBRARY);
        if (!answer) {
            return Wording.of("依据不同，结论相同", "ingredients differ, the answer is the same");
        }
        return ingredients
                ? Wording.of("依据不同，结论也不同", "ingredients differ, and so does the answer")
                : Wording.of("依据相同，只有结论不同", "the ingredients are the same, only the answer differs");
    }
}
