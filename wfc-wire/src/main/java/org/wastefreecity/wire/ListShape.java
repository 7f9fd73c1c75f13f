/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.ArrayList;
import java.util.List;

/** The shape of an array of values of one shape. */
final class ListShape<T> implements Shape<List<T>> {
    private final Shape<T> element;
    private final int least;
    private final boolean isSet;

    /** With the least number of elements, which the model checks, and whether their order says nothing. */
    ListShape(Shape<T> element, int least, boolean isSet) {
        this.element = element;
        this.least = least;
        this.isSet = isSet;
    }

    @Override
    public List<T> read(WireReader in) {
        List<T> values = new ArrayList<>();
        in.beginArray();
        while (isSet ? in.nextOfSet() : in.nextElement()) {
            values.add(element.read(in));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<T> values, WireWriter out) {
        if (isSet) {
            out.beginSet();
        } else {
            out.beginArray();
        }
        for (T value : values) {
            element.write(value, out);
        }
        if (isSet) {
            out.endSet();
        } else {
            out.endArray();
        }
    }

    @Override
    public WireType type() {
        return new WireType.Several(new WireType.Later(element::type), least);
    }
}
