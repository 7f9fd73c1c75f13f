/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.observation.Observation;

/** Observations of another form, each of which somebody looks at who knows the indicators. */
final class IntakeForm implements RowForm<Observation> {
    private final RowForm<Observation> form;
    private final List<TableColumn> shown;
    private final List<TableColumn> stating;
    private final ObservationIntake intake;

    /**
     * A form.
     *
     * @param form how a row stands in cells
     * @param shown the columns of system, indicator, territory, period, value, status and source
     * @param stating the columns one of which has to be filled for a row to be read by itself; none if every row is
     * @param intake who looks at the rows
     */
    IntakeForm(
            RowForm<Observation> form, List<TableColumn> shown, List<TableColumn> stating, ObservationIntake intake) {
        this.form = form;
        this.shown = shown;
        this.stating = stating;
        this.intake = intake;
    }

    @Override
    public List<TableColumn> columns() {
        return form.columns();
    }

    @Override
    public Set<String> passedOver() {
        return form.passedOver();
    }

    @Override
    public boolean isSdmx() {
        return form.isSdmx();
    }

    @Override
    public void write(Observation row, RowWriting cells) {
        form.write(row, cells);
    }

    @Override
    public Optional<Observation> read(RowReading cells) {
        boolean states = stating.isEmpty() || stating.stream().anyMatch(cells::isGiven);
        Optional<Observation> stated = states ? form.read(cells) : Optional.empty();
        if (states && stated.isEmpty()) {
            return Optional.empty(); // a fault was found, or the row says nothing
        }
        return intake.take(
                new ObservationRow(
                        cells.line(),
                        shown.stream().map(c -> cells.text(c).orElse("")).toList(),
                        shown.stream().map(cells::place).toList(),
                        stated),
                cells::add);
    }
}
