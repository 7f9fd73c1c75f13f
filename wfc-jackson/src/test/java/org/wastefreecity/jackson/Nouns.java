/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
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
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.Pages;

/** Where properties get values of every noun that {@link WfcModule} registers, and the ways to pass them over the wire. */
final class Nouns extends DomainContextBase {
    /** A value of any noun there is, as often a small one as a whole plan. */
    static Arbitrary<Object> any() {
        Nouns nouns = new Nouns();
        List<Arbitrary<Object>> all = new ArrayList<>();
        Arrays.stream(Nouns.class.getDeclaredMethods())
                .filter(m ->
                        m.isAnnotationPresent(Provide.class) && !m.getName().equals("way"))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> {
                    try {
                        all.add(((Arbitrary<?>) m.invoke(nouns)).asGeneric());
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                });
        return Arbitraries.oneOf(all);
    }

    /** The type under which a value has its page. */
    @SuppressWarnings("unchecked") // a value of the type
    static <T> Class<T> typeOf(T value) {
        List<Class<?>> types = new ArrayList<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <P> void page(Class<P> type, Shape<P> shape) {
                if (type.isInstance(value)) {
                    types.add(type);
                }
            }

            @Override
            public <P> void written(Class<P> type, Writing<P> shape) {
                // is not read
            }
        });
        if (types.size() != 1) {
            throw new AssertionError(value.getClass() + " has the pages " + types);
        }
        return (Class<T>) types.get(0);
    }

    @Provide
    Arbitrary<Way> way() {
        return Arbitraries.of(Way.class);
    }

    @Provide
    Arbitrary<Wording> wording() {
        return ValueArbitraries.wording();
    }

    @Provide
    Arbitrary<Figure> figure() {
        return ValueArbitraries.figure();
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        return ValueArbitraries.bounds();
    }

    @Provide
    Arbitrary<Rational> rational() {
        return ValueArbitraries.rational();
    }

    @Provide
    Arbitrary<UnitOfMeasure> unit() {
        return ValueArbitraries.unit();
    }

    @Provide
    Arbitrary<ReportingPeriod> period() {
        return ValueArbitraries.period();
    }

    @Provide
    Arbitrary<Deadline> deadline() {
        return ValueArbitraries.deadline();
    }

    @Provide
    Arbitrary<Provenance> provenance() {
        return ValueArbitraries.provenance();
    }

    @Provide
    Arbitrary<RegionCode> regionCode() {
        return ValueArbitraries.regionCode();
    }

    @Provide
    Arbitrary<Region> region() {
        return ValueArbitraries.region();
    }

    @Provide
    Arbitrary<Zone> zone() {
        return ValueArbitraries.zone();
    }

    @Provide
    Arbitrary<Territory> territory() {
        return ValueArbitraries.territory();
    }

    @Provide
    Arbitrary<WasteCategory> wasteCategory() {
        return ValueArbitraries.wasteCategory();
    }

    @Provide
    Arbitrary<Measure> measure() {
        return ValueArbitraries.measure();
    }

    @Provide
    Arbitrary<MeasureCatalogue> measureCatalogue() {
        return ValueArbitraries.measureCatalogue();
    }

    @Provide
    Arbitrary<CategoryTree> categoryTree() {
        return ValueArbitraries.categoryTree();
    }

    @Provide
    Arbitrary<Attestation> attestation() {
        return ValueArbitraries.attestation();
    }

    @Provide
    Arbitrary<IndicatorFormula> indicatorFormula() {
        return SystemArbitraries.formula();
    }

    @Provide
    Arbitrary<Fact> fact() {
        return ValueArbitraries.fact();
    }

    @Provide
    Arbitrary<FactDocument> factDocument() {
        return ValueArbitraries.factDocument();
    }

    @Provide
    Arbitrary<ObservationDocument> observationDocument() {
        return ObservationArbitraries.document();
    }

    @Provide
    Arbitrary<Finding> finding() {
        return ValueArbitraries.finding();
    }

    @Provide
    Arbitrary<IndicatorCode> code() {
        return TargetArbitraries.code();
    }

    @Provide
    Arbitrary<SystemId> systemId() {
        return SystemArbitraries.systemId();
    }

    @Provide
    Arbitrary<ResponsibleUnit> responsibleUnit() {
        return SystemArbitraries.responsibleUnit();
    }

    @Provide
    Arbitrary<Party> party() {
        return SystemArbitraries.party();
    }

    @Provide
    Arbitrary<Indicator> indicator() {
        return SystemArbitraries.indicator();
    }

    @Provide
    Arbitrary<IndicatorSystem> system() {
        return SystemArbitraries.system();
    }

    @Provide
    Arbitrary<SystemDocument> systemDocument() {
        return SystemArbitraries.systemDocument();
    }

    @Provide
    Arbitrary<SystemMapping> systemMapping() {
        return SystemArbitraries.systemMapping();
    }

    @Provide
    Arbitrary<Responsibility> responsibility() {
        return SystemArbitraries.responsibility(ValueArbitraries.text());
    }

    @Provide
    Arbitrary<Condition> condition() {
        return TargetArbitraries.condition(3);
    }

    @Provide
    Arbitrary<Scope> scope() {
        return TargetArbitraries.scope();
    }

    @Provide
    Arbitrary<Target> target() {
        return TargetArbitraries.target();
    }

    @Provide
    Arbitrary<ObservedValue> value() {
        return ObservationArbitraries.value();
    }

    @Provide
    Arbitrary<Observation> observation() {
        return ObservationArbitraries.observation();
    }

    @Provide
    Arbitrary<Baseline> baseline() {
        return ObservationArbitraries.baseline();
    }

    @Provide
    Arbitrary<Task> task() {
        return PlanArbitraries.task();
    }

    @Provide
    Arbitrary<ScoringScheme> scoringScheme() {
        return ScoringArbitraries.scheme();
    }

    @Provide
    Arbitrary<Plan> plan() {
        return PlanArbitraries.plan();
    }
}
