/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** Answers about the plan of {@link PlanSamples}, which are written and not read. */
final class AssessmentSamples {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private AssessmentSamples() {}

    static Map<String, Object> answers() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessment", met());
        all.put("assessment-undecided", undecided());
        all.put("plan-assessment", ofPlan());
        all.put("score-report", ScoringSamples.report());
        all.put("rank-report", ScoringSamples.ranks());
        all.put(
                "tally",
                Tally.builder()
                        .unit(UnitOfMeasure.TONNE)
                        .seen(Figure.of("406600.5", UnitOfMeasure.TONNE))
                        .lower(Figure.of("406600.5", UnitOfMeasure.TONNE))
                        .coverage(new Coverage(4, OptionalInt.of(5), Optional.of(Rational.of(7, 8)), List.of("顺德区")))
                        .addDoubt(ObservationStatus.PROVISIONAL)
                        .build());
        return all;
    }

    static PlanAssessment ofPlan() {
        return PlanAssessment.builder()
                .plan(PlanSamples.plan())
                .asOf(DAY)
                .addRows(met())
                .addSplitIndicators(undecided())
                .addPromises(undecided())
                .addGroups(new GroupAssessment(
                        PlanSamples.group(),
                        State.MET,
                        Certainty.SURE,
                        new Progress.Share(Rational.ONE),
                        met().parts(),
                        List.of(Reason.of(ReasonCode.GROUP, 1, 1, 1, 0))))
                .addFindings(Samples.FINDING)
                .build();
    }

    private static Assessment met() {
        return Assessment.builder()
                .indicator(PlanSamples.indicator())
                .target(PlanSamples.target())
                .asOf(DAY)
                .state(State.MET)
                .certainty(Certainty.SURE)
                .baseline(new Baseline(PlanSamples.observation(), Samples.PLACE))
                .judged(PlanSamples.observation())
                .progress(new Progress.Share(Rational.of(2_999_999, 3_000_000)))
                .promised(Rational.of(1, 3))
                .trend(new TrendPath.Line(
                        PlanSamples.observation("2020"),
                        PlanSamples.observation("2022"),
                        LocalDate.of(2023, 12, 31),
                        UnitOfMeasure.PERCENT,
                        Optional.of(Rational.of(951, 10)),
                        Optional.empty(),
                        false))
                .addParts(new PartResult(
                        Optional.of(Samples.code("16.1")),
                        Wording.of("粉煤灰", "fly ash"),
                        State.MET,
                        Certainty.SURE,
                        Optional.of(PlanSamples.observation())))
                .addReasons(Reason.of(ReasonCode.MEETS, Samples.RATE, "2020", "95.10%以上"))
                .build();
    }

    private static Assessment undecided() {
        return Assessment.builder()
                .indicator(PlanSamples.indicator())
                .asOf(DAY)
                .state(State.UNDECIDED)
                .certainty(Certainty.POSSIBLE)
                .progress(new Progress.Undefined(Progress.Why.NO_FIGURE))
                .addAllReasons(List.of(Reason.of(ReasonCode.NO_TARGET)))
                .build();
    }
}
