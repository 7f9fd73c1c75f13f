/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.canonical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireText;
import org.wastefreecity.wire.WireWriter;

/**
 * Writes the canonical form; an accumulator of bytes for one value and one thread.
 * <p>
 * Fields and elements of sets are written as they come and put in order when what they stand in is closed.
 */
final class CanonicalWriter implements WireWriter {
    /** The greatest whole number of which RFC 8785 knows every digit. */
    private static final long MAX_NUMBER = (1L << 53) - 1;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Deque<Frame> open = new ArrayDeque<>();
    private byte[] bytes = new byte[1024];
    private int size;

    /** One field, or one element of a set: where its bytes are. */
    private record Piece(@Nullable String name, int begin, int end) {}

    /** What is open: an object, a set or an array. */
    private static final class Frame {
        private final char kind;
        private final int begin;
        private final List<Piece> pieces = new ArrayList<>();
        private @Nullable String name;
        private int pieceBegin = -1;
        private boolean empty = true;

        Frame(char kind, int begin) {
            this.kind = kind;
            this.begin = begin;
        }

        void endPiece(int end) {
            if (pieceBegin >= 0) {
                pieces.add(new Piece(name, pieceBegin, end));
            }
            pieceBegin = end;
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        endInOrder(Comparator.comparing(CanonicalWriter::nameOf), '}');
    }

    @SuppressWarnings("NullAway") // asked for the pieces of objects only
    private static String nameOf(Piece piece) {
        return piece.name();
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        open.removeLast();
        put(']');
    }

    @Override
    public void beginSet() {
        begin('(');
    }

    @Override
    public void endSet() {
        endInOrder((a, b) -> Arrays.compareUnsigned(bytes, a.begin(), a.end(), bytes, b.begin(), b.end()), ']');
    }

    private void begin(char kind) {
        beforeValue();
        if (open.size() >= WireLimits.DEFAULT.depth()) {
            int limit = WireLimits.DEFAULT.depth();
            throw new WireException(
                    "$", 0, 0, Wording.of("嵌套层数超过上限" + limit, "the depth is beyond the limit of " + limit), null);
        }
        put(kind == '(' ? '[' : kind);
        open.addLast(new Frame(kind, size));
    }

    private void endInOrder(Comparator<Piece> order, char end) {
        Frame frame = open.removeLast();
        frame.endPiece(size);
        List<Piece> pieces = frame.pieces;
        pieces.sort(order);
        byte[] sorted = new byte[size - frame.begin + pieces.size()];
        int length = 0;
        for (Piece piece : pieces) {
            if (length > 0) {
                sorted[length++] = ',';
            }
            int more = piece.end() - piece.begin();
            System.arraycopy(bytes, piece.begin(), sorted, length, more);
            length += more;
        }
        size = frame.begin;
        ensure(length);
        System.arraycopy(sorted, 0, bytes, size, length);
        size += length;
        put(end);
    }

    private void beforeValue() {
        Frame frame = open.peekLast();
        if (frame == null) {
            return;
        }
        if (frame.kind == '(') {
            frame.endPiece(size);
        } else if (frame.kind == '[') {
            if (!frame.empty) {
                put(',');
            }
            frame.empty = false;
        }
    }

    @Override
    public void name(String name) {
        Frame frame = open.getLast();
        frame.endPiece(size);
        frame.name = name;
        quoted(name);
        put(':');
    }

    @Override
    public void string(String value) {
        beforeValue();
        quoted(value);
    }

    @Override
    public void number(long value) {
        if (value > MAX_NUMBER || value < -MAX_NUMBER) {
            throw new WireException(
                    "$", 0, 0, Wording.of("整数超过2^53-1：" + value, "a whole number beyond 2^53-1: " + value), null);
        }
        beforeValue();
        ascii(Long.toString(value));
    }

    @Override
    public void bool(boolean value) {
        beforeValue();
        ascii(value ? "true" : "false");
    }

    private void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void quoted(String text) {
        WireText.checked(text);
        ensure(text.length() + 2);
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = other(text, i);
            } else if (c >= 0x20 && c != '"' && c != '\\') {
                put(c);
            } else {
                escaped(c);
            }
        }
        put('"');
    }

    /** Characters beyond ASCII, up to the next of ASCII; the place of the last. */
    private int other(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        byte[] encoded = text.substring(from, end).getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return end - 1;
    }

    private void escaped(char c) {
        put('\\');
        switch (c) {
            case '"', '\\' -> put(c);
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                ascii("u00");
                put((char) HEX[c >> 4]);
                put((char) HEX[c & 15]);
            }
        }
    }

    private void put(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
