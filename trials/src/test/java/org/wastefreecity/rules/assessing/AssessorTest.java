/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.Foshan.ASSESSOR;
import static org.wastefreecity.rules.assessing.Foshan.absent;
import static org.wastefreecity.rules.assessing.Foshan.delivered;
import static org.wastefreecity.rules.assessing.Foshan.figure;
import static org.wastefreecity.rules.assessing.Foshan.graded;
import static org.wastefreecity.rules.assessing.Foshan.judged;
import static org.wastefreecity.rules.assessing.Foshan.reported;
import static org.wastefreecity.rules.assessing.Foshan.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;

class AssessorTest {
    private static final String END_2022 = "2022-12-31";
    private static final String END_2023 = "2023-12-31";

    private static void assertState(State state, Assessment answer) {
        assertEquals(state, answer.state(), () -> answer.indicator().code() + " " + answer.reasons());
    }

    private static boolean because(Assessment answer, ReasonCode code) {
        return answer.reasons().stream().anyMatch(r -> r.code() == code);
    }

    private static Rational share(Assessment answer) {
        return ((Progress.Share) answer.progress()).share();
    }

    @Test
    void assess_withoutObservations_judgesAll61RowsByTheBaselines() {
        PlanAssessment report = ASSESSOR.assess(List.of());
        assertEquals(61, report.rows().size());
        assertEquals(LocalDate.of(2020, 12, 31), report.asOf());
        assertEquals(12L, report.counts().get(State.MET));
        assertEquals(22L, report.counts().get(State.ON_TRACK));
        assertEquals(27L, report.counts().get(State.UNDECIDED));
        assertTrue(report.findings().isEmpty());
    }

    @Test
    void assess_row24and25_negativeGrowthSpeaksOfUse() {
        PlanAssessment report = ASSESSOR.assess(List.of());
        assertState(State.MET, row(report, "24")); // 12.45 % down: use fell
        assertState(State.ON_TRACK, row(report, "25")); // -3.32 %: use rose, and the deadline is ahead
        assertState(State.MISSED, judged("25", END_2023, figure("25", "2023", "-0.01")));
        assertState(State.MISSED, judged("25", END_2023, figure("25", "2023", "0")));
        assertState(State.MET, judged("25", END_2023, figure("25", "2023", "0.01")));
    }

    @Test
    void assess_row28_targetBelowBaselineIsAFloor() {
        assertState(State.MET, row(ASSESSOR.assess(List.of()), "28"));
        assertState(State.MET, judged("28", END_2023, figure("28", "2023", "10")));
        assertState(State.MISSED, judged("28", END_2023, figure("28", "2023", "9.99")));
        Assessment early = judged("28", END_2022, figure("28", "2022", "9.99"));
        assertState(State.OFF_TRACK, early);
        assertTrue(because(early, ReasonCode.LEVEL_NOT_KEPT));
        assertEquals(new Progress.Undefined(Progress.Why.BASELINE_BEYOND_TARGET), early.progress());
    }

    @Test
    void assess_holdTargets_haveNoDivisionByZero() {
        PlanAssessment report = ASSESSOR.assess(List.of());
        for (String code : List.of("1", "5", "12", "31", "33", "38", "54.2", "55", "56", "57")) {
            assertState(State.MET, row(report, code));
            assertEquals(
                    new Progress.Undefined(Progress.Why.BASELINE_AT_TARGET),
                    row(report, code).progress());
        }
        assertState(State.OFF_TRACK, judged("12", END_2022, figure("12", "2022", "1.48")));
        assertState(State.MET, judged("12", END_2022, figure("12", "2022", "1.46")));
    }

