/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.coverage.Amount.By;
import org.wastefreecity.rules.coverage.Boxes.Box;
import org.wastefreecity.rules.coverage.Boxes.Desk;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * Everything seen and everything owed in its place (数量的层次), each amount once: laid out once for all extents that the same reports speak
 * of, such as the months of all counties under a city's figure for the year.
 * <p>
 * The amounts of a county lie in those of its city, whoever reports them, where the city reports or owes any; a month lies in the
 * year of the same reporter; two reporters of one division speak of different amounts. Why no more can be said stands in
 * {@code docs/decisions/0027}. Nothing changes once it is made, so that it is thread-safe.
 */
final class Layout {
    private final boolean grows;
    private final Boxes boxes;
    private final BitSet known; // the pieces of which all is here, not only what lies in what is asked for
    private final Expectation homes;
    private final Map<List<Division>, Place> places = new LinkedHashMap<>();
    private final Map<Where, List<Division>> positions = new HashMap<>();
    private final Map<Slot, Box> owed = new HashMap<>();
    private final Map<Slot, Place> owedIn = new HashMap<>();
    /** The codes of each division that bears several here. */
    private final List<Set<RegionCode>> moved;

    private record Where(RegionCode division, LocalDate day) {}

    /**
     * A division in which somebody reports or owes: the amounts of each reporter, and the divisions next in it. One that moved from city to
     * city is a place in each; one that was renumbered where it is, with its city or alone, is one place.
     */
    static final class Place {
        private final List<Division> position;
        private final RegionCode division;
        private final Map<Desk, List<Amount>> desks = new LinkedHashMap<>();
        private final List<Place> below = new ArrayList<>();
        private final BitSet pieces = new BitSet();
        private final BitSet piecesBelow = new BitSet();

        Place(List<Division> position, RegionCode division) {
            this.position = position;
            this.division = division;
        }

        RegionCode division() {
            return division;
        }

        List<Place> below() {
            return below;
        }

        /** What somebody reports or owes for the division itself. */
        BitSet pieces() {
            return pieces;
        }

        /** What somebody reports or owes for divisions in it. */
        BitSet piecesBelow() {
            return piecesBelow;
        }

        boolean isOfOne() {
            return desks.size() == 1;
        }

        /** Puts together what lies in it, once all is there. */
        private void close() {
            desks.values().forEach(d -> d.forEach(a -> pieces.or(a.pieces())));
            for (Place place : below) {
                place.close();
                piecesBelow.or(place.pieces);
                piecesBelow.or(place.piecesBelow);
            }
        }
    }

    Layout(Surroundings around, Expectation home) {
        this(around, home, Map.of());
    }

    /** {@code seen} if only that reports came is known, not what they say. */
    Layout(Surroundings around, Expectation home, Map<Slot, Sight> seen) {
        Extent extent = around.extent();
        this.grows = extent.grows();
        this.homes = home;
        this.boxes = new Boxes(around, home, grows);
        this.known = around.wide()
                ? boxes.grid().pieces(extent.period(), Optional.empty())
                : boxes.grid().asked(extent.period());
        List<Box> all = boxes.all();
        Stream.concat(all.stream(), boxes.unclear().stream())
                .forEach(b -> b.amount().slot().ifPresent(s -> owed.put(s, b)));
        this.moved = moved(all);
        lay(all);
        touch(seen);
        boxes.unclear().forEach(b -> b.amount().settle());
        places.values().stream()
                .sorted(Comparator.comparing(Place::division, Comparator.comparing(RegionCode::level))
                        .reversed())
                .forEach(this::settle);
    }

    private static List<Set<RegionCode>> moved(List<Box> all) {
        Map<Division, Set<RegionCode>> codes = new HashMap<>();
        all.forEach(b ->
                codes.computeIfAbsent(b.desk().home(), h -> new HashSet<>()).add(b.division()));
        return codes.values().stream().filter(c -> c.size() > 1).toList();
    }

