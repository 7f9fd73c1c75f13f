/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.assessment.State;

/**
 * The peer: what a careful programmer writes by hand for one numeric row. It knows no units, statuses, bounds, dates, forms or
 * reasons; it compares a figure with a bound and with a straight line.
 */
record PlainRow(boolean lower, @Nullable BigDecimal baseline, BigDecimal target) {

    State judge(BigDecimal figure, int yearsPassed, int years) {
        int order = figure.compareTo(target);
        if (lower ? order <= 0 : order >= 0) {
            return State.MET;
        }
        if (baseline == null) {
            return State.UNDECIDED;
        }
        BigDecimal promised = baseline.add(target.subtract(baseline)
                .multiply(BigDecimal.valueOf(yearsPassed))
                .divide(BigDecimal.valueOf(years), 10, RoundingMode.HALF_EVEN));
        int behind = figure.compareTo(promised);
        return (lower ? behind <= 0 : behind >= 0) ? State.ON_TRACK : State.OFF_TRACK;
    }
}
