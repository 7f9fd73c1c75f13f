/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads one value from the tokens of any JSON library, and holds the limits: what all adapters share.
 * <p>
 * The tokens stand on the first of the value when it begins and on the last when it ends, and stay on the token that was read
 * last until the next one is asked for, so that a fault found in a value is shown at its own line. Not thread-safe.
 */
public final class TokenReader implements WireReader {
    private final WireTokens tokens;
    private final WireSettings settings;
    private final WireLimits limits;
    private Frame[] frames = new Frame[4]; // an observation is three deep
    private int depth;
    private WireToken current;
    private String text = ""; // of the token, if it has one
    private boolean taken;
    private @Nullable LookAhead ahead;
    private long characters;
    private int values;

    /** An object or array that is being read. */
    private static final class Frame {
        private @Nullable String name;
        private @Nullable String form;
        private @Nullable Set<String> passedOver;
        private int index;
        private boolean array;
    }

    /**
     * A reader of one value.
     *
     * @param tokens stand on its first token
     * @param settings how strictly it is read
     */
    public TokenReader(WireTokens tokens, WireSettings settings) {
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.settings = settings;
        this.limits = settings.limits();
        this.current = WireToken.END;
        try {
            this.current = tokens.current();
            count();
        } catch (MalformedJsonException e) {
            throw malformed(e);
        }
    }

    /**
     * A reader of the value that is a document.
     *
     * @param tokens stand before its first token
     * @param settings how strictly it is read
     * @return the reader
     * @throws WireException if the document does not begin as JSON
     */
    public static TokenReader ofDocument(WireTokens tokens, WireSettings settings) {
        try {
            tokens.next();
        } catch (MalformedJsonException e) {
            throw malformed(e, "$", e.line(), e.column());
        }
        return new TokenReader(tokens, settings);
    }

    /**
     * Refuses whatever follows the value that was read.
     *
     * @throws WireException if the document goes on
     */
    public void end() {
        if (token() != WireToken.END) {
            throw fault(Wording.of("文件在结束之后还有内容", "the document goes on after its end"), null);
        }
    }

    @Override
    public void beginObject() {
        expect(WireToken.OBJECT);
        enter(false);
    }

    @Override
    public void beginArray() {
        expect(WireToken.ARRAY);
        enter(true);
    }

