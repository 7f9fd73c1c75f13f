/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextCodesTest {
    @Test
    void find_manyTexts_eachHasItsCode() {
        TextCodes codes = new TextCodes();
        for (int i = 0; i < 100_000; i++) {
            codes.add("企业" + i, i);
            codes.add("企业" + i, -7); // it is here already
        }
        for (int i = 0; i < 100_000; i++) {
            assertEquals(i, find(codes, "企业" + i));
        }
        assertEquals(TextCodes.ABSENT, find(codes, "企业100000"));
        assertEquals(TextCodes.ABSENT, find(codes, ""));
    }

    /** Somebody who knows the hash can make many texts of one hash; they must all be found, and soon. */
    @Test
    void find_textsOfOneHash_areFoundNevertheless() {
        TextCodes codes = new TextCodes();
        byte[][] texts = new byte[20_000][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = sameHash(i);
            assertEquals(hash(texts[0]), hash(texts[i]));
            codes.add(texts[i], 0, 16, i);
        }
        for (int i = 0; i < texts.length; i++) {
            assertEquals(i, codes.find(texts[i], 0, 16));
        }
    }

    /** Codes as they are: alike but for some digits at their end. */
    @Test
    void find_codesThatAreAlike_eachHasItsCode() {
        for (String form :
                List.of("waste/2025/L%03d", "hw/2021/900-%03d-08", "sw/2024/%03d", "%06d", "2025-%03d", "企业%03d")) {
            TextCodes codes = new TextCodes();
            for (int i = 0; i < 1000; i++) {
                codes.add(String.format(Locale.ROOT, form, i), i);
            }
            for (int i = 0; i < 1000; i++) {
                assertEquals(i, find(codes, String.format(Locale.ROOT, form, i)), form);
            }
            assertEquals(TextCodes.ABSENT, find(codes, String.format(Locale.ROOT, form, 1000)), form);
        }
    }

    /** What crowded before the table grew stands behind empty places afterwards. */
    @Test
    void find_textsThatCrowdedBeforeTheTableGrew_areFound() {
        TextCodes codes = new TextCodes();
        List<String> crowd = IntStream.range(0, 100_000)
                .mapToObj(i -> "crowd" + i)
                .filter(t -> (hash(Arrays.copyOf(t.getBytes(StandardCharsets.UTF_8), 16), t.length()) & 127) == 0)
                .limit(60)
                .toList();
        assertEquals(60, crowd.size());
        crowd.forEach(t -> codes.add(t, crowd.indexOf(t)));
        for (int i = 0; i < 10_000; i++) {
            codes.add("firm-" + i, 1000 + i);
        }
        crowd.forEach(t -> assertEquals(crowd.indexOf(t), find(codes, t)));
    }

    private static long hash(byte[] text) {
        return hash(text, text.length);
    }

    private static long hash(byte[] words, int length) {
        return CsvBytes.hash(length, CsvBytes.word(words, 0, 8), CsvBytes.word(words, 8, 8));
    }

    /** Texts of every length around the words, which differ in what stands behind them only, or in zeros at their end. */
    @Test
    void find_textsOfEveryLength_areNotTakenForOneAnother() {
        TextCodes codes = new TextCodes();
        byte[] zeros = new byte[40];
        byte[] ones = new byte[40];
        Arrays.fill(ones, (byte) 1);
        for (int length = 0; length <= 40; length++) {
            codes.add(zeros, 0, length, 2 * length);
            if (length > 0) {
                codes.add(ones, 40 - length, 40, 2 * length + 1);
            }
        }
        for (int length = 0; length <= 40; length++) {
            assertEquals(2 * length, codes.find(new byte[60], 20, 20 + length));
            assertEquals(length == 0 ? 0 : 2 * length + 1, codes.find(ones, 0, length));
        }
        ones[7] = 2;
        assertEquals(TextCodes.ABSENT, codes.find(ones, 0, 8));
        assertEquals(TextCodes.ABSENT, codes.find(ones, 0, 20));
        assertEquals(15, codes.find(ones, 0, 7));
    }

    /** Two words: the second undoes what the first did to the hash. */
    private static byte[] sameHash(long first) {
        long mix = 0x9E3779B97F4A7C15L;
        long hash = (16 * mix ^ first) * mix;
        hash ^= hash >>> 32;
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(hash ^ 42)
                .array();
    }

    @Test
    void indexOf_everyByteAndPlace_isThatOfASearchByHand() {
        byte[] text = new byte[300];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (i * 37);
        }
        for (int sought = -128; sought < 128; sought++) {
            for (int from = 0; from < 40; from++) {
                int expected = -1;
                for (int i = from; i < 290 && expected < 0; i++) {
                    expected = text[i] == sought ? i : -1;
                }
                assertEquals(expected, CsvBytes.indexOf((byte) sought, text, from, 290));
            }
        }
    }

    private static int find(TextCodes codes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return codes.find(utf8, 0, utf8.length);
    }
}
