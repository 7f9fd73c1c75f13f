/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/** How a unit of measurement stands in a cell: as printed, or as its ASCII code where that would be too long to be read back. */
final class UnitText {
    static final Wording EXPECTED = Wording.of("计量单位，如吨或万吨/年", "a unit such as 吨 or 万吨/年");

    private static final int LONGEST = 60;

    private UnitText() {}

    static String printed(UnitOfMeasure unit) {
        String label = unit.toString();
        return label.length() <= LONGEST ? label : unit.code();
    }

    static String coded(UnitOfMeasure unit) {
        String code = unit.code();
        return code.length() <= LONGEST ? code : unit.toString();
    }
}
