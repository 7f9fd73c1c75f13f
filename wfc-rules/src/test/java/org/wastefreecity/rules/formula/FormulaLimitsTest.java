/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.wastefreecity.rules.formula.SmallCatalogue.LANGUAGE;
import static org.wastefreecity.rules.formula.SmallCatalogue.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** Nothing that is long, deep or large makes the language compute for long. */
class FormulaLimitsTest {
    private static final FormulaContext CONTEXT = FormulaContext.of(Figures.CITY, ReportingPeriod.ofYear(2024), 2020);

    private static List<FormulaRule> rules(String text) {
        return LANGUAGE.check(text, unit("吨")).stream().map(FormulaFault::rule).toList();
    }

    private static FormulaReason undefined(String text, FormulaInputs inputs) {
        FormulaResult result = LANGUAGE.compile(text, unit("吨")).evaluate(inputs, CONTEXT);
        return assertInstanceOf(FormulaResult.Undefined.class, result).reason();
    }

    @Test
    void compile_textOf4001_isRefused() {
        assertEquals(List.of(FormulaRule.TEXT_TOO_LONG), rules("产生量()" + " ".repeat(3996)));
        assertEquals(List.of(), rules("产生量()" + " ".repeat(3995)));
    }

    @Test
    void compile_nestingOf51_isRefused() {
        assertEquals(List.of(), rules("(".repeat(49) + "产生量()" + ")".repeat(49)));
        assertEquals(List.of(FormulaRule.NESTED_TOO_DEEPLY), rules("(".repeat(50) + "产生量()" + ")".repeat(50)));
        assertEquals(List.of(FormulaRule.NESTED_TOO_DEEPLY), rules("-(".repeat(1300)));
        assertEquals(List.of(FormulaRule.NESTED_TOO_DEEPLY), rules("最小(".repeat(1000)));
    }

    @Test
    void compile_partsOf2001_areRefused() {
        assertEquals(List.of(FormulaRule.TOO_MANY_PARTS), rules("1" + "*1".repeat(1999)));
        assertEquals(List.of(), rules("产生量()" + "*1".repeat(1990)));
    }

    @Test
    void evaluate_longSum_needsNoDeepStack() {
        Figures figures = new Figures().with("collected", "2024", "1");
        FormulaResult result = LANGUAGE.compile(
                        String.join("+", Collections.nCopies(700, "清运量"))
                                .replace("清运量", "清运量()")
                                .substring(0, 3899 / 6 * 6 - 1),
                        unit("吨"))
                .evaluate(figures, CONTEXT);
        assertInstanceOf(FormulaResult.Known.class, result);
    }

    @Test
    void evaluate_hugeProducts_endInAReason() {
        Figures figures =
                new Figures().with("collected", "2024", "99999999999999999999999999999999999999.999999999999999999");
        String factor = "清运量() / 贮存量()";
        Figures two = figures.with("stored", "2024", "77777777777777777777777777777777777777.777777777777777777");
        String text = "清运量()" + (" * " + factor).repeat(200) + "; 0/0 = 不适用";
        assertEquals(FormulaReason.TOO_MANY_DIGITS, undefined(text, two));
    }

    @Test
    void evaluate_tooManyDivisions_endInAReason() {
        List<RegionCode> many = new ArrayList<>();
        for (int i = 0; i < 600_000; i++) {
            many.add(Figures.ONE);
        }
        FormulaInputs inputs = new FormulaInputs() {
            @Override
            public Tally tally(Measure measure, CategorySelection all, RegionCode territory, ReportingPeriod period) {
                return Tally.exactly(Figure.of("1", measure.unit()), 1);
            }

            @Override
            public List<RegionCode> divisions(RegionCode territory, ReportingPeriod period) {
                return many;
            }
        };
        assertEquals(FormulaReason.TOO_MANY_STEPS, undefined("加权平均(产生量(), 常住人口()); 0/0 = 不适用", inputs));
    }

    @Test
    void evaluate_moreUnknownsThanCorners_givesWhatIsProven() {
        StringBuilder text = new StringBuilder("(清运量(时期: 2000)");
        Figures figures = new Figures();
        for (int year = 2000; year < 2020; year++) {
            text.append(year == 2000 ? "" : " + 清运量(时期: " + year + ")");
            figures.with("collected", Figures.CITY, Integer.toString(year), Figures.between(unit("吨"), "1", "2"));
        }
        String sum = text.append(")").toString();
        FormulaResult result = LANGUAGE.compile(sum + " * 清运量() / " + sum + "; 0/0 = 不适用", unit("吨"))
                .evaluate(figures.with("collected", "2024", "10"), CONTEXT);
        assertEquals("[5.0000, 20.0000] 吨", result.toString());
    }
}
