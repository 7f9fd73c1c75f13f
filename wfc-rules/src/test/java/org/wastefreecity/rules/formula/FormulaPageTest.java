/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.model.wording.Wording.Language;

/** What the pages on formulas show is what the language does. */
class FormulaPageTest {
    private static List<String> lines(Language language) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", language == Language.ZH ? "formulas.zh-CN.md" : "formulas.md"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void samples_compile(Language language) throws IOException {
        List<String> samples =
                lines(language).stream().filter(l -> l.contains(" → ")).toList();
        assertTrue(samples.size() >= 9);
        for (String sample : samples) {
            String[] parts = sample.split(" → ");
            assertEquals(List.of(), SmallCatalogue.LANGUAGE.check(parts[0], SmallCatalogue.unit(parts[1])), sample);
        }
        assertEquals(
                SmallCatalogue.LANGUAGE.compile(samples.get(0).split(" → ")[0], SmallCatalogue.unit("%")),
                SmallCatalogue.LANGUAGE.compile(samples.get(1).split(" → ")[0], SmallCatalogue.unit("%")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rules_areAllThereWithTheirDemandsAndMessages(Language language) throws IOException {
        List<String[]> rows = lines(language).stream()
                .filter(l -> l.startsWith("| `") && l.split("(?<!\\\\)\\|").length == 6)
                .map(l -> l.replace("\\|", "\u0001").split("\\|"))
                .toList();
        List<String> ids = new ArrayList<>();
        for (String[] row : rows) {
            String id = row[1].strip().replace("`", "");
            ids.add(id);
            FormulaRule rule = Stream.of(FormulaRule.values())
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals(rule.demand().in(language), row[2].strip());
            if (!row[5].strip().equals("—")) {
                String text = unescaped(row[3].strip().replace("`", "").replace("\u0001", "|"));
                FormulaFault fault = SmallCatalogue.LANGUAGE
                        .check(text, SmallCatalogue.unit(row[4].strip()))
                        .get(0);
                assertEquals(fault.text(language), unescaped(row[5].strip().replace("\u0001", "|")), text);
                assertEquals(rule, fault.rule());
            }
        }
        assertEquals(Stream.of(FormulaRule.values()).map(FormulaRule::id).toList(), ids);
    }

    private static String unescaped(String text) {
        return text.replace("\\u200b", "\u200b").replace("\\u0000", "\u0000");
    }

    @ParameterizedTest
    @EnumSource(Function.class)
    void functions_areAllThere(Function function) throws IOException {
        for (Language language : Language.values()) {
            String page = String.join("\n", lines(language));
            assertTrue(
                    page.contains("`" + function.words().en() + "`")
                            && page.contains(function.words().zh()),
                    page);
        }
    }
}
