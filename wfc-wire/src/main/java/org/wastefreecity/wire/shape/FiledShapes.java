/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Documents that are filed: observations, and facts with their measures. */
public final class FiledShapes {
    /** The format of observation documents that this version writes and reads. */
    public static final String OBSERVATIONS_FORMAT = "wfc-observations/1";
    /** The format of fact documents that this version writes and reads. */
    public static final String FACTS_FORMAT = "wfc-facts/1";

    /** Observations with their sources; each as it stands in a bare list. */
    public static final Shape<ObservationDocument> OBSERVATION_DOCUMENT = observationDocument();
    /** Facts with their measures; a row names its measure by id, where a fact by itself holds it whole. */
    public static final Shape<FactDocument> FACT_DOCUMENT = factDocument();

    private FiledShapes() {}

    private static Shape<ObservationDocument> observationDocument() {
        ObjectShape<ObservationDocument> page = ObjectShape.of("ObservationDocument");
        Field<ObservationDocument, String> format =
                page.required("format", ValueShapes.formatOf(OBSERVATIONS_FORMAT), d -> OBSERVATIONS_FORMAT);
        Field<ObservationDocument, Wording> title =
                page.required("title", ValueShapes.WORDING, ObservationDocument::title);
        Field<ObservationDocument, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, ObservationDocument::sources);
        Shape<List<SystemId>> systems = SystemShapes.SYSTEM_ID.list();
        page.derived("systems", systems, ObservationDocument::systems);
        Field<ObservationDocument, List<Observation>> observations =
                page.list("observations", PlanShapes.OBSERVATION, ObservationDocument::observations);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new ObservationDocument(v.get(title), v.get(sources), v.get(observations));
        });
    }

    private static Shape<FactDocument> factDocument() {
        ObjectShape<FactDocument> page = ObjectShape.of("FactDocument");
        Field<FactDocument, String> format =
                page.required("format", ValueShapes.formatOf(FACTS_FORMAT), d -> FACTS_FORMAT);
        Field<FactDocument, Wording> title = page.required("title", ValueShapes.WORDING, FactDocument::title);
        Field<FactDocument, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, FactDocument::sources);
        Field<FactDocument, MeasureCatalogue> catalogue =
                page.required("catalogue", LedgerShapes.MEASURE_CATALOGUE, FactDocument::catalogue);
        Field<FactDocument, List<String>> tables = page.list("tables", Shape.TEXT, FactDocument::tables);
        Field<FactDocument, List<FactRow>> rows = page.list(
                "facts", FactRow.SHAPE, d -> d.facts().stream().map(FactRow::of).toList());
        return page.made(v -> {
            v.get(format);
            List<Fact> facts = facts(v.get(rows), v.get(catalogue));
            return new FactDocument(v.get(title), v.get(sources), v.get(catalogue), facts, v.get(tables));
        });
    }

    private static List<Fact> facts(List<FactRow> rows, MeasureCatalogue catalogue) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        catalogue.measures().forEach(m -> measures.put(m.id(), m));
        List<Fact> facts = new ArrayList<>(rows.size());
        for (FactRow row : rows) {
            Measure measure = measures.get(row.measure());
            String place = "facts[" + facts.size() + "]"; // the row was read before all that it must agree with
            if (measure == null) {
                throw new InvalidPartException(
                        "FactDocument",
                        "facts",
                        Wording.of("本目录的统计量", "a measure of this catalogue"),
                        place + " → " + row.measure());
            }
            try {
                facts.add(row.toFact(measure));
            } catch (InvalidPartException e) {
                throw new InvalidPartException(e.type(), e.part(), e.expected(), place + " → " + e.actual());
            } catch (UnitMismatchException e) {
                throw new InvalidPartException(
                        "FactDocument",
                        "facts",
                        Wording.of("与统计量同类的计量单位" + measure.unit(), "a unit of the measure's kind, " + measure.unit()),
                        place + " → " + row.value().unit());
            }
        }
        return facts;
    }
}
