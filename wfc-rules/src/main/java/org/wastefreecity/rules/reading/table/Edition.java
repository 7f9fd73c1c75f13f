/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.territory.RegionCode;

/**
 * What every part of the plan refers to. Immutable.
 *
 * @param id the identity of the system, which names the document, too
 * @param region the division
 * @param baseYear the base year
 */
record Edition(SystemId id, RegionCode region, int baseYear) {
    String document() {
        return id.toString();
    }
}
