/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A value that was computed and the figure beside it never look otherwise than they are judged. */
class ShownValueProperties {
    private static final int CASES = 1_000_000;

    private static BigDecimal shown(Rational value, Rational beside) {
        String text = new ShownValue(value, UnitOfMeasure.TONNE, beside).toString();
        assertTrue(text.endsWith(" 吨"));
        return new BigDecimal(text.substring(0, text.length() - 2).replace("≈", ""));
    }

    private static void assertLooksAsItIs(Rational value, BigDecimal figure) {
        int looks = shown(value, Rational.of(figure)).compareTo(figure);
        assertEquals(value.compareTo(Rational.of(figure)), looks, () -> value + " beside " + figure);
    }

    /** 1/3 is above 0.333301, and 0.3333 is not. */
    @Example
    void aThirdBesideAFigureJustBelowIt() {
        assertLooksAsItIs(Rational.of(1, 3), new BigDecimal("0.333301"));
        assertLooksAsItIs(Rational.of(2, 3), new BigDecimal("0.66668"));
        assertLooksAsItIs(Rational.of(333301, 1000000), new BigDecimal("0.333301"));
    }

    /** Values at the figure, and so near it that rounding would carry them over. */
    @Property(tries = 1)
    void whatIsShownComparesAsWhatIsJudged(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            int places = random.nextInt(9);
            BigDecimal figure = new BigDecimal(BigInteger.valueOf(random.nextInt(2_000_001) - 1_000_000L), places);
            Rational off = Rational.of(random.nextInt(5) - 2L, 1L + random.nextInt(1_000_000_000));
            assertLooksAsItIs(Rational.of(figure).plus(off), figure);
        }
    }
}
