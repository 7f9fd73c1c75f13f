/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.wire.UnknownField;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;

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
    void text_withHalfASurrogatePair_isNeitherWrittenNorRead() {
        // it has no bytes of its own in UTF-8: two texts would become one, and one hash would stand for both
        Condition half = new Condition.Unreadable("\ud83d");
        assertThrows(JsonProcessingException.class, () -> MAPPER.writeValueAsString(half));
        assertThrows(JsonProcessingException.class, () -> MAPPER.writeValueAsBytes(half));
        String json = "{\"form\":\"unreadable\",\"text\":\"\\ud83d\"}";
        JsonProcessingException refusal =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Condition.class));
        assertEquals(
                "$.text",
                assertInstanceOf(WireException.class, refusal.getCause()).path());
    }

    @Test
    void text_beyondTheBasicPlane_hasTheSameBytesWhateverTheMapperSays() throws IOException {
        Condition pair = new Condition.Unreadable("𠮷😀");
        byte[] bytes = MAPPER.writeValueAsBytes(pair);
        assertEquals(MAPPER.writeValueAsString(pair), new String(bytes, StandardCharsets.UTF_8));
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("𠮷😀"));
        ObjectMapper ascii = JsonMapper.builder()
                .addModule(new WfcModule())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        assertTrue(ascii.writeValueAsString(pair).chars().allMatch(c -> c < 128)); // that is asked for
        assertEquals(pair, ascii.readValue(ascii.writeValueAsBytes(pair), Condition.class));
    }

    @Test
    void module_onAPlainClassPath_isFound() throws IOException, InterruptedException {
        assertEquals(
                List.of("false false {\"value\":\"95.10\",\"unit\":\"%\"}"), ChildJvm.run(FoundOnTheClassPath.class));
    }

    /** A record with everything that holds values in others. */
    record Holder(
            Optional<Figure> last,
            List<Target> targets,
            Map<String, List<Figure>> figures,
            Figure[] all,
            Set<Deadline> deadlines) {}

    @Test
    void values_inRecordsListsMapsAndOptionals_comeBack() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build(); // as Boot has Jdk8Module on board
        Holder holder = new Holder(
                Optional.of(Samples.RATE),
                List.of(PlanSamples.target()),
                Map.of("佛山", List.of(Samples.RATE, Samples.RATE)),
                new Figure[] {Samples.RATE},
                Set.of(Deadline.Open.NONE));
        String json = mapper.writeValueAsString(holder);
        Holder read = mapper.readValue(json, Holder.class);
        assertEquals(json, mapper.writeValueAsString(read));
        assertEquals(holder.last(), read.last());
        assertEquals(holder.targets(), read.targets());
        assertEquals(holder.figures(), read.figures());
        assertEquals(holder.deadlines(), read.deadlines());
    }

    @Test
    void field_unknown_isRefusedWhateverTheMapperSays() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new WfcModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThrows(
                JsonProcessingException.class,
                () -> lenient.readValue("{\"value\":\"1\",\"unit\":\"%\",\"unti\":1}", Figure.class));
    }

    @Test
    void field_unknownAndTolerated_isPassedOverAndToldOf() throws JsonProcessingException {
        List<UnknownField> told = new ArrayList<>();
        ObjectMapper tolerant = new ObjectMapper()
                .registerModule(new WfcModule(WireSettings.STRICT.toleratingUnknownFields(told::add)));
        String json = """
                {"x": [{"y": [1, null, 2.5e3]}, true], "value": "95.10",
                 "unti": "%", "unit": "%"}""";
        assertEquals(Samples.RATE, tolerant.readValue(json, Figure.class));
        assertEquals(
                List.of(
                        new UnknownField("$.x", 1, 2, "Figure", ""),
                        new UnknownField("$.unti", 2, 2, "Figure", "unit")),
                told);
        String late = "{\"x\":{},\"form\":\"unreadable\",\"y\":[],\"text\":\"?\"}";
        assertEquals(new Condition.Unreadable("?"), tolerant.readValue(late, Condition.class));
        assertThrows(
                JsonProcessingException.class,
                () -> tolerant.readValue(
                        "{\"form\":\"unreadable\",\"form\":\"notSet\",\"text\":\"\"}", Condition.class));
        assertThrows( // tolerance is for what is new, not for what is missing
                JsonProcessingException.class,
                () -> tolerant.readValue("{\"valeu\":\"1\",\"unit\":\"%\"}", Figure.class));
    }

    @Test
    void limits_areSetInOnePlace() throws JsonProcessingException {
        ObjectMapper small = new ObjectMapper()
                .registerModule(new WfcModule(WireSettings.STRICT.withLimits(WireLimits.DEFAULT
                        .withDepth(3)
                        .withStringLength(10)
                        .withNameLength(6)
                        .withElements(2)
                        .withFields(2)
                        .withLookAhead(4)
                        .withValues(12)
                        .withNumberLength(3)
                        .withDocumentLength(60))));
        assertEquals(Samples.RATE, small.readValue(MAPPER.writeValueAsString(Samples.RATE), Figure.class));
        assertBeyond(
                small, "length of a string is beyond the limit of 10", "{\"value\":\"12345678901\",\"unit\":\"%\"}");
        assertBeyond(small, "length of a name is beyond the limit of 6", "{\"valuess\":\"1\"}");
        assertBeyond(small, "fields of an object is beyond the limit of 2", "{\"value\":\"1\",\"unit\":\"%\",\"x\":1}");
        assertBeyond(small, "fields of an object is beyond the limit of 2", "{\"unit\":\"%\",\"value\":\"1\",\"x\":1}");
        JsonProcessingException ahead = assertThrows(
                JsonProcessingException.class,
                () -> small.readValue("{\"years\":[1,2,3],\"form\":\"trend\"}", Condition.class));
        assertTrue(
                String.valueOf(ahead.getMessage())
                        .contains("before the field that tells the form is beyond the limit of 4"),
                ahead.getMessage());
        JsonProcessingException number = assertThrows(
                JsonProcessingException.class,
                () -> small.readValue("{\"form\":\"trend\",\"years\":1234}", Condition.class));
        assertTrue(
                String.valueOf(number.getMessage()).contains("length of a number is beyond the limit of 3"),
                number.getMessage());
        assertThrows(InvalidPartException.class, () -> WireLimits.DEFAULT.withDepth(100_000));
        assertThrows(InvalidPartException.class, () -> WireLimits.DEFAULT.withValues(0));
        assertThrows(InvalidPartException.class, () -> WireLimits.ofRows(0));
        assertEquals(WireLimits.DEFAULT, WireLimits.ofRows(1));
        assertEquals(Integer.MAX_VALUE, WireLimits.ofRows(Integer.MAX_VALUE).values());
    }

    @Test
    void set_ofMoreThanAnObjectHasFields_isRefused() throws JsonProcessingException {
        ObjectMapper small = new ObjectMapper()
                .registerModule(new WfcModule(WireSettings.STRICT.withLimits(WireLimits.DEFAULT.withFields(3))));
        String unit = "{\"id\":\"u\",\"name\":{\"zh\":\"z\",\"en\":\"e\"},\"aliases\":[%s]}";
        small.readValue(unit.formatted("\"a\",\"b\",\"c\""), ResponsibleUnit.class);
        JsonProcessingException refusal = assertThrows(
                JsonProcessingException.class,
                () -> small.readValue(unit.formatted("\"a\",\"b\",\"c\",\"d\""), ResponsibleUnit.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertEquals("$.aliases[3]", fault.path());
        assertTrue(fault.fault().en().contains("elements of a set is beyond the limit of 3"), fault.fault()::en);
    }

    private static void assertBeyond(ObjectMapper mapper, String en, String json) {
        JsonProcessingException refusal =
                assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Figure.class));
        assertTrue(String.valueOf(refusal.getMessage()).contains(en), String.valueOf(refusal.getMessage()));
    }

    @Test
    void answers_areRead() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(AssessmentSamples.ofPlan());
        assertEquals(AssessmentSamples.ofPlan(), MAPPER.readValue(json, PlanAssessment.class));
    }
}
