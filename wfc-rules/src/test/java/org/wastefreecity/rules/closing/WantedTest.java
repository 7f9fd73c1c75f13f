/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Rational;

class WantedTest {
    private static Wanted between(String low, String high, boolean excluded) {
        return new Wanted(
                Optional.of(Rational.of(new BigDecimal(low))),
                excluded,
                Optional.of(Rational.of(new BigDecimal(high))),
                excluded);
    }

    private static Optional<String> nearest(Wanted wanted, long value) {
        return wanted.nearest(Rational.of(value), 0, false).map(BigDecimal::toPlainString);
    }

    /** 85.5 lies between 85.2 and 85.8, though no whole number does. */
    @Test
    void nearest_takesAsManyPlacesAsItNeeds() {
        assertEquals(Optional.of("85.2"), nearest(between("85.2", "85.8", false), 60));
        assertEquals(Optional.of("85.8"), nearest(between("85.2", "85.8", false), 99));
        assertEquals(Optional.of("85.3"), nearest(between("85.2", "85.8", true), 60));
        assertEquals(Optional.of("85.1"), nearest(between("85", "85.2", true), 60));
        assertEquals(Optional.of("85.01"), nearest(between("85", "85.1", true), 60));
        assertEquals(Optional.empty(), between("85.2", "85.8", false).nearest(Rational.of(60), 0, true));
    }

    @Test
    void nearest_thereIsNone_isEmpty() {
        assertEquals(Optional.empty(), nearest(between("85.8", "85.2", false), 60));
        assertEquals(Optional.empty(), nearest(between("85", "85", true), 60));
        assertEquals(Optional.of("85"), nearest(between("85", "85", false), 60));
    }

    @Test
    void nearest_endThatIsNoDecimal_isNotFarBeyond() {
        Rational third = Rational.of(1, 3);
        assertEquals(Optional.of("0.3334"), nearest(Wanted.from(third, false), 0));
        assertEquals(Optional.of("0.3333"), nearest(Wanted.upTo(third, true), 1));
        Wanted only = Wanted.from(third, false).and(Wanted.upTo(third, false));
        assertEquals(Optional.empty(), nearest(only, 0));
    }
}
