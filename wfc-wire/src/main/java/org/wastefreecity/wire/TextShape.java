/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of a value with a text form of its own: one class for all of them, since every second field is one. */
final class TextShape<T> implements Shape<T> {
    private final WireType type;
    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final boolean code;
    private final @Nullable Recurring<T> recurring;

    /** As {@link Shape#text} or {@link Shape#code} say. */
    TextShape(WireType type, Function<String, T> parse, Function<T, String> print, boolean code) {
        this.type = type;
        this.parse = parse;
        this.print = print;
        this.code = code;
        this.recurring = code && parse instanceof Recurring<T> texts ? texts : null;
    }

    @Override
    public T read(WireReader in) {
        if (recurring != null) {
            return in.code(recurring);
        }
        if (!code) {
            return Shape.guarded(in, parse, in.string());
        }
        String text = in.code();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            refuseBroken(text, in);
            throw Shape.refused(in, e);
        }
    }

    /** A text that is none is refused as such, whatever else may be wrong with it. */
    static void refuseBroken(String text, WireReader in) {
        if (WireText.of(text) == WireText.BROKEN) {
            throw in.fault(WireText.brokenFault(), null);
        }
    }

    @Override
    public void write(T value, WireWriter out) {
        if (code) {
            out.code(print.apply(value));
        } else {
            out.string(print.apply(value));
        }
    }

    @Override
    public WireType type() {
        return type;
    }
}
