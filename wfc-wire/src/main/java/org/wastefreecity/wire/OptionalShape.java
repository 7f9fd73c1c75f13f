/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Optional;

/** A value that is there, since the field is left out where it is not. */
record OptionalShape<F>(Shape<F> present) implements Shape<Optional<F>> {
    @Override
    public Optional<F> read(WireReader in) {
        return Optional.of(present.read(in));
    }

    @Override
    public void write(Optional<F> value, WireWriter out) {
        present.write(value.orElseThrow(), out);
    }

    @Override
    public WireType type() {
        return new WireType.Later(present::type);
    }
}
