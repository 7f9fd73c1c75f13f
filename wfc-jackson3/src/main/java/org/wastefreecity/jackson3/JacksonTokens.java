/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson3;

import java.io.CharConversionException;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.wire.MalformedJsonException;
import org.wastefreecity.wire.WireName;
import org.wastefreecity.wire.WireToken;
import org.wastefreecity.wire.WireTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;

/** The tokens of a Jackson 3 parser. */
final class JacksonTokens implements WireTokens {
    private final JsonParser parser;
    private @Nullable TokenStreamLocation location;
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
            case JsonTokenId.ID_PROPERTY_NAME -> WireToken.NAME;
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
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            isLocated = false;
            return parser.nextName();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextName(WireName expected) {
        try {
            isLocated = false;
            if (parser.nextName(expected.prepared(SerializedString.class, SerializedString::new))) {
                return expected.text();
            }
            return parser.currentTokenId() == JsonTokenId.ID_PROPERTY_NAME ? parser.currentName() : null;
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String nextString() {
        try {
            isLocated = false;
            return parser.nextStringValue();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean nextCharacters() {
        try {
            isLocated = false;
            return parser.nextToken() == JsonToken.VALUE_STRING;
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw failed(e);
        }
    }

    /** A text that is no JSON is a fault of the document; a stream that breaks off is not. */
    private static RuntimeException failed(JacksonException fault) {
        if (fault instanceof JacksonIOException && !(fault.getCause() instanceof CharConversionException)) {
            return fault;
        }
        TokenStreamLocation location = fault.getLocation();
        return new MalformedJsonException(fault.getOriginalMessage(), line(location), column(location), fault);
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
    private @Nullable TokenStreamLocation location() {
        if (!isLocated) {
            location = parser.currentTokenLocation();
            isLocated = true;
        }
        return location;
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static int column(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getColumnNr());
    }
}
