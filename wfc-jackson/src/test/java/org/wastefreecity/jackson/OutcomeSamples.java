/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.responsibility.Hierarchy;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.BrokenIdentity;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Contradiction;
import org.wastefreecity.rules.balancing.Correction;
import org.wastefreecity.rules.balancing.Duplicate;
import org.wastefreecity.rules.balancing.ManifestLine;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.SeriesCheck;
import org.wastefreecity.rules.balancing.UncheckedIdentity;
import org.wastefreecity.rules.cells.CellCount;
import org.wastefreecity.rules.cells.CellEvent;
import org.wastefreecity.rules.cells.CellRegister;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.comparing.Aspect;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.Noun;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.Subject;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Slot;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.documents.SumComparison;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.rules.reading.table.ColumnKind;
import org.wastefreecity.rules.reading.table.ImportedTable;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.DeliverableStatus;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.rules.tasks.WorkList;

/** Where tasks, units and cells stand, and what checks, comparisons and questions come to: one of each form. */
final class OutcomeSamples {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final RegionCode FOSHAN = RegionCode.parse("440600");
    private static final Task TASK = PlanSamples.task();
    private static final Place PLACE = new Place("SW01", FOSHAN, Optional.of("第17号厂"), ReportingPeriod.ofYear(2022));
    private static final Cell GENERATED = new Cell("generated", PLACE);
    private static final Figure PRINTED = Figure.of("14.80", UnitOfMeasure.TEN_THOUSAND_TONNES);
    private static final Wording NAME = Wording.of("产生量", "generated");
    private static final Identity IDENTITY = new Identity(
            "whole-and-parts",
            Wording.of("各去向之和", "the sum of destinations"),
            Identity.Relation.ZERO,
            List.of(new Term(1, "generated", Term.Reach.HERE), new Term(-1, "utilised", Term.Reach.HERE)),
            Set.of(),
            List.of());
    private static final Duty DUTY = Duty.builder()
            .reporter("第17号厂")
            .division(RegionCode.parse("440605"))
            .measure("generated")
            .category("SW01")
            .every(Deadline.Cadence.MONTHLY)
            .validity(new Validity(Optional.of(LocalDate.of(2022, 3, 15)), Optional.empty()))
            .dueAfterDays(10)
            .possible(new Bounds(
                    Optional.of(Figure.of("0", UnitOfMeasure.TONNE)),
                    Optional.of(Figure.of("417", UnitOfMeasure.TONNE))))
            .build();

    private OutcomeSamples() {}

    static Map<String, Object> results() {
        Map<String, Object> all = new LinkedHashMap<>();
        tasks(all);
        cells(all);
        balances(all);
        all.put(
                "score-sheet",
                ScoreSheet.of(
                        "佛山市", ScoringSamples.report().root().parts().get(0).inputs()));
        all.put("expectation", Expectation.of(List.of(DUTY)));
        all.put("slot", new Slot(DUTY, ReportingPeriod.parse("2022-03")));
        RatioOfSums ratio = RatioOfSums.of(
                List.of(RatioOfSums.Term.of(Samples.MEASURE, CategorySelection.of("SW01"))),
                List.of(new RatioOfSums.Term(Rational.of(1, 2), Samples.MEASURE, CategorySelection.of("SW01"))),
                UnitOfMeasure.PERCENT);
        all.put(
                "ratio-value",
                new RatioValue(
                        ratio,
                        List.of(Tally.exactly(PRINTED, 5)),
                        List.of(Tally.exactly(PRINTED, 4)),
                        Optional.empty(),
                        Optional.of(Rational.of(200)),
                        Optional.empty(),
                        Optional.of(Wording.of("未全部填报：generated", "not known in full: generated"))));
        all.put(
                "observation-outcome",
                new ObservationReader.Outcome(Optional.of(PlanSamples.observation()), List.of(Samples.FINDING)));
        all.put(
                "imported-table",
                new ImportedTable(
                        PlanSamples.plan(),
                        List.of(new ImportedTable.Column(
                                "2025年目标值", ColumnKind.TARGET, "target2025", Optional.of(2025))),
                        List.of(new ImportedTable.Row(IndicatorCode.parse("16"), Confidence.CERTAIN))));
        all.put("hierarchy", Hierarchy.of(Map.of("housing", "leading-group")));
        all.put("succession", new Succession(List.of("urban-management"), PlanSamples.BUREAU, DAY));
        differences(all);
        return all;
    }

