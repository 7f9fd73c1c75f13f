/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The unit texts of the documents we began with, and those the catalogue was asked to read. */
class UnitTextsTest {
    /** Refused here because it has two readings; the reader of unit cells takes it for 千克/(人·日) and says so. */
    private static final String TWO_READINGS = "千克/人·日";

    static Stream<Arguments> seeds() {
        return UnitTexts.rows("seed-unit-texts.tsv").stream().map(r -> Arguments.of(r[0], r[1], r[2], r[3], r[4]));
    }

    static Stream<String> named() {
        return UnitTexts.rows("named-unit-texts.txt").stream().map(r -> r[0]).filter(t -> !t.equals(TWO_READINGS));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("seeds")
    void parse_aUnitOfASeedDocument_isReadBack(String seed, String place, String text, String zh, String code) {
        UnitOfMeasure unit = UnitOfMeasure.parse(text);
        assertEquals(zh, unit.toString());
        assertEquals(code, unit.code());
        assertReadBack(unit);
    }

    @ParameterizedTest
    @MethodSource("named")
    void parse_aNamedUnit_isReadBack(String text) {
        assertReadBack(UnitOfMeasure.parse(text));
    }

    @Test
    void parse_theNamedUnitOfTwoReadings_isRefused() {
        assertTrue(assertThrows(UnknownUnitException.class, () -> UnitOfMeasure.parse(TWO_READINGS))
                .isAmbiguous());
        assertEquals("千克/(人·日)", UnitOfMeasure.parse("千克/(人·日)").toString());
    }

    /** At least sixty spellings in use that neither the documents nor the list name. */
    @Test
    void spellings_beyondTheNamedOnes_areAtLeastSixty() {
        Set<String> further = new HashSet<>(UnitOfMeasure.spellings());
        seeds().forEach(s -> further.remove((String) s.get()[2]));
        named().forEach(further::remove);
        assertTrue(further.size() >= 60, further.size() + " spellings");
        further.forEach(s -> assertReadBack(UnitOfMeasure.parse(s)));
    }

    private static void assertReadBack(UnitOfMeasure unit) {
        assertEquals(unit, UnitOfMeasure.parse(unit.toString()));
        assertEquals(unit, UnitOfMeasure.parse(unit.code()));
        assertTrue(unit.code().chars().allMatch(c -> c > 32 && c < 127), unit.code());
    }
}
