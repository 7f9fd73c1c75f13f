/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;

/** How the module is found, and what a mapper with it does beside round trips. */
class WfcModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    /** A bean of somebody who embeds us. */
    record Row(String name, Figure figure, Deadline deadline) {}

    @Test
    void services_ofJacksonModules_haveIt() {
        // Jackson looks them up with ServiceLoader in its own module, which alone may say that it uses them
        assertEquals(
                1,
                ObjectMapper.findModules().stream()
                        .filter(WfcModule.class::isInstance)
                        .count());
    }

    @Test
    void module_onTheModulePath_providesIt() {
        ModuleDescriptor descriptor = WfcModule.class.getModule().getDescriptor();
        if (descriptor != null) { // tests may be run on the class path, too
            assertTrue(descriptor.provides().stream()
                    .anyMatch(p -> p.service().equals(Module.class.getName())
                            && p.providers().equals(List.of(WfcModule.class.getName()))));
        }
    }

    @Test
    void services_onTheClassPath_nameIt() throws IOException {
        try (InputStream in = WfcModule.class.getResourceAsStream("/META-INF/services/" + Module.class.getName())) {
            assertTrue(in != null);
            assertEquals(WfcModule.class.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void register_twice_isOnce() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule()).registerModule(new WfcModule());
        assertEquals(1, mapper.getRegisteredModuleIds().size());
    }

    @Test
    void copy_ofAMapper_keepsIt() throws JsonProcessingException {
        ObjectMapper copy =
                JsonMapper.builder().addModule(new WfcModule()).build().copy();
        assertEquals(Samples.RATE, copy.readValue(copy.writeValueAsString(Samples.RATE), Figure.class));
    }

    @Test
    void figure_inABean_isWrittenAsAnywhere() throws JsonProcessingException {
        Row row = new Row("16", Samples.RATE, Deadline.Open.NONE);
        String json = MAPPER.writeValueAsString(row);
        assertEquals(
                "{\"name\":\"16\",\"figure\":{\"value\":\"95.10\",\"unit\":\"%\"},\"deadline\":{\"form\":\"none\"}}",
                json);
        assertEquals(row, MAPPER.readValue(json, Row.class));
    }

    @Test
    void figure_withZerosAtTheEnd_keepsThem() throws JsonProcessingException {
        for (String digits : List.of("95.10", "0.000", "100", "-0.10", "0.000000000000000001")) {
            Figure figure = Figure.of(digits, UnitOfMeasure.PERCENT);
            String json = MAPPER.writeValueAsString(figure);
            assertEquals("{\"value\":\"" + digits + "\",\"unit\":\"%\"}", json);
            assertEquals(digits, MAPPER.readValue(json, Figure.class).value().toPlainString());
        }
    }

    @Test
    void values_inAListAndAMap_comeBack() throws JsonProcessingException {
        List<Target> targets = List.of(PlanSamples.target(), PlanSamples.target());
        assertEquals(
                targets, MAPPER.readValue(MAPPER.writeValueAsString(targets), new TypeReference<List<Target>>() {}));
        Map<String, Plan> plans = Map.of("佛山", PlanSamples.plan());
        assertEquals(
                plans, MAPPER.readValue(MAPPER.writeValueAsString(plans), new TypeReference<Map<String, Plan>>() {}));
    }

    @Test
    void form_late_leavesNothingBehindForTrailingTokens() throws JsonProcessingException {
        ObjectMapper strict = new ObjectMapper()
                .registerModule(new WfcModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        String json = "{\"text\":\"?\",\"form\":\"unreadable\"}";
        assertEquals(new Condition.Unreadable("?"), strict.readValue(json, Condition.class));
        assertThrows(JsonProcessingException.class, () -> strict.readValue(json + " {}", Condition.class));
    }

    @Test
    void text_withHalfASurrogatePair_comesBack() throws IOException {
        Condition half = new Condition.Unreadable("\ud83d");
        assertEquals(half, MAPPER.readValue(MAPPER.writeValueAsString(half), Condition.class));
        assertEquals(half, MAPPER.readValue(MAPPER.writeValueAsBytes(half), Condition.class));
    }

    @Test
    void answers_areRead() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(AssessmentSamples.ofPlan());
        assertEquals(AssessmentSamples.ofPlan(), MAPPER.readValue(json, PlanAssessment.class));
    }
}
