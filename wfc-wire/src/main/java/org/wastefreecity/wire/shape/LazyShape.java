/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.function.Supplier;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireReader;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.WireWriter;

/** A page that is made ready when it is first used. */
final class LazyShape<T> implements Shape<T> {
    private final Supplier<Shape<T>> page; // a constant of a class, which is made once

    LazyShape(Supplier<Shape<T>> page) {
        this.page = page;
    }

    @Override
    public T read(WireReader in) {
        return page.get().read(in);
    }

    @Override
    public void write(T value, WireWriter out) {
        page.get().write(value, out);
    }

    @Override
    public WireType type() {
        return page.get().type();
    }
}