    /** An amount that lies in no other one of its desk, and the place where it lies. */
    private record Root(Amount amount, Place place) {}

    /**
     * Puts amounts into those of the same desk that hold them, desks into their divisions, and these into one another. A division that
     * changed its code is a place under each: what it said under the old one lies in the old city, unless it said it again for longer.
     */
    private void lay(List<Box> all) {
        Map<Desk, List<Root>> desks = new HashMap<>();
        for (Box box : all) {
            Amount amount = box.amount();
            List<Root> roots = desks.computeIfAbsent(box.desk(), d -> new ArrayList<>());
            Optional<Root> holding =
                    roots.stream().filter(r -> r.amount.holds(amount.pieces())).findFirst();
            holding.ifPresent(r -> r.amount.lay(amount));
            Place place = holding
                    // what crosses another one lies where that lies, or both would be added
                    .or(() -> roots.stream()
                            .filter(r -> r.amount.pieces().intersects(amount.pieces()))
                            .findFirst())
                    .map(Root::place)
                    .orElseGet(() -> places.computeIfAbsent(
                            position(box.division(), box.day()), p -> new Place(p, box.division())));
            if (holding.isEmpty()) {
                roots.add(new Root(amount, place));
                place.desks.computeIfAbsent(box.desk(), d -> new ArrayList<>()).add(amount);
            }
            amount.slot().ifPresent(s -> owedIn.put(s, place));
        }
        List<Place> top = new ArrayList<>();
        for (Place place : places.values()) {
            above(place).ifPresentOrElse(a -> a.below.add(place), () -> top.add(place));
        }
        top.forEach(Place::close);
        for (Place place : places.values()) {
            place.desks.values().forEach(d -> d.forEach(a -> part(a, place.piecesBelow)));
        }
    }

    private static void part(Amount amount, BitSet below) {
        if (amount.pieces().intersects(below)) {
            amount.part();
        }
        amount.parts().forEach(p -> part(p, below));
    }