    @Test
    void assess_row54_isMetWhenBothLinesAre() {
        PlanAssessment both = ASSESSOR.assess(
                List.of(figure("54.1", "2023", "98"), figure("54.2", "2023", "100")), LocalDate.parse(END_2023));
        assertEquals(State.MET, both.splitIndicators().get(0).state());
        PlanAssessment one = ASSESSOR.assess(
                List.of(figure("54.1", "2023", "97.9"), figure("54.2", "2023", "100")), LocalDate.parse(END_2023));
        assertEquals(State.MISSED, one.splitIndicators().get(0).state());
        assertEquals(
                State.UNDECIDED,
                ASSESSOR.assess(List.of()).splitIndicators().get(0).state());
    }

    @Test
    void assess_exactlyOnTarget_isMet() {
        assertState(State.MET, judged("16", END_2023, figure("16", "2023", "90")));
        assertState(State.MET, judged("16", END_2023, figure("16", "2023", "90.000")));
        assertState(State.MET, judged("2", END_2023, figure("2", "2023", "0.0080")));
        assertState(State.MISSED, judged("2", END_2023, figure("2", "2023", "0.008000000000000001")));
    }

    @Test
    void assess_beforeTheDeadline_comparesWithThePromisedPath() {
        // 86 % in 2020, 90 % in 2023: 88 2/3 % at the end of 2022
        Assessment ahead = judged("16", END_2022, figure("16", "2022", "88.67"));
        assertState(State.ON_TRACK, ahead);
        assertEquals(Optional.of(Rational.of(266, 3)), ahead.promised());
        assertState(State.OFF_TRACK, judged("16", END_2022, figure("16", "2022", "88.66")));
        assertState(State.MET, judged("16", END_2022, figure("16", "2022", "90")));
    }

    @Test
    void assess_oldFigure_isNotJudgedAsIfItWereNew() {
        Assessment stale = judged("16", "2022-12-31", figure("16", "2021", "90"));
        assertState(State.UNDECIDED, stale);
        assertTrue(because(stale, ReasonCode.NO_FIGURE_OF_YEAR));
        assertTrue(because(stale, ReasonCode.LAST_KNOWN));
        assertState(State.MET, judged("16", "2022-12-30", figure("16", "2021", "90"))); // 2022 is not over yet
    }

    @Test
    void assess_afterTheDeadline_onlyItsOwnPeriodDecides() {
        assertState(State.UNDECIDED, judged("16", "2024-03-01", figure("16", "2022", "95")));
        Assessment late = judged("16", "2024-12-31", figure("16", "2024", "95"));
        assertState(State.UNDECIDED, late);
        assertTrue(because(late, ReasonCode.REACHED_AFTER_DEADLINE));
        Assessment missedThenReached =
                judged("16", "2024-12-31", figure("16", "2023", "89"), figure("16", "2024", "95"));
        assertState(State.MISSED, missedThenReached);
        assertEquals(Certainty.IMPOSSIBLE, missedThenReached.certainty());
        assertTrue(because(missedThenReached, ReasonCode.REACHED_AFTER_DEADLINE));
    }

    @Test
    void assess_figuresAfterTheDay_areNotLookedAt() {
        assertState(State.ON_TRACK, judged("16", "2020-12-31", figure("16", "2023", "89")));
    }

    @Test
    void assess_absence_isNeitherZeroNorMet() {
        Assessment none = judged("9", END_2022, absent("9", "2022", ObservationStatus.NOT_COUNTED));
        assertState(State.UNDECIDED, none);
        assertTrue(because(none, ReasonCode.FIGURE_ABSENT));
        assertState(State.OFF_TRACK, judged("9", END_2022, figure("9", "2022", "0"))); // a true zero
        Assessment noCases = judged("55", END_2023, absent("55", "2023", ObservationStatus.NOT_APPLICABLE));
        assertState(State.UNDECIDED, noCases);
        assertTrue(because(noCases, ReasonCode.NOT_APPLICABLE));
    }

    @Test
    void assess_doubtfulFigure_keepsTheStateAndLosesCertainty() {
        Assessment met = judged("16", END_2023, figure("16", "2023", "91", ObservationStatus.ESTIMATED));
        assertState(State.MET, met);
        assertEquals(Certainty.POSSIBLE, met.certainty());
        assertTrue(because(met, ReasonCode.DOUBTFUL_FIGURE));
    }

