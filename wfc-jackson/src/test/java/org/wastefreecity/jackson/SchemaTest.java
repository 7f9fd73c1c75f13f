/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.schema.JsonSchemas;
import org.wastefreecity.wire.shape.Pages;

/** Every packed document and every golden file fits its schema, as somebody else's validator has it. */
class SchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SEEDS = Path.of("../seeds");
    private static final Path GOLDEN = Path.of("src/test/resources/json");
    /** What is only written: nothing was promised of it that a schema could say. */
    private static final Set<String> WRITTEN_ONLY =
            Set.of("v1/assessment", "v1/assessment-undecided", "v1/plan-assessment", "v1/score-report");

    /** The documents that carry a format, by it. */
    private static Map<String, String> documentsByFormat() throws IOException {
        Map<String, String> byFormat = new LinkedHashMap<>();
        for (String name : JsonSchemas.names()) {
            JsonNode schema = MAPPER.readTree(JsonSchemas.of(name));
            byFormat.put(schema.get("$id").asText().replace("urn:wfc:schema:", ""), name);
        }
        return byFormat;
    }

    static List<Path> seeds() throws IOException {
        try (Stream<Path> documents = Files.walk(SEEDS.resolve("src/main"));
                Stream<Path> schemes = Files.walk(SEEDS.resolve("schemes"))) {
            return Stream.concat(documents, schemes)
                    .filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seed_fitsItsSchema(Path seed) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readAllBytes(seed));
        String name = documentsByFormat().get(document.path("format").asText());
        assertNotNull(name, seed + " is of a format that has no schema: " + document.path("format"));
        assertEquals("", Judge.of(name).faults(document));
    }

    static Map<String, Object> goldens() {
        Map<String, Object> all = new LinkedHashMap<>();
        GoldenTest.read().forEach(e -> all.put("v1/" + e.getKey(), e.getValue()));
        ResultGoldenTest.read().forEach(e -> all.put(e.getKey(), e.getValue()));
        all.put("v1/programme-document", ProgrammeSamples.document());
        all.put("v1/task-starting", ProgrammeSamples.starting());
        ResultGoldenTest.read()
                .filter(e -> e.getKey().equals("v1/balance-report-with-names-in-both-languages"))
                .forEach(e -> all.put("v1/balance-report", e.getValue())); // the same in older words
        return all;
    }

    static Stream<Map.Entry<String, Object>> golden() {
        return goldens().entrySet().stream();
    }

    /** The page of a value of the model. */
    static Map.Entry<Class<?>, Shape<?>> pageOf(Object value) {
        List<Map.Entry<Class<?>, Shape<?>>> found = new ArrayList<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                if (type.isInstance(value)) {
                    found.add(Map.entry(type, shape));
                }
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {}
        });
        assertEquals(1, found.size(), () -> value.getClass() + " is on " + found.size() + " pages");
        return found.get(0);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void goldenFile_fitsItsSchema(Map.Entry<String, Object> golden) throws IOException {
        JsonNode document = MAPPER.readTree(ResultGoldenTest.golden(golden.getKey()));
        if (golden.getValue() instanceof List<?> list) {
            Map.Entry<Class<?>, Shape<?>> page = pageOf(list.get(0));
            assertEquals(list.size(), document.size());
            document.forEach(d ->
                    assertEquals("", Judge.of(page.getKey(), page.getValue()).faults(d)));
        } else {
            Map.Entry<Class<?>, Shape<?>> page = pageOf(golden.getValue());
            assertEquals("", Judge.of(page.getKey(), page.getValue()).faults(document));
        }
    }

    @Test
    void goldenFiles_areAllLookedAt() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            Set<String> names = files.filter(f -> f.toString().endsWith(".json"))
                    .map(f -> GOLDEN.relativize(f).toString().replace('\\', '/').replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known = new TreeSet<>(goldens().keySet());
            known.addAll(WRITTEN_ONLY);
            assertEquals(known, names);
        }
    }

    @Test
    void schemas_areSchemas() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var draft = registry.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String name : JsonSchemas.names()) {
            assertEquals(List.of(), draft.validate(JsonSchemas.of(name), InputFormat.JSON), name);
        }
        assertNotEquals(List.of(), draft.validate("{\"type\":\"texts\"}", InputFormat.JSON));
    }
}
