/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Refusals.assertBilingual;

import org.junit.jupiter.api.Test;
import org.wastefreecity.model.wording.Wording.Language;

class WordingTest {

    @Test
    void in_aLanguage_isItsText() {
        Wording met = Wording.of("已达标", "met");
        assertEquals("已达标", met.in(Language.ZH));
        assertEquals("met", met.in(Language.EN));
        assertEquals("已达标 | met", met.toString());
    }

    @Test
    void of_blankText_isRefused() {
        for (String blank : new String[] {"", " ", "\t\n", "　"}) {
            assertBilingual(assertThrows(IllegalArgumentException.class, () -> Wording.of(blank, "met")));
            assertBilingual(assertThrows(IllegalArgumentException.class, () -> Wording.of("已达标", blank)));
        }
    }

    @Test
    void filled_putsArgumentsInTheirPlaces_inOnePass() {
        Wording template = Wording.of("{1}项中已完成{0}项", "{0} of {1} delivered");
        assertEquals(2, template.arity());
        assertEquals("{1}项中已完成$1项", template.filled(Language.ZH, i -> i == 0 ? "$1" : "{1}"));
        assertEquals("a of b delivered", template.filled(Language.EN, i -> i == 0 ? "a" : "b"));
        assertEquals(0, Wording.of("已达标", "met").arity());
    }
}
