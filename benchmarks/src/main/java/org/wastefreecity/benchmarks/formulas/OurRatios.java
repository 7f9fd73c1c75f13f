/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.rules.formula.RatioColumns;
import org.wastefreecity.seeds.Seeds;

/** This library: one compiled formula, its bounds, and the columns of its parts. */
final class OurRatios implements RatioEngine {
    private static final String FORMULA = "处置量(工业危险废物) / 产生量(工业危险废物); 0/0 = 不适用";

    private final RatioRows rows;
    private final long[][] columns;
    private final RatioColumns.Bound[] targets = new RatioColumns.Bound[RatioRows.INDICATORS];
    private final RatioColumns.Bound[] warnings = new RatioColumns.Bound[RatioRows.INDICATORS];

    OurRatios(RatioRows rows) {
        this.rows = rows;
        Formula formula = FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021())
                .compile(FORMULA, UnitOfMeasure.PERCENT);
        RatioColumns ratio = RatioColumns.of(formula, m -> RatioRows.PLACES).orElseThrow();
        this.columns = new long[][] {rows.above, rows.below};
        for (int i = 0; i < targets.length; i++) {
            targets[i] = ratio.bound(Figure.of(rows.target[i], UnitOfMeasure.PERCENT));
            warnings[i] = ratio.bound(Figure.of(rows.warning[i], UnitOfMeasure.PERCENT));
        }
    }

    @Override
    public void judge(int from, int to, byte[] states) {
        for (int row = from; row < to; row++) {
            int i = row % RatioRows.INDICATORS;
            int order = targets[i].order(columns, row, 365);
            if (order == RatioColumns.UNDEFINED) {
                states[row] = RatioRows.UNDEFINED;
            } else if (rows.higher[i]) {
                states[row] = RatioRows.state(order >= 0, warnings[i].order(columns, row, 365) >= 0);
            } else {
                states[row] = RatioRows.state(order <= 0, warnings[i].order(columns, row, 365) <= 0);
            }
        }
    }
}
