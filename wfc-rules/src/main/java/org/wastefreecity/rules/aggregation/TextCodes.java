/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts and their codes, looked up by bytes and added to as a file is read. No lookup makes an object. A text of up to sixteen bytes,
 * as codes, periods and most names are, stands in the table itself as two words: finding it touches one line of the cache, or two.
 * <p>
 * Texts that crowd at one place of the table, as somebody may have chosen them to, go into a map that stays fast nevertheless. For one
 * thread.
 */
final class TextCodes {
    /** What {@link #find} answers for a text that is not here. */
    static final int ABSENT = -1;

    private static final int MOST_STEPS = 32;
    private static final int SHORT = 2 * Long.BYTES;
    private static final int PREFIX = 2;
    private static final int WIDTH = 3;
    private static final long IS_SHORT = 1L << 63;

    private final Map<String, Integer> crowded = new HashMap<>();
    /** Each text of more than sixteen bytes behind its length. */
    private byte[] texts = new byte[1 << 10];
    /**
     * In threes: the two words of a short text, then its length with a mark, or the hash of a long one, 0, then where it stands + 1; the
     * lower half of the last is the code, and all of it 0 where there is no text.
     */
    private long[] slots = new long[WIDTH << 7];

    private int used;
    private int size;

    /** The code of a text, or {@link #ABSENT}. */
    int find(byte[] text, int from, int to) {
        int length = to - from;
        boolean isShort = length <= SHORT;
        long first = first(text, from, length);
        long second = second(text, from, length);
        int tag = (int) (IS_SHORT >>> 32) | length;
        int mask = slots.length / WIDTH - 1;
        int slot = (int) (isShort ? CsvBytes.hash(length, first, second) : first) & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            long entry = slots[WIDTH * slot + 2];
            if (entry == 0) {
                break;
            }
            if (slots[WIDTH * slot] == first
                    && slots[WIDTH * slot + 1] == second
                    && (isShort
                            ? (int) (entry >>> 32) == tag
                            : entry > 0 && isAt((int) (entry >>> 32) - 1, text, from, to))) {
                return (int) entry;
            }
            slot = slot + 1 & mask;
        }
        return findCrowded(text, from, to);
    }

    /** The first word of a short text, the hash of a long one. */
    private static long first(byte[] text, int from, int length) {
        return length <= SHORT
                ? CsvBytes.word(text, from, Math.min(length, Long.BYTES))
                : CsvBytes.hash(text, from, from + length);
    }

    /** The second word of a short text, 0 where there is none. */
    private static long second(byte[] text, int from, int length) {
        return length <= Long.BYTES || length > SHORT ? 0 : CsvBytes.word(text, from + Long.BYTES, length - Long.BYTES);
    }

    /** Also behind an empty place, which was none before the table grew. */
    private int findCrowded(byte[] text, int from, int to) {
        return crowded.isEmpty() ? ABSENT : crowded.getOrDefault(key(text, from, to), ABSENT);
    }

    private boolean isAt(int place, byte[] text, int from, int to) {
        int length = lengthAt(place);
        return length == to - from && Arrays.equals(texts, place + PREFIX, place + PREFIX + length, text, from, to);
    }

    private int lengthAt(int place) {
        return (texts[place] & 0xFF) << 8 | texts[place + 1] & 0xFF;
    }

    /** One character a byte, so that no two texts share a key whatever their bytes are. */
    private static String key(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Adds a text that is not here yet, of at most 65,535 bytes, with a code of 0 or more. */
    void add(byte[] text, int from, int to, int code) {
        if (2 * WIDTH * (size + 1) > slots.length) {
            long[] old = slots;
            slots = new long[2 * old.length];
            for (int slot = 0; slot < old.length; slot += WIDTH) {
                if (old[slot + 2] != 0) {
                    place(old[slot], old[slot + 1], old[slot + 2]);
                }
            }
        }
        int length = to - from;
        long upper = length <= SHORT ? IS_SHORT >>> 32 | length : keep(text, from, to) + 1L;
        place(first(text, from, length), second(text, from, length), upper << 32 | code);
        size++;
    }

    private int keep(byte[] text, int from, int to) {
        int length = to - from;
        int at = used;
        int end = Math.addExact(at, PREFIX + length);
        if (end > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * texts.length)));
        }
        texts[at] = (byte) (length >>> 8);
        texts[at + 1] = (byte) length;
        System.arraycopy(text, from, texts, at + PREFIX, length);
        used = end;
        return at;
    }

    private void place(long first, long second, long entry) {
        int length = (int) (entry >>> 32) & 0xFF;
        long hash = entry < 0 ? CsvBytes.hash(length, first, second) : first;
        int mask = slots.length / WIDTH - 1;
        int slot = (int) hash & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (slots[WIDTH * slot + 2] == 0) {
                slots[WIDTH * slot] = first;
                slots[WIDTH * slot + 1] = second;
                slots[WIDTH * slot + 2] = entry;
                return;
            }
            slot = slot + 1 & mask;
        }
        crowded.put(entry < 0 ? key(first, second, length) : key((int) (entry >>> 32) - 1), (int) entry);
    }

    private static String key(long first, long second, int length) {
        byte[] text = ByteBuffer.allocate(SHORT)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(second)
                .array();
        return key(text, 0, length);
    }

    private String key(int place) {
        return key(texts, place + PREFIX, place + PREFIX + lengthAt(place));
    }

    /** Adds a text unless it is here already. */
    void add(String text, int code) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (find(utf8, 0, utf8.length) == ABSENT) {
            add(utf8, 0, utf8.length, code);
        }
    }
}
