/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;

class ExplanationTest {
    /** A tree that was read may hold anything where points and full points are asked for. */
    @Test
    void text_pointsOfAWord_isPrintedAsItStands() {
        ScoreRange points = ScoreRange.exactly(Rational.parse("1/2"));
        assertEquals(
                "that is 0.5 points of much",
                Explanation.of(StepCode.IN_POINTS, points, "much").text().en());
    }
}
