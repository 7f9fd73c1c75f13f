/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.receipt;

import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * One thing an answer was made of (构成项): a plan, a list of observations, a rounding policy, told apart by the digest of its bytes.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id what it is called, such as {@code foshan-2022-draft}
 * @param format how the bytes were written that were digested, such as {@code wfc-plan/1} in its canonical form
 * @param digest the digest of these bytes
 */
public record Ingredient(String id, String format, Digest digest) {

    /**
     * Checks the parts.
     *
     * @throws InvalidPartException if the id or the format is blank
     */
    public Ingredient {
        InvalidPartException.checkText(id, "Ingredient", "id");
        InvalidPartException.checkText(format, "Ingredient", "format");
        Objects.requireNonNull(digest, "digest");
    }
}
