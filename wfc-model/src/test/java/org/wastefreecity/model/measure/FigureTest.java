/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertBilingual;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Refusals.messageOf;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "40.66 万吨, 吨, 406600 吨",
        "95.10 千克, 吨, 0.09510 吨",
        "95.10 %, %, 95.10 %",
        "0.0088 吨/万元, 千克/万元, 8.8 千克/万元",
        "0.0080 吨/万元, 吨/亿元, 80 吨/亿元",
        "1.50 万吨, 吨, 15000 吨",
        "15000 吨, 万吨, 1.5000 万吨",
        "0.00 万吨, 吨, 0 吨",
        "0 吨, 万吨, 0.0000 万吨",
        "1.50 公顷, 亩, 22.5 亩",
        "15 亩, 公顷, 1 公顷",
        "24 吨/日, 吨/小时, 1 吨/小时"
    })
    void in_anotherUnit_keepsEveryDigit(String figure, String unit, String expected) {
        assertEquals(
                expected, Figure.parse(figure).in(UnitOfMeasure.parse(unit)).toString());
    }

    @Test
    void in_noFiniteDecimal_isRefusedAndHasAFraction() {
        UnitOfMeasure hectare = UnitOfMeasure.parse("公顷");
        Figure mu = Figure.parse("1 亩");
        assertThrows(ArithmeticException.class, () -> mu.in(hectare));
        assertEquals(Rational.of(1, 15), mu.valueIn(hectare));
        assertEquals(Rational.of(1, 15), UnitOfMeasure.parse("亩").factor().dividedBy(hectare.factor()));
    }
    /** Row 19, straw use of Foshan in 2020. */
    private static final Figure STRAW = Figure.of("95.10", UnitOfMeasure.PERCENT);

    private static final UnitOfMeasure MU = UnitOfMeasure.parse("亩");
    private static final UnitOfMeasure SQUARE_METRE = UnitOfMeasure.parse("平方米");

    @Test
    void of_asPrinted_keepsItsPlaces() {
        Figure shorter = Figure.of("95.1", UnitOfMeasure.PERCENT);
        assertEquals("95.10 %", STRAW.toString());
        assertNotEquals(shorter, STRAW);
        assertEquals(0, shorter.compareTo(STRAW));
        assertTrue(shorter.isEquivalentTo(STRAW));
        assertEquals(2, STRAW.value().scale());
    }

    @Test
    void of_negativeScale_isWrittenOut() {
        assertEquals(
                "100 吨", Figure.of(new BigDecimal("1E+2"), UnitOfMeasure.TONNE).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1e3",
                "1E3",
                "１",
                "９５.１０",
                "٣",
                "1,000",
                "1 000",
                "1_000",
                ".5",
                "5.",
                "+-1",
                "--1",
                "+",
                "-",
                "1.2.3",
                "0x10",
                "NaN",
                "Infinity",
                "½",
                "二",
                "〇",
                "l0",
                "O",
                "−5",
                "95%",
                "1d",
                "1f",
                "1\n",
                " 1",
                "1 ",
                "１０",
                "²"
            })
    void of_noPlainDecimal_isRefused(String text) {
        assertRefused("Figure", "value", () -> Figure.of(text, UnitOfMeasure.TONNE));
    }

    @ParameterizedTest
    @CsvSource({"+5, 5", "-5, -5", "-0, 0", "-0.00, 0.00", "007, 7", "+0.5, 0.5", "00.10, 0.10"})
    void of_signsAndZeros_areRead(String text, String printed) {
        assertEquals(printed + " 吨", Figure.of(text, UnitOfMeasure.TONNE).toString());
    }

    @Test
    void of_digitsAtTheLimit_areKept() {
        String most = "9".repeat(38) + "." + "9".repeat(18);
        assertEquals(most + " 吨", Figure.of(most, UnitOfMeasure.TONNE).toString());
        assertRefused("Figure", "value", () -> Figure.of("9".repeat(39), UnitOfMeasure.TONNE));
        assertRefused("Figure", "value", () -> Figure.of("0." + "1".repeat(19), UnitOfMeasure.TONNE));
    }

    @Test
    void of_textOverTheLimit_namesBothLimits() {
        String said = messageOf(assertRefused("Figure", "value", () -> Figure.of("9".repeat(39), UnitOfMeasure.TONNE)));
        assertTrue(said.contains("38") && said.contains("18"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "-1e2147483647", "1e38", "1e-19", "0e2147483647", "0e-2147483647"
            })
    void of_decimalWithHugeExponent_isRefusedAtOnce(String text) {
        BigDecimal value = new BigDecimal(text);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertRefused("Figure", "value", () -> Figure.of(value, UnitOfMeasure.TONNE)));
    }

    @Test
    void of_tenToThe37_isTheLargestPowerOfTen() {
        assertEquals(
                38,
                Figure.of(new BigDecimal("1e37"), UnitOfMeasure.TONNE).value().precision());
    }

    @ParameterizedTest
    @CsvSource({
        "40.66 万吨, 40.66 万吨",
        "40.66万吨, 40.66 万吨",
        "95.10％, 95.10 %",
        "-5 百分点, -5 百分点",
        "+1.2 个百分点, 1.2 百分点",
        "5 10*4.t, 5 万吨",
        "3 1/年, 3 1/年",
        "0.37 kg/(人·日), 0.37 千克/(人·日)"
    })
    void parse_decimalAndUnit_isRead(String text, String printed) {
        assertEquals(printed, Figure.parse(text).toString());
        assertEquals(Figure.parse(text), Figure.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "吨", "%", "abc", "５ %", "- 5 %", "一 家", "\n", ".5 吨", "1.2.3 %", "5. %"})
    void parse_noDecimalInFront_isRefused(String text) {
        assertBilingual(assertThrows(IllegalArgumentException.class, () -> Figure.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "95.10", "12", "5 ", "110"})
    void parse_noUnitBehind_isRefusedAsAFigure(String text) {
        assertRefused("Figure", "text", () -> Figure.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3 吨", "5 圆", "5 千克/人·日", "1,000 吨", "5 吨 6 吨"})
    void parse_unknownUnit_isRefusedAsAUnit(String text) {
        assertBilingual(assertThrows(UnknownUnitException.class, () -> Figure.parse(text)));
    }

    @Test
    void parse_veryLongText_isRefusedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertRefused("Figure", "text", () -> Figure.parse("9".repeat(5_000_000)));
            assertRefused("Figure", "text", () -> Figure.parse("5 " + "t".repeat(5_000_000)));
        });
    }

    @Test
    void valueIn_squareMetresOfOneMu_isTwoThousandThirds() {
        assertEquals(Rational.of(2000, 3), Figure.of("1", MU).valueIn(SQUARE_METRE));
        assertEquals(Rational.of(3, 2000), Figure.of("1", SQUARE_METRE).valueIn(MU));
    }

    @Test
    void compareTo_acrossUnits_isExact() {
        Figure tonnes = Figure.parse("10000.0 吨");
        assertEquals(0, Figure.parse("1 万吨").compareTo(tonnes));
        assertNotEquals(Figure.parse("1 万吨"), tonnes);
        assertTrue(Figure.parse("1 万吨").compareTo(Figure.parse("10000.000000000000000001 吨")) < 0);
        assertTrue(Figure.parse("3 亩").compareTo(Figure.parse("2000 平方米")) == 0);
        assertTrue(Figure.parse("1 亩").compareTo(Figure.parse("666.666666666666666666 平方米")) > 0);
        assertTrue(Figure.parse("1 亩").compareTo(Figure.parse("666.666666666666666667 平方米")) < 0);
    }

    @Test
    void plus_acrossUnits_isInTheUnitOfTheFirst() {
        assertEquals(
                "15000 吨", Figure.parse("1 吨").plus(Figure.parse("1.4999 万吨")).toString());
        assertEquals("1.0001 万吨", Figure.parse("1 万吨").plus(Figure.parse("1 吨")).toString());
        assertEquals(
                "3000 平方米", Figure.parse("1000 平方米").plus(Figure.parse("3 亩")).toString());
        assertEquals("95.10 %", STRAW.plus(Figure.parse("0 %")).toString());
    }

    @Test
    void plus_noFiniteDecimal_isRefusedInBothLanguages() {
        assertBilingual(assertThrows(
                ArithmeticException.class, () -> Figure.parse("1 平方米").plus(Figure.parse("1 亩"))));
    }

    @Test
    void plus_beyondTheLimit_isRefused() {
        Figure most = Figure.of("9".repeat(38), UnitOfMeasure.TONNE);
        assertRefused("Figure", "value", () -> most.plus(Figure.parse("1 吨")));
    }

    @Test
    void negated_keepsItsPlaces() {
        assertEquals("-95.10 %", STRAW.negated().toString());
        assertEquals(STRAW, STRAW.negated().negated());
    }
}
