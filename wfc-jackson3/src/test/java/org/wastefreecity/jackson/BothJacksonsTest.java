/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.wire.WireException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and Jackson 3 on one class path, with the golden files of both: the same bytes, the same refusals. */
class BothJacksonsTest {
    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new WfcModule());
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new org.wastefreecity.jackson3.WfcModule())
            .build();

    static Stream<Map.Entry<String, Object>> written() {
        Map<String, Object> all = new LinkedHashMap<>(Samples.nouns());
        all.putAll(Samples.families());
        ResultSamples.answers().forEach((name, value) -> all.put("v2/" + name, value));
        ResultSamples.results().forEach((name, value) -> all.put("v1/" + name, value));
        return all.entrySet().stream();
    }

    static Stream<Map.Entry<String, Object>> nouns() {
        return Samples.nouns().entrySet().stream();
    }

    static String golden(String name) throws IOException {
        try (InputStream in = BothJacksonsTest.class.getResourceAsStream(
                "/json/" + (name.contains("/") ? "" : "v1/") + name + ".json")) {
            if (in == null) {
                throw new AssertionError("there is no golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void write_byBoth_isTheSame(Map.Entry<String, Object> sample) throws IOException {
        byte[] two = TWO.writeValueAsBytes(sample.getValue());
        assertArrayEquals(two, THREE.writeValueAsBytes(sample.getValue()));
        assertEquals(new String(two, StandardCharsets.UTF_8), THREE.writeValueAsString(sample.getValue()));
        assertEquals(TWO.readTree(golden(sample.getKey())), TWO.readTree(two)); // not two empty objects
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void read_aGoldenFile_isTheNoun(Map.Entry<String, Object> noun) throws IOException {
        Object value = noun.getValue();
        assertEquals(value, THREE.readValue(golden(noun.getKey()), Nouns.typeOf(value)));
    }

    @Test
    void read_familiesOfGoldenFiles_areTheMembers() throws IOException {
        for (Map.Entry<String, List<?>> family : Samples.families().entrySet()) {
            Class<?> type = Nouns.typeOf(family.getValue().get(0));
            assertEquals(
                    family.getValue(),
                    THREE.readValue(
                            golden(family.getKey()), THREE.getTypeFactory().constructCollectionType(List.class, type)));
        }
    }

    static List<Object> keys() {
        return KeySamples.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void key_ofAMap_isTheSameByBoth(Object key) throws IOException {
        Map<Object, Figure> map = new LinkedHashMap<>(Map.of(key, Samples.RATE));
        byte[] two = TWO.writeValueAsBytes(map);
        assertArrayEquals(two, THREE.writeValueAsBytes(map));
        assertEquals(
                map,
                THREE.readValue(
                        two,
                        THREE.getTypeFactory().constructMapType(LinkedHashMap.class, key.getClass(), Figure.class)));
        JacksonException refused = assertThrows(
                JacksonException.class,
                () -> THREE.readValue(
                        "{\"\u4f5b\u5c71 \":1}",
                        THREE.getTypeFactory().constructMapType(LinkedHashMap.class, key.getClass(), Integer.class)));
        assertInstanceOf(WireException.class, refused.getCause());
    }

    private static void assertRefusedAlike(String json, Class<?> type) {
        JsonProcessingException two = assertThrows(JsonProcessingException.class, () -> TWO.readValue(json, type));
        JacksonException three = assertThrows(JacksonException.class, () -> THREE.readValue(json, type));
        WireException fault2 = assertInstanceOf(WireException.class, two.getCause());
        WireException fault3 = assertInstanceOf(WireException.class, three.getCause());
        assertEquals(fault2.path(), fault3.path());
        assertEquals(fault2.line(), fault3.line());
        assertEquals(fault2.column(), fault3.column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"vallue\":\"1\",\"unit\":\"%\"}",
                "{\"value\":\"1\",\"unit\":\"%\",\"unit\":\"%\"}",
                "{\"value\":\"1\",\n\"unit\":\"万顿\"}",
                "{\"value\":1e1000000000,\"unit\":\"%\"}",
                "{\"value\":\"\\ud83d\",\"unit\":\"%\"}",
                "{\"value\":\"1\"",
                "{\"value\":\"1\",\n \"unit\" \"%\"}",
                "[]"
            })
    void refuse_aFigure_isTheSameByBoth(String json) {
        assertRefusedAlike(json, Figure.class);
    }

    @Test
    void refuse_aPlan_isTheSameByBoth() throws IOException {
        assertRefusedAlike(golden("plan").replace("\"95.10\"", "\"95,10\""), Plan.class);
        assertRefusedAlike(golden("plan").replace("wfc-plan/1", "wfc-plan/7"), Plan.class);
        assertRefusedAlike("{\"parts\":[".repeat(100_000), Condition.class);
    }
}
