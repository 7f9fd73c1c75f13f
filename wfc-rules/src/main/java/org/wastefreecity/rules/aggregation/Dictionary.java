/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Texts and their dense codes (字典), such as the divisions of a territory: the code of a text is its place in the list.
 * <p>
 * A reader of files looks codes up by the bytes it has, without making a string of them. This class is immutable and thread-safe.
 */
public final class Dictionary {
    private final ImmutableList<String> texts;
    private final Map<String, Integer> codes = new HashMap<>();
    private final byte[][] bytes;
    private final int[] slots;

    private Dictionary(ImmutableList<String> texts) {
        this.texts = texts;
        this.bytes = new byte[texts.size()][];
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, texts.size())) * 4)];
        for (int code = 0; code < texts.size(); code++) {
            String text = texts.get(code);
            InvalidPartException.check(
                    codes.put(text, code) == null, "Dictionary", "texts", "文字不重复", "each text once", text);
            bytes[code] = text.getBytes(StandardCharsets.UTF_8);
            int slot = hash(bytes[code], 0, bytes[code].length) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code + 1;
        }
    }

    /**
     * A dictionary of some texts.
     *
     * @param texts the texts, in the order of their codes
     * @return the dictionary
     * @throws InvalidPartException if a text stands twice
     */
    public static Dictionary of(List<String> texts) {
        return new Dictionary(ImmutableList.copyOf(texts));
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }

    /**
     * The code of a text.
     *
     * @param text the text
     * @return its code; −1 if it is not here
     */
    public int codeOf(String text) {
        return codes.getOrDefault(text, -1);
    }

    /**
     * The code of a text given as bytes.
     *
     * @param utf8 a buffer of UTF-8
     * @param from the first byte of the text
     * @param to the byte after its last
     * @return its code; −1 if it is not here
     */
    public int codeOf(byte[] utf8, int from, int to) {
        int slot = hash(utf8, from, to) & slots.length - 1;
        while (slots[slot] != 0) {
            byte[] known = bytes[slots[slot] - 1];
            if (Arrays.equals(known, 0, known.length, utf8, from, to)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /**
     * The text of a code.
     *
     * @param code from 0 to below {@link #size}
     * @return the text
     */
    public String text(int code) {
        return texts.get(code);
    }

    /**
     * How many texts there are.
     *
     * @return the number
     */
    public int size() {
        return texts.size();
    }

    /**
     * The texts.
     *
     * @return an immutable list in the order of their codes
     */
    public List<String> texts() {
        return texts;
    }
}
