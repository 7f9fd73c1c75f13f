/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.TableColumn.Kind;

/** Baselines as plain CSV: the columns of observations, then those of their place in the plan. */
final class BaselineForm implements RowForm<Baseline> {
    private static final int FIRST = ObservationForm.COLUMNS.size() + 1;
    private static final TableColumn DOCUMENT = required(FIRST, "document", "文件");
    private static final TableColumn PLACE = required(FIRST + 1, "place", "位置");
    private static final TableColumn READING_ZH =
            new TableColumn(FIRST + 2, "reading_zh", "解读", Kind.TEXT, false, List.of());
    private static final TableColumn READING_EN =
            new TableColumn(FIRST + 3, "reading_en", "解读（英文）", Kind.TEXT, false, List.of());
    private static final List<TableColumn> COLUMNS = columnsOf();

    private final ObservationForm observations = new ObservationForm();

    private static TableColumn required(int number, String id, String zh) {
        return new TableColumn(number, id, zh, Kind.TEXT, true, List.of());
    }

    private static List<TableColumn> columnsOf() {
        List<TableColumn> columns = new ArrayList<>(ObservationForm.COLUMNS);
        columns.addAll(List.of(DOCUMENT, PLACE, READING_ZH, READING_EN));
        return List.copyOf(columns);
    }

    @Override
    public List<TableColumn> columns() {
        return COLUMNS;
    }

    @Override
    public void write(Baseline row, RowWriting cells) {
        observations.write(row.observation(), cells);
        cells.put(DOCUMENT, row.provenance().document());
        cells.put(PLACE, row.provenance().place());
        row.provenance().reading().ifPresent(r -> {
            cells.put(READING_ZH, r.zh());
            cells.put(READING_EN, r.en());
        });
    }

    @Override
    public Optional<Baseline> read(RowReading cells) {
        Optional<Observation> observation = observations.read(cells);
        Optional<Wording> reading = reading(cells);
        Optional<Provenance> provenance = cells.made(
                DOCUMENT,
                "no-provenance",
                () -> new Provenance(
                        cells.text(DOCUMENT).orElse(""), cells.text(PLACE).orElse(""), reading));
        if (cells.isFaulty() || observation.isEmpty() || provenance.isEmpty()) {
            return Optional.empty();
        }
        TableColumn period = COLUMNS.get(3);
        return cells.made(period, "no-year", () -> new Baseline(observation.get(), provenance.get()));
    }

    private static Optional<Wording> reading(RowReading cells) {
        if (!cells.isGiven(READING_ZH) && !cells.isGiven(READING_EN)) {
            return Optional.empty();
        }
        if (!cells.isGiven(READING_ZH) || !cells.isGiven(READING_EN)) {
            TableColumn empty = cells.isGiven(READING_ZH) ? READING_EN : READING_ZH;
            cells.fault(empty, "half-a-reading", Wording.of("中英文解读各一列", "the reading in both languages"));
            return Optional.empty();
        }
        return Optional.of(Wording.of(
                cells.text(READING_ZH).orElseThrow(), cells.text(READING_EN).orElseThrow()));
    }
}
