/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wastefreecity.wire.canonical.CanonicalForm;

/** Equal values, and only those, have equal bytes in the canonical form, in whatever order they were built. */
class CanonicalProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    @Provide
    Arbitrary<Object> any() {
        return Nouns.any();
    }

    @Property(tries = 1000)
    void canonicalBytesAreReadAsTheValue(@ForAll("any") Object value) throws IOException {
        CanonicalForm form = CanonicalForm.of(value);
        Object read = MAPPER.readValue(form.bytes(), Nouns.typeOf(value));
        assertEquals(value, read);
        assertEquals(form, CanonicalForm.of(read));
        assertEquals(form.sha256(), CanonicalForm.of(read).sha256());
    }

    @Provide
    Arbitrary<Object> result() {
        return ResultArbitraries.any();
    }

    @Property(tries = 300)
    void canonicalBytesAreReadAsTheResult(@ForAll("result") Object value) throws IOException {
        canonicalBytesAreReadAsTheValue(value);
    }

    @Property(tries = 500)
    void bytesOfResultsAreEqualExactlyWhereTheyAre(@ForAll("result") Object value, @ForAll Random random)
            throws IOException {
        bytesAreEqualExactlyWhereValuesAre(value, random);
    }

    @Property(tries = 2000)
    void bytesAreEqualExactlyWhereValuesAre(@ForAll("any") Object value, @ForAll Random random) throws IOException {
        JsonNode other = shuffled(MAPPER.valueToTree(value), random);
        Object read;
        try {
            read = MAPPER.treeToValue(other, Nouns.typeOf(value));
        } catch (JsonProcessingException e) {
            Statistics.collect("refused"); // where order says something, such as the parent before its children
            return;
        }
        Statistics.collect(value.equals(read) ? "equal" : "different");
        assertEquals(
                value.equals(read),
                CanonicalForm.of(value).equals(CanonicalForm.of(read)),
                () -> value + " and " + read);
    }

    /** The same document with every array and the fields of every object in another order. */
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> elements.add(shuffled(element, random)));
            if (random.nextBoolean()) {
                Collections.shuffle(elements, random);
            }
            return MAPPER.createArrayNode().addAll(elements);
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            Collections.shuffle(fields, random);
            ObjectNode copy = MAPPER.createObjectNode();
            fields.forEach(field -> copy.set(field.getKey(), shuffled(field.getValue(), random)));
            return copy;
        }
        return node;
    }
}
