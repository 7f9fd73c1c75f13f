/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireSettings;

/**
 * Any bytes end in a value or in a refusal with path; and any value comes back from its bytes to the last digit.
 * <p>
 * Every build tries some thousands; {@code mvn test -Plong -Dtest=FuzzProperties} ten million damaged documents and a million
 * random values. The seed is printed by a failure and set with {@code -Dwfc.seed}.
 */
class FuzzProperties {
    private static final ObjectMapper STRICT = new ObjectMapper().registerModule(new WfcModule());
    private static final ObjectMapper TOLERANT =
            new ObjectMapper().registerModule(new WfcModule(WireSettings.STRICT.toleratingUnknownFields(f -> {})));
    private static final List<byte[]> PIECES = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "\"",
                    "\\",
                    "null",
                    "true",
                    "-",
                    "1e9",
                    "0",
                    "\"form\":",
                    "\"\\ud83d\"",
                    "\"unit\":\"%\"",
                    "{\"zh\":\"\",\"en\":\"\"}",
                    "\u0000",
                    "е",
                    "ｅ",
                    "😀",
                    " ",
                    "\n",
                    "/**/")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    @Example
    void damagedDocumentsEndWell() throws IOException {
        Map<byte[], Class<?>> seeds = new LinkedHashMap<>();
        for (Map.Entry<String, Object> noun : Samples.nouns().entrySet()) {
            byte[] json = STRICT.writeValueAsBytes(noun.getValue());
            if (json.length < 8000) { // the plan has tests of its own, and a thousand small documents find more than it
                seeds.put(json, Nouns.typeOf(noun.getValue()));
            }
        }
        List<byte[]> documents = List.copyOf(seeds.keySet());
        long seed = Long.getLong("wfc.seed", System.nanoTime());
        Random random = new Random(seed);
        int tries = Tries.of(20_000, 10_000_000);
        for (int i = 0; i < tries; i++) {
            byte[] original = documents.get(random.nextInt(documents.size()));
            byte[] json = original;
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                json = damaged(json, documents, random);
            }
            // now and then as a type that it is not
            byte[] typed = random.nextInt(20) == 0 ? documents.get(random.nextInt(documents.size())) : original;
            assertEndsWell(
                    json, seeds.getOrDefault(typed, Object.class), random.nextBoolean() ? STRICT : TOLERANT, seed);
        }
    }

    private static void assertEndsWell(byte[] json, Class<?> type, ObjectMapper mapper, long seed) throws IOException {
        try {
            Object value = mapper.readValue(json, type);
            if (value != null) { // null at the top is Jackson's answer, not ours
                assertEquals(value, STRICT.readValue(STRICT.writeValueAsBytes(value), type));
            }
        } catch (JsonProcessingException e) {
            if (e.getCause() != null) {
                assertInstanceOf(WireException.class, e.getCause(), () -> shown(json, seed));
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(shown(json, seed), e);
        }
    }

    private static String shown(byte[] json, long seed) {
        return "-Dwfc.seed=" + seed + " " + new String(json, StandardCharsets.UTF_8);
    }

    private static byte[] damaged(byte[] json, List<byte[]> documents, Random random) {
        int from = random.nextInt(json.length + 1);
        int to = Math.min(json.length, from + random.nextInt(random.nextBoolean() ? 3 : 40));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(json, from, to, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(json, from, to, new byte[0]);
            case 2 -> spliced(json, from, from, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> spliced(json, from, to, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> { // a piece of itself, so that fields stand twice
                int begin = random.nextInt(json.length + 1);
                int end = Math.min(json.length, begin + random.nextInt(60));
                yield spliced(json, from, from, Arrays.copyOfRange(json, begin, end));
            }
            default -> { // a piece of another
                byte[] other = documents.get(random.nextInt(documents.size()));
                int begin = random.nextInt(other.length);
                int end = Math.min(other.length, begin + random.nextInt(200));
                yield spliced(json, from, to, Arrays.copyOfRange(other, begin, end));
            }
        };
    }

    private static byte[] spliced(byte[] json, int from, int to, byte[] piece) {
        byte[] copy = new byte[from + piece.length + json.length - to];
        System.arraycopy(json, 0, copy, 0, from);
        System.arraycopy(piece, 0, copy, from, piece.length);
        System.arraycopy(json, to, copy, from + piece.length, json.length - to);
        return copy;
    }

    @Example
    void randomValuesComeBack() throws IOException {
        long seed = Long.getLong("wfc.seed", System.nanoTime());
        Random random = new Random(seed);
        RandomGenerator<Object> generator = Nouns.any().generator(1000, false);
        int tries = Tries.of(2000, 1_000_000);
        for (int i = 0; i < tries; i++) {
            Object value = generator.next(random).value();
            Object read = STRICT.readValue(STRICT.writeValueAsBytes(value), Nouns.typeOf(value));
            assertEquals(value, read, () -> "-Dwfc.seed=" + seed);
            assertEquals(value.toString(), read.toString(), () -> "-Dwfc.seed=" + seed);
        }
    }
}
