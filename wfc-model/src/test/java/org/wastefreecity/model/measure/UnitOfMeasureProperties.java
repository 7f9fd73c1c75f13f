/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Units read what they print, in both spellings, and nothing else hurts. */
@Domain(MeasureDomain.class)
@Domain(DomainContext.Global.class)
class UnitOfMeasureProperties {

    @Property(tries = 3000)
    void whatIsPrintedIsReadBack(@ForAll UnitOfMeasure unit) {
        assertReadBack(unit);
    }

    @Property(tries = 3000)
    void everySpellingIsAUnitOrAnUnknownUnit(@ForAll MeasureDomain.Spelling spelling) {
        assertUnitOrUnknown(spelling.text());
    }

    @Property(tries = 2000)
    void anyTextIsAUnitOrAnUnknownUnit(@ForAll @StringLength(max = 80) String text) {
        assertUnitOrUnknown(text);
    }

    @Property(tries = 2000)
    void anyTextOfOurSignsIsAUnitOrAnUnknownUnit(@ForAll("unitSigns") String text) {
        assertUnitOrUnknown(text);
    }

    @Provide
    Arbitrary<String> unitSigns() {
        return Arbitraries.strings()
                .withChars("吨千克百万亿元人次日年月个点分家%‰/／()（）·.*×10234 tkgmadhr{}[]CNYe㎡²³㎏")
                .ofMaxLength(14);
    }

    @Property
    void comparableMeansOneKind(@ForAll UnitOfMeasure a, @ForAll UnitOfMeasure b) {
        assertEquals(a.kind().equals(b.kind()), a.isComparableTo(b));
        assertEquals(a.isComparableTo(b), b.isComparableTo(a));
        assertTrue(a.factor().signum() > 0);
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode());
            assertEquals(a.factor(), b.factor());
            assertEquals(a.kind(), b.kind());
        }
    }

    /** Found: 千 + 克 printed 千克, which is another unit. */
    @Example
    void tenToTheThirdGrams_areReadBack() {
        assertReadBack(UnitOfMeasure.parse("10*3.g"));
        assertReadBack(UnitOfMeasure.parse("元/10*3.m"));
    }

    /** Found: a short Chinese text whose code was longer than parse reads. */
    @Example
    void manyFactors_areReadBackOrRefused() {
        String text = "人次" + "·人次".repeat(19);
        try {
            assertReadBack(UnitOfMeasure.parse(text));
        } catch (UnknownUnitException e) {
            assertBilingual(e);
        }
    }

    private static void assertReadBack(UnitOfMeasure unit) {
        UnitOfMeasure fromCode = UnitOfMeasure.parse(unit.code());
        UnitOfMeasure fromZh = UnitOfMeasure.parse(unit.toString());
        assertEquals(unit, fromCode);
        assertEquals(unit, fromZh);
        assertEquals(unit.factor(), fromZh.factor());
        assertEquals(unit.kind(), fromZh.kind());
        assertTrue(unit.code().chars().allMatch(c -> c > 32 && c < 127), unit.code());
    }

    private static void assertUnitOrUnknown(String text) {
        try {
            assertReadBack(UnitOfMeasure.parse(text));
        } catch (UnknownUnitException e) {
            assertEquals(text, e.text());
            assertBilingual(e);
        }
    }
}
