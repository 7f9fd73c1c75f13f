/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.Optional;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.rules.coverage.Extent.Reach;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What one missing report can add to a figure.
 * <p>
 * Two declarations speak of it. The measure says what any one figure can be, and a duty for several categories may be answered by
 * several of them. The duty says what all of them together can be. Where only a part of a report lies in the extent, or a part of
 * it was seen, a total bounds the rest from above only, and only if no part can be below zero.
 */
record Gap(Interval each, Interval total, Reach reach, boolean inside, boolean untouched, boolean last) {

    static Gap of(Slot slot, Sight sight, Extent extent) {
        var unit = extent.measure().unit();
        return new Gap(
                extent.measure().possible().map(b -> Interval.from(b, unit)).orElse(Interval.ANY),
                slot.duty().possible().map(b -> Interval.from(b, unit)).orElse(Interval.ANY),
                extent.reach(slot.category()),
                RollCall.isInside(slot, extent),
                sight == Sight.NOTHING,
                extent.measure().along(Axis.TIME) == Additivity.LAST);
    }

    Interval in(Combination how) {
        return switch (how) {
            case SUM -> sum();
            case MAX -> max();
            case MIN -> min();
            case MEAN -> reach.whole() && inside && untouched ? each.and(total) : each;
            case DISTINCT, UNKNOWN -> Interval.ANY;
        };
    }

    private Interval sum() {
        Interval several = each.times(reach.whole() ? 1 : 0, reach.spread());
        if (last && !inside) {
            return several; // a stock on another day than the duty speaks of
        }
        Interval all;
        if (reach.whole()) {
            all = several.and(total);
        } else {
            all = each.isNotNegative() ? several.and(new Interval(Optional.empty(), total.upper())) : several;
        }
        if (inside && untouched) {
            return all;
        }
        return each.isNotNegative() ? Interval.ZERO.or(all) : Interval.ANY;
    }

    private Interval max() {
        Interval all = each.and(total);
        return reach.whole() && inside ? all : new Interval(Optional.empty(), all.upper());
    }

    private Interval min() {
        Interval all = each.and(total);
        return reach.whole() && inside ? all : new Interval(all.lower(), Optional.empty());
    }
}
