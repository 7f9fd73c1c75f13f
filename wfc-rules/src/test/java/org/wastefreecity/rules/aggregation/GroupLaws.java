/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of adding up: rows are added in any order and any parts, and taken away without a trace.
 *
 * @param <S> what gathers rows
 */
interface GroupLaws<S> {
    S empty();

    S plus(S sums, List<FactRow> rows);

    S minus(S sums, List<FactRow> rows);

    /** What the sums say, in a form that can be compared. */
    Object reading(S sums);

    @Property(tries = 40)
    default void orderOfParts_changesNothing(
            @ForAll("flat") List<FactRow> a, @ForAll("flat") List<FactRow> b, @ForAll("flat") List<FactRow> c) {
        Object once = reading(plus(plus(plus(empty(), a), b), c));
        assertEquals(once, reading(plus(plus(plus(empty(), c), a), b)));
        assertEquals(once, reading(plus(plus(plus(empty(), b), c), a)));
    }

    @Property(tries = 40)
    default void nothing_isTheIdentity(@ForAll("flat") List<FactRow> a) {
        assertEquals(reading(plus(empty(), a)), reading(plus(plus(empty(), List.of()), a)));
    }

    @Property(tries = 40)
    default void takingAway_isTheInverse(@ForAll("flat") List<FactRow> a, @ForAll("flat") List<FactRow> b) {
        assertEquals(reading(plus(empty(), a)), reading(minus(plus(plus(empty(), b), a), b)));
        assertEquals(reading(empty()), reading(minus(plus(empty(), a), a)));
    }

    @Property(tries = 40)
    default void correction_isRecomputation(@ForAll("flat") List<FactRow> a, @ForAll("flat") List<FactRow> b) {
        S corrected = plus(minus(plus(empty(), a), a.subList(0, a.size() / 2)), b);
        S again = plus(plus(empty(), a.subList(a.size() / 2, a.size())), b);
        assertEquals(reading(again), reading(corrected));
    }
}
