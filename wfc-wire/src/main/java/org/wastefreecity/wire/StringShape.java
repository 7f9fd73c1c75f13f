/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

/** The shape of a string that is told apart by nothing but what the model says of it. */
final class StringShape implements Shape<String> {
    private final WireType type;

    StringShape(WireType type) {
        this.type = type;
    }

    @Override
    public String read(WireReader in) {
        return in.string();
    }

    @Override
    public void write(String value, WireWriter out) {
        out.string(value);
    }

    @Override
    public WireType type() {
        return type;
    }
}
