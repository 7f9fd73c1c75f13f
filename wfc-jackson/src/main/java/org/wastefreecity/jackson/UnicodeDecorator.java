/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.wire.UnicodeInput;
import org.wastefreecity.wire.WireException;

/** Refuses bytes that are no text with their place, which Jackson by itself does without one. Immutable and thread-safe. */
final class UnicodeDecorator extends InputDecorator {
    private static final long serialVersionUID = 1L;

    @Override
    public InputStream decorate(@Nullable IOContext context, InputStream in) throws IOException {
        return UnicodeInput.utf8(in, UnicodeDecorator::refused);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson takes null for bytes that stay as they are
    public @Nullable InputStream decorate(@Nullable IOContext context, byte[] json, int from, int length)
            throws IOException {
        return UnicodeInput.isUtf8(json, from, length)
                ? null
                : decorate(context, new ByteArrayInputStream(json, from, length));
    }

    @Override
    public DataInput decorate(@Nullable IOContext context, DataInput in) {
        return in;
    }

    @Override
    public Reader decorate(@Nullable IOContext context, Reader in) {
        return in;
    }

    private static JsonMappingException refused(WireException fault) {
        return new JsonMappingException(null, String.valueOf(fault.getMessage()), fault);
    }
}
