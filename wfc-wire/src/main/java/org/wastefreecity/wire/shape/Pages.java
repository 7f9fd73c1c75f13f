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

/**
 * Every page of the wire form, for those who teach it to a JSON library. A page is made ready when it is first used: a process that reads one
 * document and ends does not pay for all.
 */
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
        visitor.page(Wording.class, new LazyShape<>(() -> ValueShapes.WORDING));
        visitor.page(Figure.class, new LazyShape<>(() -> ValueShapes.FIGURE));
        visitor.page(Bounds.class, new LazyShape<>(() -> ValueShapes.BOUNDS));
        visitor.page(Rational.class, new LazyShape<>(() -> ValueShapes.RATIONAL));
        visitor.page(UnitOfMeasure.class, new LazyShape<>(() -> ValueShapes.UNIT));
        visitor.page(ReportingPeriod.class, new LazyShape<>(() -> ValueShapes.PERIOD));
        visitor.page(Deadline.class, new LazyShape<>(() -> ValueShapes.DEADLINE));
        visitor.page(Provenance.class, new LazyShape<>(() -> ValueShapes.PROVENANCE));
        visitor.page(RegionCode.class, new LazyShape<>(() -> ValueShapes.REGION_CODE));
        visitor.page(Region.class, new LazyShape<>(() -> ValueShapes.REGION));
        visitor.page(Zone.class, new LazyShape<>(() -> ValueShapes.ZONE));
        visitor.page(Territory.class, new LazyShape<>(() -> ValueShapes.TERRITORY));
        visitor.page(WasteCategory.class, new LazyShape<>(() -> ValueShapes.WASTE_CATEGORY));
        visitor.page(CategoryTree.class, new LazyShape<>(() -> ValueShapes.CATEGORY_TREE));
        visitor.page(Attestation.class, new LazyShape<>(() -> ValueShapes.ATTESTATION));
        visitor.page(Measure.class, new LazyShape<>(() -> LedgerShapes.MEASURE));
        visitor.page(MeasureCatalogue.class, new LazyShape<>(() -> LedgerShapes.MEASURE_CATALOGUE));
        visitor.page(Fact.class, new LazyShape<>(() -> LedgerShapes.FACT));
        visitor.page(FactDocument.class, new LazyShape<>(() -> FiledShapes.FACT_DOCUMENT));
        visitor.page(Identity.class, new LazyShape<>(() -> BalanceShapes.IDENTITY));
        visitor.page(IdentitySet.class, new LazyShape<>(() -> BalanceShapes.IDENTITY_SET));
        visitor.page(Finding.class, new LazyShape<>(() -> ValueShapes.FINDING));
        visitor.page(IndicatorCode.class, new LazyShape<>(() -> SystemShapes.CODE));
        visitor.page(SystemId.class, new LazyShape<>(() -> SystemShapes.SYSTEM_ID));
        visitor.page(ResponsibleUnit.class, new LazyShape<>(() -> SystemShapes.UNIT_IN_CHARGE));
        visitor.page(Responsibility.class, new LazyShape<>(() -> SystemShapes.RESPONSIBILITY));
        visitor.page(Party.class, new LazyShape<>(() -> SystemShapes.PARTY));
        visitor.page(Succession.class, new LazyShape<>(() -> SystemShapes.SUCCESSION));
        visitor.page(Hierarchy.class, new LazyShape<>(() -> SystemShapes.HIERARCHY));
        visitor.page(IndicatorFormula.class, new LazyShape<>(() -> SystemShapes.FORMULA));
        visitor.page(Indicator.class, new LazyShape<>(() -> SystemShapes.INDICATOR));
        visitor.page(IndicatorSystem.class, new LazyShape<>(() -> SystemShapes.SYSTEM));
        visitor.page(SystemDocument.class, new LazyShape<>(() -> DocumentShapes.SYSTEM_DOCUMENT));
        visitor.page(SystemMapping.class, new LazyShape<>(() -> DocumentShapes.SYSTEM_MAPPING));
        visitor.page(Condition.class, new LazyShape<>(() -> TargetShapes.CONDITION));
        visitor.page(Scope.class, new LazyShape<>(() -> TargetShapes.SCOPE));
        visitor.page(Target.class, new LazyShape<>(() -> TargetShapes.TARGET));
        visitor.page(ObservedValue.class, new LazyShape<>(() -> PlanShapes.VALUE));
        visitor.page(Observation.class, new LazyShape<>(() -> PlanShapes.OBSERVATION));
        visitor.page(ObservationDocument.class, new LazyShape<>(() -> FiledShapes.OBSERVATION_DOCUMENT));
        visitor.page(Baseline.class, new LazyShape<>(() -> PlanShapes.BASELINE));
        visitor.page(Task.class, new LazyShape<>(() -> PlanShapes.TASK));
        visitor.page(Plan.class, new LazyShape<>(() -> PlanShapes.PLAN));
        visitor.page(ProgrammeDocument.class, new LazyShape<>(() -> ProgrammeDocumentShape.PROGRAMME_DOCUMENT));
        visitor.page(Tally.class, new LazyShape<>(() -> LedgerShapes.TALLY));
        visitor.page(Reason.class, new LazyShape<>(() -> AssessmentShapes.REASON));
        visitor.page(Progress.class, new LazyShape<>(() -> AssessmentShapes.PROGRESS));
        visitor.page(TrendPath.class, new LazyShape<>(() -> AssessmentShapes.TREND));
        visitor.page(PartResult.class, new LazyShape<>(() -> AssessmentShapes.PART));
        visitor.page(GroupAssessment.class, new LazyShape<>(() -> AssessmentShapes.GROUP));
        visitor.page(Assessment.class, new LazyShape<>(() -> AssessmentShapes.ASSESSMENT));
        visitor.page(PlanAssessment.class, new LazyShape<>(() -> AssessmentShapes.PLAN_ASSESSMENT));
        visitor.page(Digest.class, new LazyShape<>(() -> ReceiptShapes.DIGEST));
        visitor.page(Ingredient.class, new LazyShape<>(() -> ReceiptShapes.INGREDIENT));
        visitor.page(VersionChoice.class, new LazyShape<>(() -> ReceiptShapes.VERSION_CHOICE));
        visitor.page(Receipt.class, new LazyShape<>(() -> ReceiptShapes.RECEIPT));
        visitor.page(ScoringScheme.class, new LazyShape<>(() -> ScoringShapes.SCHEME));
        visitor.page(Attainment.class, new LazyShape<>(() -> ScoreShapes.ATTAINMENT));
        visitor.page(ScoreSheet.class, new LazyShape<>(() -> ScoreShapes.SHEET));
        visitor.page(ScoreReport.class, new LazyShape<>(() -> ScoreShapes.SCORE_REPORT));
        visitor.page(RankReport.class, new LazyShape<>(() -> ScoreShapes.RANK_REPORT));
        ResultPages.each(visitor);
    }
}
