/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.coverage.Amount.By;
import org.wastefreecity.rules.coverage.Boxes.Box;
import org.wastefreecity.rules.coverage.Boxes.Desk;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What a sum can be beside missing reports (缺报时的可能范围): everything seen and everything owed in its place, each amount once.
 * <p>
 * The amounts of a county lie in those of its city, whoever reports them, where the city reports or owes any; a month lies in the
 * year of the same reporter; two reporters of one division speak of different amounts. Why no more can be said stands in
 * {@code docs/decisions/0027}. For one thread.
 */
final class Amounts {
    private final RollCall call;
    private final Extent extent;
    private final boolean grows; // nothing is below 0, so that no part is more than its whole
    private final Boxes boxes;
    private final BitSet asked;
    private final Map<RegionCode, Place> places = new LinkedHashMap<>();
    private final Map<Desk, Place> homes = new HashMap<>();
    private final Map<Slot, Box> owed = new HashMap<>();

    /** A division in which somebody reports or owes: the amounts of each reporter, and the divisions next in it. */
    private record Place(RegionCode division, Map<Desk, List<Amount>> desks, List<Place> below) {
        BitSet pieces() {
            BitSet pieces = new BitSet();
            desks.values().forEach(d -> d.forEach(a -> pieces.or(a.pieces())));
            return pieces;
        }

        BitSet piecesBelow() {
            BitSet pieces = new BitSet();
            for (Place place : below) {
                pieces.or(place.pieces());
                pieces.or(place.piecesBelow());
            }
            return pieces;
        }
    }

    Amounts(RollCall call) {
        this.call = call;
        this.extent = call.extent();
        this.grows = extent.measure()
                .possible()
                .map(b -> Interval.from(b, extent.measure().unit()).isNotNegative())
                .orElse(false);
        this.boxes = new Boxes(call, grows);
        this.asked = boxes.asked();
        boxes.all().forEach(b -> b.amount().slot().ifPresent(s -> owed.put(s, b)));
        lay(boxes.all());
        if (!call.isOfFigures()) {
            touch();
        }
        places.values().stream()
                .sorted(Comparator.comparing(Place::division, Comparator.comparing(RegionCode::level))
                        .reversed())
                .forEach(this::settle);
    }

    /** Puts amounts into those of the same desk that hold them, desks into their divisions, and these into one another. */
    private void lay(List<Box> all) {
        Map<Desk, List<Amount>> desks = new HashMap<>();
        Map<RegionCode, RegionCode> codes = codes(all);
        for (Box box : all) {
            List<Amount> roots = desks.computeIfAbsent(box.desk(), d -> {
                List<Amount> none = new ArrayList<>();
                Place place = place(codes.getOrDefault(d.home(), box.division()));
                place.desks().put(d, none);
                homes.put(d, place);
                return none;
            });
            roots.stream()
                    .filter(r -> r.holds(box.amount().pieces()))
                    .findFirst()
                    .ifPresentOrElse(r -> r.lay(box.amount()), () -> roots.add(box.amount()));
        }
        for (Place place : places.values()) {
            above(place.division()).ifPresent(a -> a.below().add(place));
        }
        for (Place place : places.values()) {
            BitSet below = place.piecesBelow();
            place.desks().values().forEach(d -> d.forEach(a -> part(a, below)));
        }
    }

    /** Of the codes that a division bears, the one that is asked for, if one is. */
    private Map<RegionCode, RegionCode> codes(List<Box> all) {
        Map<RegionCode, RegionCode> codes = new HashMap<>();
        for (Box box : all) {
            codes.merge(box.desk().home(), box.division(), (known, more) -> isAsked(more) ? more : known);
        }
        return codes;
    }

    private Place place(RegionCode division) {
        return places.computeIfAbsent(division, d -> new Place(d, new LinkedHashMap<>(), new ArrayList<>()));
    }

    /** The next division above in which somebody reports or owes. */
    private Optional<Place> above(RegionCode division) {
        for (Optional<RegionCode> at = division.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (places.containsKey(at.get())) {
                return Optional.ofNullable(places.get(at.get()));
            }
        }
        return Optional.empty();
    }

    private static void part(Amount amount, BitSet below) {
        if (amount.pieces().intersects(below)) {
            amount.part();
        }
        amount.parts().forEach(p -> part(p, below));
    }

