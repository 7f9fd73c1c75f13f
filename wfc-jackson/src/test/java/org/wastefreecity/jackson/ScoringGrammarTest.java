/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ScoreRule;

/** The published grammar names every form and field that schemes are written with, and no other form. */
class ScoringGrammarTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|(.*?)(?<!\\\\)\\|");

    /** The fields of each form, from a scheme with every form. */
    private static Map<String, Set<String>> written() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
        Map<String, Set<String>> forms = new TreeMap<>();
        collect(mapper.readTree(mapper.writeValueAsString(ScoringSamples.scheme())), forms);
        return forms;
    }

    private static void collect(JsonNode node, Map<String, Set<String>> into) {
        for (String part : List.of("rule", "test", "combination")) {
            if (node.path(part).isObject()) {
                add(node.path(part), into);
            }
        }
        node.path("tests").forEach(t -> add(t, into));
        node.forEach(child -> collect(child, into));
    }

    private static void add(JsonNode value, Map<String, Set<String>> into) {
        Set<String> fields = into.computeIfAbsent(value.path("form").asText(), f -> new TreeSet<>());
        value.fieldNames().forEachRemaining(fields::add);
        fields.remove("form");
    }

    @Test
    void sample_hasEveryForm() throws IOException {
        long forms = Arrays.stream(ScoreRule.class.getPermittedSubclasses()).count()
                + Arrays.stream(Passing.class.getPermittedSubclasses()).count()
                + Arrays.stream(Combination.class.getPermittedSubclasses()).count();
        assertEquals(forms, written().size(), () -> "a form is not in the sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scoring.md", "scoring.zh-CN.md"})
    void page_namesEveryFormAndField(String page) throws IOException {
        Matcher rows = ROW.matcher(Files.readString(Path.of("../docs/" + page)));
        Map<String, String> documented = new TreeMap<>();
        while (rows.find()) {
            documented.put(rows.group(1), rows.group(2));
        }
        Map<String, Set<String>> written = written();
        assertEquals(written.keySet(), documented.keySet());
        written.forEach((form, fields) -> fields.forEach(field -> assertTrue(
                String.valueOf(documented.get(form)).contains("`" + field + "`"),
                () -> page + " does not name " + form + "." + field)));
    }
}
