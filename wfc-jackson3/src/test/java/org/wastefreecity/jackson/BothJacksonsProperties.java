/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What either Jackson writes has the same bytes and is read by the other as the same value. */
class BothJacksonsProperties {
    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new WfcModule());
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new org.wastefreecity.jackson3.WfcModule())
            .build();
    /** Whatever people switch on and off. */
    private static final JsonMapper ODD = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Provide
    Arbitrary<Object> any() {
        return Nouns.any();
    }

    @Provide
    Arbitrary<Object> result() {
        return ResultArbitraries.any();
    }

    @Property(tries = 1000)
    void bothWriteAndReadTheSame(@ForAll("any") Object value) throws IOException {
        assertSameByBoth(value);
    }

    @Property(tries = 400)
    void bothWriteAndReadTheSameResults(@ForAll("result") Object value) throws IOException {
        assertSameByBoth(value);
    }

    private static void assertSameByBoth(Object value) throws IOException {
        byte[] two = TWO.writeValueAsBytes(value);
        byte[] three = THREE.writeValueAsBytes(value);
        assertArrayEquals(two, three);
        assertArrayEquals(two, ODD.writeValueAsBytes(value));
        Class<?> type = Nouns.typeOf(value);
        assertEquals(value, THREE.readValue(two, type));
        assertEquals(value, ODD.readValue(two, type));
        assertEquals(value, TWO.readValue(three, type));
        assertEquals(value, THREE.treeToValue(THREE.valueToTree(value), type));
    }
}