    private void enter(boolean array) {
        if (depth >= limits.depth()) {
            throw beyond("嵌套层数", "depth", limits.depth());
        }
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, Math.min(4 * depth, limits.depth()));
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        frame.name = null;
        frame.form = null;
        frame.passedOver = null;
        frame.index = -1;
        frame.array = array;
        depth++;
        taken = true;
    }

    @Override
    public @Nullable String nextName() {
        return nextName(null);
    }

    @Override
    public @Nullable String nextName(@Nullable WireName expected) {
        Frame frame = frames[depth - 1];
        frame.name = null;
        String name = taken && ahead == null ? takenName(expected) : null; // as a rule, and in one step
        if (name == null) {
            if (nameToken(expected) == WireToken.OBJECT_END) {
                depth--;
                taken = true;
                return null;
            }
            expect(WireToken.NAME);
            name = text;
            taken = true;
        }
        frame.name = name;
        if (++frame.index >= limits.fields()) {
            throw beyond("字段数", "fields of an object", limits.fields());
        }
        if (frame.form != null && name.equals(frame.form)) {
            throw fault(twice(name), null);
        }
        return name;
    }

    /** The name that is the next token, taken at once; null if another token is, which then is the present one. */
    private @Nullable String takenName(@Nullable WireName expected) {
        try {
            String name = expected == null ? tokens.nextName() : tokens.nextName(expected);
            if (name == null) {
                taken = false;
                current = tokens.current();
                count();
                return null;
            }
            current = WireToken.NAME;
            countCharacters(name.length(), limits.nameLength(), "字段名长度", "length of a name");
            return name;
        } catch (MalformedJsonException e) {
            throw malformed(e);
        }
    }

    @Override
    public boolean nextElement() {
        if (token() == WireToken.ARRAY_END) {
            depth--;
            taken = true;
            return false;
        }
        Frame frame = frames[depth - 1];
        if (++frame.index >= limits.elements()) {
            throw beyond("数组元素数", "elements of an array", limits.elements());
        }
        return true;
    }

    @Override
    public boolean nextOfSet() {
        if (!nextElement()) {
            return false;
        }
        if (frames[depth - 1].index >= limits.fields()) {
            throw beyond("集合元素数", "elements of a set", limits.fields());
        }
        return true;
    }

    @Override
    public <T> T beginUnion(WireName union, Recurring<T> forms) {
        String key = union.text();
        expect(WireToken.OBJECT);
        if (ahead != null) {
            return value(forms, beginUnionAhead(ahead, key));
        }
        enter(false);
        Frame frame = frames[depth - 1];
        LookAhead others = null; // most documents have the form first
        int begin = depth;
        while (nameToken(others == null ? union : null) == WireToken.NAME) {
            String name = text;
            frame.name = name;
            if (name.equals(key)) {
                taken = true;
                T form = code(forms);
                frame.form = key;
                ahead = others;
                return form;
            }
            if (others == null) {
                others = new LookAhead();
            }
            others.add(WireToken.NAME, name, tokens.line(), tokens.column());
            taken = true;
            copyValue(others);
        }
        depth = begin;
        frame.name = null;
        throw withoutField(key);
    }

    private String beginUnionAhead(LookAhead others, String key) {
        enter(false);
        Frame frame = frames[depth - 1];
        String form = others.take(key);
        if (form == null) {
            current = others.kind();
            if (current == WireToken.OBJECT_END) {
                throw withoutField(key);
            }
            frame.name = key;
            throw unexpected(WireToken.STRING);
        }
        frame.form = key;
        return form;
    }

    private WireException withoutField(String key) {
        return fault(Wording.of("缺少字段" + key, "lacks the field " + key), null);
    }

    private void copyValue(LookAhead others) {
        int[] open = others.open(limits.depth() + 1);
        int within = 0;
        do {
            WireToken token = token();
            if (token == WireToken.END || token == WireToken.OTHER) {
                throw unexpected(WireToken.STRING);
            }
            if (others.size() >= limits.lookAhead()) {
                throw beyond(
                        "字段form之前的值数", "number of values before the field that tells the form", limits.lookAhead());
            }
            int place = others.add(token, token.isText() ? text : null, tokens.line(), tokens.column());
            taken = true;
            if (token == WireToken.OBJECT || token == WireToken.ARRAY) {
                if (depth + within >= limits.depth()) {
                    throw beyond("嵌套层数", "depth", limits.depth());
                }
                open[within++] = place;
            } else if (token == WireToken.OBJECT_END || token == WireToken.ARRAY_END) {
                others.close(open[--within], place);
            }
        } while (within > 0);
    }

    @Override
    public String string() {
        String string = taken && ahead == null ? takenString() : null; // as a rule, and in one step
        if (string == null) {
            string = code();
        }
        checkText(string);
        return string;
    }

    /** The string that is the next token, taken at once; null if another token is, which then is the present one. */
    private @Nullable String takenString() {
        try {
            String string = tokens.nextString();
            if (string == null) {
                taken = false;
                current = tokens.current();
                count();
                return null;
            }
            current = WireToken.STRING;
            countString(string.length());
            return string;
        } catch (MalformedJsonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String code() {
        if (stringToken() != WireToken.STRING) {
            throw unexpected(WireToken.STRING);
        }
        taken = true;
        return text;
    }

    @Override
    public <T> T code(Recurring<T> texts) {
        if (!taken || ahead != null) {
            return WireReader.super.code(texts);
        }
        try {
            taken = false;
            if (!tokens.nextCharacters()) {
                current = tokens.current();
                count();
                return WireReader.super.code(texts);
            }
            current = WireToken.STRING;
            int length = tokens.length();
            countString(length);
            T value = texts.known(tokens.characters(), tokens.offset(), length);
            text = value == null ? tokens.text() : ""; // nobody asks for the text of a string that was taken
            taken = true;
            return value == null ? value(texts, text) : value;
        } catch (MalformedJsonException e) {
            throw malformed(e);
        }
    }

    private <T> T value(Recurring<T> texts, String known) {
        try {
            return texts.apply(known);
        } catch (IllegalArgumentException | DateTimeException e) {
            TextShape.refuseBroken(known, this);
            throw Shape.refused(this, e);
        }
    }

    private void checkText(String string) {
        if (WireText.of(string) == WireText.BROKEN) {
            throw fault(WireText.brokenFault(), null);
        }
    }

    @Override
    public int integer() {
        return whole(Integer::parseInt);
    }

    @Override
    public long longInteger() {
        return whole(Long::parseLong);
    }

    private <N> N whole(Function<String, N> parsed) {
        expect(WireToken.INTEGER);
        String digits = text;
        try {
            N number = parsed.apply(digits);
            taken = true;
            return number;
        } catch (NumberFormatException e) {
            String shown = InvalidPartException.shown(digits);
            throw fault(Wording.of("应为整数，实为" + shown, "expected a whole number, got " + shown), e);
        }
    }

    @Override
    public boolean bool() {
        WireToken token = token();
        if (token != WireToken.TRUE && token != WireToken.FALSE) {
            throw fault(
                    Wording.of(
                            "应为true或false，实为" + token.label().zh(),
                            "expected true or false, got " + token.label().en()),
                    null);
        }
        taken = true;
        return token == WireToken.TRUE;
    }

    @Override
    public void unknownField(String type, String name, List<String> known) {
        String nearest = UnknownNames.nearest(name, known);
        if (settings.listener() == null) {
            throw fault(UnknownNames.field(type, name, nearest), null);
        }
        Frame frame = frames[depth - 1];
        if (frame.passedOver == null) {
            frame.passedOver = new HashSet<>();
        }
        if (!frame.passedOver.add(name)) {
            throw fault(twice(name), null);
        }
        settings.listener().accept(new UnknownField(path(), line(), column(), type, nearest));
        passOver();
    }

    /** Reads a value and forgets it; what is no JSON, or beyond a limit, or stands twice, is refused even there. */
    private void passOver() {
        switch (token()) {
            case OBJECT -> {
                beginObject();
                Set<String> names = new HashSet<>();
                for (String name = nextName(); name != null; name = nextName()) {
                    if (!names.add(name)) {
                        throw fault(twice(name), null);
                    }
                    passOver();
                }
            }
            case ARRAY -> {
                beginArray();
                while (nextElement()) {
                    passOver();
                }
            }
            case STRING -> string();
            case INTEGER, DECIMAL, TRUE, FALSE, NULL -> taken = true;
            default -> throw unexpected(WireToken.STRING);
        }
    }

    static Wording twice(String name) {
        return Wording.of(
                "字段" + InvalidPartException.shown(name) + "重复",
                "field " + InvalidPartException.shown(name) + " stands twice");
    }

    @Override
    public WireException fault(Wording fault, @Nullable Throwable cause) {
        return new WireException(path(), line(), column(), fault, cause);
    }

    private int line() {
        return ahead != null && ahead.isBegun() ? ahead.line() : tokens.line();
    }

    private int column() {
        return ahead != null && ahead.isBegun() ? ahead.column() : tokens.column();
    }

    private String path() {
        StringBuilder path = new StringBuilder("$");
        for (int i = 0; i < depth; i++) {
            Frame frame = frames[i];
            if (frame.array) {
                if (frame.index >= 0) {
                    path.append('[').append(frame.index).append(']');
                }
            } else if (frame.name != null) {
                path.append(UnknownNames.step(frame.name));
            }
        }
        return path.toString();
    }

    private void expect(WireToken expected) {
        if (token() != expected) {
            throw unexpected(expected);
        }
    }

    private WireException unexpected(WireToken expected) {
        Wording shown = expected.label();
        Wording got = current.label();
        return fault(
                Wording.of("应为" + shown.zh() + "，实为" + got.zh(), "expected " + shown.en() + ", got " + got.en()), null);
    }

    private WireException beyond(String zh, String en, int limit) {
        return fault(Wording.of(zh + "超过上限" + limit, "the " + en + " is beyond the limit of " + limit), null);
    }

    private WireException malformed(MalformedJsonException e) {
        boolean placed = e.line() > 0; // else the last token is the nearest that is known
        return malformed(e, path(), placed ? e.line() : line(), placed ? e.column() : column());
    }

    private static WireException malformed(MalformedJsonException e, String path, int line, int column) {
        Throwable cause = e.getCause();
        if (cause != null && cause.getCause() instanceof WireException text) { // of UnicodeInput, which knows no path
            return new WireException(path, text.line(), text.column(), text.fault(), cause);
        }
        Wording fault = Wording.of("不是可读取的JSON：" + e.getMessage(), "no JSON that can be read: " + e.getMessage());
        return new WireException(path, line, column, fault, cause);
    }

    /** The next token to be read. */
    private WireToken token() {
        if (taken && !isAhead()) {
            try {
                current = tokens.next();
                count();
            } catch (MalformedJsonException e) {
                throw malformed(e);
            }
        }
        return current;
    }

    /** The next token, most likely a name. */
    private WireToken nameToken(@Nullable WireName expected) {
        if (taken && !isAhead()) {
            try {
                String name = expected == null ? tokens.nextName() : tokens.nextName(expected);
                if (name != null) {
                    current = WireToken.NAME;
                    countName(name);
                } else {
                    current = tokens.current();
                    count();
                }
            } catch (MalformedJsonException e) {
                throw malformed(e);
            }
        }
        return current;
    }

    /** The next token, most likely a string. */
    private WireToken stringToken() {
        if (taken && !isAhead()) {
            try {
                String string = tokens.nextString();
                if (string != null) {
                    current = WireToken.STRING;
                    countString(string);
                } else {
                    current = tokens.current();
                    count();
                }
            } catch (MalformedJsonException e) {
                throw malformed(e);
            }
        }
        return current;
    }

    /** Whether the next token was read before its time; then it is the present one. */
    private boolean isAhead() {
        taken = false;
        if (ahead == null) {
            return false;
        }
        if (!ahead.advance()) {
            ahead = null;
            return false;
        }
        current = ahead.kind();
        if (current.isText()) {
            text = ahead.text();
        }
        return true;
    }

    /** Every token passes here once, however often it is looked at. */
    private void count() {
        switch (current) {
            case NAME -> countName(tokens.text());
            case STRING -> countString(tokens.text());
            case INTEGER, DECIMAL -> {
                countValue();
                countCharacters(tokens.length(), limits.numberLength(), "数字长度", "length of a number");
                text = tokens.text(); // not before its length is known: digits cost more than letters
            }
            case OBJECT, ARRAY, TRUE, FALSE, NULL, OTHER -> countValue();
            case OBJECT_END, ARRAY_END, END -> {}
        }
    }

    private void countName(String name) {
        text = name;
        countCharacters(name.length(), limits.nameLength(), "字段名长度", "length of a name");
    }

    private void countString(String string) {
        text = string;
        countString(string.length());
    }

    private void countString(int length) {
        countValue();
        countCharacters(length, limits.stringLength(), "字符串长度", "length of a string");
    }

    private void countValue() {
        if (++values > limits.values()) {
            throw beyond("值的总数", "number of values", limits.values());
        }
    }

    private void countCharacters(int length, int limit, String zh, String en) {
        if (length > limit) {
            throw beyond(zh, en, limit);
        }
        characters += length;
        if (characters > limits.documentLength()) {
            throw beyond("文档字符总数", "number of characters", limits.documentLength());
        }
    }
}
