/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

    @Test
    void compareTo_numbers_isByValue() {
        List<String> sorted = List.of("9", "10", "54", "54.1", "54.2", "54.10", "54.10.1", "55");
        assertEquals(
                sorted,
                sorted.stream()
                        .map(IndicatorCode::parse)
                        .sorted((a, b) -> Integer.signum(a.compareTo(b)))
                        .map(Object::toString)
                        .toList());
        assertTrue(IndicatorCode.parse("9").compareTo(IndicatorCode.parse("10")) < 0);
    }

    /** Found: 009 came after 10, because it is longer. */
    @Test
    void compareTo_leadingZeros_isByValue() {
        assertTrue(IndicatorCode.parse("009").compareTo(IndicatorCode.parse("10")) < 0);
        assertTrue(IndicatorCode.parse("00").compareTo(IndicatorCode.parse("1")) < 0);
    }

    /** Found: 9 before 10 before 1a before 9 was a ring. */
    @Test
    void compareTo_numbersAndLetters_isNoRing() {
        IndicatorCode nine = IndicatorCode.parse("9");
        IndicatorCode ten = IndicatorCode.parse("10");
        IndicatorCode letters = IndicatorCode.parse("1a");
        assertTrue(nine.compareTo(ten) < 0 && ten.compareTo(letters) < 0 && nine.compareTo(letters) < 0);
    }

    @Test
    void parent_andChild_areInverse() {
        IndicatorCode row = IndicatorCode.parse("54");
        assertEquals("54.2", row.child(2).toString());
        assertEquals(Optional.of(row), row.child(2).parent());
        assertEquals(Optional.empty(), row.parent());
    }

    @Test
    void child_belowOne_isRefused() {
        assertRefused("IndicatorCode", "number", () -> IndicatorCode.parse("54").child(-1));
        assertRefused("IndicatorCode", "number", () -> IndicatorCode.parse("54").child(0));
    }

    @Test
    void child_ofTheFifthSegment_isRefused() {
        assertRefused(
                "IndicatorCode", "text", () -> IndicatorCode.parse("1.2.3.4.5").child(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "1 2", "１", "五", "1-2", "1.2.3.4.5.6", "1\n", "★", "1_2"})
    void parse_noDottedCode_isRefused(String text) {
        assertRefused("IndicatorCode", "text", () -> IndicatorCode.parse(text));
    }

    @Test
    void parse_moreThan40Characters_isRefused() {
        assertEquals(40, IndicatorCode.parse("9".repeat(40)).toString().length());
        assertRefused("IndicatorCode", "text", () -> IndicatorCode.parse("9".repeat(41)));
        assertRefused("IndicatorCode", "text", () -> IndicatorCode.parse("9.".repeat(1_000_000)));
    }
}