    /** Amounts that hold some of what came are open from 0 on. */
    private void touch(Map<Slot, Sight> seen) {
        seen.forEach((slot, sight) -> {
            if (sight == Sight.PART) {
                amount(slot).touch();
            } else if (sight == Sight.WHOLE) {
                BitSet pieces = boxes.pieces(slot);
                for (Optional<Place> at = above(slot.division(), slot.period().lastDay());
                        at.isPresent();
                        at = above(at.get())) {
                    List<Amount> sharing = at.get().desks.values().stream()
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
        place.desks.values().forEach(d -> d.forEach(Amount::settle));
        if (!grows || place.below.isEmpty()) {
            return;
        }
        boolean refuted = false;
        for (Map.Entry<Desk, List<Amount>> desk : place.desks.entrySet()) {
            BitSet others = new BitSet();
            place.desks.forEach((d, amounts) -> {
                if (!d.equals(desk.getKey())) {
                    amounts.forEach(a -> others.or(a.pieces()));
                }
            });
            for (Amount amount : desk.getValue()) {
                refuted |= refute(amount, others, place.below);
            }
        }
        if (refuted) {
            place.desks.values().forEach(d -> d.forEach(Amount::settle));
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

    /** Whether nothing is below 0, so that no part is more than its whole. */
    boolean grows() {
        return grows;
    }

    /** Whether no piece of time lies across an extent. */
    boolean cuts(Extent asked) {
        return boxes.grid().cuts(asked.period());
    }

    /** Whether every owed report is laid out that a sum needs, and none that does not apply to it. */
    boolean isOf(Map<Slot, Sight> sights) {
        return sights.entrySet().stream()
                .allMatch(e -> owed.containsKey(e.getKey()) == (e.getValue() != Sight.EXCUSED));
    }

    /** Whether a division lies in an extent under one of its codes, and not under another one. */
    boolean isMoving(Extent asked) {
        return moved.stream()
                .anyMatch(
                        codes -> codes.stream().map(asked::encloses).distinct().count() > 1);
    }

    /** The pieces of an extent. */
    BitSet pieces(Extent asked) {
        return boxes.grid().asked(asked.period());
    }

    /** The amounts of which nobody can tell whether they hold others: they lie in nothing, and nothing in them. */
    List<Box> unclear() {
        return boxes.unclear();
    }

    Collection<Place> places() {
        return places.values();
    }

    /** The next division above in which somebody reports or owes. */
    Optional<Place> above(Place place) {
        return above(place.position);
    }

    /** The same of any division, where it lies on a day. */
    Optional<Place> above(RegionCode division, LocalDate day) {
        return above(position(division, day));
    }

    private Optional<Place> above(List<Division> position) {
        return IntStream.range(1, position.size())
                .mapToObj(i -> position.subList(i, position.size()))
                .filter(places::containsKey)
                .findFirst()
                .map(p -> Objects.requireNonNull(places.get(p)));
    }

    /** A division and those that it lies in on a day, the nearest first. */
    private List<Division> position(RegionCode division, LocalDate day) {
        LocalDate then = homes.knowsMoves() ? day : LocalDate.EPOCH;
        return positions.computeIfAbsent(
                new Where(division, then),
                w -> ImmutableList.<Division>builder()
                        .add(homes.home(division, then))
                        .addAll(homes.above(division, then))
                        .build());
    }

    /** Whether nobody can tell if a missing report holds others. */
    boolean isUnclear(Slot slot) {
        return boxes.unclear().contains(box(slot));
    }

    /** What a missing report comes to. */
    Amount amount(Slot slot) {
        return box(slot).amount();
    }

    /** Where a missing report is owed. */
    Place place(Slot slot) {
        return Objects.requireNonNull(owedIn.get(slot), slot::toString); // only missing slots are asked for
    }

    private Box box(Slot slot) {
        Box box = owed.get(slot);
        if (box == null) {
            throw new IllegalStateException("not missing: " + slot); // only missing slots are asked for
        }
        return box;
    }

    /** Whether some amounts lie in others. */
    boolean isLayered() {
        return places.values().stream()
                .flatMap(p -> p.desks.values().stream())
                .anyMatch(d -> d.stream().anyMatch(Amount::isParted));
    }

    Interval in(Collection<Place> some, BitSet pieces, By by) {
        return some.stream().map(p -> in(p, pieces, by)).reduce(Interval.ZERO, Interval::plus);
    }

    /** What some pieces of a division come to. */
    Interval in(Place place, BitSet pieces, By by) {
        BitSet held = Amount.both(place.pieces, pieces);
        if (held.isEmpty()) {
            return in(place.below, pieces, by);
        }
        Interval beyond = in(place.below, Amount.without(pieces, held), by);
        Interval own = own(place, held, by);
        if (!grows || place.below.isEmpty()) {
            return own.plus(beyond);
        }
        Interval least = atLeast(in(place.below, held, by));
        Interval figures = own(place, held, By.FIGURES);
        Interval leastByFigures = atLeast(in(place.below, held, By.FIGURES));
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
    Interval own(Place place, BitSet pieces, By by) {
        Interval sum = Interval.ZERO;
        Interval all = Interval.ZERO;
        Interval outside = Interval.ZERO;
        BitSet held = new BitSet();
        BitSet others = new BitSet();
        for (List<Amount> desk : place.desks.values()) {
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
        BitSet rest = Amount.both(Amount.without(Amount.without(held, pieces), others), known);
        if (!grows || rest.isEmpty() || place.below.isEmpty()) {
            return sum;
        }
        // what counties have outside, which lies in nothing else, is no part of what their city has here
        Interval left = all.minus(outside.larger(in(place.below, rest, by)));
        return sum.meets(new Interval(Optional.empty(), left.upper())).orElse(sum);
    }
}
