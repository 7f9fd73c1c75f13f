/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.aggregation.Refusal;
import org.wastefreecity.rules.aggregation.Reporting;
import org.wastefreecity.rules.checking.RateComparison;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Interval;
import org.wastefreecity.rules.coverage.RatioBounds;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Shortfall;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaParts;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.NamedParty;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.ResponsibilityCell;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitInName;
import org.wastefreecity.rules.reading.targets.Phrase;
import org.wastefreecity.rules.reading.targets.StatedChange;
import org.wastefreecity.rules.reading.targets.TargetReading;
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
    }
}
