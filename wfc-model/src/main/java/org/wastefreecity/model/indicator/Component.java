/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * One of several things measured inside a single row (分项), such as the bases and the parks of Foshan's row 52.
 * <p>
 * A component is observed under its own code, 52.1, but has no row, baseline or verdict of its own. This class is immutable
 * and thread-safe.
 *
 * @param code its code, one segment longer than the indicator's
 * @param name what it is
 * @param unit its unit; absent for a deliverable, which is done or not
 * @param possible the figures it can have at all, if they are known
 */
public record Component(IndicatorCode code, Wording name, Optional<UnitOfMeasure> unit, Optional<Bounds> possible) {
    /**
     * Checks that the bounds are of the kind of the unit.
     *
     * @throws InvalidPartException if they are not
     */
    public Component {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        checkPossible(possible, unit, "Component", code);
    }

    /** Bounds of what is possible are of the kind of the figures. */
    static void checkPossible(
            Optional<Bounds> possible, Optional<UnitOfMeasure> unit, String type, IndicatorCode code) {
        boolean fits = possible.isEmpty()
                || (unit.isPresent() && unit.get().isComparableTo(possible.get().unit()));
        InvalidPartException.check(
                fits,
                type,
                "possible",
                "与计量单位同类的上下界",
                "bounds of the kind of its unit",
                fits ? "" : code + " → " + possible);
    }
}
