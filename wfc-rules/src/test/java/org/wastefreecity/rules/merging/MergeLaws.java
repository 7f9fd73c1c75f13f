/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of a value that merges: a commutative monoid, so that neither order nor grouping nor the number of parts matters.
 *
 * @param <T> the value
 */
interface MergeLaws<T> {

    T empty();

    T merge(T left, T right);

    T random(SplittableRandom random);

    @Property(tries = 300)
    default void mergeIsAssociative(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        T a = random(random);
        T b = random(random);
        T c = random(random);
        assertEquals(merge(merge(a, b), c), merge(a, merge(b, c)));
    }

    @Property(tries = 300)
    default void mergeIsCommutative(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        T a = random(random);
        T b = random(random);
        assertEquals(merge(a, b), merge(b, a));
        assertEquals(merge(a, b).hashCode(), merge(b, a).hashCode());
    }

    @Property(tries = 300)
    default void emptyIsTheIdentity(@ForAll long seed) {
        T a = random(new SplittableRandom(seed));
        assertEquals(a, merge(a, empty()));
        assertEquals(a, merge(empty(), a));
        assertEquals(empty(), merge(empty(), empty()));
    }

    @Property(tries = 100)
    default void anyTreeOfMergesIsTheSame(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<T> parts = IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> random(random))
                .toList();
        T inARow = parts.stream().reduce(empty(), this::merge);
        List<T> left = new ArrayList<>(parts);
        while (left.size() > 1) {
            T one = left.remove(random.nextInt(left.size()));
            T other = left.remove(random.nextInt(left.size()));
            left.add(random.nextInt(left.size() + 1), merge(one, other));
        }
        assertEquals(inARow, left.get(0));
    }
}
