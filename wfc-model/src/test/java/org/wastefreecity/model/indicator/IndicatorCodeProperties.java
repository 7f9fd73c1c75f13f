/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Codes read what they print and are totally ordered. */
class IndicatorCodeProperties {

    @Provide
    Arbitrary<IndicatorCode> codes() {
        return Arbitraries.strings()
                .withChars("0129aB")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(segments -> IndicatorCode.parse(String.join(".", segments)));
    }

    @Property(tries = 3000)
    void orderIsTotalAndAgreesWithEquals(
            @ForAll("codes") IndicatorCode a, @ForAll("codes") IndicatorCode b, @ForAll("codes") IndicatorCode c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0, () -> a + " ≤ " + b + " ≤ " + c);
        }
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("codes") IndicatorCode a) {
        assertEquals(a, IndicatorCode.parse(a.toString()));
        assertTrue(a.child(1).compareTo(a) > 0 && a.child(9).compareTo(a.child(10)) < 0);
    }
}
