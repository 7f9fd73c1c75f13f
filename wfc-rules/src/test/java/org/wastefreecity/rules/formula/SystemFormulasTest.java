/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

class SystemFormulasTest {
    private static final Wording ANY = Wording.of("试", "trial");

    private static SystemFormulas of(Map<String, String> formulas, OptionalInt baseYear) {
        List<Indicator> indicators = new ArrayList<>();
        formulas.forEach((code, text) -> indicators.add(indicator(code, text)));
        IndicatorSystem system = IndicatorSystem.builder()
                .id(new SystemId("trial", "1"))
                .title(ANY)
                .issuer(ANY)
                .addGroups(new IndicatorGroup("g", ANY, Optional.empty()))
                .addAllIndicators(indicators)
                .build();
        return SystemFormulas.of(system, SmallCatalogue.LANGUAGE, baseYear);
    }

    private static Indicator indicator(String code, String text) {
        String[] parts = text.split(" @ ", -1);
        Optional<String> unit = parts.length > 1 ? Optional.of(parts[1]) : Optional.of("%");
        return Indicator.builder()
                .code(IndicatorCode.parse(code))
                .name(ANY)
                .group("g")
                .requirement(Requirement.OPTIONAL)
                .direction(Direction.HIGHER_IS_BETTER)
                .directionReason(ANY)
                .unit(unit.filter(u -> !u.equals("none")).map(UnitOfMeasure::parse))
                .formula(
                        parts[0].isEmpty()
                                ? Optional.empty()
                                : Optional.of(new IndicatorFormula(
                                        parts[0],
                                        ANY,
                                        List.of(new Attestation(
                                                "formula", Evidence.ASSUMED, Optional.empty(), Optional.empty())))))
                .provenance(Provenance.of("trial", "1"))
                .build();
    }

    private static Map<String, String> formulas(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static FormulaFault first(SystemFormulas formulas, String code) {
        return Objects.requireNonNull(formulas.faults().get(IndicatorCode.parse(code)))
                .get(0);
    }

    private static Set<String> faults(SystemFormulas formulas) {
        return formulas.faults().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().get(0).rule().id())
                .collect(Collectors.toSet());
    }

    @Test
    void of_daysOfAReference_areOfThisPeriod() {
        SystemFormulas system = of(
                formulas(
                        "1", "collected(period: previous_year) / 指标(\"2\"); 0/0 = 不适用 @ 千克/(人·日)",
                        "2", "residents() * days() @ 人·日",
                        "3", "collected() / 指标(\"2\"); 0/0 = 不适用 @ 千克/(人·日)"),
                OptionalInt.empty());
        assertEquals(Set.of("1 days-of-another-period"), faults(system));
    }

    @Test
    void of_references_areResolvedInAnyOrder() {
        SystemFormulas system = of(
                formulas(
                        "1", "指标(\"2\") - 60 [%] @ 百分点",
                        "2", "utilised() / generated(); 0/0 = 100 [%]"),
                OptionalInt.empty());
        assertEquals(Map.of(), system.faults());
        Formula one = system.formula(IndicatorCode.parse("1")).orElseThrow();
        assertEquals(Set.of(IndicatorCode.parse("2")), one.references());
        assertEquals("indicator(\"2\") - 60 [%]", one.text());
        Figures figures = new Figures().with("utilised", "2020", "7").with("generated", "2020", "10");
        FormulaContext context = FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2020));
        assertEquals(
                Rational.of(10),
                assertInstanceOf(FormulaResult.Known.class, one.evaluate(figures, context))
                        .value());
        Figures none = new Figures().with("utilised", "2020", "0").with("generated", "2020", "0");
        assertEquals(
                Rational.of(40),
                assertInstanceOf(FormulaResult.Known.class, one.evaluate(none, context))
                        .value());
    }

    @Test
    void of_ring_isNamedInFullAndTheRestIsKept() {
        SystemFormulas system = of(
                formulas(
                        "1", "指标(\"2\") * 2",
                        "2", "indicator(\"3\")",
                        "3", "指标(\"1\") * 0.5",
                        "4", "指标(\"1\") * 0.5",
                        "5", "满意率()",
                        "6", "指标(\"6\")"),
                OptionalInt.empty());
        assertEquals(
                Set.of(
                        "1 indicator-cycle",
                        "2 indicator-cycle",
                        "3 indicator-cycle",
                        "4 indicator-not-computed",
                        "6 indicator-cycle"),
                faults(system));
        assertEquals(Set.of(IndicatorCode.parse("5")), system.formulas().keySet());
        assertTrue(first(system, "1").message().zh().contains("1 → 2 → 3 → 1"));
        assertTrue(system.findings().stream().anyMatch(f -> f.message().en().contains("6 → 6")));
    }

    @Test
    void of_whatCannotBeReferredTo_isNamed() {
        SystemFormulas system = of(
                formulas(
                        "1", "指标(\"16\")",
                        "2", "指标(\"no such\")",
                        "3", " @ %".trim(),
                        "4", "指标(\"3\")",
                        "5", "产出量()",
                        "6", "指标(\"5\")",
                        "7", "产生量() @ none",
                        "8", "下降幅度(产生量()); 0/0 = 不适用",
                        "16.1", "满意率()"),
                OptionalInt.empty());
        assertEquals(
                Set.of(
                        "1 unknown-indicator",
                        "2 unknown-indicator",
                        "3 unknown-character",
                        "4 indicator-not-computed",
                        "5 unknown-name",
                        "6 indicator-not-computed",
                        "7 answer-kind",
                        "8 base-year-needed"),
                faults(system));
        assertTrue(of(formulas("8", "下降幅度(产生量()); 0/0 = 不适用"), OptionalInt.of(2020))
                .faults()
                .isEmpty());
    }

    @Test
    void of_longChains_areRefusedWithoutADeepStack() {
        Map<String, String> chain = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            chain.put(Integer.toString(i), i == 2999 ? "满意率()" : "指标(\"" + (i + 1) + "\")");
        }
        SystemFormulas system = of(chain, OptionalInt.empty());
        assertEquals(50, system.formulas().size());
        assertEquals(FormulaRule.NESTED_TOO_DEEPLY, first(system, "2949").rule());
    }

    @Test
    void of_doublingReferences_areRefused() {
        Map<String, String> doubling = new LinkedHashMap<>();
        doubling.put("0", "产生量() @ 吨");
        for (int i = 1; i < 40; i++) {
            doubling.put(Integer.toString(i), "指标(\"" + (i - 1) + "\") + 指标(\"" + (i - 1) + "\") @ 吨");
        }
        SystemFormulas system = of(doubling, OptionalInt.empty());
        assertEquals(
                FormulaRule.TOO_MANY_PARTS,
                system.faults().values().iterator().next().get(0).rule());
        assertTrue(system.formulas().size() < 12);
    }
}