    private static TaskStatus status() {
        return new TaskStatus(
                TASK,
                List.of(new TaskStatus.Step(
                        TASK.milestones().stream().findFirst(),
                        Optional.of(LocalDate.of(2023, 6, 1)),
                        Timing.LATE,
                        Optional.empty(),
                        29,
                        List.of())));
    }

    private static void tasks(Map<String, Object> all) {
        DeliverableStatus.Proof proof =
                new DeliverableStatus.Proof(IndicatorCode.parse("16.1"), "佛环〔2023〕17号", LocalDate.of(2023, 5, 4));
        all.put("completion", new Completion("3.1-2", OptionalInt.of(0), DAY, List.of("验收意见")));
        all.put(
                "deliverable-status",
                new DeliverableStatus(
                        "16",
                        new Deliverable(IndicatorCode.parse("16.1"), Wording.of("管理平台", "a platform")),
                        Optional.of(LocalDate.of(2023, 12, 31)),
                        Timing.DONE,
                        List.of(proof)));
        all.put("task-report", new TaskReport(DAY, List.of(status()), List.of(Samples.FINDING)));
        all.put(
                "work-list",
                new WorkList(
                        WorkList.PROJECTS,
                        Wording.of("项目清单", "list of projects"),
                        List.of(new WorkList.Entry(
                                "p1", Wording.of("焚烧厂", "a plant"), List.of("bureau"), Optional.of(DAY)))));
        Scorecard card = new Scorecard("bureau", Wording.of("生态环境局", "the bureau"), Scorecard.Kind.BODY, lines());
        all.put("scorecard-lines", lines());
        all.put("scorecards", Scorecards.of(List.of(card), Map.of("group", List.of("bureau")), List.of("task 3.1-2")));
        all.put(
                "schedule",
                Schedule.of(List.of(new ScheduleLine(
                        TASK,
                        Optional.of(PlanSamples.parties().get(0)),
                        TASK.responsibilities().stream().findFirst(),
                        TASK.milestones().stream().findFirst()))));
        all.put(
                "sum-comparison",
                new SumComparison(
                        new StatedSum(
                                "renewable",
                                Wording.of("新能源装机", "renewable capacity"),
                                IndicatorCode.parse("1"),
                                List.of(IndicatorCode.parse("1.1"), IndicatorCode.parse("1.2")),
                                "其中",
                                Samples.PLACE),
                        Optional.of(PRINTED),
                        Optional.of(Rational.of(1488, 100)),
                        Optional.of(Rational.of(8, 100)),
                        Optional.of(Rational.of(15, 1000)),
                        List.of(IndicatorCode.parse("1.2")),
                        SumComparison.Verdict.UNEXPLAINED));
    }

    private static List<Line> lines() {
        org.wastefreecity.rules.scorecard.Duty duty = new org.wastefreecity.rules.scorecard.Duty(
                Responsibility.Role.LEAD, Responsibility.Basis.LISTED, Optional.of("group"), Optional.of("old-bureau"));
        return List.of(
                new Line.OfIndicator(AssessmentSamples.ofPlan().rows().get(0), true, duty),
                new Line.OfTask(status(), duty));
    }