    @Test
    void assess_bounds_decideWhereTheyCan() {
        assertState(State.MET, judged("16", END_2023, bounded("16", "90", "95")));
        Assessment missed = judged("16", END_2023, bounded("16", "80", "89.9"));
        assertState(State.MISSED, missed);
        assertEquals(Certainty.IMPOSSIBLE, missed.certainty());
        Assessment open = judged("16", END_2023, bounded("16", "80", "95"));
        assertState(State.UNDECIDED, open);
        assertEquals(Certainty.POSSIBLE, open.certainty());
    }

    private static Observation bounded(String code, String low, String high) {
        Bounds bounds = new Bounds(
                Optional.of(Figure.of(low, UnitOfMeasure.PERCENT)),
                Optional.of(Figure.of(high, UnitOfMeasure.PERCENT)));
        return reported(code, "2023", new ObservedValue.Bounded(bounds), ObservationStatus.NORMAL);
    }

    @Test
    void assess_deliverables_areMetOneByOne() {
        assertState(State.UNDECIDED, judged("17", END_2022, delivered("17.1", "2021", true)));
        assertEquals(Rational.of(1, 2), share(judged("17", END_2022, delivered("17.1", "2021", true))));
        assertState(
                State.MET, judged("17", END_2023, delivered("17.1", "2021", true), delivered("17.2", "2023", true)));
        assertState(State.MET, judged("17", END_2023, delivered("17", "2023", true)));
        assertState(
                State.MISSED,
                judged("17", END_2023, delivered("17.1", "2021", true), delivered("17.2", "2023", false)));
        Assessment late = judged("53", "2024-12-31", delivered("53.1", "2024", true));
        assertState(State.UNDECIDED, late);
        assertTrue(because(late, ReasonCode.DELIVERED_AFTER_DEADLINE));
    }

    @Test
    void assess_row52_needsBothNumbers() {
        assertState(State.MET, judged("52", END_2023, figure("52.1", "2023", "45"), figure("52.2", "2023", "10")));
        assertState(State.MISSED, judged("52", END_2023, figure("52.1", "2023", "45"), figure("52.2", "2023", "9")));
        Assessment half = judged("52", END_2023, figure("52.1", "2023", "44"));
        assertState(State.MISSED, half); // one part missed is enough, whatever the other one is
        assertEquals(Certainty.IMPOSSIBLE, half.certainty());
        assertState(State.UNDECIDED, judged("52", END_2023, figure("52.1", "2023", "45")));
    }

    @Test
    void assess_grades_followTheDeclaredScale() {
        assertState(State.MET, judged("60", END_2023, graded("60", "2023", "满意")));
        assertState(State.MET, judged("60", END_2023, graded("60", "2023", "非常满意")));
        assertState(State.MISSED, judged("60", END_2023, graded("60", "2023", "基本满意")));
        Assessment unknown = judged("60", END_2023, graded("60", "2023", "很好"));
        assertState(State.UNDECIDED, unknown);
        assertTrue(because(unknown, ReasonCode.LEFT_OUT));
        assertTrue(because(judged("60", END_2023, reportedFigure("60", "97.7")), ReasonCode.LEFT_OUT));
    }

    private static Observation reportedFigure(String code, String value) {
        return reported(
                code,
                "2023",
                new ObservedValue.Measured(Figure.of(value, UnitOfMeasure.PERCENT)),
                ObservationStatus.NORMAL);
    }

    @Test
    void assess_targetsStillToBeSet_areUndecided() {
        PlanAssessment report = ASSESSOR.assess(List.of());
        assertTrue(because(row(report, "43"), ReasonCode.TARGET_PENDING));
        assertTrue(because(row(report, "46"), ReasonCode.TARGET_PENDING));
        assertTrue(because(row(report, "48"), ReasonCode.TARGET_NOT_SET));
    }

