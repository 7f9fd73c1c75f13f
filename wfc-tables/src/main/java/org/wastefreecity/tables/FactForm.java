/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.TableColumn.Kind;
import org.wastefreecity.tables.TableColumn.Numbering;

/** Ledger facts as plain CSV, with the columns that {@code wfc aggregate} reads. */
final class FactForm implements RowForm<Fact> {
    static final Wording REPORTER_EXPECTED = Wording.of("填报单位名称", "the name of a reporter");

    private static final Numbering N = new Numbering();
    private static final TableColumn TERRITORY =
            N.required("territory", "地区", Kind.CODE, "region", "地区代码", "地域", "行政区划", "行政区划代码", "区划代码");
    private static final TableColumn CATEGORY = N.required("category", "类别", Kind.TEXT, "类别代码", "固体废物类别", "废物类别");
    private static final TableColumn PERIOD = N.required("period", "报告期", Kind.CODE, "时期", "统计期");
    private static final TableColumn MEASURE = N.required("measure", "统计量", Kind.CODE);
    private static final TableColumn VALUE = N.required("value", "数值", Kind.NUMBER, "数量", "填报值");
    private static final TableColumn UNIT = N.optional("unit", "计量单位", Kind.CODE, "单位");
    private static final TableColumn REPORTER = N.required("reporter", "填报单位", Kind.TEXT, "报送单位", "报告单位");
    private static final TableColumn ZONE = N.optional("zone", "功能区", Kind.TEXT);
    private static final TableColumn STATUS = N.optional("status", "状态", Kind.CODE, "数据状态");
    private static final TableColumn FILED = N.optional("filed", "填报日期", Kind.CODE, "报送日期");
    private static final List<TableColumn> COLUMNS =
            List.of(TERRITORY, CATEGORY, PERIOD, MEASURE, VALUE, UNIT, REPORTER, ZONE, STATUS, FILED);

    private static final FactCells.Columns AT = new FactCells.Columns(VALUE, UNIT, STATUS, FILED);

    private final FactCells spokenOf;
    private final Memo<RegionCode> territories = new Memo<>(RegionCode::parse);
    private final Memo<ReportingPeriod> periods = new Memo<>(ReportingPeriod::parse);
    private final Memo<UnitOfMeasure> units = new Memo<>(UnitOfMeasure::parse);

    FactForm(FactCells spokenOf) {
        this.spokenOf = spokenOf;
    }

    @Override
    public List<TableColumn> columns() {
        return COLUMNS;
    }

    @Override
    public void write(Fact row, RowWriting cells) {
        cells.put(TERRITORY, row.territory().text());
        cells.put(CATEGORY, row.category());
        cells.put(PERIOD, row.period().toString());
        spokenOf.writeMeasure(MEASURE, row, cells);
        cells.put(VALUE, row.value().value());
        cells.put(UNIT, UnitText.printed(row.value().unit()));
        cells.put(REPORTER, row.reporter());
        cells.put(ZONE, row.zone());
        if (row.status() != ObservationStatus.NORMAL) {
            cells.put(STATUS, row.status().name());
        }
        cells.put(FILED, row.filed().map(LocalDate::toString));
    }

    @Override
    public Optional<Fact> read(RowReading cells) {
        Optional<ObservationStatus> status = cells.isGiven(STATUS)
                ? cells.parsed(STATUS, "unknown-status", StatusCodes.EXPECTED, StatusCodes::parse)
                : Optional.of(ObservationStatus.NORMAL);
        Optional<RegionCode> territory =
                cells.parsed(TERRITORY, "unknown-territory", ObservationForm.TERRITORY_EXPECTED, territories);
        Optional<String> category = spokenOf.readCategory(CATEGORY, cells);
        Optional<ReportingPeriod> period =
                cells.parsed(PERIOD, "unknown-period", ObservationForm.PERIOD_EXPECTED, periods);
        Optional<Measure> measure = spokenOf.readMeasure(MEASURE, cells);
        Optional<String> reporter =
                FactCells.needed(REPORTER, "unknown-reporter", REPORTER_EXPECTED, cells.text(REPORTER), cells);
        FactCells.Codes codes = new FactCells.Codes(
                measure, category, territory, cells.text(ZONE).filter(z -> !z.isBlank()), period, reporter);
        return FactCells.fact(AT, codes, status, !cells.isGiven(VALUE), units, cells);
    }
}
