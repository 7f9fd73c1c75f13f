/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.Optional;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/** What is observed: an indicator, line or component. */
record Measured(IndicatorCode code, Wording name, Optional<UnitOfMeasure> unit, Direction direction) {
    static Measured of(Indicator indicator) {
        return new Measured(indicator.code(), indicator.name(), indicator.unit(), indicator.direction());
    }

    static Measured of(Component component) {
        return new Measured(component.code(), component.name(), component.unit(), Direction.NONE);
    }
}
