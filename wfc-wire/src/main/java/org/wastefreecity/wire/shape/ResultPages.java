/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.aggregation.Refusal;
import org.wastefreecity.rules.aggregation.Reporting;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.BrokenIdentity;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Contradiction;
import org.wastefreecity.rules.balancing.Duplicate;
import org.wastefreecity.rules.balancing.ManifestLine;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.SeriesCheck;
import org.wastefreecity.rules.balancing.UncheckedIdentity;
import org.wastefreecity.rules.cells.CellCount;
import org.wastefreecity.rules.cells.CellEvent;
import org.wastefreecity.rules.cells.CellRegister;
import org.wastefreecity.rules.checking.RateComparison;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.InputGap;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.Subject;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Interval;
import org.wastefreecity.rules.coverage.RatioBounds;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Shortfall;
import org.wastefreecity.rules.coverage.Slot;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.documents.SumComparison;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.Replay;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaParts;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.NamedParty;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.ResponsibilityCell;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitInName;
import org.wastefreecity.rules.reading.table.ImportedTable;
import org.wastefreecity.rules.reading.targets.Phrase;
import org.wastefreecity.rules.reading.targets.StatedChange;
import org.wastefreecity.rules.reading.targets.TargetReading;
import org.wastefreecity.rules.scorecard.Duty;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.Completion;
import org.wastefreecity.rules.tasks.DeliverableStatus;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.WorkList;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.Writing;

/** The pages of what the rules come to: those of {@link Pages} that know the rules. */
final class ResultPages {
    private ResultPages() {}

    /** Writes a computed indicator as its data, which is what is read. */
    private static final class Computed implements Writing<ComputedIndicator> {
        @Override
        public void write(ComputedIndicator value, WireWriter out) {
            FormulaShapes.COMPUTED.write(ComputedFigure.from(value), out);
        }

        @Override
        public WireType type() {
            return FormulaShapes.COMPUTED.type();
        }
    }