    @Test
    void assess_contradictingReports_areBothLeftOut() {
        PlanAssessment report = ASSESSOR.assess(
                List.of(figure("16", "2023", "91"), figure("16", "2023", "89")), LocalDate.parse(END_2023));
        assertState(State.UNDECIDED, row(report, "16"));
        assertEquals("duplicate-key", report.findings().get(0).id());
    }

    @Test
    void assess_figureOfAnotherKind_isLeftOutAndNamed() {
        PlanAssessment report = ASSESSOR.assess(
                List.of(reported(
                        "4",
                        "2023",
                        new ObservedValue.Measured(Figure.of("86", UnitOfMeasure.PERCENT)),
                        ObservationStatus.NORMAL)),
                LocalDate.parse(END_2023));
        assertEquals("wrong-unit", report.findings().get(0).id());
        assertState(State.UNDECIDED, row(report, "4"));
    }

    @Test
    void assess_impossibleFigure_isAFaultAndNoResult() {
        PlanAssessment report = ASSESSOR.assess(
                List.of(figure("1", "2023", "-5"), figure("14", "2023", "101"), figure("30", "2023", "100.01")),
                LocalDate.parse(END_2023));
        for (String code : List.of("1", "14", "30")) {
            assertState(State.UNDECIDED, row(report, code));
            assertTrue(because(row(report, code), ReasonCode.LEFT_OUT));
        }
        assertEquals(3, report.findings().size());
    }

    @Test
    void assess_targetReachedInTheBaseYearAndLost_isOffTrack() {
        Assessment lost = judged("24", END_2022, figure("24", "2022", "0"));
        assertState(State.OFF_TRACK, lost);
        assertTrue(because(lost, ReasonCode.LEVEL_NOT_KEPT));
        assertTrue(because(lost, ReasonCode.WORSE_THAN_BASELINE));
    }

    @Test
    void assess_inAnotherUnitOfTheKind_isConvertedExactly() {
        UnitOfMeasure tonnes = UnitOfMeasure.parse("吨/年");
        Assessment met = judged(
                "32",
                END_2023,
                reported(
                        "32",
                        "2023",
                        new ObservedValue.Measured(Figure.of("1000000", tonnes)),
                        ObservationStatus.NORMAL));
        assertState(State.MET, met);
    }

    @Test
    void assess_promisesOfTheText_areJudgedWithTheirOwnDates() {
        PlanAssessment report = ASSESSOR.assess(
                List.of(figure("T18", "2023", "99"), figure("T20", "2023", "75"), figure("T20", "2025", "80")),
                LocalDate.parse("2025-12-31"));
        assertState(State.MISSED, promise(report, "T18")); // 100 万吨/年 by 2023
        assertState(State.MET, promise(report, "T20")); // 80 % by 2025
    }

    private static Assessment promise(PlanAssessment report, String code) {
        return report.promises().stream()
                .filter(a -> a.indicator().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Found: a target for an indicator on several lines was never looked at. */
    @Test
    void assess_promiseForASplitIndicator_getsAnAnswer() {
        Plan plan = PlanWith.target(Foshan.PLAN, "54@2025", "54", new Condition.Pending(Optional.empty()));
        Assessment answer = Assessor.of(plan).assess(List.of()).promises().stream()
                .filter(a -> a.target().orElseThrow().id().equals("54@2025"))
                .findFirst()
                .orElseThrow();
        assertState(State.UNDECIDED, answer);
    }

    @Test
    void assess_scopedPromise_isJudgedInItsDistrict() {
        Observation inChancheng = Foshan.in(
                "440604",
                "T8",
                "2022",
                new ObservedValue.Measured(Figure.of("2", UnitOfMeasure.PIECE)),
                ObservationStatus.NORMAL);
        PlanAssessment report = ASSESSOR.assess(List.of(inChancheng), LocalDate.parse(END_2022));
        assertState(State.MET, promise(report, "T8"));
        assertTrue(report.findings().isEmpty());
    }
}
