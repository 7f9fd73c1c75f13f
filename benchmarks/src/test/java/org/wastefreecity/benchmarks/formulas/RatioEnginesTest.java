/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared in speed is compared in answers first. */
class RatioEnginesTest {
    private static final RatioRows ROWS = new RatioRows(6_000);

    static Stream<String> exact() {
        return RatioEngines.EXACT.stream();
    }

    static Stream<String> binary() {
        return RatioEngines.BINARY.stream();
    }

    private static byte[] states(String engine) throws Exception {
        byte[] states = new byte[ROWS.size];
        RatioEngines.of(engine, ROWS).judge(0, ROWS.size, states);
        return states;
    }

    @ParameterizedTest
    @MethodSource("exact")
    void exactEngine_answersRightly(String engine) throws Exception {
        assertArrayEquals(ROWS.answers(), states(engine));
    }

    /** That doubles slip on targets is what the exact engines are for. */
    @ParameterizedTest
    @MethodSource("binary")
    void binaryEngine_answersRightly_butOnTargets(String engine) throws Exception {
        byte[] right = ROWS.answers();
        byte[] states = states(engine);
        int wrong = 0;
        for (int row = 0; row < ROWS.size; row++) {
            wrong += right[row] == states[row] ? 0 : 1;
        }
        assertTrue(wrong > 0 && wrong < ROWS.size / 50, engine + " is wrong " + wrong + " times");
    }

    @Test
    void rows_haveEveryState() {
        byte[] answers = ROWS.answers();
        for (byte state : List.of(RatioRows.UNDEFINED, RatioRows.MISSED, RatioRows.WARNED, RatioRows.MET)) {
            int count = 0;
            for (byte answer : answers) {
                count += answer == state ? 1 : 0;
            }
            assertTrue(count > 10, "state " + state);
        }
    }
}
