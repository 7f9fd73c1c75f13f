/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.Objects;
import java.util.Optional;
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
 */
public record Component(IndicatorCode code, Wording name, Optional<UnitOfMeasure> unit) {
    /** Checks that no part is missing. */
    public Component {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
