/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Which thing a change speaks of (变动对象), such as indicator 16.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param noun what it is
 * @param key its number or id, in the first of the two compared; in the second if only that has it
 */
public record Subject(Noun noun, String key) {

    /**
     * Checks that the key says something.
     *
     * @throws InvalidPartException if it is blank
     */
    public Subject {
        Objects.requireNonNull(noun, "noun");
        InvalidPartException.checkText(key, "Subject", "key");
    }
}
