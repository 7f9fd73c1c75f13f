/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import org.wastefreecity.rules.aggregation.CellFacts.Place;

/**
 * Tells whether something was reported for a cell that sums to 0, which a sum cannot tell: from the core cells, where a sum other
 * than 0 or a mark of a row that is 0 or below says so.
 */
final class CorePresence {
    private final CoreSum.Core core;
    private final AxisPlan territory;
    private final AxisPlan period;
    private final AxisPlan category;
    private final int measures;
    private final int[] levels;

    CorePresence(
            CoreSum.Core core, AxisPlan territory, AxisPlan period, AxisPlan category, int measures, int[] levels) {
        this.core = core;
        this.territory = territory;
        this.period = period;
        this.category = category;
        this.measures = measures;
        this.levels = levels;
    }

    boolean isAny(Place cell, int measure) {
        int[] categories = category.coresOf(levels[2], cell.category());
        int[] periods = period.coresOf(levels[1], cell.period());
        byte[] marks = core.marks();
        for (int t : territory.coresOf(levels[0], cell.territory())) {
            for (int p : periods) {
                int base = (t * period.coreSize + p) * category.coreSize;
                for (int c : categories) {
                    int at = (base + c) * measures + measure;
                    if (!core.sums().isZero(at) || (marks != null && marks[at] != 0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
