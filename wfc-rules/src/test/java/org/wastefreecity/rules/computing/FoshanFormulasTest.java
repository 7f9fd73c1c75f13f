/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;

class FoshanFormulasTest {
    private static final FormulaLanguage LANGUAGE = FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021());

    @Test
    void formulas_ofFoshan_areAllSound() {
        IndicatorComputer computer = IndicatorComputer.of(Seeds.foshan2022Draft(), LANGUAGE);
        assertEquals(
                List.of(), computer.findings().stream().map(Finding::message).toList());
        assertEquals(53, computer.formulas().size());
    }
}
