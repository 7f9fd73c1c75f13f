/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts and their codes, looked up by bytes and added to as a file is read. No lookup makes an object, and most touch two lines of the
 * cache: one for the hash and one for the text.
 * <p>
 * Texts that crowd at one place of the table, as somebody may have chosen them to, go into a map that stays fast nevertheless. For one
 * thread.
 */
final class TextCodes {
    /** What {@link #find} answers for a text that is not here. */
    static final int ABSENT = -1;

    private static final int MOST_STEPS = 32;
    private static final int PREFIX = 2;

    private final Map<String, Integer> crowded = new HashMap<>();
    /** Each text behind its length. */
    private byte[] texts = new byte[1 << 10];
    /** In pairs: the hash of a text, where it stands + 1 and its code; 0 where there is none. */
    private long[] slots = new long[1 << 8];

    private int used;
    private int size;

    /** The code of a text, or {@link #ABSENT}. */
    int find(byte[] text, int from, int to) {
        long hash = CsvBytes.hash(text, from, to);
        int mask = slots.length - 1;
        int slot = (int) hash << 1 & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            long entry = slots[slot + 1];
            if (entry == 0) {
                return ABSENT;
            }
            if (slots[slot] == hash && isAt((int) (entry >>> 32) - 1, text, from, to)) {
                return (int) entry;
            }
            slot = slot + 2 & mask;
        }
        return crowded.getOrDefault(key(text, from, to), ABSENT);
    }

    private boolean isAt(int place, byte[] text, int from, int to) {
        int length = (texts[place] & 0xFF) << 8 | texts[place + 1] & 0xFF;
        return length == to - from && Arrays.equals(texts, place + PREFIX, place + PREFIX + length, text, from, to);
    }

    /** One character a byte, so that no two texts share a key whatever their bytes are. */
    private static String key(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Adds a text that is not here yet, of at most 65,535 bytes. */
    void add(byte[] text, int from, int to, int code) {
        if (4 * (size + 1) > slots.length) {
            long[] old = slots;
            slots = new long[2 * old.length];
            for (int slot = 0; slot < old.length; slot += 2) {
                if (old[slot + 1] != 0) {
                    place(old[slot], old[slot + 1]);
                }
            }
        }
        int length = to - from;
        int end = Math.addExact(used, PREFIX + length);
        if (end > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * texts.length)));
        }
        texts[used] = (byte) (length >>> 8);
        texts[used + 1] = (byte) length;
        System.arraycopy(text, from, texts, used + PREFIX, length);
        place(CsvBytes.hash(text, from, to), (used + 1L) << 32 | code);
        used = end;
        size++;
    }

    private void place(long hash, long entry) {
        int mask = slots.length - 1;
        int slot = (int) hash << 1 & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (slots[slot + 1] == 0) {
                slots[slot] = hash;
                slots[slot + 1] = entry;
                return;
            }
            slot = slot + 2 & mask;
        }
        int place = (int) (entry >>> 32) - 1;
        int length = (texts[place] & 0xFF) << 8 | texts[place + 1] & 0xFF;
        crowded.put(key(texts, place + PREFIX, place + PREFIX + length), (int) entry);
    }

    /** Adds a text unless it is here already. */
    void add(String text, int code) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (find(utf8, 0, utf8.length) == ABSENT) {
            add(utf8, 0, utf8.length, code);
        }
    }
}
