/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.SystemFormulas;
import org.wastefreecity.seeds.Seeds;

class SeedFormulasTest {
    private static final FormulaLanguage LANGUAGE = FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021());

    @Test
    void formulas_ofFoshan_areAllSound() {
        IndicatorComputer computer = IndicatorComputer.of(Seeds.foshan2022Draft(), LANGUAGE);
        assertEquals(
                List.of(), computer.findings().stream().map(Finding::message).toList());
        assertEquals(53, computer.formulas().size());
    }

    @Test
    void formulas_ofTheNationalList_areAllSound() {
        SystemFormulas formulas =
                SystemFormulas.of(Seeds.nationalSystem2021().system(), LANGUAGE, OptionalInt.of(2020));
        assertEquals(
                List.of(), formulas.findings().stream().map(Finding::message).toList());
        assertEquals(53, formulas.formulas().size());
    }

    @Test
    void formulas_everyNumericRow_hasOneUnlessItSaysNotHow() {
        // 17, 39-41, 52, 53 are lists of deliverables, 43 has no unit, 60 is graded in words
        assertEquals(
                List.of("17", "39", "40", "41", "43", "52", "53", "60"),
                Seeds.foshan2022Draft().system().rows().stream()
                        .filter(i -> i.formula().isEmpty())
                        .map(i -> i.code().text())
                        .toList());
    }

    @Test
    void formulas_areNeverShownAsVerified() {
        Stream.concat(
                        Seeds.foshan2022Draft().system().rows().stream(),
                        Seeds.nationalSystem2021().system().indicators().stream())
                .flatMap(i -> i.formula().stream())
                .forEach(f -> assertFalse(f.isVerified(), f::text));
    }

    @Test
    void formulas_printedInEitherLanguage_readBackEqual() {
        IndicatorComputer.of(Seeds.foshan2022Draft(), LANGUAGE).formulas().forEach((code, formula) -> {
            assertEquals(formula, LANGUAGE.compile(formula.text(Wording.Language.ZH), formula.unit()));
            assertEquals(formula, LANGUAGE.compile(formula.text(Wording.Language.EN), formula.unit()));
        });
    }
}
