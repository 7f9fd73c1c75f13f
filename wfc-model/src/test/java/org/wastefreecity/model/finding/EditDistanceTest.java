/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "value, value, 0",
        "vallue, value, 1",
        "valeu, value, 2",
        "'', unit, 4",
        "unit, '', 4",
        "产生亮, 产生量, 1",
        "kitten, sitting, 3"
    })
    void of_countsChanges_eitherWay(String a, String b, int changes) {
        assertEquals(changes, EditDistance.of(a, b));
        assertEquals(changes, EditDistance.of(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "untis, unit, true",
        "mots, most, true",
        "上线, 上限, true",
        "备注, 上限, false",
        "user, unit, false",
        "nit, unit, false",
        "'', unit, false",
        "unitsofmass, unit, false"
    })
    void isSlip_isOfHalfAtMost_behindTheSameBeginning(String word, String known, boolean slip) {
        assertEquals(slip, EditDistance.isSlip(word, known));
    }
}