    /** Where only that reports came is known, not what they say: those that hold some of what came are open from 0 on. */
    private void touch() {
        call.sights().forEach((slot, sight) -> {
            if (sight == Sight.PART) {
                box(slot).amount().touch();
            } else if (sight == Sight.WHOLE) {
                BitSet pieces = boxes.pieces(slot);
                for (Optional<Place> at = above(slot.division());
                        at.isPresent();
                        at = above(at.get().division())) {
                    List<Amount> sharing = at.get().desks().values().stream()
                            .flatMap(List::stream)
                            .filter(a -> a.pieces().intersects(pieces))
                            .toList();
                    sharing.forEach(Amount::touch);
                    if (!sharing.isEmpty()) {
                        break;
                    }
                }
            }
        });
    }

    /** Those below are settled before. */
    private void settle(Place place) {
        place.desks().values().forEach(d -> d.forEach(Amount::settle));
        if (!grows || place.below().isEmpty()) {
            return;
        }
        boolean refuted = false;
        for (Map.Entry<Desk, List<Amount>> desk : place.desks().entrySet()) {
            BitSet others = new BitSet();
            place.desks().forEach((d, amounts) -> {
                if (!d.equals(desk.getKey())) {
                    amounts.forEach(a -> others.or(a.pieces()));
                }
            });
            for (Amount amount : desk.getValue()) {
                refuted |= refute(amount, others, place.below());
            }
        }
        if (refuted) {
            place.desks().values().forEach(d -> d.forEach(Amount::settle));
        }
    }

    /** Gives up what is declared of a report if figures below it, which can lie in nothing else, come to more. */
    private boolean refute(Amount amount, BitSet others, List<Place> below) {
        boolean refuted = false;
        for (Amount part : amount.parts()) {
            refuted |= refute(part, others, below);
        }
        Interval least = atLeast(in(below, Amount.without(amount.pieces(), others), By.FIGURES));
        if (amount.slot().isPresent()
                && amount.in(amount.pieces(), By.DECLARED).meets(least).isEmpty()) {
            amount.refute();
            refuted = true;
        }
        return refuted;
    }

    private Box box(Slot slot) {
        Box box = owed.get(slot);
        if (box == null) {
            throw new IllegalStateException("not missing: " + slot); // only missing slots are asked for
        }
        return box;
    }

    /** What all of the extent comes to; {@code seen} is what came, where only that it came is known. */
    Interval whole(Rational seen) {
        Interval sum = call.isOfFigures() ? Interval.ZERO : Interval.of(seen, seen);
        List<Place> top = new ArrayList<>();
        for (Place place : places.values()) {
            if (isAsked(place.division())
                    && above(place.division())
                            .filter(a -> isAsked(a.division()))
                            .isEmpty()) {
                top.add(place);
            }
        }
        Interval all = sum.plus(in(top, asked, By.DECLARED));
        if (!grows || extent.divisions().size() > 1) {
            return all;
        }
        RegionCode division = extent.divisions().iterator().next();
        BitSet pieces = new BitSet();
        for (Place place : top) {
            pieces.or(place.pieces());
            pieces.or(place.piecesBelow());
        }
        pieces.and(asked);
        for (Optional<Place> at = above(division);
                at.isPresent();
                at = above(at.get().division())) {
            if (at.get().pieces().intersects(pieces)
                    && Amount.without(pieces, at.get().pieces()).isEmpty()) {
                Optional<Interval> capped = all.meets(within(at.get(), division, pieces, By.DECLARED));
                all = capped.orElse(all);
                if (capped.isEmpty()) { // the figures of both stand
                    Interval figures = in(top, asked, By.FIGURES);
                    all = figures.meets(within(at.get(), division, pieces, By.FIGURES))
                            .orElse(figures);
                }
            }
        }
        return all;
    }

    private boolean isAsked(RegionCode division) {
        return extent.divisions().stream().anyMatch(d -> d.encloses(division));
    }

    /** What a division above leaves for one in it. */
    private Interval within(Place above, RegionCode division, BitSet pieces, By by) {
        Interval others = Interval.ZERO;
        for (Place place : above.below()) {
            others = others.plus(beside(place, division, pieces, by));
        }
        return new Interval(
                Optional.empty(), own(above, pieces, by).minus(others).upper());
    }

    private Interval beside(Place place, RegionCode division, BitSet pieces, By by) {
        if (division.encloses(place.division())) {
            return Interval.ZERO;
        }
        if (!place.division().encloses(division)) {
            return in(place, pieces, by);
        }
        return place.below().stream().map(p -> beside(p, division, pieces, by)).reduce(Interval.ZERO, Interval::plus);
    }

