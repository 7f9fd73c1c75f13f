/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketTest {
    private static Bracket of(long above, long below) {
        return Bracket.of(Fraction.of(above).over(Fraction.of(below)), 40);
    }

    /** Logarithms as printed in tables, to 40 places. */
    @ParameterizedTest
    @CsvSource({
        "3,15849625007211561814537389439478165087598",
        "10,33219280948873623478703194294893901758648",
        "1000000,199315685693241740872219165769363410551889"
    })
    void doublings_ofTabulatedNumbers_areHeldTightly(long number, BigInteger table) {
        Bracket log = of(number, 1).doublings();
        assertTrue(log.low().compareTo(table.add(BigInteger.ONE)) <= 0, log::toString);
        assertTrue(log.high().compareTo(table) >= 0, log::toString);
        assertTrue(log.high().subtract(log.low()).intValueExact() <= 2, log::toString);
    }

    @Test
    void halvings_ofPowersOfTwo_areExact() {
        assertEquals(of(3, 1), of(1, 8).halvings());
        assertEquals(of(0, 1), of(1, 1).halvings());
    }

    @Test
    void root_ofASquare_isExact_andOfTwoTight() {
        assertEquals(of(3, 2), of(9, 4).root());
        Bracket root = of(2, 1).root();
        assertEquals(BigInteger.ONE, root.high().subtract(root.low()));
    }
}
