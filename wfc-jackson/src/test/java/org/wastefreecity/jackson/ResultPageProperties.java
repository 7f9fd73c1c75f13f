/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.wastefreecity.wire.Shape;

/** What the rules come to reads back equal by every {@link Way}, and fits the schema of its page. */
@Domain(Nouns.class)
class ResultPageProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    @Provide
    Arbitrary<Object> scores() {
        return ResultArbitraries.scores();
    }

    private static <T> void assertComesBackAndFits(T value, Way way) throws IOException {
        ResultRoundTripProperties.assertComesBack(value, Nouns.typeOf(value), way);
        Map.Entry<Class<?>, Shape<?>> page = SchemaTest.pageOf(value);
        assertEquals("", Judge.of(page.getKey(), page.getValue()).faults(MAPPER.valueToTree(value)));
    }

    @Property(tries = 200)
    void scoreComesBack(@ForAll("scores") Object score, @ForAll Way way) throws IOException {
        assertComesBackAndFits(score, way);
    }
}
