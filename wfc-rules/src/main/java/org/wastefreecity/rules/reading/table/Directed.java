/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.targets.TargetReading;
import org.wastefreecity.rules.reading.targets.TargetReading.Promise;

/**
 * Which way is better, and why: as the table declares it, else as a target says or the name decides, else not known. Immutable.
 *
 * @param direction the direction
 * @param reason the reason
 */
record Directed(Direction direction, Wording reason) {
    private static final Wording DELIVERABLES =
            Wording.of("以交付事项衡量，无数值方向", "Measured by deliverables, without a figure");
    private static final Wording NOT_STATED = Wording.of("未写明方向，待复核", "not stated; to be reviewed");

    /** The direction that a column of the table declares: 正向, 越低越好. */
    static Optional<Direction> declaredIn(String cell) {
        String plain = ColumnKind.plain(cell);
        if (plain.matches(".*(?:正向|越[大高多]|↑).*|\\+")) {
            return Optional.of(Direction.HIGHER_IS_BETTER);
        }
        return plain.matches(".*(?:负向|逆向|越[小低少]|↓).*|-") ? Optional.of(Direction.LOWER_IS_BETTER) : Optional.empty();
    }

    static Directed of(Optional<Direction> declared, List<TargetReading> readings) {
        if (declared.isPresent()) {
            return new Directed(declared.get(), Wording.of("表中指标方向栏写明", "declared in a column of the table"));
        }
        for (TargetReading reading : readings) {
            Optional<Direction> read = reading.promises().stream()
                    .map(Promise::direction)
                    .flatMap(Optional::stream)
                    .filter(d -> d != Direction.NONE)
                    .findFirst();
            if (read.isPresent()) {
                return new Directed(read.get(), reason(reading));
            }
        }
        boolean delivered = readings.stream()
                .flatMap(r -> r.promises().stream())
                .anyMatch(p -> p.condition() instanceof Condition.Checklist);
        return new Directed(Direction.NONE, delivered ? DELIVERABLES : NOT_STATED);
    }

    private static Wording reason(TargetReading reading) {
        return reading.notes().stream()
                .filter(n -> n.code() == NoteCode.DIRECTION_FROM_NAME)
                .findFirst()
                .map(ReadingNote::words)
                .orElse(Wording.of("按目标的用语", "by the words of the target"));
    }
}
