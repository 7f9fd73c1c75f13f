/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * What a line of the table is called. Immutable.
 *
 * @param code the code of its indicator or line
 * @param name its name
 * @param fullName the name that tells what is measured: 产生单位 alone does not
 * @param unit the unit in the brackets of the name
 * @param group the id of its group
 * @param number how people find it: 第16项
 */
record Naming(
        IndicatorCode code, Wording name, String fullName, Optional<UnitOfMeasure> unit, String group, String number) {}
