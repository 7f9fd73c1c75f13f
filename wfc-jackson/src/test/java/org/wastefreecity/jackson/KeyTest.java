/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.KeyText;
import org.wastefreecity.wire.shape.Pages;

/** Values that are a text on the wire stand as the keys of maps, too, and are read back. */
class KeyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    static java.util.List<Object> keys() {
        return KeySamples.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void key_ofAMap_comesBack(Object key) throws JsonProcessingException {
        Map<Object, Figure> map = new LinkedHashMap<>(Map.of(key, Samples.RATE));
        JavaType type = MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, key.getClass(), Figure.class);
        String json = MAPPER.writerFor(type).writeValueAsString(map);
        assertEquals("{\"" + key + "\":{\"value\":\"95.10\",\"unit\":\"%\"}}", json);
        assertEquals(map, MAPPER.readValue(json, type));
        assertEquals(map, MAPPER.treeToValue(MAPPER.readTree(json), type));
        assertEquals(map, MAPPER.convertValue(map, type));
    }

    @Test
    void keys_areAllValuesThatAreATextAlone() {
        Set<Class<?>> texts = new LinkedHashSet<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                if (shape.type() instanceof WireType.Text) {
                    texts.add(type);
                }
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {}
        });
        Set<Class<?>> keys = new LinkedHashSet<>();
        KeyText.each(new KeyText.Visitor() {
            @Override
            public <T> void key(Class<T> type, KeyText<T> text) {
                keys.add(type);
            }
        });
        assertTrue(keys.containsAll(texts), texts + " but " + keys);
        Set<Class<?>> samples = new LinkedHashSet<>();
        keys().forEach(k -> samples.add(k.getClass()));
        assertEquals(keys, samples);
    }

    @ParameterizedTest
    @ValueSource(strings = {"佛山", "", " 440600", "44060", "４４０６００"})
    void key_thatIsNone_isRefused(String key) {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"" + key + "\":1}", new TypeReference<Map<RegionCode, Integer>>() {}));
        WireException fault = assertInstanceOf(WireException.class, refused.getCause());
        assertEquals(1, fault.line());
    }

    @Test
    void key_speltOtherwise_isRefused_soThatNoneTakesThePlaceOfAnother() {
        UnitOfMeasure unit = UnitOfMeasure.parse("t");
        assertEquals(UnitOfMeasure.TONNE, unit); // else this test says nothing
        String message = String.valueOf(assertThrows(
                        JsonMappingException.class,
                        () -> MAPPER.readValue(
                                "{\"吨\":1,\"t\":2}", new TypeReference<Map<UnitOfMeasure, Integer>>() {}))
                .getMessage());
        assertTrue(message.contains("as a key it must be spelt 吨"), message);
    }
}
