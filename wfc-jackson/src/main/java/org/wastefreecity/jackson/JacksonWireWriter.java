/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wastefreecity.wire.WireWriter;

/** Writes to a Jackson 2 generator. */
final class JacksonWireWriter implements WireWriter {
    private final JsonGenerator out;
    private int depth;

    JacksonWireWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void beginObject() {
        begin(out::writeStartObject);
    }

    @Override
    public void endObject() {
        depth--;
        run(out::writeEndObject);
    }

    @Override
    public void beginArray() {
        begin(out::writeStartArray);
    }

    @Override
    public void endArray() {
        depth--;
        run(out::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> out.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        run(() -> out.writeString(value));
    }

    @Override
    public void number(long value) {
        run(() -> out.writeNumber(value));
    }

    @Override
    public void bool(boolean value) {
        run(() -> out.writeBoolean(value));
    }

    /** What could not be read again is not written. */
    private void begin(Write write) {
        run(() -> {
            if (depth >= JacksonWireReader.MAX_DEPTH) {
                throw new JsonGenerationException("nested deeper than " + JacksonWireReader.MAX_DEPTH, out);
            }
            write.run();
        });
        depth++;
    }

    private static void run(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
