/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
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
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
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

/**
 * What is written reads back equal, by every {@link Way}. A figure equals another only in every digit and place, a text only in
 * every character. More tries: {@code mvn test -Djqwik.tries.default=100000}.
 */
@Domain(Nouns.class)
class RoundTripProperties {
    private static <T> void assertComesBack(T value, Class<T> type, Way way) throws IOException {
        T read = way.pass(value, type);
        assertEquals(value, read);
        assertEquals(value.toString(), read.toString());
        assertEquals(value.hashCode(), read.hashCode());
    }

    @Property
    void wordingComesBack(@ForAll Wording wording, @ForAll Way way) throws IOException {
        assertComesBack(wording, Wording.class, way);
    }

    @Property
    void figureComesBack(@ForAll Figure figure, @ForAll Way way) throws IOException {
        assertComesBack(figure, Figure.class, way);
    }

    @Property
    void boundsComesBack(@ForAll Bounds bounds, @ForAll Way way) throws IOException {
        assertComesBack(bounds, Bounds.class, way);
    }

    @Property
    void rationalComesBack(@ForAll Rational rational, @ForAll Way way) throws IOException {
        assertComesBack(rational, Rational.class, way);
    }

    @Property
    void unitOfMeasureComesBack(@ForAll UnitOfMeasure unitOfMeasure, @ForAll Way way) throws IOException {
        assertComesBack(unitOfMeasure, UnitOfMeasure.class, way);
    }

    @Property
    void reportingPeriodComesBack(@ForAll ReportingPeriod reportingPeriod, @ForAll Way way) throws IOException {
        assertComesBack(reportingPeriod, ReportingPeriod.class, way);
    }

    @Property
    void deadlineComesBack(@ForAll Deadline deadline, @ForAll Way way) throws IOException {
        assertComesBack(deadline, Deadline.class, way);
    }

    @Property
    void provenanceComesBack(@ForAll Provenance provenance, @ForAll Way way) throws IOException {
        assertComesBack(provenance, Provenance.class, way);
    }

    @Property
    void regionCodeComesBack(@ForAll RegionCode regionCode, @ForAll Way way) throws IOException {
        assertComesBack(regionCode, RegionCode.class, way);
    }

    @Property
    void regionComesBack(@ForAll Region region, @ForAll Way way) throws IOException {
        assertComesBack(region, Region.class, way);
    }

    @Property
    void zoneComesBack(@ForAll Zone zone, @ForAll Way way) throws IOException {
        assertComesBack(zone, Zone.class, way);
    }

    @Property
    void territoryComesBack(@ForAll Territory territory, @ForAll Way way) throws IOException {
        assertComesBack(territory, Territory.class, way);
    }

    @Property
    void wasteCategoryComesBack(@ForAll WasteCategory wasteCategory, @ForAll Way way) throws IOException {
        assertComesBack(wasteCategory, WasteCategory.class, way);
    }

    @Property
    void measureComesBack(@ForAll Measure measure, @ForAll Way way) throws IOException {
        assertComesBack(measure, Measure.class, way);
    }

    @Property
    void measureCatalogueComesBack(@ForAll MeasureCatalogue catalogue, @ForAll Way way) throws IOException {
        assertComesBack(catalogue, MeasureCatalogue.class, way);
    }

    @Property
    void categoryTreeComesBack(@ForAll CategoryTree tree, @ForAll Way way) throws IOException {
        assertComesBack(tree, CategoryTree.class, way);
    }

    @Property
    void attestationComesBack(@ForAll Attestation attestation, @ForAll Way way) throws IOException {
        assertComesBack(attestation, Attestation.class, way);
    }

    @Property
    void indicatorFormulaComesBack(@ForAll IndicatorFormula formula, @ForAll Way way) throws IOException {
        assertComesBack(formula, IndicatorFormula.class, way);
    }