    /** A promise of the text that nobody reported on. */
    private static Line promise() {
        return new Line.OfPromise(
                AssessmentSamples.ofPlan().rows().get(0),
                false,
                new org.wastefreecity.rules.scorecard.Duty(
                        Responsibility.Role.PARTICIPANT,
                        Responsibility.Basis.BY_RULE,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void cells(Map<String, Object> all) {
        CellEvent gained =
                new CellEvent("school-17", "school", CellEvent.Change.GAINED, DAY, FOSHAN, Optional.of("第一批名单"));
        all.put("cell-register", CellRegister.of(List.of(gained)));
        all.put("cell-count", new CellCount(109, 110));
    }

    private static void balances(Map<String, Object> all) {
        Correction correction = new Correction(GENERATED, NAME, PRINTED, Optional.empty(), OptionalInt.of(-4));
        BrokenIdentity broken = new BrokenIdentity(
                Optional.of(IDENTITY),
                PLACE,
                List.of(new BrokenIdentity.Summand("1", GENERATED, NAME, Optional.of(PRINTED))),
                Optional.of(PRINTED),
                PRINTED);
        all.put(
                "balance-report-with-names-in-both-languages",
                new BalanceReport(
                        120,
                        List.of(new Contradiction(
                                List.of(broken),
                                List.of(GENERATED),
                                List.of(new Contradiction.Repair(List.of(correction))),
                                1)),
                        List.of(new Duplicate(
                                GENERATED,
                                List.of(PRINTED, Figure.of("15.1", PRINTED.unit())),
                                Duplicate.Kind.CONTRADICTORY,
                                List.of(new Duplicate.Pair(PRINTED, Figure.of("15.1", PRINTED.unit()))))),
                        List.of(new UncheckedIdentity(IDENTITY, PLACE, List.of(GENERATED), true)),
                        List.of(Samples.FINDING)));
        all.put(
                "manifest-line",
                new ManifestLine(
                        "M-1", "HW08", PRINTED, DAY, Optional.of(PRINTED), Optional.of(LocalDate.of(2023, 7, 1))));
        all.put("series-point", new SeriesCheck.Point(ReportingPeriod.ofYear(2016), PRINTED, "名录2016"));
    }

    private static void differences(Map<String, Object> all) {
        Plan plan = PlanSamples.plan();
        Plan.Builder other = Plan.builder()
                .title(Wording.of("实施方案（修订）", "the plan, revised"))
                .addAllSources(plan.sources())
                .region(plan.region())
                .territory(plan.territory())
                .baseYear(plan.baseYear())
                .system(plan.system())
                .supplement(plan.supplement())
                .addAllParties(plan.parties())
                .addAllBaselines(plan.baselines())
                .addAllTargets(plan.targets())
                .addAllTargetGroups(plan.targetGroups())
                .addAllWorkingGroups(plan.workingGroups())
                .addAllParticipationRules(plan.participationRules());
        all.put("plan-diff", PlanDiff.between(plan, other.build()));
        IndicatorSystem system = PlanSamples.system();
        all.put("system-diff", SystemDiff.between(system, system));
        all.put("replay", new Replay(Replay.Outcome.DIFFERS, Wording.of("复算为2", "replayed: 2")));
        all.put(
                "explanation",
                new Explanation(
                        StepCode.ANSWER,
                        List.of("16", NAME, State.MET, Certainty.SURE, DAY),
                        List.of(
                                Explanation.of(StepCode.NO_TARGET),
                                Explanation.of(StepCode.WHY, Reason.of(ReasonCode.NO_TARGET)),
                                Explanation.of(
                                        StepCode.FIGURE,
                                        new ObservedValue.Measured(PRINTED),
                                        ReportingPeriod.ofYear(2022),
                                        ObservationStatus.NORMAL),
                                Explanation.of(StepCode.NEEDED, 1, 2),
                                Explanation.of(StepCode.RATIO, Rational.of(1, 3), Rational.of(100), FOSHAN),
                                Explanation.of(StepCode.BASELINE, PRINTED),
                                Explanation.of(StepCode.PATH, IndicatorCode.parse("16.1"), UnitOfMeasure.PERCENT),
                                Explanation.of(StepCode.STRADDLES, new Bounds(Optional.of(PRINTED), Optional.empty())),
                                Explanation.of(
                                        StepCode.COMPUTED,
                                        "a / b",
                                        new ShownValue(
                                                Rational.of(1, 3), UnitOfMeasure.PERCENT, Rational.of(3333, 10000))))));
    }

    /** Lists of one member of every form. */
    static Map<String, List<?>> families() {
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("scorecard-lines-of-every-kind", List.of(lines().get(0), promise(), lines().get(1)));
        all.put(
                "gaps",
                List.of(
                        new Gap.Closed(),
                        new Gap.Change(PRINTED, Figure.of("15.1", PRINTED.unit())),
                        new Gap.Impossible(Wording.of("无法达到", "out of reach")),
                        new Gap.Unknown(Wording.of("缺少数据", "data are missing"))));
        Figure nearest = Figure.of("15.1", PRINTED.unit());
        Bounds within = new Bounds(Optional.of(PRINTED), Optional.of(Figure.of("15.0", PRINTED.unit())));
        all.put(
                "gaps-of-bounds-and-grades",
                List.of(new Gap.Within(within, nearest, true), new Gap.Grade("合格", "优秀", 2)));
        Subject subject = new Subject(Noun.INDICATOR, "16");
        all.put(
                "changes",
                List.of(
                        new Change.Added<>(subject, PlanSamples.indicator(), Optional.of("15")),
                        new Change.Dropped<>(
                                new Subject(Noun.PARTY, "bureau"),
                                PlanSamples.parties().get(0)),
                        new Change.Altered<>(
                                subject, Aspect.UNIT, Optional.empty(), Optional.of(UnitOfMeasure.PERCENT)),
                        new Change.Reordered(new Subject(Noun.SYSTEM, "x-1"), Noun.INDICATOR, List.of("2", "1"))));
        return all;
    }
}
