/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wastefreecity.jackson.Mutations.Mutant;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireException;

/**
 * Documents with one thing wrong are refused by schema and reader alike. Where the reader refuses more, {@code
 * docs/schema/differences.tsv} says why no schema could; where the schema would refuse what the reader takes, the test fails.
 */
class SchemaMutationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final Path DIFFERENCES = Path.of("../docs/schema/differences.tsv");
    /** Whole documents have thousands of places; of those that are large every so many-th mutation is tried. */
    private static final boolean LONG = Boolean.getBoolean("wfc.long");

    private static final int MOST = LONG ? 20_000 : 40;

    private final Map<Pattern, String> reasons = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Map<String, Integer> refusedByBoth = new TreeMap<>();
    private final Set<String> unexplained = new TreeSet<>();
    private final Set<String> tooStrict = new TreeSet<>();

    @Test
    void mutants_areRefusedByBoth_orTheDifferenceIsListed() throws IOException {
        List<String> lines = Files.readAllLines(DIFFERENCES);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertEquals(3, cells.length, line);
            reasons.put(Pattern.compile(cells[0]), cells[0]);
            unused.add(cells[0]);
        }
        for (Map.Entry<String, Object> golden : SchemaTest.goldens().entrySet()) {
            JsonNode document = MAPPER.readTree(ResultGoldenTest.golden(golden.getKey()));
            if (golden.getValue() instanceof List<?> list) {
                Map.Entry<Class<?>, Shape<?>> page = SchemaTest.pageOf(list.get(0));
                document.forEach(d -> tried(d, page));
            } else {
                tried(document, SchemaTest.pageOf(golden.getValue()));
            }
        }
        int both = refusedByBoth.values().stream().mapToInt(i -> i).sum();
        assertEquals("", String.join("\n", tooStrict), "the reader takes what the schema refuses");
        assertEquals(
                "", String.join("\n", unexplained), "the reader refuses what the schema takes, and no line says why");
        if (LONG) {
            assertEquals(Set.of(), unused, "no mutant shows this difference any more");
        }
        assertTrue(both >= 200, "only " + refusedByBoth);
        for (String kind : List.of("field left out", "unknown field", "field misspelt", "wrong type NULL")) {
            assertTrue(refusedByBoth.getOrDefault(kind, 0) >= 20, kind + ": " + refusedByBoth);
        }
    }

    private void tried(JsonNode document, Map.Entry<Class<?>, Shape<?>> page) {
        Judge judge = Judge.of(page.getKey(), page.getValue());
        List<Mutant> mutants = Mutations.of(document);
        int step = Math.max(1, mutants.size() / MOST);
        List<Mutant> some = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i += step) {
            some.add(mutants.get(i));
        }
        some.forEach(m -> tried(m, page.getKey(), judge));
    }

    private void tried(Mutant mutant, Class<?> type, Judge judge) {
        JsonNode document = mutant.document();
        String refused = refusal(document, type);
        String faults = judge.faults(document);
        boolean fits = faults.isEmpty();
        if (refused.isEmpty()) {
            if (!fits) {
                tooStrict.add(type.getSimpleName() + ": " + mutant + ": " + faults);
            }
        } else if (!fits) {
            refusedByBoth.merge(mutant.kind(), 1, Integer::sum);
        } else if (reasons.entrySet().stream()
                .filter(r -> r.getKey().matcher(refused).find())
                .peek(r -> unused.remove(r.getValue()))
                .findFirst()
                .isEmpty()) {
            unexplained.add(refused + "   (" + type.getSimpleName() + ": " + mutant + ")");
        }
    }

    /** What the reader has against a document; empty if it takes it. */
    private static String refusal(JsonNode document, Class<?> type) {
        try {
            MAPPER.readValue(MAPPER.writeValueAsBytes(document), type);
            return "";
        } catch (JsonMappingException e) {
            return e.getCause() instanceof WireException fault ? fault.fault().en() : String.valueOf(e.getMessage());
        } catch (JsonProcessingException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
