/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;

/** The order of fields says nothing: the field "form", too, may stand anywhere, and what follows is read as if it had not. */
@Domain(Nouns.class)
@Domain(DomainContext.Global.class)
class FieldOrderProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    /** The same document with the fields of every object in another order. */
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
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

    private static <T> void assertOrderSaysNothing(T value, Class<T> type, Random random) throws IOException {
        JsonNode tree = shuffled(MAPPER.valueToTree(value), random);
        assertEquals(value, MAPPER.readValue(tree.toString(), type));
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsBytes(tree), type));
        assertEquals(value, MAPPER.treeToValue(tree, type));
    }

    @Property
    void orderSaysNothingInAnObservation(@ForAll Observation observation, @ForAll Random random) throws IOException {
        assertOrderSaysNothing(observation, Observation.class, random);
    }

    @Property
    void orderSaysNothingInAParty(@ForAll Party party, @ForAll Random random) throws IOException {
        assertOrderSaysNothing(party, Party.class, random);
    }

    @Property
    void orderSaysNothingInATarget(@ForAll Target target, @ForAll Random random) throws IOException {
        assertOrderSaysNothing(target, Target.class, random);
    }

    @Property(tries = 200)
    void orderSaysNothingInAPlan(@ForAll Plan plan, @ForAll Random random) throws IOException {
        assertOrderSaysNothing(plan, Plan.class, random);
    }

    @Property
    void readingGoesOnRightlyAfterAnElementAndAValueOfAMap(
            @ForAll Condition one, @ForAll Condition other, @ForAll Random random) throws IOException {
        String first = shuffled(MAPPER.valueToTree(one), random).toString();
        String last = shuffled(MAPPER.valueToTree(other), random).toString();
        String json = "{\"list\":[" + first + "," + last + "],\"map\":{\"a\":" + first + ",\"b\":" + last + "},\"one\":"
                + last + ",\"after\":7}";
        Holder holder = MAPPER.readValue(json, Holder.class);
        assertEquals(new Holder(List.of(one, other), Map.of("a", one, "b", other), other, 7), holder);
    }

    /** A bean of somebody who embeds us. */
    record Holder(List<Condition> list, Map<String, Condition> map, Condition one, int after) {}

    @Property
    void readingGoesOnRightlyInASequence(@ForAll Condition one, @ForAll Condition other, @ForAll Random random)
            throws IOException {
        String first = shuffled(MAPPER.valueToTree(one), random).toString();
        String last = shuffled(MAPPER.valueToTree(other), random).toString();
        try (MappingIterator<Condition> all =
                MAPPER.readerFor(Condition.class).readValues(first + last + "\n" + first)) {
            assertEquals(List.of(one, other, one), all.readAll());
        }
        try (MappingIterator<Condition> all =
                MAPPER.readerFor(Condition.class).readValues("[" + first + "," + last + "]")) {
            assertEquals(List.of(one, other), all.readAll());
        }
    }

    @Property
    void theParserStandsOnTheLastTokenOfTheValue(@ForAll Condition one, @ForAll Random random) throws IOException {
        String json = shuffled(MAPPER.valueToTree(one), random).toString();
        try (JsonParser parser = MAPPER.createParser(json + " true")) {
            assertEquals(one, MAPPER.readerFor(Condition.class).readValue(parser));
            assertEquals(JsonToken.VALUE_TRUE, parser.nextToken());
            assertNull(parser.nextToken());
        }
    }
}
