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
        visitor.page(CategorySelection.class, FormulaShapes.SELECTION);
        visitor.page(Question.class, FormulaShapes.QUESTION);
        visitor.page(Answer.class, FormulaShapes.ANSWER);
        visitor.page(FormulaParts.class, FormulaShapes.PARTS);
        visitor.page(FormulaResult.class, FormulaShapes.RESULT);
        visitor.page(FormulaFault.class, FormulaShapes.FAULT);
        visitor.page(ComputedFigure.class, FormulaShapes.COMPUTED);
        visitor.written(ComputedIndicator.class, new Computed());
        visitor.page(ReportedAndComputed.class, FormulaShapes.REPORTED_AND_COMPUTED);
        visitor.page(RateComparison.class, FormulaShapes.RATE_COMPARISON);
        visitor.page(Interval.class, CoverageShapes.INTERVAL);
        visitor.page(RatioBounds.class, CoverageShapes.RATIO_BOUNDS);
        visitor.page(CompletenessPolicy.class, CoverageShapes.COMPLETENESS_POLICY);
        visitor.page(Shortfall.class, CoverageShapes.SHORTFALL);
        visitor.page(Release.class, CoverageShapes.RELEASE);
        visitor.page(Refusal.class, CoverageShapes.REFUSAL);
        visitor.page(Reporting.class, CoverageShapes.REPORTING);
        visitor.page(ReadingNote.class, ReadingShapes.NOTE);
        visitor.page(UnitCell.class, ReadingShapes.UNIT_CELL);
        visitor.page(UnitInName.class, ReadingShapes.UNIT_IN_NAME);
        visitor.page(BaselineCell.class, ReadingShapes.BASELINE_CELL);
        visitor.page(NamedParty.class, ReadingShapes.NAMED_PARTY);
        visitor.page(ResponsibilityCell.class, ReadingShapes.RESPONSIBILITY_CELL);
        visitor.page(Phrase.class, ReadingShapes.PHRASE);
        visitor.page(StatedChange.class, ReadingShapes.STATED_CHANGE);
        visitor.page(TargetReading.class, ReadingShapes.TARGET_READING);
        visitor.page(Completion.class, TaskShapes.COMPLETION);
        visitor.page(DeliverableStatus.Proof.class, TaskShapes.PROOF);
        visitor.page(DeliverableStatus.class, TaskShapes.DELIVERABLE);
        visitor.page(TaskStatus.class, TaskShapes.STATUS);
        visitor.page(TaskReport.class, TaskShapes.REPORT);
        visitor.page(WorkList.class, TaskShapes.LIST);
        visitor.page(Duty.class, ScorecardShapes.DUTY);
        visitor.page(Line.class, ScorecardShapes.LINE);
        visitor.page(Summary.class, ScorecardShapes.SUMMARY);
        visitor.page(Scorecard.class, ScorecardShapes.CARD);
        visitor.page(Scorecards.class, ScorecardShapes.CARDS);
        visitor.page(CellEvent.class, CellShapes.EVENT);
        visitor.page(CellCount.class, CellShapes.COUNT);
        visitor.page(CellRegister.class, CellShapes.REGISTER);
        visitor.page(Gap.class, GapShapes.GAP);
        visitor.page(InputGap.class, GapShapes.INPUT_GAP);
        visitor.page(Place.class, BalanceReportShapes.PLACE);
        visitor.page(Cell.class, BalanceReportShapes.CELL);
        visitor.page(BrokenIdentity.class, BalanceReportShapes.BROKEN);
        visitor.page(Contradiction.class, BalanceReportShapes.CONTRADICTION);
        visitor.page(Duplicate.class, BalanceReportShapes.DUPLICATE);
        visitor.page(UncheckedIdentity.class, BalanceReportShapes.UNCHECKED);
        visitor.page(BalanceReport.class, BalanceReportShapes.REPORT);
        visitor.page(ManifestLine.class, BalanceReportShapes.MANIFEST_LINE);
        visitor.page(SeriesCheck.Point.class, BalanceReportShapes.POINT);
        visitor.page(ScheduleLine.class, ScheduleShapes.LINE);
        visitor.page(Schedule.class, ScheduleShapes.SCHEDULE);
        visitor.page(SumComparison.class, ScheduleShapes.SUM);
        visitor.page(Explanation.class, ExplanationShapes.EXPLANATION);
        visitor.page(Replay.class, ExplanationShapes.REPLAY);
        visitor.page(Subject.class, DifferenceShapes.SUBJECT);
        visitor.page(Change.class, DifferenceShapes.CHANGE);
        visitor.page(SystemDiff.class, DifferenceShapes.SYSTEM_DIFF);
        visitor.page(PlanDiff.class, DifferenceShapes.PLAN_DIFF);
        visitor.page(org.wastefreecity.rules.coverage.Duty.class, ExpectationShapes.DUTY);
        visitor.page(Slot.class, ExpectationShapes.SLOT);
        visitor.page(Expectation.class, ExpectationShapes.EXPECTATION);
        visitor.page(RatioOfSums.class, RatioShapes.RATIO);
        visitor.page(RatioValue.class, RatioShapes.VALUE);
        visitor.page(ObservationReader.Outcome.class, ImportShapes.OUTCOME);
        visitor.page(ImportedTable.class, ImportShapes.TABLE);
    }
}
