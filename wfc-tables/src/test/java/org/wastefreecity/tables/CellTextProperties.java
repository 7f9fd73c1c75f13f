/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A safe text is no formula wherever a spreadsheet may cut it, and reads back to what it was. */
class CellTextProperties {
    @Provide
    Arbitrary<String> texts() {
        return RowArbitraries.anyText();
    }

    @Property(tries = 5_000)
    void safe_readsBack(@ForAll("texts") String text) {
        assertEquals(text, CellText.plain(CellText.safe(text)));
        assertEquals(text, text.isEmpty() ? "" : CellText.plain(CellText.safe(text, true)));
    }

    @Property(tries = 5_000)
    void safe_isNoFormula_whereverItIsCut(@ForAll("texts") String text) {
        for (String part : FormulaHunter.parts(CellText.safe(text))) {
            assertFalse(FormulaHunter.isFormula(part), () -> text + " → " + CellText.safe(text) + " → " + part);
        }
    }

    /** Every character that a normalising input method makes a trigger of, not only those that are drawn. */
    @Example
    void triggers_areAllThatNormaliseToOne() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) == Character.SURROGATE) {
                continue;
            }
            String text = Character.toString(c) + "A1";
            String cell = CellText.safe(text);
            assertFalse(FormulaHunter.isFormula(cell), () -> text + " → " + cell);
            assertEquals(text, CellText.plain(cell));
        }
    }

    @Property(tries = 2_000)
    void plain_ofAnything_isSafeToCall(@ForAll("texts") String text) {
        String plain = CellText.plain(text);
        assertEquals(plain, CellText.plain(CellText.safe(plain)));
    }
}
