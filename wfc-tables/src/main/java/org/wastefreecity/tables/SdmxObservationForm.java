/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.tables.TableColumn.Kind;
import org.wastefreecity.tables.TableColumn.Numbering;

/** Observations as SDMX-CSV 2.0. */
final class SdmxObservationForm implements RowForm<Observation> {
    private static final Numbering N = new Numbering();
    private static final TableColumn STRUCTURE = SdmxCells.structure(N);
    private static final TableColumn STRUCTURE_ID = SdmxCells.structureId(N);
    private static final TableColumn ACTION = SdmxCells.action(N);
    private static final TableColumn SYSTEM = SdmxCells.dimension(N, "SYSTEM", Kind.CODE);
    private static final TableColumn INDICATOR = SdmxCells.dimension(N, "INDICATOR", Kind.CODE);
    private static final TableColumn REF_AREA = SdmxCells.dimension(N, "REF_AREA", Kind.CODE);
    private static final TableColumn TIME_PERIOD = SdmxCells.dimension(N, "TIME_PERIOD", Kind.CODE);
    private static final TableColumn ENTRY = SdmxCells.other(N, "ENTRY", Kind.NUMBER);
    private static final TableColumn OBS_VALUE = SdmxCells.other(N, "OBS_VALUE", Kind.NUMBER);
    private static final TableColumn LOWER_BOUND = SdmxCells.other(N, "LOWER_BOUND", Kind.NUMBER);
    private static final TableColumn UPPER_BOUND = SdmxCells.other(N, "UPPER_BOUND", Kind.NUMBER);
    private static final TableColumn UNIT_MEASURE = SdmxCells.other(N, "UNIT_MEASURE", Kind.CODE);
    private static final TableColumn OBS_STATUS = SdmxCells.other(N, "OBS_STATUS", Kind.CODE);
    private static final TableColumn STATUS_DETAIL = SdmxCells.other(N, "STATUS_DETAIL", Kind.CODE);
    private static final TableColumn VALUE_FORM = SdmxCells.other(N, "VALUE_FORM", Kind.CODE);
    private static final TableColumn VALUE_TEXT = SdmxCells.other(N, "VALUE_TEXT", Kind.TEXT);
    private static final TableColumn PRINTED = SdmxCells.other(N, "PRINTED", Kind.TEXT);
    private static final TableColumn SOURCE = SdmxCells.other(N, "SOURCE", Kind.TEXT);
    private static final List<TableColumn> COLUMNS = List.of(
            STRUCTURE,
            STRUCTURE_ID,
            ACTION,
            SYSTEM,
            INDICATOR,
            REF_AREA,
            TIME_PERIOD,
            ENTRY,
            OBS_VALUE,
            LOWER_BOUND,
            UPPER_BOUND,
            UNIT_MEASURE,
            OBS_STATUS,
            STATUS_DETAIL,
            VALUE_FORM,
            VALUE_TEXT,
            PRINTED,
            SOURCE);

    /** The components that are the cells of {@link ObservationRow#cells}. */
    static final List<TableColumn> SHOWN =
            List.of(SYSTEM, INDICATOR, REF_AREA, TIME_PERIOD, OBS_VALUE, OBS_STATUS, SOURCE);

    private final SdmxCells sdmx;
    private final ValueCells values = new ValueCells(
            new ValueCells.Columns(VALUE_FORM, OBS_VALUE, VALUE_TEXT, UNIT_MEASURE, LOWER_BOUND, UPPER_BOUND),
            UnitText::coded);
    private final Memo<SystemId> systems = new Memo<>(SystemId::parse);
    private final Memo<IndicatorCode> indicators = new Memo<>(IndicatorCode::parse);
    private final Memo<RegionCode> areas = new Memo<>(RegionCode::parse);
    private final Memo<ReportingPeriod> periods = new Memo<>(SdmxPeriod::parse);
    private final SeenKeys seen = new SeenKeys();

    SdmxObservationForm(SdmxStructure structure) {
        this.sdmx = new SdmxCells(structure, STRUCTURE, STRUCTURE_ID, ACTION);
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
    public void write(Observation row, RowWriting cells) {
        String period = SdmxPeriod.text(row.period());
        sdmx.write(cells);
        cells.put(SYSTEM, row.system().toString());
        cells.put(INDICATOR, row.subject().text());
        cells.put(REF_AREA, row.territory().text());
        cells.put(TIME_PERIOD, period);
        values.write(row.value(), cells);
        SdmxCells.writeStatus(row.status(), OBS_STATUS, STATUS_DETAIL, cells);
        cells.put(PRINTED, row.printed());
        cells.put(SOURCE, row.source());
        int entry = seen.count(
                row.system().toString(), row.subject().text(), row.territory().text(), period);
        cells.put(ENTRY, Integer.toString(entry));
    }

    @Override
    public Optional<Observation> read(RowReading cells) {
        if (!sdmx.read(cells)) {
            return Optional.empty();
        }
        Optional<SystemId> system = cells.parsed(SYSTEM, "unknown-system", ObservationForm.SYSTEM_EXPECTED, systems);
        Optional<IndicatorCode> subject =
                cells.parsed(INDICATOR, "unknown-indicator", ObservationForm.INDICATOR_EXPECTED, indicators);
        Optional<RegionCode> area =
                cells.parsed(REF_AREA, "unknown-territory", ObservationForm.TERRITORY_EXPECTED, areas);
        Optional<ReportingPeriod> period = cells.parsed(TIME_PERIOD, "unknown-period", SdmxPeriod.EXPECTED, periods);
        Optional<ObservationStatus> status = SdmxCells.readStatus(OBS_STATUS, STATUS_DETAIL, cells);
        Optional<ObservedValue> value = values.read(cells, status);
        if (cells.isFaulty()) {
            return Optional.empty();
        }
        return cells.made(
                OBS_STATUS,
                "status-contradicts-value",
                () -> Observation.builder()
                        .system(system.orElseThrow())
                        .subject(subject.orElseThrow())
                        .territory(area.orElseThrow())
                        .period(period.orElseThrow())
                        .value(value.orElseThrow())
                        .status(status.orElse(ObservationStatus.NORMAL))
                        .printed(cells.text(PRINTED))
                        .source(cells.text(SOURCE))
                        .build());
    }
}
