/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a value that can be taken away again, as far as it can: what has an inverse is a part of it.
 *
 * @param <T> the value
 */
interface InverseLaws<T> extends MergeLaws<T> {

    T negated(T value);

    /** The part that has an inverse. */
    T invertible(T value);

    @Property(tries = 300)
    default void addingAndTakingAwayLeavesTheRest(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        T a = random(random);
        T b = random(random);
        assertEquals(invertible(a), merge(merge(a, b), negated(b)));
    }

    @Property(tries = 300)
    default void negationIsItsOwnInverseAndKeepsSums(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        T a = random(random);
        T b = random(random);
        assertEquals(invertible(a), negated(negated(a)));
        assertEquals(negated(merge(a, b)), merge(negated(a), negated(b)));
    }

    /** A correction: old figures taken away, new ones added, is what a fresh start with the new ones gives. */
    @Property(tries = 300)
    default void correctionEqualsRecomputation(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        T kept = random(random);
        T old = random(random);
        T now = random(random);
        assertEquals(invertible(merge(kept, now)), merge(merge(merge(kept, old), negated(old)), now));
    }
}
