/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.wire.MalformedJsonException;
import org.wastefreecity.wire.WireName;
import org.wastefreecity.wire.WireToken;
import org.wastefreecity.wire.WireTokens;

/** The tokens of a Jackson 2 parser. */
final class JacksonTokens implements WireTokens {
    private final JsonParser parser;
    private @Nullable JsonLocation location;
    private boolean isLocated;

    JacksonTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public WireToken current() {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> WireToken.OBJECT;
            case JsonTokenId.ID_END_OBJECT -> WireToken.OBJECT_END;
            case JsonTokenId.ID_START_ARRAY -> WireToken.ARRAY;
            case JsonTokenId.ID_END_ARRAY -> WireToken.ARRAY_END;
            case JsonTokenId.ID_FIELD_NAME -> WireToken.NAME;
            case JsonTokenId.ID_STRING -> WireToken.STRING;
            case JsonTokenId.ID_NUMBER_INT -> WireToken.INTEGER;
            case JsonTokenId.ID_NUMBER_FLOAT -> WireToken.DECIMAL;
            case JsonTokenId.ID_TRUE -> WireToken.TRUE;
            case JsonTokenId.ID_FALSE -> WireToken.FALSE;
            case JsonTokenId.ID_NULL -> WireToken.NULL;
            case JsonTokenId.ID_NO_TOKEN -> WireToken.END;
            default -> WireToken.OTHER;
        };
    }

    @Override
    public WireToken next() {
        try {
            isLocated = false;
            parser.nextToken();
            return current();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            isLocated = false;
            return parser.nextFieldName();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextName(WireName expected) {
        try {
            isLocated = false;
            if (parser.nextFieldName(expected.prepared(SerializedString.class, SerializedString::new))) {
                return expected.text();
            }
            return parser.currentTokenId() == JsonTokenId.ID_FIELD_NAME ? parser.currentName() : null;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextString() {
        try {
            isLocated = false;
            return parser.nextTextValue();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean nextCharacters() {
        try {
            isLocated = false;
            return parser.nextToken() == JsonToken.VALUE_STRING;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A text that is no JSON is a fault of the document; a stream that breaks off is not. */
    private static RuntimeException failed(IOException e) {
        if (e instanceof JsonProcessingException fault) {
            JsonLocation location = fault.getLocation();
            return new MalformedJsonException(fault.getOriginalMessage(), line(location), column(location), fault);
        }
        if (e instanceof CharConversionException) { // bytes that are no text, such as a UTF-32 of no character
            return new MalformedJsonException(String.valueOf(e.getMessage()), 0, 0, e);
        }
        return new UncheckedIOException(e);
    }

    @Override
    public int line() {
        return line(location());
    }

    @Override
    public int column() {
        return column(location());
    }

    /** Of the present token: made once, since whoever asks for the line asks for the column, too. */
    private @Nullable JsonLocation location() {
        if (!isLocated) {
            location = parser.currentTokenLocation();
            isLocated = true;
        }
        return location;
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static int column(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getColumnNr());
    }
}
