/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.ArrayList;
import java.util.List;

/** An array of values of one shape; of a set the order says nothing. */
record ListShape<F>(Shape<F> element, int least, boolean set) implements Shape<List<F>> {
    @Override
    public List<F> read(WireReader in) {
        List<F> values = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            values.add(element.read(in));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<F> values, WireWriter out) {
        if (set) {
            out.beginSet();
        } else {
            out.beginArray();
        }
        for (F value : values) {
            element.write(value, out);
        }
        if (set) {
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
