/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.wastefreecity.jackson.shape.DocumentShapes;
import org.wastefreecity.jackson.shape.LedgerShapes;
import org.wastefreecity.jackson.shape.PlanShapes;
import org.wastefreecity.jackson.shape.ReportShapes;
import org.wastefreecity.jackson.shape.SystemShapes;
import org.wastefreecity.jackson.shape.TargetShapes;
import org.wastefreecity.jackson.shape.ValueShapes;
import org.wastefreecity.jackson.wire.Shape;
import org.wastefreecity.jackson.wire.WireException;
import org.wastefreecity.jackson.wire.Writing;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
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
 * Teaches a Jackson 2 mapper the nouns of wfc.
 * <p>
 * {@code new ObjectMapper().registerModule(new WfcModule())} is all; the wire form does not depend on the mapper's settings,
 * because every page is written by hand and nothing is found by reflection. A document that does not fit is refused with a
 * {@link JsonMappingException} whose cause is a {@link WireException} with path, line and a repair. Assessments and tallies are
 * written only. After registration the module must not be changed; then it is thread-safe.
 */
public final class WfcModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module, ready to be registered. */
    public WfcModule() {
        super("wfc", new Version(0, 1, 0, null, "org.wastefreecity", "wfc-jackson"));
        add(Wording.class, ValueShapes.WORDING);
        add(Figure.class, ValueShapes.FIGURE);
        add(Bounds.class, ValueShapes.BOUNDS);
        add(Rational.class, ValueShapes.RATIONAL);
        add(UnitOfMeasure.class, ValueShapes.UNIT);
        add(ReportingPeriod.class, ValueShapes.PERIOD);
        add(Deadline.class, ValueShapes.DEADLINE);
        add(Provenance.class, ValueShapes.PROVENANCE);
        add(RegionCode.class, ValueShapes.REGION_CODE);
        add(Region.class, ValueShapes.REGION);
        add(Zone.class, ValueShapes.ZONE);
        add(Territory.class, ValueShapes.TERRITORY);
        add(WasteCategory.class, ValueShapes.WASTE_CATEGORY);
        add(CategoryTree.class, ValueShapes.CATEGORY_TREE);
        add(Attestation.class, ValueShapes.ATTESTATION);
        add(Measure.class, LedgerShapes.MEASURE);
        add(MeasureCatalogue.class, LedgerShapes.MEASURE_CATALOGUE);
        add(Fact.class, LedgerShapes.FACT);
        add(Finding.class, ValueShapes.FINDING);
        add(IndicatorCode.class, SystemShapes.CODE);
        add(SystemId.class, SystemShapes.SYSTEM_ID);
        add(ResponsibleUnit.class, SystemShapes.UNIT_IN_CHARGE);
        add(Responsibility.class, SystemShapes.RESPONSIBILITY);
        add(Party.class, SystemShapes.PARTY);
        add(IndicatorFormula.class, SystemShapes.FORMULA);
        add(Indicator.class, SystemShapes.INDICATOR);
        add(IndicatorSystem.class, SystemShapes.SYSTEM);
        add(SystemDocument.class, DocumentShapes.SYSTEM_DOCUMENT);
        add(SystemMapping.class, DocumentShapes.SYSTEM_MAPPING);
        add(Condition.class, TargetShapes.CONDITION);
        add(Scope.class, TargetShapes.SCOPE);
        add(Target.class, TargetShapes.TARGET);
        add(ObservedValue.class, PlanShapes.VALUE);
        add(Observation.class, PlanShapes.OBSERVATION);
        add(Baseline.class, PlanShapes.BASELINE);
        add(Task.class, PlanShapes.TASK);
        add(Plan.class, PlanShapes.PLAN);
        addSerializer(new ShapeSerializer<>(Tally.class, LedgerShapes.TALLY));
        addSerializer(new ShapeSerializer<>(Assessment.class, ReportShapes.ASSESSMENT));
        addSerializer(new ShapeSerializer<>(PlanAssessment.class, ReportShapes.PLAN_ASSESSMENT));
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        addSerializer(new ShapeSerializer<>(type, shape));
        addDeserializer(type, new ShapeDeserializer<>(type, shape));
    }

    private static final class ShapeSerializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Writing<T> shape;

        ShapeSerializer(Class<T> type, Writing<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            try {
                shape.write(value, new JacksonWireWriter(out));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, out, provider); // our families tell their members themselves
        }

        @Override
        public String toString() {
            return "wfc " + handledType().getSimpleName();
        }
    }

    private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Shape<T> shape;

        ShapeDeserializer(Class<T> type, Shape<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return shape.read(new JacksonWireReader(in));
            } catch (WireException e) {
                throw new JsonMappingException(in, String.valueOf(e.getMessage()), e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(in, context); // as written: a default typing adds nothing to our pages
        }
    }
}
