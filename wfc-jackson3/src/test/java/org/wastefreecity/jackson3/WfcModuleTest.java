/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.wire.UnknownField;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** How the module for Jackson 3 is found, and what a mapper with it does. */
class WfcModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WfcModule()).build();
    private static final Figure RATE = Figure.of("95.10", UnitOfMeasure.PERCENT);

    /** A bean of somebody who embeds us. */
    record Row(String name, Figure figure, Optional<Figure> last, List<Deadline> deadlines, Map<String, Figure> all) {}

    @Test
    void module_isFoundByItsService() {
        assertEquals(
                1,
                ServiceLoader.load(JacksonModule.class).stream()
                        .filter(p -> p.type().equals(WfcModule.class))
                        .count());
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertEquals("{\"value\":\"95.10\",\"unit\":\"%\"}", found.writeValueAsString(RATE));
        assertEquals(RATE, found.readValue("{\"value\":\"95.10\",\"unit\":\"%\"}", Figure.class));
    }

    @Test
    void module_ofThePublishedJar_providesIt() {
        assertTrue(WfcModule.class.getResource("/META-INF/services/" + JacksonModule.class.getName()) != null);
    }

    @Test
    void values_inARecordWithListMapAndOptional_comeBack() {
        Row row = new Row(
                "16", RATE, Optional.of(RATE), List.of(Deadline.Open.NONE), new LinkedHashMap<>(Map.of("佛山", RATE)));
        String json = MAPPER.writeValueAsString(row);
        assertTrue(json.contains("\"last\":{\"value\":\"95.10\",\"unit\":\"%\"}"), json);
        assertTrue(json.contains("\"deadlines\":[{\"form\":\"none\"}]"), json);
        assertEquals(row, MAPPER.readValue(json, Row.class));
    }

    @Test
    void field_unknown_isRefusedWhateverTheMapperSays() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new WfcModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JacksonException refusal = assertThrows(
                JacksonException.class,
                () -> lenient.readValue("{\"value\":\"1\",\n\"unit\":\"%\",\n\"unti\":1}", Figure.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertEquals("$.unti", fault.path());
        assertEquals(3, fault.line());
        assertTrue(fault.fault().en().contains("did you mean unit?"));
    }

    @Test
    void field_unknownAndTolerated_isToldOf() {
        List<UnknownField> told = new ArrayList<>();
        JsonMapper tolerant = JsonMapper.builder()
                .addModule(new WfcModule(WireSettings.STRICT.toleratingUnknownFields(told::add)))
                .build();
        assertEquals(
                RATE, tolerant.readValue("{\"value\":\"95.10\",\"x\":{\"y\":[1,{}]},\"unit\":\"%\"}", Figure.class));
        assertEquals(List.of("$.x"), told.stream().map(UnknownField::path).toList());
    }

    @Test
    void factory_stopsAtOurLimits() {
        JsonMapper guarded = JsonMapper.builder(WfcModule.factory(WireLimits.DEFAULT))
                .addModule(new WfcModule())
                .build();
        String json = "{\"value\":\"" + "9".repeat(9_000_000) + "\",\"unit\":\"%\"}";
        JacksonException refusal = assertThrows(JacksonException.class, () -> guarded.readValue(json, Figure.class));
        assertEquals(
                "$.value",
                assertInstanceOf(WireException.class, refusal.getCause()).path());
    }

    @Test
    void bytesThatAreNoText_areRefusedWithTheirPlace() {
        JsonMapper mapper = JsonMapper.builder(WfcModule.factory(WireLimits.DEFAULT))
                .addModule(new WfcModule())
                .build();
        for (byte[] json : List.of(
                new byte[] {0, 0, '{', 0}, new byte[] {0, 0, 0, '{', 0, 0x11, 0, 0}, new byte[] {0, '{', (byte) 0xd8, 0
                })) {
            DatabindException refusal =
                    assertThrows(DatabindException.class, () -> mapper.readValue(json, Figure.class));
            assertEquals(
                    1, assertInstanceOf(WireException.class, refusal.getCause()).line());
        }
    }
}
