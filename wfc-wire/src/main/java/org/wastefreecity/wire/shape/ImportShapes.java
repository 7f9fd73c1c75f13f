/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.rules.reading.table.ColumnKind;
import org.wastefreecity.rules.reading.table.ImportedTable;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What reading tables came to. */
public final class ImportShapes {
    /** What a row of observations came to. */
    public static final Shape<ObservationReader.Outcome> OUTCOME = outcome();
    /** A column as it was understood. */
    public static final Shape<ImportedTable.Column> COLUMN = column();
    /** How sure the reading of a row is. */
    public static final Shape<ImportedTable.Row> ROW = row();
    /** A table that was read. */
    public static final Shape<ImportedTable> TABLE = table();

    private ImportShapes() {}

    private static Shape<ObservationReader.Outcome> outcome() {
        ObjectShape<ObservationReader.Outcome> page = ObjectShape.of("ObservationReader.Outcome");
        Field<ObservationReader.Outcome, Optional<Observation>> observation =
                page.optional("observation", PlanShapes.OBSERVATION, ObservationReader.Outcome::observation);
        Field<ObservationReader.Outcome, List<Finding>> findings =
                page.list("findings", ValueShapes.FINDING, ObservationReader.Outcome::findings);
        return page.made(v -> new ObservationReader.Outcome(v.get(observation), v.get(findings)));
    }

    private static Shape<ImportedTable.Column> column() {
        ObjectShape<ImportedTable.Column> page = ObjectShape.of("ImportedTable.Column");
        Field<ImportedTable.Column, String> heading =
                page.required("heading", Shape.STRING, ImportedTable.Column::heading);
        Field<ImportedTable.Column, ColumnKind> kind =
                page.required("kind", Shape.constant(ColumnKind.class), ImportedTable.Column::kind);
        Field<ImportedTable.Column, String> id = page.required("id", Shape.STRING, ImportedTable.Column::id);
        Field<ImportedTable.Column, Optional<Integer>> year =
                page.optional("year", Shape.INTEGER, ImportedTable.Column::year);
        return page.made(v -> new ImportedTable.Column(v.get(heading), v.get(kind), v.get(id), v.get(year)));
    }

    private static Shape<ImportedTable.Row> row() {
        ObjectShape<ImportedTable.Row> page = ObjectShape.of("ImportedTable.Row");
        Field<ImportedTable.Row, IndicatorCode> code =
                page.required("code", SystemShapes.CODE, ImportedTable.Row::code);
        Field<ImportedTable.Row, Confidence> confidence =
                page.required("confidence", Shape.constant(Confidence.class), ImportedTable.Row::confidence);
        return page.made(v -> new ImportedTable.Row(v.get(code), v.get(confidence)));
    }

    private static Shape<ImportedTable> table() {
        ObjectShape<ImportedTable> page = ObjectShape.of("ImportedTable");
        Field<ImportedTable, Plan> plan = page.required("plan", PlanShapes.PLAN, ImportedTable::plan);
        Field<ImportedTable, List<ImportedTable.Column>> columns = page.list("columns", COLUMN, ImportedTable::columns);
        Field<ImportedTable, List<ImportedTable.Row>> rows = page.list("rows", ROW, ImportedTable::rows);
        return page.made(v -> new ImportedTable(v.get(plan), v.get(columns), v.get(rows)));
    }
}