    @Property
    void factComesBack(@ForAll Fact fact, @ForAll Way way) throws IOException {
        assertComesBack(fact, Fact.class, way);
    }

    @Property
    void factDocumentComesBack(@ForAll FactDocument document, @ForAll Way way) throws IOException {
        assertComesBack(document, FactDocument.class, way);
    }

    @Property
    void observationDocumentComesBack(@ForAll ObservationDocument document, @ForAll Way way) throws IOException {
        assertComesBack(document, ObservationDocument.class, way);
    }

    @Property
    void findingComesBack(@ForAll Finding finding, @ForAll Way way) throws IOException {
        assertComesBack(finding, Finding.class, way);
    }

    @Property
    void indicatorCodeComesBack(@ForAll IndicatorCode indicatorCode, @ForAll Way way) throws IOException {
        assertComesBack(indicatorCode, IndicatorCode.class, way);
    }

    @Property
    void systemIdComesBack(@ForAll SystemId systemId, @ForAll Way way) throws IOException {
        assertComesBack(systemId, SystemId.class, way);
    }

    @Property
    void responsibleUnitComesBack(@ForAll ResponsibleUnit responsibleUnit, @ForAll Way way) throws IOException {
        assertComesBack(responsibleUnit, ResponsibleUnit.class, way);
    }

    @Property
    void responsibilityComesBack(@ForAll Responsibility responsibility, @ForAll Way way) throws IOException {
        assertComesBack(responsibility, Responsibility.class, way);
    }

    @Property
    void partyComesBack(@ForAll Party party, @ForAll Way way) throws IOException {
        assertComesBack(party, Party.class, way);
    }

    @Property
    void indicatorComesBack(@ForAll Indicator indicator, @ForAll Way way) throws IOException {
        assertComesBack(indicator, Indicator.class, way);
    }

    @Property
    void systemDocumentComesBack(@ForAll SystemDocument systemDocument, @ForAll Way way) throws IOException {
        assertComesBack(systemDocument, SystemDocument.class, way);
    }

    @Property
    void systemMappingComesBack(@ForAll SystemMapping systemMapping, @ForAll Way way) throws IOException {
        assertComesBack(systemMapping, SystemMapping.class, way);
    }

    @Property
    void indicatorSystemComesBack(@ForAll IndicatorSystem indicatorSystem, @ForAll Way way) throws IOException {
        assertComesBack(indicatorSystem, IndicatorSystem.class, way);
    }

    @Property
    void conditionComesBack(@ForAll Condition condition, @ForAll Way way) throws IOException {
        assertComesBack(condition, Condition.class, way);
    }

    @Property
    void scopeComesBack(@ForAll Scope scope, @ForAll Way way) throws IOException {
        assertComesBack(scope, Scope.class, way);
    }

    @Property
    void targetComesBack(@ForAll Target target, @ForAll Way way) throws IOException {
        assertComesBack(target, Target.class, way);
    }

    @Property
    void observedValueComesBack(@ForAll ObservedValue observedValue, @ForAll Way way) throws IOException {
        assertComesBack(observedValue, ObservedValue.class, way);
    }

    @Property
    void observationComesBack(@ForAll Observation observation, @ForAll Way way) throws IOException {
        assertComesBack(observation, Observation.class, way);
    }

    @Property
    void baselineComesBack(@ForAll Baseline baseline, @ForAll Way way) throws IOException {
        assertComesBack(baseline, Baseline.class, way);
    }

    @Property
    void taskComesBack(@ForAll Task task, @ForAll Way way) throws IOException {
        assertComesBack(task, Task.class, way);
    }

    @Property
    void planComesBack(@ForAll Plan plan, @ForAll Way way) throws IOException {
        assertComesBack(plan, Plan.class, way);
    }

    @Property
    void scoringScheme_comesBack(@ForAll ScoringScheme scheme, @ForAll Way way) throws IOException {
        assertComesBack(scheme, ScoringScheme.class, way);
    }
}
