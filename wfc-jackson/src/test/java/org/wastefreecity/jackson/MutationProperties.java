/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;

/** A document that was damaged ends in a value or in a {@link JsonProcessingException}, in nothing else. */
class MutationProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+");

    @Property(tries = 2000)
    void damagedBytesEndWell(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int times) throws IOException {
        byte[] json = GoldenTest.golden("plan").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            json = damaged(json, random);
        }
        try {
            assertNotNull(MAPPER.readValue(json, Plan.class));
        } catch (JsonProcessingException e) {
            assertNotNull(e.getMessage());
        }
    }

    private static byte[] damaged(byte[] json, Random random) {
        int at = random.nextInt(json.length);
        int cut = random.nextInt(3); // 0 inserts, 1 replaces, 2 deletes two
        byte[] copy = new byte[json.length + 1 - cut];
        System.arraycopy(json, 0, copy, 0, Math.min(at, copy.length));
        for (int i = at; i < copy.length; i++) {
            int from = i - 1 + cut;
            copy[i] = i == at || from >= json.length ? (byte) random.nextInt(256) : json[from];
        }
        return copy;
    }

    @Property(tries = 2000)
    void damagedTokensEndWell(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int times) throws IOException {
        assertEndsWell("plan", Plan.class, random, times);
    }

    @Property(tries = 2000)
    void damagedConditionsEndWell(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int times)
            throws IOException {
        assertEndsWell("conditions", Condition[].class, random, times);
    }

    private static void assertEndsWell(String golden, Class<?> type, Random random, int times) throws IOException {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(GoldenTest.golden(golden));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        for (int i = 0; i < times; i++) {
            damage(tokens, random);
        }
        try {
            Object value = MAPPER.readValue(String.join(" ", tokens), type);
            if (value instanceof Plan plan) { // what was accepted is a value like any other
                assertEquals(plan, MAPPER.readValue(MAPPER.writeValueAsBytes(plan), Plan.class));
            }
        } catch (JsonProcessingException e) {
            assertNotNull(e.getMessage());
        }
    }

    private static void damage(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        String other = tokens.get(random.nextInt(tokens.size()));
        List<String> odd = List.of("null", "0", "-1", "1e9", "true", "\"\"", "\"%\"", "[ ]", "{ }", "\"form\"");
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, other);
            case 2 -> tokens.set(at, other);
            case 3 -> tokens.set(at, odd.get(random.nextInt(odd.size())));
            default -> {
                // one string for another of the document: the grammar holds, the meaning does not
                while (!tokens.get(at).startsWith("\"")) {
                    at = random.nextInt(tokens.size());
                }
                while (!other.startsWith("\"")) {
                    other = tokens.get(random.nextInt(tokens.size()));
                }
                tokens.set(at, other);
            }
        }
    }
}
