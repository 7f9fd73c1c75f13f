/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks at bytes eight at a time. */
final class CsvBytes {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long BEHIND_COMMA = (',' + 1) * ONES;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private CsvBytes() {}

    /** The first place of a byte; −1 if it is not there. */
    static int indexOf(byte sought, byte[] in, int from, int to) {
        long pattern = (sought & 0xFF) * ONES;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long zeroWhereFound = (long) WORDS.get(in, i) ^ pattern;
            long found = zeroWhereFound - ONES & ~zeroWhereFound & TOPS; // the lowest mark is never a false one
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (in[i] == sought) {
                return i;
            }
        }
        return -1;
    }

    /** The first byte from the blank to the comma or below, where the marks of CSV are and hardly anything else; the end if there is none. */
    static int indexOfLow(byte[] in, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) WORDS.get(in, i);
            long found = word - BEHIND_COMMA & ~word & TOPS; // the lowest mark is never a false one
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < to && (in[i] < 0 || in[i] > ',')) {
            i++;
        }
        return i;
    }

    /** A number that texts seldom share. */
    static long hash(byte[] text, int from, int to) {
        long hash = (to - from) * MIX;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ (long) WORDS.get(text, i)) * MIX;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = rest << 8 | text[i] & 0xFF;
        }
        hash = (hash ^ rest) * MIX;
        return hash ^ hash >>> 32;
    }

    /** Up to eight bytes as one number, the first of them lowest; what is not there is 0. */
    static long word(byte[] text, int from, int length) {
        if (from + Long.BYTES <= text.length) {
            long word = (long) WORDS.get(text, from);
            return length == Long.BYTES ? word : word & (1L << Byte.SIZE * length) - 1;
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = word << Byte.SIZE | text[from + i] & 0xFF;
        }
        return word;
    }

    /** A number that texts of up to sixteen bytes seldom share, from their words. */
    static long hash(int length, long first, long second) {
        long hash = (length * MIX ^ first) * MIX;
        hash = (hash ^ hash >>> 32 ^ second) * MIX;
        hash = (hash ^ hash >>> 32) * MIX; // once more: digits at the end stand in the upper half of a word
        return hash ^ hash >>> 32;
    }

    /** The text, if it is UTF-8. */
    static Optional<String> decoded(byte[] text, int from, int to) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, from, to - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text for people to look at, whatever the bytes are. */
    static String shown(byte[] text, int from, int to) {
        return new String(text, from, Math.min(to - from, 200), StandardCharsets.UTF_8);
    }
}
