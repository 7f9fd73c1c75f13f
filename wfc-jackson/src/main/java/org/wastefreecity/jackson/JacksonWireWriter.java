/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireName;
import org.wastefreecity.wire.WireText;
import org.wastefreecity.wire.WireWriter;

/** Writes to a Jackson 2 generator. What could not be read again is not written. */
final class JacksonWireWriter implements WireWriter {
    private final JsonGenerator out;
    private final int maxDepth;
    private int depth;

    JacksonWireWriter(JsonGenerator out, int maxDepth) {
        this.out = out;
        this.maxDepth = maxDepth;
    }

    @Override
    public void beginObject() {
        enter();
        try {
            out.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        depth--;
        try {
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginArray() {
        enter();
        try {
            out.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        depth--;
        try {
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            if (isWhole(name)) {
                out.writeFieldName(new SerializedString(name));
            } else {
                out.writeFieldName(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(WireName name) {
        try {
            out.writeFieldName(name.prepared(SerializedString.class, SerializedString::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void code(String value) {
        try {
            out.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(String value) {
        try {
            if (isWhole(value)) {
                out.writeString(new SerializedString(value));
            } else {
                out.writeString(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By itself, a generator of bytes would write 😀 as two escapes and a generator of characters as it is. */
    private boolean isWhole(String text) {
        return WireText.checked(text) == WireText.PAIRED && out.getHighestEscapedChar() == 0;
    }

    @Override
    public void number(long value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            out.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter() {
        if (depth >= maxDepth) {
            Wording fault = Wording.of("嵌套层数超过上限" + maxDepth, "the depth is beyond the limit of " + maxDepth);
            throw new WireException("$", 0, 0, fault, null);
        }
        depth++;
    }
}
