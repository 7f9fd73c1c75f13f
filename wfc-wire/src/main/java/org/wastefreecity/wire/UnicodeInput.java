/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * JSON in UTF-16 or UTF-32 as a stream of UTF-8 (编码转换), so that bytes that are no text are refused with their place wherever they stand,
 * even before a parser has its first token. A parser by itself knows no place there, or puts U+FFFD for them in silence.
 * <p>
 * What is UTF-8, or something else that is no JSON, is left to the parser. Not thread-safe.
 */
public final class UnicodeInput extends InputStream {
    private static final int TOLD_BY = 4; // bytes, as RFC 4627 has it

    private final InputStream in;
    private final String encoding;
    private final int width; // of a unit in bytes
    private final boolean isLittle;
    private final Function<WireException, IOException> refusal;
    private final byte[] units = new byte[4000];
    private int unit;
    private int unitsEnd;
    private final byte[] bytes = new byte[4000];
    private int begin;
    private int end;
    private int line = 1;
    private int column;

    private UnicodeInput(InputStream in, String encoding, Function<WireException, IOException> refusal) {
        this.in = in;
        this.encoding = encoding;
        this.width = encoding.startsWith("UTF-32") ? 4 : 2;
        this.isLittle = encoding.endsWith("LE");
        this.refusal = refusal;
    }

    /**
     * The same JSON in UTF-8.
     *
     * @param in JSON in any encoding of Unicode
     * @param refusal makes an exception of the parser's library of ours
     * @return a stream that stands where this one stood; closing it closes this one
     * @throws IOException if the first bytes cannot be read, or are of an order of UTF-32 that nobody writes
     */
    public static InputStream utf8(InputStream in, Function<WireException, IOException> refusal) throws IOException {
        byte[] first = new byte[TOLD_BY];
        int read = in.readNBytes(first, 0, TOLD_BY);
        PushbackInputStream whole = new PushbackInputStream(in, TOLD_BY);
        whole.unread(first, 0, read);
        String encoding = read < TOLD_BY ? null : encoding(first, 0, refusal);
        return encoding == null ? whole : new UnicodeInput(whole, encoding, refusal);
    }

    /**
     * Whether bytes are left to the parser as they are.
     *
     * @param json JSON in any encoding of Unicode
     * @param from where it begins
     * @param length how long it is
     * @return whether they are neither UTF-16 nor UTF-32
     */
    public static boolean isUtf8(byte[] json, int from, int length) {
        if (length < TOLD_BY) {
            return true;
        }
        // JSON begins with a character of ASCII, or with a mark
        int mark = (json[from] & 0xff) << 8 | json[from + 1] & 0xff;
        return mark != 0xfeff
                && mark != 0xfffe
                && json[from] != 0
                && json[from + 1] != 0
                && (json[from + 2] != 0 || json[from + 3] != 0);
    }

    /** As RFC 4627 tells encodings by the zeros among the first four bytes; null for what is UTF-8. */
    private static @Nullable String encoding(byte[] first, int from, Function<WireException, IOException> refusal)
            throws IOException {
        if (isUtf8(first, from, TOLD_BY)) {
            return null;
        }
        int quad = 0;
        for (int i = 0; i < TOLD_BY; i++) {
            quad = quad << 8 | first[from + i] & 0xff;
        }
        if (quad == 0x0000feff || quad >>> 8 == 0) {
            return "UTF-32BE";
        }
        if (quad == 0xfffe0000 || (quad & 0x00ffffff) == 0) {
            return "UTF-32LE";
        }
        if (quad == 0x0000fffe || quad == 0xfeff0000 || (quad & ~0x00ff0000) == 0 || (quad & ~0x0000ff00) == 0) {
            throw refusal.apply(new WireException(
                    "$",
                    1,
                    1,
                    Wording.of(
                            "是字节序不明的UTF-32，请改存为UTF-8",
                            "UTF-32 in an order of bytes that nobody writes: store it as UTF-8"),
                    null));
        }
        int pair = quad >>> 16;
        if (pair == 0xfeff || pair >>> 8 == 0) {
            return "UTF-16BE";
        }
        return pair == 0xfffe || (pair & 0xff) == 0 ? "UTF-16LE" : null;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : bytes[begin++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int some = Math.min(length, end - begin);
        System.arraycopy(bytes, begin, into, from, some);
        begin += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean isAtEnd() throws IOException {
        if (begin == end) {
            begin = 0;
            end = 0;
            while (end < bytes.length - 4 && add(nextPoint())) {}
        }
        return begin == end;
    }

    /** The next code point; below zero at the end. */
    private int nextPoint() throws IOException {
        column++;
        int point = nextUnit();
        if (width == 2 && point >= 0 && Character.isHighSurrogate((char) point)) {
            int low = nextUnit();
            if (low < 0 || !Character.isLowSurrogate((char) low)) {
                throw broken();
            }
            return Character.toCodePoint((char) point, (char) low);
        }
        // a zero is no JSON, and would make bytes that look like UTF-16 once more
        if (point == 0 || point > Character.MAX_CODE_POINT || point >= 0xd800 && point <= 0xdfff) {
            throw broken();
        }
        return point;
    }

    private int nextUnit() throws IOException {
        if (unit == unitsEnd) {
            unit = 0;
            unitsEnd = in.readNBytes(units, 0, units.length);
            if (unitsEnd == 0) {
                return -1;
            }
        }
        if (unitsEnd - unit < width) {
            throw broken();
        }
        int value = 0;
        for (int i = 0; i < width; i++) {
            value |= (units[unit + i] & 0xff) << 8 * (isLittle ? i : width - 1 - i);
        }
        unit += width;
        return value < 0 ? Integer.MAX_VALUE : value; // beyond all characters, and not the end
    }

    /** Adds a character to the bytes; false at the end. */
    private boolean add(int point) {
        if (point < 0) {
            return false;
        }
        if (point < 0x80) {
            put(point);
            if (point == '\n') {
                line++;
                column = 0;
            }
        } else if (point < 0x800) {
            put(0xc0 | point >> 6);
            put(0x80 | point & 0x3f);
        } else if (point > 0xffff) {
            put(0xf0 | point >> 18);
            put(0x80 | point >> 12 & 0x3f);
            put(0x80 | point >> 6 & 0x3f);
            put(0x80 | point & 0x3f);
        } else if (point != 0xfeff || line > 1 || column > 1) { // a mark at the beginning is none of the text
            put(0xe0 | point >> 12);
            put(0x80 | point >> 6 & 0x3f);
            put(0x80 | point & 0x3f);
        }
        return true;
    }

    private void put(int octet) {
        bytes[end++] = (byte) octet;
    }

    private IOException broken() {
        return refusal.apply(new WireException(
                "$",
                line,
                column,
                Wording.of("此处的字节不是" + encoding + "文本", "the bytes here are no text of " + encoding),
                null));
    }
}
