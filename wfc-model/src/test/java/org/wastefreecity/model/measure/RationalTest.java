/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    private static final Rational MU = Rational.of(2000, 3);

    @Test
    void of_negativeDenominator_movesTheSignUp() {
        assertEquals("-2/3", Rational.of(4, -6).toString());
        assertEquals(Rational.of(2, 3), Rational.of(-4, -6));
        assertEquals(BigInteger.valueOf(3), Rational.of(4, -6).denominator());
    }

    @Test
    void of_smallestLongs_areExact() {
        assertEquals(Rational.ONE, Rational.of(Long.MIN_VALUE, Long.MIN_VALUE));
        assertEquals("-9223372036854775808", Rational.of(Long.MIN_VALUE).toString());
        assertEquals("9223372036854775808", Rational.of(Long.MIN_VALUE, -1).toString());
    }

    @Test
    void of_zeroNumerator_isZeroOverOne() {
        assertEquals(Rational.ZERO, Rational.of(0, -7));
        assertEquals(BigInteger.ONE, Rational.of(0, -7).denominator());
    }

    @Test
    void of_zeroDenominator_isRefused() {
        assertRefused("Rational", "denominator", () -> Rational.of(1, 0));
    }

    @Test
    void of_decimal_isExact() {
        assertEquals(Rational.of(951, 10), Rational.of(new BigDecimal("95.10")));
        assertEquals(Rational.of(100), Rational.of(new BigDecimal("1E+2")));
    }

    @Test
    void of_decimalWithHugeExponent_isRefusedAtOnce() {
        for (String text : new String[] {"1e999999999", "-1e2147483647", "1e-999999999", "0e999999999", "1e39"}) {
            BigDecimal huge = new BigDecimal(text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> assertRefused("Figure", "value", () -> Rational.of(huge)));
        }
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertRefused("Rational", "denominator", () -> MU.dividedBy(Rational.ZERO));
    }

    @Test
    void pow_ofMu_isExact() {
        assertEquals("4000000/9", MU.pow(2).toString());
        assertEquals("3/2000", MU.pow(-1).toString());
        assertEquals(Rational.ONE, Rational.ZERO.pow(0));
    }

    @Test
    void pow_zeroToANegativeExponent_isRefused() {
        assertRefused("Rational", "denominator", () -> Rational.ZERO.pow(-1));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, -21, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1})
    void pow_exponentOutOfRange_isRefused(int exponent) {
        assertRefused("Rational", "exponent", () -> Rational.of(2).pow(exponent));
    }

    @Test
    void toBigDecimal_twoThirds_isRoundedAsTold() {
        assertEquals(new BigDecimal("666.67"), MU.toBigDecimal(2, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("666.66"), MU.toBigDecimal(2, RoundingMode.DOWN));
    }

    @Test
    void toBigDecimal_wholeNumber_hasThePlacesAskedFor() {
        assertEquals(new BigDecimal("7.000"), Rational.of(7).toBigDecimal(3, RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1/", "/1", "1/2/3", "1.5", "+1", "1 /2", "1/-2", "--1", "１", "1e3", "½", "1/2\n", "٣"})
    void parse_anythingElse_isRefused(String text) {
        assertRefused("Rational", "text", () -> Rational.parse(text));
    }

    @Test
    void parse_zeroBelowTheLine_isRefused() {
        assertRefused("Rational", "denominator", () -> Rational.parse("1/0"));
        assertRefused("Rational", "denominator", () -> Rational.parse("1/000"));
    }

    @Test
    void parse_moreThan200Digits_isRefused() {
        assertEquals(200, Rational.parse("9".repeat(200)).toString().length());
        assertRefused("Rational", "text", () -> Rational.parse("9".repeat(201)));
        assertRefused("Rational", "text", () -> Rational.parse("1/" + "9".repeat(201)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertRefused("Rational", "text", () -> Rational.parse("9".repeat(5_000_000))));
    }

    @Test
    void parse_notInLowestTerms_isReduced() {
        assertEquals(Rational.of(1, 2), Rational.parse("2/4"));
        assertEquals(Rational.ZERO, Rational.parse("-0/5"));
        assertEquals("7", Rational.parse("007").toString());
    }

    @Test
    void abs_positive_isItself() {
        assertSame(MU, MU.abs());
        assertEquals(MU, MU.negated().abs());
    }

    @Test
    void equals_sameValue_hasSameHash() {
        assertEquals(Rational.of(4, 6).hashCode(), Rational.of(2, 3).hashCode());
        assertTrue(!Rational.ONE.equals(Rational.of(2)) && !Rational.ONE.equals((Object) "1"));
    }
}
