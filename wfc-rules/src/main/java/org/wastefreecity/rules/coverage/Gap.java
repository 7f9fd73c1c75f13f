/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.coverage.Extent.Reach;

/**
 * What one missing report can add to a figure.
 * <p>
 * Two declarations speak of it. The measure says what any one figure can be, and a duty for several categories may be answered by
 * several of them. The duty says what all of them together can be. Where only a part of a report lies in the extent, or a part of
 * it was seen, a total bounds the rest from above only, and only if no part can be below zero.
 */
record Gap(Interval each, Interval total, Reach reach, boolean inside, boolean last) {

    static Gap of(Slot slot, Extent extent) {
        var unit = extent.measure().unit();
        return new Gap(
                extent.measure().possible().map(b -> Interval.from(b, unit)).orElse(Interval.ANY),
                slot.duty().possible().map(b -> Interval.from(b, unit)).orElse(Interval.ANY),
                extent.reach(slot.category()),
                RollCall.isInside(slot, extent),
                extent.isAtTheEnd());
    }

    /** What a missing report brings; of a sum, one of which nothing was seen, and nothing is missing by itself. */
    Interval in(Combination how, boolean untouched) {
        return switch (how) {
            case SUM -> sum();
            case MAX -> max();
            case MIN -> min();
            case MEAN -> reach.whole() && inside && untouched ? each.and(total) : each;
            case DISTINCT, UNKNOWN -> Interval.ANY;
        };
    }

    /** What a report of which some parts have figures of their own comes to in all. */
    Interval whole() {
        if (last && !inside) {
            return each.isNotNegative() ? Interval.atLeast(Rational.ZERO) : Interval.ANY;
        }
        if (!each.isNotNegative()) {
            return reach.whole() && inside ? total : Interval.ANY;
        }
        Interval most = new Interval(Optional.of(Rational.ZERO), Optional.empty()).and(total);
        return reach.whole() && inside ? most : new Interval(Optional.of(Rational.ZERO), most.upper());
    }

    /** What all of a report comes to, of which a part only is asked for. */
    Interval report() {
        Interval floor = each.isNotNegative() ? Interval.atLeast(Rational.ZERO) : Interval.ANY;
        return last && !inside ? floor : floor.and(total);
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
        if (inside) {
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
