/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Results, one of each form, written and read. */
final class ResultSamples {
    private static final Digest DIGEST =
            Digest.parse("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private ResultSamples() {}

    /** The whole answers, which another version wrote otherwise. */
    static Map<String, Object> answers() {
        Map<String, Object> all = new LinkedHashMap<>();
        PlanAssessment report = AssessmentSamples.ofPlan();
        all.put("assessment", report.rows().get(0));
        all.put("assessment-undecided", report.promises().get(0));
        all.put("plan-assessment", report);
        all.put("score-report", ScoringSamples.report());
        return all;
    }

    /** Every other result. */
    static Map<String, Object> results() {
        Map<String, Object> all = new LinkedHashMap<>();
        PlanAssessment report = AssessmentSamples.ofPlan();
        all.put("part-result", report.rows().get(0).parts().get(0));
        all.put("group-assessment", report.groups().get(0));
        all.put("tally", AssessmentSamples.answers().get("tally"));
        all.put("digest", DIGEST);
        all.put("ingredient", receipt().answer());
        all.put("version-choice", receipt().choices().get(0));
        all.put("receipt", receipt());
        all.put("rank-report", ScoringSamples.ranks());
        all.putAll(RuleSamples.results());
        all.putAll(OutcomeSamples.results());
        return all;
    }

    private static Receipt receipt() {
        return Receipt.builder()
                .library("wfc 0.1.0")
                .asOf(LocalDate.of(2023, 12, 31))
                .addDefinitions(new Ingredient("foshan-2022-draft", "wfc-plan/1", DIGEST))
                .addDefinitions(new Ingredient("measures-2021", "wfc-measures/1", DIGEST))
                .addData(new Ingredient("2023年填报值", "wfc-observations/1", DIGEST))
                .addPolicies(new Ingredient("completeness", "wfc-completeness/1", DIGEST))
                .addChoices(new VersionChoice(
                        "foshan",
                        "2022-draft",
                        List.of("2021", "2023"),
                        Wording.of("评估日有效的版本", "the version in force on the day")))
                .answer(new Ingredient("assessment", "wfc-assessment/2", DIGEST))
                .build();
    }

    /** Lists of one member of every form. */
    static Map<String, List<?>> families() {
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("reasons", reasons());
        all.put(
                "progresses",
                List.of(
                        new Progress.Share(Rational.of(-1, 3)),
                        new Progress.Undefined(Progress.Why.BASELINE_WITHIN_TARGET)));
        all.put(
                "trends",
                List.of(
                        AssessmentSamples.ofPlan().rows().get(0).trend(),
                        new TrendPath.Undefined(TrendPath.Why.NOTHING_AHEAD)));
        all.putAll(RuleSamples.families());
        all.putAll(OutcomeSamples.families());
        return all;
    }

    /** One reason for every kind of argument. */
    private static List<Reason> reasons() {
        return List.of(
                Reason.of(ReasonCode.NO_TARGET),
                Reason.of(ReasonCode.TARGET_UNREADABLE, "{0} “?”"),
                Reason.of(
                        ReasonCode.MEETS,
                        new ObservedValue.Measured(Samples.RATE),
                        ReportingPeriod.ofYear(2020),
                        "≥95"),
                Reason.of(ReasonCode.GROUP, 5, 3, 2, 1),
                Reason.of(ReasonCode.UNKNOWN_GRADE, "好", List.of("差", "满意")),
                Reason.of(ReasonCode.STRETCH, Wording.of("100%", "100 %")),
                Reason.of(ReasonCode.TOLERANCE_UNKNOWN, Samples.RATE),
                Reason.of(ReasonCode.DEADLINE_PASSED, LocalDate.of(2023, 12, 31)),
                Reason.of(
                        ReasonCode.WORSE_THAN_BASELINE,
                        new ShownValue(Rational.of(1, 3), UnitOfMeasure.PERCENT, Rational.of(3333, 10000))));
    }
}