    static void each(Pages.Visitor visitor) {
        visitor.page(CategorySelection.class, new LazyShape<>(() -> FormulaShapes.SELECTION));
        visitor.page(Question.class, new LazyShape<>(() -> FormulaShapes.QUESTION));
        visitor.page(Answer.class, new LazyShape<>(() -> FormulaShapes.ANSWER));
        visitor.page(FormulaParts.class, new LazyShape<>(() -> FormulaShapes.PARTS));
        visitor.page(FormulaResult.class, new LazyShape<>(() -> FormulaShapes.RESULT));
        visitor.page(FormulaFault.class, new LazyShape<>(() -> FormulaShapes.FAULT));
        visitor.page(ComputedFigure.class, new LazyShape<>(() -> FormulaShapes.COMPUTED));
        visitor.written(ComputedIndicator.class, new Computed());
        visitor.page(ReportedAndComputed.class, new LazyShape<>(() -> FormulaShapes.REPORTED_AND_COMPUTED));
        visitor.page(RateComparison.class, new LazyShape<>(() -> FormulaShapes.RATE_COMPARISON));
        visitor.page(Interval.class, new LazyShape<>(() -> CoverageShapes.INTERVAL));
        visitor.page(RatioBounds.class, new LazyShape<>(() -> CoverageShapes.RATIO_BOUNDS));
        visitor.page(CompletenessPolicy.class, new LazyShape<>(() -> CoverageShapes.COMPLETENESS_POLICY));
        visitor.page(Shortfall.class, new LazyShape<>(() -> CoverageShapes.SHORTFALL));
        visitor.page(Release.class, new LazyShape<>(() -> CoverageShapes.RELEASE));
        visitor.page(Refusal.class, new LazyShape<>(() -> CoverageShapes.REFUSAL));
        visitor.page(Reporting.class, new LazyShape<>(() -> CoverageShapes.REPORTING));
        visitor.page(ReadingNote.class, new LazyShape<>(() -> ReadingShapes.NOTE));
        visitor.page(UnitCell.class, new LazyShape<>(() -> ReadingShapes.UNIT_CELL));
        visitor.page(UnitInName.class, new LazyShape<>(() -> ReadingShapes.UNIT_IN_NAME));
        visitor.page(BaselineCell.class, new LazyShape<>(() -> ReadingShapes.BASELINE_CELL));
        visitor.page(NamedParty.class, new LazyShape<>(() -> ReadingShapes.NAMED_PARTY));
        visitor.page(ResponsibilityCell.class, new LazyShape<>(() -> ReadingShapes.RESPONSIBILITY_CELL));
        visitor.page(Phrase.class, new LazyShape<>(() -> ReadingShapes.PHRASE));
        visitor.page(StatedChange.class, new LazyShape<>(() -> ReadingShapes.STATED_CHANGE));
        visitor.page(TargetReading.class, new LazyShape<>(() -> ReadingShapes.TARGET_READING));
        visitor.page(Completion.class, new LazyShape<>(() -> TaskShapes.COMPLETION));
        visitor.page(DeliverableStatus.Proof.class, new LazyShape<>(() -> TaskShapes.PROOF));
        visitor.page(DeliverableStatus.class, new LazyShape<>(() -> TaskShapes.DELIVERABLE));
        visitor.page(TaskStatus.class, new LazyShape<>(() -> TaskShapes.STATUS));
        visitor.page(TaskReport.class, new LazyShape<>(() -> TaskShapes.REPORT));
        visitor.page(WorkList.class, new LazyShape<>(() -> TaskShapes.LIST));
        visitor.page(Duty.class, new LazyShape<>(() -> ScorecardShapes.DUTY));
        visitor.page(Line.class, new LazyShape<>(() -> ScorecardShapes.LINE));
        visitor.page(Summary.class, new LazyShape<>(() -> ScorecardShapes.SUMMARY));
        visitor.page(Scorecard.class, new LazyShape<>(() -> ScorecardShapes.CARD));
        visitor.page(Scorecards.class, new LazyShape<>(() -> ScorecardShapes.CARDS));
        visitor.page(CellEvent.class, new LazyShape<>(() -> CellShapes.EVENT));
        visitor.page(CellCount.class, new LazyShape<>(() -> CellShapes.COUNT));
        visitor.page(CellRegister.class, new LazyShape<>(() -> CellShapes.REGISTER));
        visitor.page(Gap.class, new LazyShape<>(() -> GapShapes.GAP));
        visitor.page(InputGap.class, new LazyShape<>(() -> GapShapes.INPUT_GAP));
        visitor.page(Place.class, new LazyShape<>(() -> BalanceReportShapes.PLACE));
        visitor.page(Cell.class, new LazyShape<>(() -> BalanceReportShapes.CELL));
        visitor.page(BrokenIdentity.class, new LazyShape<>(() -> BalanceReportShapes.BROKEN));
        visitor.page(Contradiction.class, new LazyShape<>(() -> BalanceReportShapes.CONTRADICTION));
        visitor.page(Duplicate.class, new LazyShape<>(() -> BalanceReportShapes.DUPLICATE));
        visitor.page(UncheckedIdentity.class, new LazyShape<>(() -> BalanceReportShapes.UNCHECKED));
        visitor.page(BalanceReport.class, new LazyShape<>(() -> BalanceReportShapes.REPORT));
        visitor.page(ManifestLine.class, new LazyShape<>(() -> BalanceReportShapes.MANIFEST_LINE));
        visitor.page(SeriesCheck.Point.class, new LazyShape<>(() -> BalanceReportShapes.POINT));
        visitor.page(ScheduleLine.class, new LazyShape<>(() -> ScheduleShapes.LINE));
        visitor.page(Schedule.class, new LazyShape<>(() -> ScheduleShapes.SCHEDULE));
        visitor.page(SumComparison.class, new LazyShape<>(() -> ScheduleShapes.SUM));
        visitor.page(Explanation.class, new LazyShape<>(() -> ExplanationShapes.EXPLANATION));
        visitor.page(Replay.class, new LazyShape<>(() -> ExplanationShapes.REPLAY));
        visitor.page(Subject.class, new LazyShape<>(() -> DifferenceShapes.SUBJECT));
        visitor.page(Change.class, new LazyShape<>(() -> DifferenceShapes.CHANGE));
        visitor.page(SystemDiff.class, new LazyShape<>(() -> DifferenceShapes.SYSTEM_DIFF));
        visitor.page(PlanDiff.class, new LazyShape<>(() -> DifferenceShapes.PLAN_DIFF));
        visitor.page(org.wastefreecity.rules.coverage.Duty.class, new LazyShape<>(() -> ExpectationShapes.DUTY));
        visitor.page(Slot.class, new LazyShape<>(() -> ExpectationShapes.SLOT));
        visitor.page(Expectation.class, new LazyShape<>(() -> ExpectationShapes.EXPECTATION));
        visitor.page(RatioOfSums.class, new LazyShape<>(() -> RatioShapes.RATIO));
        visitor.page(RatioValue.class, new LazyShape<>(() -> RatioShapes.VALUE));
        visitor.page(ObservationReader.Outcome.class, new LazyShape<>(() -> ImportShapes.OUTCOME));
        visitor.page(ImportedTable.class, new LazyShape<>(() -> ImportShapes.TABLE));
    }
}
