/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.assessing.Foshan.ASSESSOR;
import static org.wastefreecity.rules.assessing.Foshan.delivered;
import static org.wastefreecity.rules.assessing.Foshan.figure;
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
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;

/** Which reports count, and what becomes of those that do not. */
class ReportsTest {
    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);

    private static PlanAssessment assess(Observation... reports) {
        return ASSESSOR.assess(List.of(reports), END_2023);
    }

    private static List<String> findings(PlanAssessment report) {
        return report.findings().stream().map(Finding::id).toList();
    }

    private static Assessment promise(PlanAssessment report, String code) {
        return report.promises().stream()
                .filter(a -> a.indicator().code().text().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Observation bounded(String code, String year, String low, String high) {
        UnitOfMeasure unit = Foshan.PLAN
                .indicator(IndicatorCode.parse(code))
                .flatMap(i -> i.unit())
                .orElseThrow();
        Bounds bounds = new Bounds(Optional.of(Figure.of(low, unit)), Optional.of(Figure.of(high, unit)));
        return reported(code, year, new ObservedValue.Bounded(bounds), ObservationStatus.NORMAL);
    }

    @Test
    void sameFigureInOtherPlaces_isTakenOnce() {
        PlanAssessment report = assess(figure("16", "2023", "92"), figure("16", "2023", "92.0"));
        assertEquals(List.of("repeated-row"), findings(report));
        assertEquals(State.MET, row(report, "16").state());
    }

    @Test
    void threeReportsOfWhichTwoAgree_areAllLeftOut() {
        PlanAssessment report =
                assess(figure("16", "2023", "92"), figure("16", "2023", "80"), figure("16", "2023", "92"));
        assertEquals(List.of("duplicate-key", "duplicate-key"), findings(report));
        assertEquals(State.UNDECIDED, row(report, "16").state());
    }

    @Test
    void sameRowUnderTheNameOfTheSupplement_isRefused() {
        Observation odd = Observation.builder()
                .system(Foshan.PLAN.supplement().orElseThrow().id())
                .subject(IndicatorCode.parse("16"))
                .territory(Foshan.PLAN.region())
                .period(ReportingPeriod.ofYear(2023))
                .value(new ObservedValue.Measured(Figure.of("50", UnitOfMeasure.PERCENT)))
                .status(ObservationStatus.NORMAL)
                .build();
        PlanAssessment report = assess(odd, figure("16", "2023", "92"));
        assertEquals(List.of("other-system"), findings(report));
        assertEquals(State.MET, row(report, "16").state());
    }

    @Test
    void reportsNoRuleWouldLookAt_areNamed() {
        assertEquals(List.of("reported-in-parts"), findings(assess(figure("54", "2023", "50"))));
        assertEquals(List.of("reported-in-parts"), findings(assess(figure("52", "2023", "50"))));
        assertEquals(
                List.of("other-territory"),
                findings(assess(Foshan.in(
                        "440605",
                        "16",
                        "2023",
                        new ObservedValue.Measured(Figure.of("50", UnitOfMeasure.PERCENT)),
                        ObservationStatus.NORMAL))));
        assertEquals(List.of("other-territory"), findings(assess(figure("T8", "2023", "2"))));
        assertEquals(List.of("period-not-judged"), findings(assess(figure("16", "2023-Q4", "92"))));
    }

    @Test
    void slipOfThePenInAYear_costsNoOtherRow() {
        PlanAssessment report = ASSESSOR.assess(List.of(figure("3", "2022", "94"), figure("4", "2202", "40")));
        assertEquals(LocalDate.of(2022, 12, 31), report.asOf());
        assertEquals(List.of("period-out-of-plan"), findings(report));
        assertEquals(State.ON_TRACK, row(report, "3").state());
    }

    @Test
    void moreThanThereAre_isImpossible() {
        PlanAssessment report = assess(figure("T28", "2022-06", "7"));
        assertEquals(List.of("impossible-value"), findings(report));
        assertEquals(State.UNDECIDED, promise(report, "T28").state());
    }

    @Test
    void deliverables_thatContradictTheRow_decideNothing() {
        Assessment torn = row(assess(delivered("17", "2023", true), delivered("17.1", "2023", false)), "17");
        assertEquals(State.UNDECIDED, torn.state());
        assertTrue(torn.reasons().stream().anyMatch(r -> r.code() == ReasonCode.CONTRADICTED));
    }

    @Test
    void deliverables_theReportWithoutDoubtSpeaks() {
        Assessment met = judged(
                "53",
                "2023-12-31",
                reported("53.1", "2022", new ObservedValue.Delivered(true), ObservationStatus.ESTIMATED),
                delivered("53.1", "2023", true));
        assertEquals(Certainty.SURE, met.certainty());
        Assessment missed =
                judged("53", "2024-12-31", delivered("53.1", "2023", false), delivered("53.1", "2024", true));
        assertEquals(State.MISSED, missed.state());
        assertTrue(missed.reasons().stream().anyMatch(r -> r.code() == ReasonCode.DELIVERABLE_OPEN));
    }

    @Test
    void recurringDeliverable_isJudgedByItsOwnRound() {
        LocalDate spring = LocalDate.of(2023, 3, 31);
        PlanAssessment nextRound = ASSESSOR.assess(List.of(delivered("T23.1", "2023-03", false)), spring);
        assertEquals(State.UNDECIDED, promise(nextRound, "T23").state());
        PlanAssessment done = ASSESSOR.assess(List.of(delivered("T23.1", "2022", true)), spring);
        assertEquals(State.MET, promise(done, "T23").state());
        PlanAssessment lastRound = ASSESSOR.assess(List.of(delivered("T23.1", "2021", true)), spring);
        assertEquals(State.UNDECIDED, promise(lastRound, "T23").state());
    }

    @Test
    void trend_oneStepTheWrongWay_breaksItEvenAcrossAGap() {
        PlanAssessment rising =
                ASSESSOR.assess(List.of(figure("T1", "2021", "0.08"), bounded("T1", "2023", "0.2", "0.3")), END_2023);
        assertEquals(State.OFF_TRACK, promise(rising, "T1").state());
        PlanAssessment gap =
                ASSESSOR.assess(List.of(figure("T1", "2021", "0.08"), figure("T1", "2023", "0.07")), END_2023);
        assertEquals(State.UNDECIDED, promise(gap, "T1").state());
        PlanAssessment falling = ASSESSOR.assess(
                List.of(
                        figure("T1", "2020", "0.09"),
                        figure("T1", "2021", "0.08"),
                        figure("T1", "2022", "0.075"),
                        figure("T1", "2023", "0.07")),
                END_2023);
        assertEquals(State.ON_TRACK, promise(falling, "T1").state());
    }

    @Test
    void bounds_areHeldAgainstThePromisedPath() {
        assertEquals(
                State.ON_TRACK,
                judged("16", "2022-12-31", bounded("16", "2022", "89", "89.5")).state());
        assertEquals(
                State.OFF_TRACK,
                judged("16", "2022-12-31", bounded("16", "2022", "80", "80")).state());
        Assessment open = judged("16", "2022-12-31", bounded("16", "2022", "88", "89"));
        assertEquals(State.UNDECIDED, open.state());
        assertEquals(ReasonCode.BOUNDS_STRADDLE_PATH, open.reasons().get(0).code());
    }

    @Test
    void promisedValue_neverLooksEqualToAFigureItDiffersFrom() {
        Assessment behind = judged("2", "2022-12-31", figure("2", "2022", "0.0083"));
        assertEquals(State.OFF_TRACK, behind.state());
        assertTrue(
                behind.reasons().stream().anyMatch(r -> r.text().zh().contains("≈0.00827 吨/万元")),
                () -> behind.reasons().toString());
    }
}
