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
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireReader;

/**
 * Reads from a Jackson 2 parser that stands on the first token of the value, and leaves it on the last.
 * <p>
 * The parser stays on the token that was read last until the next one is asked for, so that a fault found in a value is shown
 * at its own line.
 */
final class JacksonWireReader implements WireReader {
    /** Deeper than any document of ours, and far from the end of a thread's stack, whatever the mapper or a tree allows. */
    static final int MAX_DEPTH = 100;

    private final Deque<String> path = new ArrayDeque<>();
    private JsonParser parser;
    private boolean taken;

    JacksonWireReader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public void beginObject() {
        expect(JsonToken.START_OBJECT, "对象", "an object");
        enter("");
    }

    @Override
    public String beginUnion(String key) {
        beginObject();
        try {
            TokenBuffer others = new TokenBuffer(parser);
            while (token() == JsonToken.FIELD_NAME) {
                String name = name();
                taken = true;
                if (name.equals(key)) {
                    path.removeLast();
                    path.addLast("." + key);
                    String form = string();
                    putBack(others);
                    return form;
                }
                others.writeFieldName(name);
                copyValue(others);
            }
            path.removeLast();
            throw fault(Wording.of("缺少字段" + key, "lacks the field " + key), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the fields that stood before the key be read after it. */
    private void putBack(TokenBuffer others) throws IOException {
        if (others.firstToken() != null) {
            parser = JsonParserSequence.createFlattened(false, others.asParser(parser), parser);
        }
    }

    private void copyValue(TokenBuffer others) throws IOException {
        int depth = 0;
        do {
            JsonToken token = token();
            others.copyCurrentEvent(parser);
            taken = true;
            if (token != null && token.isStructStart()) {
                checkDepth(path.size() + depth++);
            } else if (token != null && token.isStructEnd()) {
                depth--;
            }
        } while (depth > 0);
    }

    private void enter(String step) {
        checkDepth(path.size());
        path.addLast(step);
        taken = true;
    }

    private void checkDepth(int depth) {
        if (depth >= MAX_DEPTH) {
            throw fault(Wording.of("嵌套不得超过" + MAX_DEPTH + "层", "nested deeper than " + MAX_DEPTH), null);
        }
    }

    @Override
    public @Nullable String nextName() {
        path.removeLast();
        if (token() == JsonToken.END_OBJECT) {
            taken = true;
            return null;
        }
        expect(JsonToken.FIELD_NAME, "字段", "a field");
        String name = name();
        path.addLast("." + name);
        taken = true;
        return name;
    }

    @Override
    public void beginArray() {
        expect(JsonToken.START_ARRAY, "数组", "an array");
        enter("[-1]");
    }

    @Override
    public boolean nextElement() {
        String last = path.removeLast();
        if (token() == JsonToken.END_ARRAY) {
            taken = true;
            return false;
        }
        path.addLast("[" + (Integer.parseInt(last.substring(1, last.length() - 1)) + 1) + "]");
        return true;
    }

    @Override
    public String string() {
        expect(JsonToken.VALUE_STRING, "字符串", "a string");
        taken = true;
        return text();
    }

    @Override
    public int integer() {
        expect(JsonToken.VALUE_NUMBER_INT, "整数", "a whole number");
        taken = true;
        String digits = text();
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw unexpected("整数", "a whole number", digits, e);
        }
    }

    @Override
    public boolean bool() {
        JsonToken token = token();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true 或 false", "true or false", token, null);
        }
        taken = true;
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public WireException fault(Wording fault, @Nullable Throwable cause) {
        StringBuilder place = new StringBuilder("$");
        path.forEach(step -> place.append(step.equals("[-1]") ? "" : step));
        JsonLocation location = parser.currentTokenLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new WireException(place.toString(), line, column, fault, cause);
    }

    private void expect(JsonToken token, String zh, String en) {
        JsonToken actual = token();
        if (actual != token) {
            throw unexpected(zh, en, actual, null);
        }
    }

    private WireException unexpected(String zh, String en, @Nullable Object actual, @Nullable Throwable cause) {
        String shown = actual instanceof JsonToken
                ? String.valueOf(actual)
                : InvalidPartException.shown(String.valueOf(actual));
        return fault(Wording.of("应为" + zh + "，实为" + shown, "expected " + en + ", got " + shown), cause);
    }

    /** The next token to be read. */
    private @Nullable JsonToken token() {
        if (!taken) {
            return parser.currentToken();
        }
        taken = false;
        try {
            return parser.nextToken();
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
