/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.coverage.Amount.By;
import org.wastefreecity.rules.coverage.Boxes.Box;
import org.wastefreecity.rules.coverage.Layout.Place;

/**
 * What a sum can be beside missing reports (缺报时的可能范围), read off a {@link Layout} of all that speaks of it. This class is immutable and
 * thread-safe.
 */
final class Amounts {
    private final Layout layout;
    private final Extent extent;
    private final BitSet asked;

    Amounts(RollCall call) {
        this.layout = call.layout();
        this.extent = call.extent();
        this.asked = layout.pieces(extent);
    }

    /** What all of the extent comes to, beside what is not laid out. */
    Interval whole(Interval beside) {
        Interval all = ofOthers(beside);
        for (Box box : layout.unclear()) {
            if (extent.encloses(box.division()) && box.amount().pieces().intersects(asked)) {
                Interval own = box.amount().in(asked, By.DECLARED);
                // it holds all others, or none, or some
                all = layout.grows()
                        ? new Interval(all.larger(own).lower(), all.plus(own).upper())
                        : Interval.ANY;
            }
        }
        return all;
    }

    /** Without figures of which nobody can tell whether they hold others. */
    private Interval ofOthers(Interval beside) {
        List<Place> top = new ArrayList<>();
        for (Place place : layout.places()) {
            if (extent.encloses(place.division())
                    && layout.above(place)
                            .filter(a -> extent.encloses(a.division()))
                            .isEmpty()) {
                top.add(place);
            }
        }
        Interval all = beside.plus(layout.in(top, asked, By.DECLARED));
        if (!layout.grows() || extent.divisions().size() > 1) {
            return all;
        }
        RegionCode division = extent.divisions().iterator().next();
        BitSet pieces = new BitSet();
        for (Place place : top) {
            pieces.or(place.pieces());
            pieces.or(place.piecesBelow());
        }
        pieces.and(asked);
        for (Optional<Place> at = layout.above(division, extent.period().lastDay());
                at.isPresent();
                at = layout.above(at.get())) {
            if (at.get().pieces().intersects(pieces)
                    && Amount.without(pieces, at.get().pieces()).isEmpty()) {
                Optional<Interval> capped = all.meets(within(at.get(), division, pieces, By.DECLARED));
                all = capped.orElse(all);
                if (capped.isEmpty()) { // the figures of both stand
                    Interval figures = layout.in(top, asked, By.FIGURES);
                    all = figures.meets(within(at.get(), division, pieces, By.FIGURES))
                            .orElse(figures);
                }
            }
        }
        return all;
    }

    /** What a division above leaves for one in it. */
    private Interval within(Place above, RegionCode division, BitSet pieces, By by) {
        Interval others = Interval.ZERO;
        for (Place place : above.below()) {
            others = others.plus(beside(place, division, pieces, by));
        }
        return new Interval(
                Optional.empty(), layout.own(above, pieces, by).minus(others).upper());
    }

    private Interval beside(Place place, RegionCode division, BitSet pieces, By by) {
        if (division.encloses(place.division())) {
            return Interval.ZERO;
        }
        if (!place.division().encloses(division)) {
            return layout.in(place, pieces, by);
        }
        return place.below().stream().map(p -> beside(p, division, pieces, by)).reduce(Interval.ZERO, Interval::plus);
    }

    /** What a missing report can add to what was seen and to what others that are missing add. */
    Interval rest(Slot slot) {
        Amount amount = layout.amount(slot);
        boolean grows = layout.grows();
        Interval whole = amount.in(asked, By.DECLARED);
        if (layout.isUnclear(slot)) {
            return grows ? Interval.ZERO.or(whole) : Interval.ANY;
        }
        if (!amount.isParted() && !amount.isTouched()) {
            return whole;
        }
        BitSet pieces = Amount.both(amount.pieces(), asked);
        Place place = layout.place(slot);
        BitSet below = Amount.both(place.piecesBelow(), pieces);
        boolean alone = place.isOfOne() && !amount.isTouched();
        Interval parts = Amount.sum(amount.parts(), pieces, By.DECLARED, grows);
        if (!grows) {
            Interval held = amount.parts().isEmpty() ? Interval.ANY : parts;
            return alone && below.isEmpty() ? whole.minus(held) : Interval.ANY;
        }
        Interval most = new Interval(Optional.of(Rational.ZERO), whole.upper());
        if (!alone || !below.isEmpty() && !amount.parts().isEmpty()) {
            return most;
        }
        Interval rest = whole.minus(below.isEmpty() ? parts : layout.in(place.below(), pieces, By.DECLARED));
        return most.meets(rest).orElse(most);
    }

    /** Whether nothing at all of a missing report was seen or is missing by itself. */
    boolean isUntouched(Slot slot) {
        Amount amount = layout.amount(slot);
        return !amount.isParted() && !amount.isTouched() && !layout.isUnclear(slot);
    }

    /** Whether some amounts lie in others. */
    boolean isLayered() {
        return layout.isLayered();
    }
}
