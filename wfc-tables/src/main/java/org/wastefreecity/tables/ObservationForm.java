/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.TableColumn.Kind;
import org.wastefreecity.tables.TableColumn.Numbering;

/** Observations as plain CSV. */
final class ObservationForm implements RowForm<Observation> {
    static final Wording SYSTEM_EXPECTED =
            Wording.of("指标体系，如foshan-2022-draft", "an indicator system such as foshan-2022-draft");
    static final Wording INDICATOR_EXPECTED =
            Wording.of("指标序号，如16或54.2", "the number of an indicator such as 16 or 54.2");
    static final Wording TERRITORY_EXPECTED = Wording.of("六位行政区划代码", "a division code of six digits");
    static final Wording PERIOD_EXPECTED = Wording.of(
            "报告期：2020、2020-S1、2020-Q3、2020-09、2020-09-30或2021/2025",
            "a period: 2020, 2020-S1, 2020-Q3, 2020-09, 2020-09-30 or 2021/2025");

    private static final Numbering N = new Numbering();
    private static final TableColumn SYSTEM = N.required("system", "指标体系", Kind.CODE);
    private static final TableColumn INDICATOR = N.required("indicator", "指标序号", Kind.CODE, "指标", "序号");
    private static final TableColumn TERRITORY = N.required("territory", "地区", Kind.CODE, "region", "地区代码", "行政区划代码");
    private static final TableColumn PERIOD = N.required("period", "报告期", Kind.CODE, "时期", "统计期");
    private static final TableColumn FORM = N.optional("form", "值形式", Kind.CODE);
    private static final TableColumn VALUE = N.required("value", "填报值", Kind.TEXT, "数值");
    private static final TableColumn UNIT = N.optional("unit", "计量单位", Kind.CODE, "单位");
    private static final TableColumn LOWER = N.optional("lower", "下界", Kind.NUMBER);
    private static final TableColumn UPPER = N.optional("upper", "上界", Kind.NUMBER);
    private static final TableColumn STATUS = N.optional("status", "状态", Kind.CODE, "数据状态");
    private static final TableColumn PRINTED = N.optional("printed", "原文", Kind.TEXT);
    private static final TableColumn SOURCE = N.optional("source", "来源", Kind.TEXT);
    static final List<TableColumn> COLUMNS =
            List.of(SYSTEM, INDICATOR, TERRITORY, PERIOD, FORM, VALUE, UNIT, LOWER, UPPER, STATUS, PRINTED, SOURCE);

    /** The columns of a form that people fill in, see {@link ObservationRow#cells}. */
    static final List<TableColumn> SHOWN = List.of(SYSTEM, INDICATOR, TERRITORY, PERIOD, VALUE, STATUS, SOURCE);

    /** A row that fills one of these says by itself what its value is. */
    static final List<TableColumn> STATING = List.of(FORM, UNIT, LOWER, UPPER);

    private final ValueCells values =
            new ValueCells(new ValueCells.Columns(FORM, VALUE, VALUE, UNIT, LOWER, UPPER), UnitText::printed);
    private final Memo<SystemId> systems = new Memo<>(SystemId::parse);
    private final Memo<IndicatorCode> indicators = new Memo<>(IndicatorCode::parse);
    private final Memo<RegionCode> territories = new Memo<>(RegionCode::parse);
    private final Memo<ReportingPeriod> periods = new Memo<>(ReportingPeriod::parse);

    @Override
    public List<TableColumn> columns() {
        return COLUMNS;
    }

    @Override
    public void write(Observation row, RowWriting cells) {
        cells.put(SYSTEM, row.system().toString());
        cells.put(INDICATOR, row.subject().text());
        cells.put(TERRITORY, row.territory().text());
        cells.put(PERIOD, row.period().toString());
        values.write(row.value(), cells);
        cells.put(STATUS, row.status().name());
        cells.put(PRINTED, row.printed());
        cells.put(SOURCE, row.source());
    }

    @Override
    public Optional<Observation> read(RowReading cells) {
        Optional<SystemId> system = cells.parsed(SYSTEM, "unknown-system", SYSTEM_EXPECTED, systems);
        Optional<IndicatorCode> subject = cells.parsed(INDICATOR, "unknown-indicator", INDICATOR_EXPECTED, indicators);
        Optional<RegionCode> territory = cells.parsed(TERRITORY, "unknown-territory", TERRITORY_EXPECTED, territories);
        Optional<ReportingPeriod> period = cells.parsed(PERIOD, "unknown-period", PERIOD_EXPECTED, periods);
        Optional<ObservationStatus> status = cells.isGiven(STATUS)
                ? cells.parsed(STATUS, "unknown-status", StatusCodes.EXPECTED, StatusCodes::parse)
                : Optional.empty();
        Optional<ObservedValue> value = values.read(cells, status);
        if (cells.isFaulty()) {
            return Optional.empty();
        }
        return cells.made(
                STATUS,
                "status-contradicts-value",
                () -> Observation.builder()
                        .system(system.orElseThrow())
                        .subject(subject.orElseThrow())
                        .territory(territory.orElseThrow())
                        .period(period.orElseThrow())
                        .value(value.orElseThrow())
                        .status(status.orElse(ObservationStatus.NORMAL))
                        .printed(cells.text(PRINTED))
                        .source(cells.text(SOURCE))
                        .build());
    }
}
