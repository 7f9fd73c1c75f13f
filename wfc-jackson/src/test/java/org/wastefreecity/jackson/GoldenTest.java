/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.wire.shape.FirstScoreShapes;
import org.wastefreecity.wire.shape.ReportShapes;

/**
 * The files under {@code json/v1} are what version 1 writes, byte for byte, and what every later version reads. They are never
 * edited; a new one is written by {@code mvn test -Dtest=GoldenTest -Dwfc.golden=write}, which leaves old ones alone.
 */
class GoldenTest {
    private static final String FOLDER = "/json/v1/";
    private static final Map<String, Class<?>> FAMILIES = Map.of(
            "deadlines", Deadline.class,
            "conditions", Condition.class,
            "scopes", Scope.class,
            "observed-values", ObservedValue.class,
            "parties", Party.class);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new WfcModule())
            .enable(
                    JsonWriteFeature
                            .COMBINE_UNICODE_SURROGATES_IN_UTF8) // else bytes and characters differ for an emoji
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    static Stream<Map.Entry<String, Object>> read() {
        Map<String, Object> all = new LinkedHashMap<>(Samples.nouns());
        all.putAll(Samples.families());
        return all.entrySet().stream();
    }

    static Stream<Map.Entry<String, Object>> written() {
        return Stream.concat(read(), AssessmentSamples.answers().entrySet().stream());
    }

    static String golden(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (in == null) {
                throw new AssertionError("there is no golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void write_aNoun_isTheGoldenFile(Map.Entry<String, Object> noun) throws IOException {
        String json = text(noun.getValue()) + "\n";
        Path file = Path.of("src/test/resources" + FOLDER + noun.getKey() + ".json");
        if ("write".equals(System.getProperty("wfc.golden")) && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
            return;
        }
        assertEquals(golden(noun.getKey()), json);
        if (!(noun.getValue() instanceof Assessment
                || noun.getValue() instanceof PlanAssessment
                || noun.getValue() instanceof ScoreReport)) {
            assertArrayEquals(
                    golden(noun.getKey()).strip().getBytes(StandardCharsets.UTF_8),
                    PRETTY.writeValueAsBytes(noun.getValue()));
        }
    }

    /** Answers and scores were written otherwise by version 1, and not read; the page of that version is still there. */
    private static String text(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = PRETTY.createGenerator(text)) {
            if (value instanceof Assessment answer) {
                ReportShapes.ASSESSMENT.write(answer, new JacksonWireWriter(out, 100));
            } else if (value instanceof PlanAssessment answers) {
                ReportShapes.PLAN_ASSESSMENT.write(answers, new JacksonWireWriter(out, 100));
            } else if (value instanceof ScoreReport report) {
                FirstScoreShapes.SCORE_REPORT.write(report, new JacksonWireWriter(out, 100));
            } else {
                return PRETTY.writeValueAsString(value);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("read")
    void read_aGoldenFile_isTheNoun(Map.Entry<String, Object> noun) throws IOException {
        assertEquals(noun.getValue(), MAPPER.readValue(golden(noun.getKey()), typeOf(noun)));
    }

    private static JavaType typeOf(Map.Entry<String, Object> noun) {
        Class<?> family = FAMILIES.get(noun.getKey());
        if (family != null) {
            return MAPPER.getTypeFactory().constructCollectionType(List.class, family);
        }
        Class<?> type = noun.getValue().getClass();
        Class<?> declared = Arrays.stream(type.getInterfaces())
                .filter(i -> type.getSimpleName().equals("Immutable" + i.getSimpleName()))
                .findFirst()
                .orElse(type);
        return MAPPER.constructType(declared);
    }

    @Test
    void families_haveAGoldenForm_forEveryMember() {
        Samples.families()
                .forEach((name, samples) -> assertEquals(
                        forms(FAMILIES.getOrDefault(name, Object.class)).collect(Collectors.toSet()),
                        samples.stream().map(Object::getClass).collect(Collectors.toSet())));
        assertEquals(22, forms(Condition.class).count());
    }

    private static Stream<Class<?>> forms(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(f -> f.isSealed() ? forms(f) : Stream.<Class<?>>of(f));
    }

    @Test
    void write_anAnswer_isTheSameInsideAPlan() throws JsonProcessingException {
        PlanAssessment plan = AssessmentSamples.ofPlan();
        Assessment row = plan.rows().get(0);
        assertEquals(
                MAPPER.readTree(MAPPER.writeValueAsString(row)),
                MAPPER.readTree(MAPPER.writeValueAsString(plan)).at("/results/0"));
    }
}