    private Interval in(Collection<Place> some, BitSet pieces, By by) {
        return some.stream().map(p -> in(p, pieces, by)).reduce(Interval.ZERO, Interval::plus);
    }

    /** What some pieces of a division come to. */
    private Interval in(Place place, BitSet pieces, By by) {
        BitSet held = Amount.both(place.pieces(), pieces);
        if (held.isEmpty()) {
            return in(place.below(), pieces, by);
        }
        Interval beyond = in(place.below(), Amount.without(pieces, held), by);
        Interval own = own(place, held, by);
        if (!grows || place.below().isEmpty()) {
            return own.plus(beyond);
        }
        Interval least = atLeast(in(place.below(), held, by));
        Interval figures = own(place, held, By.FIGURES);
        Interval leastByFigures = atLeast(in(place.below(), held, By.FIGURES));
        return own.meets(least)
                .or(() -> own.meets(leastByFigures).isPresent()
                        ? figures.meets(leastByFigures)
                        : figures.meets(least).or(() -> figures.meets(leastByFigures)))
                .orElse(figures) // parts beyond a figure for the whole: it stands
                .plus(beyond);
    }

    private static Interval atLeast(Interval parts) {
        return new Interval(parts.lower(), Optional.empty());
    }

    /** What the reports of a division itself say of some pieces that they hold. */
    private Interval own(Place place, BitSet pieces, By by) {
        Interval sum = Interval.ZERO;
        Interval all = Interval.ZERO;
        Interval outside = Interval.ZERO;
        BitSet held = new BitSet();
        BitSet others = new BitSet();
        for (List<Amount> desk : place.desks().values()) {
            List<Amount> some =
                    desk.stream().filter(a -> a.pieces().intersects(pieces)).toList();
            desk.stream().filter(a -> !a.pieces().intersects(pieces)).forEach(a -> others.or(a.pieces()));
            BitSet ofDesk = new BitSet();
            some.forEach(a -> ofDesk.or(a.pieces()));
            sum = sum.plus(Amount.sum(some, Amount.both(ofDesk, pieces), by, grows));
            all = all.plus(Amount.sum(some, ofDesk, by, grows));
            outside = outside.plus(Amount.sum(some, Amount.without(ofDesk, pieces), by, grows));
            held.or(ofDesk);
        }
        BitSet rest = Amount.both(Amount.without(Amount.without(held, pieces), others), boxes.known());
        if (!grows || rest.isEmpty() || place.below().isEmpty()) {
            return sum;
        }
        // what counties have outside, which lies in nothing else, is no part of what their city has here
        Interval left = all.minus(outside.larger(in(place.below(), rest, by)));
        return sum.meets(new Interval(Optional.empty(), left.upper())).orElse(sum);
    }

    /** What a missing report can add to what was seen and to what others that are missing add. */
    Interval rest(Slot slot) {
        Box box = box(slot);
        Amount amount = box.amount();
        Interval whole = amount.in(asked, By.DECLARED);
        if (!amount.isParted() && !amount.isTouched()) {
            return whole;
        }
        BitSet pieces = Amount.both(amount.pieces(), asked);
        Place place = Objects.requireNonNull(homes.get(box.desk()));
        BitSet below = Amount.both(place.piecesBelow(), pieces);
        boolean alone = place.desks().size() == 1 && !amount.isTouched();
        Interval parts = Amount.sum(amount.parts(), pieces, By.DECLARED, grows);
        if (!grows) {
            Interval held = amount.parts().isEmpty() ? Interval.ANY : parts;
            return alone && below.isEmpty() ? whole.minus(held) : Interval.ANY;
        }
        Interval most = new Interval(Optional.of(Rational.ZERO), whole.upper());
        if (!alone || !below.isEmpty() && !amount.parts().isEmpty()) {
            return most;
        }
        Interval rest = whole.minus(below.isEmpty() ? parts : in(place.below(), pieces, By.DECLARED));
        return most.meets(rest).orElse(most);
    }

    /** Whether nothing at all of a missing report was seen or is missing by itself. */
    boolean isUntouched(Slot slot) {
        Amount amount = box(slot).amount();
        return !amount.isParted() && !amount.isTouched();
    }

    /** Whether some amounts lie in others. */
    boolean isLayered() {
        return places.values().stream()
                .flatMap(p -> p.desks().values().stream())
                .anyMatch(d -> d.stream().anyMatch(Amount::isParted));
    }
}
