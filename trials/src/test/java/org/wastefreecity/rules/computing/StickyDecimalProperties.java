/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.wastefreecity.model.measure.Rational;

class StickyDecimalProperties {
    private static final BigDecimal LAST_PLACE = BigDecimal.ONE.movePointLeft(18);

    @Property(tries = 20_000)
    void comparesWithShorterDecimalsAsTheFractionDoes(
            @ForAll @BigRange(min = "-1000000000000000000000", max = "1000000000000000000000") BigInteger above,
            @ForAll @BigRange(min = "1", max = "10000000000000000000") BigInteger below,
            @ForAll @IntRange(min = 0, max = 17) int places) {
        Rational fraction = Rational.of(above, below);
        BigDecimal decimal = StickyDecimal.of(fraction);
        // the decimals most likely to be mistaken: those next to the fraction
        for (int step = -1; step <= 1; step++) {
            BigDecimal target = fraction.toBigDecimal(places, java.math.RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(step).movePointLeft(places));
            assertEquals(Integer.signum(fraction.compareTo(Rational.of(target))), decimal.compareTo(target));
        }
        assertTrue(Rational.of(decimal).minus(fraction).abs().compareTo(Rational.of(LAST_PLACE)) < 0);
    }

    @Property(tries = 2_000)
    void isExactWhereItCanBe(@ForAll long unscaled, @ForAll @IntRange(min = 0, max = 18) int places) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, places);
        assertEquals(0, StickyDecimal.of(Rational.of(decimal)).compareTo(decimal));
    }

    @Example
    void justBelowNinety_isNotNinety() {
        BigInteger many = BigInteger.TEN.pow(30);
        Rational justBelow = Rational.of(many.multiply(BigInteger.valueOf(90)).subtract(BigInteger.ONE), many);
        assertEquals("89.999999999999999999", StickyDecimal.of(justBelow).toPlainString());
        assertNotEquals(0, StickyDecimal.of(justBelow).compareTo(new BigDecimal("90")));
        Rational justAbove = Rational.of(many.multiply(BigInteger.valueOf(90)).add(BigInteger.ONE), many);
        assertEquals("90.000000000000000001", StickyDecimal.of(justAbove).toPlainString());
    }
}
