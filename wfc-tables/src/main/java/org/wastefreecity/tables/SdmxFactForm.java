/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.TableColumn.Kind;
import org.wastefreecity.tables.TableColumn.Numbering;

/** Ledger facts as SDMX-CSV 2.0. */
final class SdmxFactForm implements RowForm<Fact> {
    /** The code by which SDMX says that a dimension does not apply. */
    private static final String NO_ZONE = "_Z";

    private static final Numbering N = new Numbering();
    private static final TableColumn STRUCTURE = SdmxCells.structure(N);
    private static final TableColumn STRUCTURE_ID = SdmxCells.structureId(N);
    private static final TableColumn ACTION = SdmxCells.action(N);
    private static final TableColumn MEASURE = SdmxCells.dimension(N, "MEASURE", Kind.CODE);
    private static final TableColumn CATEGORY = SdmxCells.dimension(N, "WASTE_CATEGORY", Kind.TEXT);
    private static final TableColumn REF_AREA = SdmxCells.dimension(N, "REF_AREA", Kind.CODE);
    private static final TableColumn ZONE = SdmxCells.other(N, "ZONE", Kind.TEXT);
    private static final TableColumn REPORTER = SdmxCells.dimension(N, "REPORTER", Kind.TEXT);
    private static final TableColumn TIME_PERIOD = SdmxCells.dimension(N, "TIME_PERIOD", Kind.CODE);
    private static final TableColumn ENTRY = SdmxCells.other(N, "ENTRY", Kind.NUMBER);
    private static final TableColumn OBS_VALUE = SdmxCells.other(N, "OBS_VALUE", Kind.NUMBER);
    private static final TableColumn UNIT_MEASURE = SdmxCells.other(N, "UNIT_MEASURE", Kind.CODE);
    private static final TableColumn OBS_STATUS = SdmxCells.other(N, "OBS_STATUS", Kind.CODE);
    private static final TableColumn STATUS_DETAIL = SdmxCells.other(N, "STATUS_DETAIL", Kind.CODE);
    private static final TableColumn FILED = SdmxCells.other(N, "FILED", Kind.CODE);
    private static final List<TableColumn> COLUMNS = List.of(
            STRUCTURE,
            STRUCTURE_ID,
            ACTION,
            MEASURE,
            CATEGORY,
            REF_AREA,
            ZONE,
            REPORTER,
            TIME_PERIOD,
            ENTRY,
            OBS_VALUE,
            UNIT_MEASURE,
            OBS_STATUS,
            STATUS_DETAIL,
            FILED);

    private static final FactCells.Columns AT = new FactCells.Columns(OBS_VALUE, UNIT_MEASURE, OBS_STATUS, FILED);

    private final SdmxCells sdmx;
    private final FactCells spokenOf;
    private final Memo<RegionCode> areas = new Memo<>(RegionCode::parse);
    private final Memo<ReportingPeriod> periods = new Memo<>(SdmxPeriod::parse);
    private final Memo<UnitOfMeasure> units = new Memo<>(UnitOfMeasure::parse);
    private final SeenKeys seen = new SeenKeys();

    SdmxFactForm(SdmxStructure structure, FactCells spokenOf) {
        this.sdmx = new SdmxCells(structure, STRUCTURE, STRUCTURE_ID, ACTION);
        this.spokenOf = spokenOf;
    }

    @Override
    public List<TableColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> passedOver() {
        return SdmxCells.PASSED_OVER;
    }

    @Override
    public boolean isSdmx() {
        return true;
    }

    @Override
    public void write(Fact row, RowWriting cells) {
        String period = SdmxPeriod.text(row.period());
        String zone = row.zone().orElse(NO_ZONE);
        if (row.zone().equals(Optional.of(NO_ZONE))) {
            throw cells.refused(ZONE, Wording.of("不是_Z的功能区标识", "the id of a zone other than _Z"), NO_ZONE);
        }
        sdmx.write(cells);
        spokenOf.writeMeasure(MEASURE, row, cells);
        cells.put(CATEGORY, row.category());
        cells.put(REF_AREA, row.territory().text());
        cells.put(ZONE, zone);
        cells.put(REPORTER, row.reporter());
        cells.put(TIME_PERIOD, period);
        cells.put(OBS_VALUE, row.value().value());
        cells.put(UNIT_MEASURE, UnitText.coded(row.value().unit()));
        SdmxCells.writeStatus(row.status(), OBS_STATUS, STATUS_DETAIL, cells);
        cells.put(FILED, row.filed().map(LocalDate::toString));
        int entry =
                seen.count(row.measure().id(), row.category(), row.territory().text(), zone, row.reporter(), period);
        cells.put(ENTRY, Integer.toString(entry));
    }

    @Override
    public Optional<Fact> read(RowReading cells) {
        if (!sdmx.read(cells)) {
            return Optional.empty();
        }
        Optional<ObservationStatus> status = SdmxCells.readStatus(OBS_STATUS, STATUS_DETAIL, cells);
        Optional<Measure> measure = spokenOf.readMeasure(MEASURE, cells);
        Optional<String> category = spokenOf.readCategory(CATEGORY, cells);
        Optional<RegionCode> area =
                cells.parsed(REF_AREA, "unknown-territory", ObservationForm.TERRITORY_EXPECTED, areas);
        Optional<String> reporter =
                FactCells.needed(REPORTER, "unknown-reporter", FactForm.REPORTER_EXPECTED, cells.text(REPORTER), cells);
        Optional<ReportingPeriod> period = cells.parsed(TIME_PERIOD, "unknown-period", SdmxPeriod.EXPECTED, periods);
        FactCells.Codes codes = new FactCells.Codes(
                measure,
                category,
                area,
                cells.text(ZONE).filter(z -> !z.isBlank() && !z.equals(NO_ZONE)),
                period,
                reporter);
        boolean none = !cells.isGiven(OBS_VALUE) || cells.code(OBS_VALUE).equals("NaN");
        return FactCells.fact(AT, codes, status, none, units, cells);
    }
}
