/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.receipt;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * A digest of bytes (摘要值), such as {@code sha256:e3b0c442…}: equal bytes have equal digests, and other bytes have others.
 * <p>
 * The name of the algorithm stands before the digits, so that a later version may choose a stronger one and old receipts stay
 * readable. This class is immutable and thread-safe.
 *
 * @param text {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Digest(String text) {

    /**
     * Checks the form.
     *
     * @throws InvalidPartException if the text is anything else
     */
    public Digest {
        InvalidPartException.check(
                text.length() == 71 && text.matches("sha256:[0-9a-f]{64}"),
                "Digest",
                "text",
                "sha256: 及64位小写十六进制数",
                "sha256: and 64 hexadecimal digits in lower case",
                text);
    }

    /**
     * Reads a digest.
     *
     * @param text what {@link #toString} prints
     * @return the digest
     * @throws InvalidPartException if the text is no digest
     */
    public static Digest parse(String text) {
        return new Digest(text);
    }

    /**
     * Algorithm and digits.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
