/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.finding.InvalidPartException;

/** Periods read what they print, are totally ordered, and enclose as sets of days do. */
class ReportingPeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2018, 2023);
        Arbitrary<String> parts =
                Arbitraries.of("", "-S1", "-S2", "-Q1", "-Q4", "-02", "-12", "-02-28", "-12-31", "/2024");
        return Combinators.combine(years, parts).as((year, part) -> ReportingPeriod.parse(year + part));
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("periods") ReportingPeriod a) {
        assertEquals(a, ReportingPeriod.parse(a.toString()));
    }

    @Property
    void orderIsTotalAndAgreesWithEquals(
            @ForAll("periods") ReportingPeriod a,
            @ForAll("periods") ReportingPeriod b,
            @ForAll("periods") ReportingPeriod c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(a.equals(b), a.toString().equals(b.toString()));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property
    void enclosesIsAPartialOrder(
            @ForAll("periods") ReportingPeriod a,
            @ForAll("periods") ReportingPeriod b,
            @ForAll("periods") ReportingPeriod c) {
        assertTrue(a.encloses(a));
        assertEquals(a.equals(b), a.encloses(b) && b.encloses(a));
        if (a.encloses(b)) {
            assertTrue(a.days() >= b.days());
            if (b.encloses(c)) {
                assertTrue(a.encloses(c));
            }
        }
    }

    @Property
    void anyTextIsAPeriodOrAnInvalidPart(@ForAll("nearPeriods") String text) {
        try {
            assertEquals(text, ReportingPeriod.parse(text).toString());
        } catch (InvalidPartException e) {
            assertEquals("ReportingPeriod", e.type());
        }
    }

    @Provide
    Arbitrary<String> nearPeriods() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withChars("0123-/QS").ofMaxLength(10));
    }
}
