/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.Pages;

/**
 * The files of results: {@code json/v2} holds what a second format version writes, {@code json/v1} all the others. They are never
 * edited; a new one is written with {@code -Dwfc.golden=write}, which leaves old ones alone.
 */
class ResultGoldenTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new WfcModule()).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    static Stream<Map.Entry<String, Object>> read() {
        Map<String, Object> all = new LinkedHashMap<>();
        ResultSamples.answers().forEach((name, value) -> all.put("v2/" + name, value));
        ResultSamples.results().forEach((name, value) -> all.put("v1/" + name, value));
        ResultSamples.families().forEach((name, value) -> all.put("v1/" + name, value));
        return all.entrySet().stream();
    }

    static String golden(String name) throws IOException {
        try (InputStream in = ResultGoldenTest.class.getResourceAsStream("/json/" + name + ".json")) {
            if (in == null) {
                throw new AssertionError("there is no golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The type on a page that a value belongs to. */
    private static Class<?> pageOf(Object value) {
        List<Class<?>> pages = new ArrayList<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                if (type.isInstance(value)) {
                    pages.add(type);
                }
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {}
        });
        assertEquals(1, pages.size(), value + " is of " + pages);
        return pages.get(0);
    }

    private static JavaType typeOf(Object value) {
        return value instanceof List<?> list
                ? MAPPER.getTypeFactory().constructCollectionType(List.class, pageOf(list.get(0)))
                : MAPPER.constructType(pageOf(value));
    }

    @ParameterizedTest
    @MethodSource("read")
    void write_aResult_isTheGoldenFile(Map.Entry<String, Object> result) throws IOException {
        String json = PRETTY.forType(typeOf(result.getValue())).writeValueAsString(result.getValue()) + "\n";
        Path file = Path.of("src/test/resources/json/" + result.getKey() + ".json");
        if ("write".equals(System.getProperty("wfc.golden")) && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
            return;
        }
        assertEquals(golden(result.getKey()), json);
    }

    @ParameterizedTest
    @MethodSource("read")
    void read_aGoldenFile_isTheResult(Map.Entry<String, Object> result) throws IOException {
        Object read = MAPPER.readValue(golden(result.getKey()), typeOf(result.getValue()));
        assertEquals(result.getValue(), read);
        assertEquals(result.getValue().hashCode(), read.hashCode());
    }

    /** What was found is in words, which follow from the rest of a report: other words in an older file change nothing. */
    @Test
    void read_aBalanceReportOfOlderWords_isTheSameReport() throws IOException {
        JavaType type = MAPPER.constructType(BalanceReport.class);
        assertEquals(
                MAPPER.<BalanceReport>readValue(golden("v1/balance-report-with-names-in-both-languages"), type),
                MAPPER.<BalanceReport>readValue(golden("v1/balance-report"), type));
    }

    @Test
    void families_haveAGoldenForm_forEveryMember() {
        Map<Class<?>, Set<Class<?>>> members = new LinkedHashMap<>(); // a family that grew stands in several files
        ResultSamples.families()
                .values()
                .forEach(samples -> samples.forEach(
                        sample -> members.computeIfAbsent(pageOf(samples.get(0)), f -> new LinkedHashSet<>())
                                .add(sample.getClass())));
        members.forEach((family, seen) -> {
            if (family.isSealed()) {
                assertEquals(Set.of(family.getPermittedSubclasses()), seen);
            }
        });
    }

    @Test
    void reasons_haveAGoldenForm_forEveryKindOfArgument() throws IOException {
        String all = golden("v1/reasons");
        for (String form : List.of("text", "texts", "words", "count", "figure", "period", "day", "observed", "shown")) {
            assertNotEquals(-1, all.indexOf("\"form\" : \"" + form + "\""), form);
        }
        assertEquals(9, MAPPER.readValue(all, Reason[].class).length);
    }
}
