/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording.Language;

class ExplanationTest {
    /** A tree that was read may hold anything where points and full points are asked for. */
    @Test
    void text_pointsOfAWord_isPrintedAsItStands() {
        ScoreRange points = ScoreRange.exactly(Rational.parse("1/2"));
        assertEquals(
                "that is 0.5 points of much",
                Explanation.of(StepCode.IN_POINTS, points, "much").text().en());
    }

    @Test
    void text_aQuotedName_hasTheInnerMarksWithinTheOuterOnes() {
        Reason late =
                Reason.of(ReasonCode.DELIVERED_AFTER_DEADLINE, "“无废城市”平台", ReportingPeriod.ofYear(2024), "2023-12-31");
        assertTrue(Explanation.of(StepCode.WHY, late).text().zh().startsWith("理由：“‘无废城市’平台”于2024年"));
        assertEquals(
                "原文“‘无废城市’的‘细胞’”",
                Explanation.of(StepCode.PRINTED, "“无废城市”的“细胞”").text().zh());
        assertEquals(
                "比较单位：“无废”城市", Explanation.of(StepCode.PEER, "“无废”城市").text().zh());
    }

    /** Steps that are put together when somebody looks are those that are there, also together with others. */
    @Test
    void steps_putTogetherWhenLookedAt_areLikeOthers() {
        Explanation one = Explanation.of(StepCode.SEEN, 1);
        Explanation two = Explanation.of(StepCode.SEEN, 2);
        int[] looked = new int[1];
        Explanation late = Explanation.of(StepCode.NO_PATH).opening(() -> {
            looked[0]++;
            return Stream.of(one);
        });
        assertEquals(0, looked[0]);
        assertEquals(Explanation.of(StepCode.NO_PATH).over(List.of(one)), late);
        assertEquals(
                Explanation.of(StepCode.NO_PATH).over(List.of(one, two)).lines(Language.EN),
                late.over(List.of(two)).lines(Language.EN));
        assertThrows(IndexOutOfBoundsException.class, () -> late.steps().get(1));
    }
}
