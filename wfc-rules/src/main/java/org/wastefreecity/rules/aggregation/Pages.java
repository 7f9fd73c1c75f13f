/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a fact set, laid out in pages: one for each place, bank of codes and period that has facts, in this order.
 * <p>
 * Place and period stand once for a page. Category and measure of a row are one 16-bit code (category × measures + measure; a
 * bank is what is above 16 bits), so that a row takes ten bytes. What is rare stands beside: reporters only where a page has more
 * than one, statuses only where one is not normal.
 */
record Pages(
        int rows,
        int[] start,
        int[] variant,
        int[] bank,
        int[] period,
        long[] magnitude,
        int[] reporter,
        char[] code,
        long[] value,
        long[] notPositive,
        int[] mixedStart,
        int[] mixedReporter,
        int[] markedRow,
        byte[] markedStatus,
        short @Nullable [] filedAfter) {
    /** The reporter of a page that has several. */
    static final int MIXED = -1;
    /** The days between the end of a period and filing, where they are not known. */
    static final short UNKNOWN = Short.MIN_VALUE;

    int size() {
        return variant.length;
    }

    /** Whether a row is 0 or below: a cell without such a row is reported exactly if its sum is not 0. */
    boolean isNotPositive(int row) {
        return (notPositive[row >> 6] >>> row & 1) != 0;
    }

    int reporterOf(int page, int row) {
        return reporter[page] == MIXED ? mixedReporter[mixedStart[page] + row - start[page]] : reporter[page];
    }

    int statusOf(int row) {
        int at = Arrays.binarySearch(markedRow, row);
        return at < 0 ? 0 : markedStatus[at];
    }

    /** The first page at or behind a key. */
    int firstPage(int soughtVariant, int soughtBank, int soughtPeriod) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            int order = Integer.compare(variant[middle], soughtVariant);
            order = order != 0 ? order : Integer.compare(bank[middle], soughtBank);
            order = order != 0 ? order : Integer.compare(period[middle], soughtPeriod);
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An upper bound of the bytes that the columns take. */
    long bytes() {
        long filed = filedAfter == null ? 0 : 2L * filedAfter.length;
        return 10L * rows
                + 8L * notPositive.length
                + 32L * size()
                + 4L * mixedReporter.length
                + 5L * markedRow.length
                + filed;
    }

    /** The sum of two magnitudes, or the largest long where that is too small. */
    static long saturated(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
