/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of an array of values of one shape.
 *
 * @param <F> the type of an element
 * @param element its shape
 * @param least the least number of elements, which the model checks
 * @param isSet whether their order says nothing
 */
record ListShape<F>(Shape<F> element, int least, boolean isSet) implements Shape<List<F>> {
    @Override
    public List<F> read(WireReader in) {
        List<F> values = new ArrayList<>();
        in.beginArray();
        while (isSet ? in.nextOfSet() : in.nextElement()) {
            values.add(element.read(in));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<F> values, WireWriter out) {
        if (isSet) {
            out.beginSet();
        } else {
            out.beginArray();
        }
        for (F value : values) {
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
