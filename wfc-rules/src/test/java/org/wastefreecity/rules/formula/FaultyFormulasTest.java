/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every formula of the corpus is refused, at its place, by its rule, with its repair. */
class FaultyFormulasTest {
    /** Rules that only a system of indicators can break; {@link SystemFormulasTest} tries them. */
    private static final Set<FormulaRule> OF_SYSTEMS = EnumSet.of(
            FormulaRule.BASE_YEAR_NEEDED,
            FormulaRule.UNKNOWN_INDICATOR,
            FormulaRule.INDICATOR_NOT_COMPUTED,
            FormulaRule.INDICATOR_CYCLE);

    /** Rules whose examples are too long for a line; {@link FormulaLimitsTest} tries them. */
    private static final Set<FormulaRule> OF_LIMITS =
            EnumSet.of(FormulaRule.TEXT_TOO_LONG, FormulaRule.NESTED_TOO_DEEPLY, FormulaRule.TOO_MANY_PARTS);

    record Case(String rule, int line, int column, String unit, String repair, String formula) {
        static Case of(String row) {
            String[] cells = row.split("\t", -1);
            return new Case(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[3],
                    cells[4],
                    unescaped(cells[5]));
        }

        private static String unescaped(String text) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '\\') {
                    plain.append(c);
                    continue;
                }
                char next = text.charAt(++i);
                switch (next) {
                    case 'n' -> plain.append('\n');
                    case 'r' -> plain.append('\r');
                    case 't' -> plain.append('\t');
                    case 'u' -> {
                        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                    default -> plain.append(next);
                }
            }
            return plain.toString();
        }
    }

    static List<Case> corpus() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FaultyFormulasTest.class.getResourceAsStream("/formulas/faulty.tsv"), "the corpus")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }

    @Test
    void corpus_isLargeAndBreaksEveryRule() throws IOException {
        List<Case> corpus = corpus();
        assertTrue(corpus.size() >= 500, () -> corpus.size() + " cases");
        assertEquals(
                corpus.size(), new HashSet<>(corpus.stream().map(Case::formula).toList()).size());
        Set<FormulaRule> broken = EnumSet.noneOf(FormulaRule.class);
        for (FormulaRule rule : FormulaRule.values()) {
            if (corpus.stream().filter(c -> c.rule().equals(rule.id())).count() >= 3) {
                broken.add(rule);
            }
        }
        broken.addAll(OF_SYSTEMS);
        broken.addAll(OF_LIMITS);
        assertEquals(EnumSet.allOf(FormulaRule.class), broken);
    }

    @Test
    void check_everyFaultyFormula_tellsRulePlaceAndRepair() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Case c : corpus()) {
            List<FormulaFault> faults = SmallCatalogue.LANGUAGE.check(c.formula(), SmallCatalogue.unit(c.unit()));
            String first = faults.isEmpty()
                    ? "none"
                    : faults.get(0).rule().id() + " " + faults.get(0).line() + ":"
                            + faults.get(0).column();
            String expected = c.rule() + " " + c.line() + ":" + c.column();
            boolean repaired = !faults.isEmpty()
                    && (faults.get(0).repair().zh().contains(c.repair())
                            || faults.get(0).repair().en().contains(c.repair()));
            if (!first.equals(expected) || !repaired) {
                wrong.add(c + " but " + faults);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void check_everyFaultyFormula_speaksBothLanguages() throws IOException {
        for (Case c : corpus()) {
            for (FormulaFault fault : SmallCatalogue.LANGUAGE.check(c.formula(), SmallCatalogue.unit(c.unit()))) {
                assertTrue(isChinese(fault.message().zh()), fault::toString);
                assertTrue(isChinese(fault.repair().zh()), fault::toString);
                assertFalse(
                        fault.message().en().isBlank() || fault.repair().en().isBlank(), fault::toString);
                assertEquals(
                        "formula-" + fault.rule().id(), fault.toFinding("指标16").id());
            }
        }
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
    }

    @Test
    void check_severalFaults_areAllFound() {
        List<FormulaRule> rules =
                SmallCatalogue.LANGUAGE
                        .check("产出量(粉煤灰) + 产生量(煤灰渣) - 贮存量(时期: 去年); 0/0 = 5", SmallCatalogue.unit("吨"))
                        .stream()
                        .map(FormulaFault::rule)
                        .toList();
        assertEquals(
                List.of(
                        FormulaRule.UNKNOWN_NAME,
                        FormulaRule.UNKNOWN_CATEGORY,
                        FormulaRule.UNKNOWN_VALUE,
                        FormulaRule.ZERO_OVER_ZERO_KIND),
                rules);
    }
}
