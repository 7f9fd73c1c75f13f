/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;

/**
 * A number as printed, with the unit that stands behind it.
 *
 * @param value the number, its places kept
 * @param unit the unit, if one is printed
 * @param scaled whether 万 or 亿 stood behind the number without a unit, and is multiplied in
 */
record Quantity(BigDecimal value, Optional<UnitOfMeasure> unit, boolean scaled) {

    Quantity(BigDecimal value, Optional<UnitOfMeasure> unit) {
        this(value, unit, false);
    }

    Quantity in(Optional<UnitOfMeasure> other) {
        return unit.isPresent() ? this : new Quantity(value, other, scaled);
    }

    /** Two ends. */
    record Range(Quantity low, Quantity high) {}

    /** A value and how far off is still near. */
    record Around(Quantity value, Quantity tolerance) {}
}
