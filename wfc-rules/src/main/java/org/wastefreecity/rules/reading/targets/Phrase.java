/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/**
 * Words of a cell that led to its reading (读取依据), such as 不低于, read as a floor.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param text the words as printed
 * @param meaning what they were read as
 */
public record Phrase(String text, Wording meaning) {
    /** Checks that no part is missing. */
    public Phrase {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(meaning, "meaning");
    }
}
