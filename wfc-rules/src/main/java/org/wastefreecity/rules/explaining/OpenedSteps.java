/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Steps that are put together whenever somebody looks at them, and not kept: a sum of millions of rows is followed with few of them in
 * memory. Read one after the other; a place in the middle is reached from the beginning.
 */
final class OpenedSteps extends AbstractList<Explanation> {
    private final Supplier<Stream<Explanation>> steps;

    OpenedSteps(Supplier<Stream<Explanation>> steps) {
        this.steps = steps;
    }

    @Override
    public Iterator<Explanation> iterator() {
        return steps.get().iterator();
    }

    @Override
    public Spliterator<Explanation> spliterator() {
        return steps.get().spliterator();
    }

    @Override
    public Explanation get(int index) {
        return steps.get().skip(index).findFirst().orElseThrow(() -> new IndexOutOfBoundsException(index));
    }

    @Override
    public int size() {
        return (int) steps.get().count();
    }

    @Override
    public boolean isEmpty() {
        return !iterator().hasNext();
    }
}
