/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.rules.reading.targets.TargetContext;
import org.wastefreecity.rules.reading.targets.TargetReader;
import org.wastefreecity.rules.reading.targets.TargetReading;

/**
 * The target cells of a line, read. Immutable.
 *
 * @param cells one for each column of targets
 */
record TargetCells(List<Cell> cells) {
    TargetCells {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param column its column
     * @param context what it was read with
     * @param reading what it says
     */
    record Cell(TableColumn column, TargetContext context, TargetReading reading) {}

    /**
     * Reads the cells. Where no unit is stated outside them and one of them states it (2023年 10个, 2025年 15), it goes for all.
     */
    static TargetCells read(BodyLine line, Naming naming, Optional<UnitOfMeasure> unit, Optional<Direction> direction) {
        TargetCells cells = of(line, naming, unit, direction);
        Optional<UnitOfMeasure> stated = cells.unit().filter(u -> !u.equals(UnitOfMeasure.UNSTATED));
        return unit.isEmpty() && stated.isPresent() && cells.cells.size() > 1
                ? of(line, naming, stated, direction)
                : cells;
    }

    private static TargetCells of(
            BodyLine line, Naming naming, Optional<UnitOfMeasure> unit, Optional<Direction> direction) {
        return new TargetCells(line.header().all(ColumnKind.TARGET).stream()
                .map(column -> {
                    TargetContext context = TargetContext.builder()
                            .name(naming.fullName())
                            .code(naming.code())
                            .unit(unit)
                            .direction(direction)
                            .deadline(column.heading().deadline())
                            .build();
                    return new Cell(column, context, TargetReader.read(line.target(column), context));
                })
                .toList());
    }

    private Stream<Condition> conditions() {
        return cells.stream().flatMap(c -> c.reading().promises().stream()).map(TargetReading.Promise::condition);
    }

    /** The unit that the cells themselves state; unstated, if they hold figures without any. */
    Optional<UnitOfMeasure> unit() {
        Optional<UnitOfMeasure> stated = conditions()
                .map(PartCodes::unitOf)
                .flatMap(Optional::stream)
                .filter(u -> !u.equals(UnitOfMeasure.UNSTATED))
                .findFirst();
        boolean needed = conditions().anyMatch(PartCodes::needsUnit);
        return stated.or(() -> needed ? Optional.of(UnitOfMeasure.UNSTATED) : Optional.empty());
    }

    /** The scale of the grades, if a cell asks for one. */
    Optional<GradeScale> scale() {
        return conditions()
                .filter(Condition.AtLeastGrade.class::isInstance)
                .map(c -> ((Condition.AtLeastGrade) c).scale())
                .findFirst();
    }

    List<TargetReading> readings() {
        return cells.stream().map(Cell::reading).toList();
    }
}
