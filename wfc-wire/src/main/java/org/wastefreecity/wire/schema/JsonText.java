/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import org.wastefreecity.wire.WireWriter;

/** An accumulator of JSON text, indented by one space a level, as the packed plans are; for one thread. */
final class JsonText implements WireWriter {
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> empty = new ArrayDeque<>();
    private boolean named;

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        place();
        quote(name);
        text.append(": ");
        named = true;
    }

    @Override
    public void string(String value) {
        place();
        quote(value);
    }

    @Override
    public void number(long value) {
        place();
        text.append(value);
    }

    @Override
    public void bool(boolean value) {
        place();
        text.append(value);
    }

    private void begin(char sign) {
        place();
        text.append(sign);
        empty.push(true);
    }

    private void end(char sign) {
        if (!empty.pop()) {
            line();
        }
        text.append(sign);
    }

    /** Goes to where the next name or value stands. */
    private void place() {
        if (named) {
            named = false;
        } else if (!empty.isEmpty()) {
            if (!empty.pop()) {
                text.append(',');
            }
            empty.push(false);
            line();
        }
    }

    private void line() {
        text.append('\n').append(" ".repeat(empty.size()));
    }

    private void quote(String value) {
        text.append('"');
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", c));
                    } else {
                        text.append((char) c);
                    }
                }
            }
        });
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
