/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.jackson.wire.WireException;
import org.wastefreecity.jackson.wire.WireReader;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads from a Jackson 2 parser that stands on the first token of the value.
 * <p>
 * The invariant between calls: {@code parser.currentToken()} is the token to be read next.
 */
final class JacksonWireReader implements WireReader {
    private final JsonParser original;
    private final Deque<String> path = new ArrayDeque<>();
    private JsonParser parser;
    private @Nullable JsonLocation lastKnown;

    JacksonWireReader(JsonParser parser) {
        this.original = parser;
        this.parser = parser;
    }

    @Override
    public void beginObject() {
        expect(JsonToken.START_OBJECT, "对象", "an object");
        path.addLast("");
        advance();
    }

    @Override
    public String beginUnion(String key) {
        beginObject();
        if (parser.currentToken() == JsonToken.FIELD_NAME && name().equals(key)) {
            advance();
            path.removeLast();
            path.addLast("." + key);
            return string();
        }
        return lookedUp(key);
    }

    /** Puts the fields before the key aside and lets them be read after it, as if the key had stood first. */
    private String lookedUp(String key) {
        try {
            TokenBuffer others = new TokenBuffer(parser);
            String form = null;
            while (parser.currentToken() == JsonToken.FIELD_NAME && form == null) {
                String name = name();
                advance();
                if (name.equals(key)) {
                    form = string();
                } else {
                    others.writeFieldName(name);
                    others.copyCurrentStructure(parser);
                    advance();
                }
            }
            if (form == null) {
                throw fault(Wording.of("缺少字段" + key, "lacks the field " + key), null);
            }
            if (parser.currentToken() != null) {
                others.copyCurrentEvent(parser); // the token after the key; the rest follows from the parser itself
            }
            lastKnown = parser.currentLocation();
            parser = JsonParserSequence.createFlattened(false, others.asParser(parser), parser);
            advance();
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String nextName() {
        path.removeLast();
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            advanceUnlessAtEnd();
            return null;
        }
        expect(JsonToken.FIELD_NAME, "字段", "a field");
        String name = name();
        path.addLast("." + name);
        advance();
        return name;
    }

    @Override
    public void beginArray() {
        expect(JsonToken.START_ARRAY, "数组", "an array");
        path.addLast("[-1]");
        advance();
    }

    @Override
    public boolean nextElement() {
        String last = path.removeLast();
        if (parser.currentToken() == JsonToken.END_ARRAY) {
            advanceUnlessAtEnd();
            return false;
        }
        path.addLast("[" + (Integer.parseInt(last.substring(1, last.length() - 1)) + 1) + "]");
        return true;
    }

    @Override
    public String string() {
        expect(JsonToken.VALUE_STRING, "字符串", "a string");
        String text = text();
        advanceUnlessAtEnd();
        return text;
    }

    @Override
    public int integer() {
        expect(JsonToken.VALUE_NUMBER_INT, "整数", "a whole number");
        String digits = text();
        int value;
        try {
            value = Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw unexpected("整数", "a whole number", digits, e);
        }
        advanceUnlessAtEnd();
        return value;
    }

    @Override
    public boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true 或 false", "true or false", token, null);
        }
        advanceUnlessAtEnd();
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public WireException fault(Wording fault, @Nullable Throwable cause) {
        StringBuilder place = new StringBuilder("$");
        Iterator<String> steps = path.iterator();
        while (steps.hasNext()) {
            String step = steps.next();
            place.append(step.equals("[-1]") ? "" : step);
        }
        JsonLocation location = lastKnown != null && parser != original ? lastKnown : parser.currentLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new WireException(place.toString(), line, column, fault, cause);
    }

    private void expect(JsonToken token, String zh, String en) {
        if (parser.currentToken() != token) {
            throw unexpected(zh, en, parser.currentToken(), null);
        }
    }

    private WireException unexpected(String zh, String en, @Nullable Object actual, @Nullable Throwable cause) {
        String shown = actual instanceof JsonToken
                ? String.valueOf(actual)
                : InvalidPartException.shown(String.valueOf(actual));
        return fault(Wording.of("应为" + zh + "，实为" + shown, "expected " + en + ", got " + shown), cause);
    }

    /** Depth 0 means that the value is read: the token after it belongs to somebody else. */
    private void advanceUnlessAtEnd() {
        if (!path.isEmpty()) {
            advance();
        }
    }

    private void advance() {
        try {
            parser.nextToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
