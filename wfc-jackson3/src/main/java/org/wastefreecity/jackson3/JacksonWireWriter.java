/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson3;

import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireName;
import org.wastefreecity.wire.WireText;
import org.wastefreecity.wire.WireWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes to a Jackson 3 generator. What could not be read again is not written. */
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
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        depth--;
        out.writeEndObject();
    }

    @Override
    public void beginArray() {
        enter();
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        depth--;
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        if (isWhole(name)) {
            out.writeName(new SerializedString(name));
        } else {
            out.writeName(name);
        }
    }

    @Override
    public void name(WireName name) {
        out.writeName(name.prepared(SerializedString.class, SerializedString::new));
    }

    @Override
    public void code(String value) {
        out.writeString(value);
    }

    @Override
    public void string(String value) {
        if (isWhole(value)) {
            out.writeString(new SerializedString(value));
        } else {
            out.writeString(value);
        }
    }

    /** A mapper may be told to write 😀 as two escapes; ours are always the same bytes unless all but ASCII is escaped. */
    private boolean isWhole(String text) {
        return WireText.checked(text) == WireText.PAIRED && out.getHighestNonEscapedChar() == 0;
    }

    @Override
    public void number(long value) {
        out.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    private void enter() {
        if (depth >= maxDepth) {
            Wording fault = Wording.of("嵌套层数超过上限" + maxDepth, "the depth is beyond the limit of " + maxDepth);
            throw new WireException("$", 0, 0, fault, null);
        }
        depth++;
    }
}
