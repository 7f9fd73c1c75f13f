/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

/**
 * How values of one type are written. Implementations are immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Writing<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, WireWriter out);

    /**
     * What is written, told as data.
     *
     * @return the type
     */
    default WireType type() {
        return new WireType.Untold();
    }
}
