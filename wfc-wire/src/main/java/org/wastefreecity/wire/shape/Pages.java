/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.responsibility.Hierarchy;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;

/** Every page of the wire form, for those who teach it to a JSON library. */
public final class Pages {
    private Pages() {}

    /** Takes the pages one after another. */
    public interface Visitor {
        /**
         * A type that is read and written.
         *
         * @param <T> the type
         * @param type its class
         * @param shape its page
         */
        <T> void page(Class<T> type, Shape<T> shape);

        /**
         * A type that is only written.
         *
         * @param <T> the type
         * @param type its class
         * @param shape how it is written
         */
        <T> void written(Class<T> type, Writing<T> shape);
    }

    /**
     * Shows every page once.
     *
     * @param visitor who takes them
     */
    public static void each(Visitor visitor) {
        visitor.page(Wording.class, ValueShapes.WORDING);
        visitor.page(Figure.class, ValueShapes.FIGURE);
        visitor.page(Bounds.class, ValueShapes.BOUNDS);
        visitor.page(Rational.class, ValueShapes.RATIONAL);
        visitor.page(UnitOfMeasure.class, ValueShapes.UNIT);
        visitor.page(ReportingPeriod.class, ValueShapes.PERIOD);
        visitor.page(Deadline.class, ValueShapes.DEADLINE);
        visitor.page(Provenance.class, ValueShapes.PROVENANCE);
        visitor.page(RegionCode.class, ValueShapes.REGION_CODE);
        visitor.page(Region.class, ValueShapes.REGION);
        visitor.page(Zone.class, ValueShapes.ZONE);
        visitor.page(Territory.class, ValueShapes.TERRITORY);
        visitor.page(WasteCategory.class, ValueShapes.WASTE_CATEGORY);
        visitor.page(CategoryTree.class, ValueShapes.CATEGORY_TREE);
        visitor.page(Attestation.class, ValueShapes.ATTESTATION);
        visitor.page(Measure.class, LedgerShapes.MEASURE);
        visitor.page(MeasureCatalogue.class, LedgerShapes.MEASURE_CATALOGUE);
        visitor.page(Fact.class, LedgerShapes.FACT);
        visitor.page(FactDocument.class, FiledShapes.FACT_DOCUMENT);
        visitor.page(Identity.class, BalanceShapes.IDENTITY);
        visitor.page(IdentitySet.class, BalanceShapes.IDENTITY_SET);
        visitor.page(Finding.class, ValueShapes.FINDING);
        visitor.page(IndicatorCode.class, SystemShapes.CODE);
        visitor.page(SystemId.class, SystemShapes.SYSTEM_ID);
        visitor.page(ResponsibleUnit.class, SystemShapes.UNIT_IN_CHARGE);
        visitor.page(Responsibility.class, SystemShapes.RESPONSIBILITY);
        visitor.page(Party.class, SystemShapes.PARTY);
        visitor.page(Succession.class, SystemShapes.SUCCESSION);
        visitor.page(Hierarchy.class, SystemShapes.HIERARCHY);
        visitor.page(IndicatorFormula.class, SystemShapes.FORMULA);
        visitor.page(Indicator.class, SystemShapes.INDICATOR);
        visitor.page(IndicatorSystem.class, SystemShapes.SYSTEM);
        visitor.page(SystemDocument.class, DocumentShapes.SYSTEM_DOCUMENT);
        visitor.page(SystemMapping.class, DocumentShapes.SYSTEM_MAPPING);
        visitor.page(Condition.class, TargetShapes.CONDITION);
        visitor.page(Scope.class, TargetShapes.SCOPE);
        visitor.page(Target.class, TargetShapes.TARGET);
        visitor.page(ObservedValue.class, PlanShapes.VALUE);
        visitor.page(Observation.class, PlanShapes.OBSERVATION);
        visitor.page(ObservationDocument.class, FiledShapes.OBSERVATION_DOCUMENT);
        visitor.page(Baseline.class, PlanShapes.BASELINE);
        visitor.page(Task.class, PlanShapes.TASK);
        visitor.page(Plan.class, PlanShapes.PLAN);
        visitor.page(ProgrammeDocument.class, ProgrammeDocumentShape.PROGRAMME_DOCUMENT);
        visitor.page(Tally.class, LedgerShapes.TALLY);
        visitor.page(Reason.class, AssessmentShapes.REASON);
        visitor.page(Progress.class, AssessmentShapes.PROGRESS);
        visitor.page(TrendPath.class, AssessmentShapes.TREND);
        visitor.page(PartResult.class, AssessmentShapes.PART);
        visitor.page(GroupAssessment.class, AssessmentShapes.GROUP);
        visitor.page(Assessment.class, AssessmentShapes.ASSESSMENT);
        visitor.page(PlanAssessment.class, AssessmentShapes.PLAN_ASSESSMENT);
        visitor.page(Digest.class, ReceiptShapes.DIGEST);
        visitor.page(Ingredient.class, ReceiptShapes.INGREDIENT);
        visitor.page(VersionChoice.class, ReceiptShapes.VERSION_CHOICE);
        visitor.page(Receipt.class, ReceiptShapes.RECEIPT);
        visitor.page(ScoringScheme.class, ScoringShapes.SCHEME);
        visitor.page(Attainment.class, ScoreShapes.ATTAINMENT);
        visitor.page(ScoreSheet.class, ScoreShapes.SHEET);
        visitor.page(ScoreReport.class, ScoreShapes.SCORE_REPORT);
        visitor.page(RankReport.class, ScoreShapes.RANK_REPORT);
        ResultPages.each(visitor);
    }
}
