/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.wastefreecity.model.finding.InvalidPartException;

/**
 * How much one value on the wire may hold (上限), in one place: a reader refuses what is beyond, whatever the mapper around it
 * allows.
 * <p>
 * The defaults leave a plan of a thousand times Foshan's room and keep a document made to break the reader within 256 MB of
 * heap and a second of processor time. Change one with {@code WireLimits.DEFAULT.withDepth(40)}. A value in a list of the caller
 * counts by itself: a million observations, read one after another, are a million values and need no other limits; a million in one
 * document need {@link #ofRows}. Numbers on the wire are whole and without an exponent; figures are strings, and
 * {@link org.wastefreecity.model.measure.Figure} has its own limit of digits and places. Immutable and thread-safe.
 *
 * @param documentLength characters of all names, strings and numbers together
 * @param depth objects and arrays inside each other
 * @param stringLength characters of one string
 * @param nameLength characters of one field name
 * @param numberLength characters of one number
 * @param elements elements of one array
 * @param fields fields of one object, and elements of one set: no table has so many columns, and nothing so many names
 * @param lookAhead values that are kept until the form of the object around them is known
 * @param values values of all kinds together
 */
public record WireLimits(
        int documentLength,
        int depth,
        int stringLength,
        int nameLength,
        int numberLength,
        int elements,
        int fields,
        int lookAhead,
        int values) {
    /** The limits that hold where no others are given. */
    public static final WireLimits DEFAULT =
            new WireLimits(16_000_000, 100, 8_000_000, 1_000, 40, 200_000, 10_000, 200_000, 2_000_000);

    private static final long VALUES_OF_A_ROW = 20;
    private static final long CHARACTERS_OF_A_ROW = 500;

    /** The greatest depth that can be set: beyond it a thread's stack would be the limit. */
    public static final int MAX_DEPTH = 200;

    /**
     * Limits from their parts.
     *
     * @throws InvalidPartException if one is not positive, or the depth is beyond {@link #MAX_DEPTH}
     */
    public WireLimits {
        check(documentLength, "documentLength");
        check(depth, "depth");
        check(stringLength, "stringLength");
        check(nameLength, "nameLength");
        check(numberLength, "numberLength");
        check(elements, "elements");
        check(fields, "fields");
        check(lookAhead, "lookAhead");
        check(values, "values");
        InvalidPartException.check(
                depth <= MAX_DEPTH, "WireLimits", "depth", "不超过" + MAX_DEPTH, "at most " + MAX_DEPTH, depth);
    }

    /**
     * Limits for one document of many rows, such as a country's observations of ten years: every limit of {@link #DEFAULT}, but for
     * those that grow with the rows. What is read is in memory as a whole, some 500 bytes a row.
     *
     * @param rows how many observations or facts there may be
     * @return the limits
     * @throws InvalidPartException if it is not positive
     */
    public static WireLimits ofRows(int rows) {
        check(rows, "rows");
        return DEFAULT.withElements(Math.max(DEFAULT.elements, rows))
                .withValues(atLeast(DEFAULT.values, VALUES_OF_A_ROW * rows))
                .withDocumentLength(atLeast(DEFAULT.documentLength, CHARACTERS_OF_A_ROW * rows));
    }

    private static int atLeast(int least, long limit) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(least, limit));
    }

    private static void check(int limit, String part) {
        InvalidPartException.check(limit > 0, "WireLimits", part, "正整数", "a positive number", limit);
    }

    /**
     * A copy with another limit of characters in all.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withDocumentLength(int limit) {
        return new WireLimits(
                limit, depth, stringLength, nameLength, numberLength, elements, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of depth.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive, or beyond {@link #MAX_DEPTH}
     */
    public WireLimits withDepth(int limit) {
        return new WireLimits(
                documentLength, limit, stringLength, nameLength, numberLength, elements, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of characters in a string.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withStringLength(int limit) {
        return new WireLimits(
                documentLength, depth, limit, nameLength, numberLength, elements, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of characters in a name.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withNameLength(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, limit, numberLength, elements, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of characters in a number.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withNumberLength(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, nameLength, limit, elements, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of elements in an array.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withElements(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, nameLength, numberLength, limit, fields, lookAhead, values);
    }

    /**
     * A copy with another limit of fields in an object and elements in a set.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withFields(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, nameLength, numberLength, elements, limit, lookAhead, values);
    }

    /**
     * A copy with another limit of values that are kept until a form is known.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withLookAhead(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, nameLength, numberLength, elements, fields, limit, values);
    }

    /**
     * A copy with another limit of values in all.
     *
     * @param limit the limit
     * @return the copy
     * @throws InvalidPartException if it is not positive
     */
    public WireLimits withValues(int limit) {
        return new WireLimits(
                documentLength, depth, stringLength, nameLength, numberLength, elements, fields, lookAhead, limit);
    }
}
