/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import org.wastefreecity.model.time.ReportingPeriod;

/** What facts were seen to speak of, along each axis. */
interface Elements {
    FactSchema schema();

    FactSet.PlaceVariant[] variants();

    List<ReportingPeriod> periods();

    boolean isUsed(int category);
}
