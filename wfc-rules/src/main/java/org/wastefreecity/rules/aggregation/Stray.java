/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.function.IntUnaryOperator;

/**
 * Which sums a row may belong to that was refused because nobody can tell which (无法归入的行): its category is not in the tree, its
 * period cannot be read, its reporter is blank.
 *
 * @param place the variant of a place; {@link #UNKNOWN}, or what {@link #within} says
 * @param period the code of a period, or {@link #UNKNOWN}
 * @param category the code of a category, or {@link #UNKNOWN}
 * @param measure the code of a measure, or {@link #UNKNOWN}
 */
record Stray(int place, int period, int category, int measure) {
    /** Any at all. */
    static final int UNKNOWN = -1;

    /** A row of which nothing is known. */
    static final Stray ANYWHERE = new Stray(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    Stray {
        place = place < UNKNOWN ? place : Math.max(UNKNOWN, place);
        period = Math.max(UNKNOWN, period);
        category = Math.max(UNKNOWN, category);
        measure = Math.max(UNKNOWN, measure);
    }

    /** Somewhere in a division, given by its code among places. */
    static int within(int division) {
        return UNKNOWN - 1 - division;
    }

    boolean isWithin() {
        return place < UNKNOWN;
    }

    /** The division it is somewhere in. */
    int division() {
        return UNKNOWN - 1 - place;
    }

    /** Whether its sum is known, and only who reports it is not. */
    boolean isPinned() {
        return (place | period | category | measure) >= 0;
    }

    Stray renumbered(IntUnaryOperator variant, IntUnaryOperator periodCode) {
        return new Stray(
                place < 0 ? place : variant.applyAsInt(place),
                period < 0 ? period : periodCode.applyAsInt(period),
                category,
                measure);
    }
}
