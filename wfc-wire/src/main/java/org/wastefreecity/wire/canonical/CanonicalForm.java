/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.Pages;

/**
 * A value as bytes, the same for equal values and different for others (规范形式), and the hash of them.
 * <pre>{@code
 * String hash = CanonicalForm.of(plan).sha256();
 * }</pre>
 * The bytes are the wire form of the value as RFC 8785 (JSON Canonicalization Scheme) writes it: UTF-8, no white space, fields
 * in the order of their names' UTF-16 code units, the shortest escapes. Beyond the RFC, the elements of what is a set in the
 * model stand in the order of their own bytes, because two sets are equal in any order. Any program that has the document, and
 * sorts those sets, can recompute the hash with an RFC 8785 library. Text is taken as it is and not normalised: é in one
 * character and in two are two texts here as everywhere in the model. Figures are text, so 95.1 and 95.10 differ, as they do in
 * the model.
 * <p>
 * Says nothing about the type: {@code "440600"} is the form of a region code and of a text. A document names its format, so the
 * hash of a document stands for that alone.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CanonicalForm {
    private final byte[] bytes;

    private CanonicalForm(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Every page by its type; read only after it is made. */
    private static final class Index {
        static final Map<Class<?>, Writing<?>> PAGES = pages();

        private static Map<Class<?>, Writing<?>> pages() {
            Map<Class<?>, Writing<?>> pages = new LinkedHashMap<>();
            Pages.each(new Pages.Visitor() {
                @Override
                public <T> void page(Class<T> type, Shape<T> shape) {
                    pages.put(type, shape);
                }

                @Override
                public <T> void written(Class<T> type, Writing<T> shape) {
                    pages.put(type, shape);
                }
            });
            return pages;
        }
    }

    /**
     * The form of a value of any type that has a page, such as a plan, a target or an assessment.
     *
     * @param value the value
     * @return its form
     * @throws InvalidPartException if its type has no page
     * @throws WireException if a text in it holds half of a surrogate pair, or it is nested deeper than can be read
     */
    public static CanonicalForm of(Object value) {
        for (Map.Entry<Class<?>, Writing<?>> page : Index.PAGES.entrySet()) {
            if (page.getKey().isInstance(value)) {
                return ofUnchecked(page.getValue(), value);
            }
        }
        throw new InvalidPartException(
                "CanonicalForm",
                "value",
                Wording.of("有传输形式的类型的值", "a value of a type that has a page on the wire"),
                value.getClass().getName());
    }

    @SuppressWarnings("unchecked") // the page was found under a type of the value
    private static <T> CanonicalForm ofUnchecked(Writing<T> page, Object value) {
        return of(page, (T) value);
    }

    /**
     * The form of a value by a page of the caller's.
     *
     * @param <T> the type
     * @param page how the value is written
     * @param value the value
     * @return its form
     * @throws WireException if a text in it holds half of a surrogate pair, or it is nested deeper than can be read
     */
    public static <T> CanonicalForm of(Writing<T> page, T value) {
        CanonicalWriter out = new CanonicalWriter();
        page.write(value, out);
        return new CanonicalForm(out.toBytes());
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The SHA-256 of the bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalForm form && Arrays.equals(bytes, form.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes as text. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
