/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Amount.By;
import org.wastefreecity.rules.coverage.Amount.Claim;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What a sum can be beside missing reports (缺报时的可能范围): everything seen and everything owed in its place, each amount once.
 * <p>
 * The amounts of a county lie in those of its city, whoever reports them, where the city reports or owes any; a month lies in the
 * year of the same reporter; two reporters of one division speak of different amounts. Why no more can be said stands in
 * {@code docs/decisions/0027}. For one thread.
 */
final class Amounts {
    private static final Comparator<Box> LARGEST_FIRST = Comparator.<Box>comparingInt(
                    b -> -b.amount().pieces().cardinality())
            .thenComparing(b -> b.amount().slot().isEmpty()); // an owed report holds the figure that answers it

    private final RollCall call;
    private final Extent extent;
    private final boolean grows; // nothing is below 0, so that no part is more than its whole
    private final Grid grid;
    private final BitSet asked;
    private final BitSet known; // what else lies there is known, too
    private final Map<RegionCode, Place> places = new LinkedHashMap<>();
    private final Map<Slot, Box> owed = new HashMap<>();

    /** A reporter in a division, whatever code that bears. */
    private record Desk(String reporter, RegionCode home) {}

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

    private record Key(String reporter, Surroundings.Scope scope) {
        static Key of(Report report) {
            return new Key(report.reporter(), Reports.scope(report));
        }
    }

    private record Box(RegionCode division, Desk desk, Amount amount) {}

    Amounts(RollCall call) {
        this.call = call;
        this.extent = call.extent();
        this.grows = extent.measure()
                .possible()
                .map(b -> Interval.from(b, extent.measure().unit()).isNotNegative())
                .orElse(false);
        Surroundings around = call.isOfFigures() ? Surroundings.of(call) : Surroundings.ofMissing(call);
        Set<ReportingPeriod> periods = new HashSet<>();
        Set<String> categories = new HashSet<>();
        for (Slot slot : around.slots().keySet()) {
            periods.add(period(slot));
            slot.category().ifPresent(categories::add);
        }
        Reports.Said came = around.came();
        Stream.of(came.reports(), came.again()).flatMap(List::stream).forEach(r -> {
            periods.add(r.period());
            categories.add(r.category());
        });
        for (Absence absence : came.absent()) {
            periods.add(absence.period());
            categories.add(absence.category());
        }
        this.grid = new Grid(extent, periods, categories);
        this.asked = grid.asked();
        this.known = around.known().map(p -> grid.pieces(p, Optional.empty())).orElse(asked);
        List<Box> boxes = new ArrayList<>();
        boxes.addAll(figures(came));
        came.absent().forEach(a -> boxes.add(box(a)));
        Map<Desk, BitSet> answered = new HashMap<>();
        boxes.forEach(b -> answered.computeIfAbsent(b.desk(), d -> new BitSet())
                .or(b.amount().pieces()));
        around.slots().forEach((slot, sight) -> boxes.add(box(slot, sight, answered)));
        boxes.sort(LARGEST_FIRST);
        lay(boxes);
        if (!call.isOfFigures()) {
            touch();
        }
        places.values().stream()
                .sorted(Comparator.comparing(Place::division, Comparator.comparing(RegionCode::level))
                        .reversed())
                .forEach(this::settle);
    }

    private ReportingPeriod period(Slot slot) {
        return extent.isAtTheEnd() ? extent.inside(slot) : slot.period();
    }

    /** An owed report; one that came has nothing beside what came. */
    private Box box(Slot slot, Sight sight, Map<Desk, BitSet> answered) {
        BitSet pieces = grid.pieces(period(slot), slot.category());
        if (sight == Sight.WHOLE) {
            pieces.and(answered.getOrDefault(desk(slot.reporter(), slot.division()), new BitSet()));
        }
        Gap gap = Gap.of(slot, extent);
        boolean inside = Amount.without(pieces, asked).isEmpty();
        Claim claim = new Claim(
                slot,
                inside ? gap.in(Combination.SUM, true) : gap.report(),
                inside ? gap.whole() : gap.report(),
                Amount.both(pieces, asked),
                gap.in(Combination.SUM, true));
        Box box = new Box(slot.division(), desk(slot.reporter(), slot.division()), Amount.owed(pieces, claim, grows));
        owed.put(slot, box);
        return box;
    }

    /** What came, the rows of one key together: one may correct another. */
    private List<Box> figures(Reports.Said came) {
        Map<Key, Interval> sums = new LinkedHashMap<>();
        came(came.reports()).forEach(r -> sums.merge(Key.of(r), value(r), Interval::plus));
        came.again().forEach(r -> sums.merge(Key.of(r), Interval.ZERO.or(value(r)), Interval::plus));
        List<Box> boxes = new ArrayList<>();
        sums.forEach((key, sum) -> boxes.add(box(key.reporter(), key.scope(), sum)));
        return boxes;
    }

    /** Of what one reporter says of one day, what it says of the period asked for, or of the longest one. */
    private List<Report> came(List<Report> reports) {
        if (!extent.isAtTheEnd()) {
            return reports;
        }
        List<Report> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.<Report, Boolean>comparing(r -> !r.period().equals(extent.period()))
                .thenComparing(r -> -r.period().days()));
        Map<List<Object>, ReportingPeriod> said = new HashMap<>();
        sorted.removeIf(r -> {
            Desk desk = desk(r.reporter(), r.division().orElseThrow());
            ReportingPeriod first =
                    said.putIfAbsent(List.of(desk, r.category(), r.period().lastDay()), r.period());
            return first != null && !first.equals(r.period());
        });
        return sorted;
    }

    private Interval value(Report report) {
        Rational value = report.value().orElseThrow().valueIn(extent.measure().unit());
        return Interval.of(value, value);
    }

    /** A figure that somebody said there is none of: any one that is possible. */
    private Box box(Absence absence) {
        return box(
                absence.reporter(),
                new Surroundings.Scope(absence.division(), absence.category(), absence.period()),
                extent.measure()
                        .possible()
                        .map(b -> Interval.from(b, extent.measure().unit()))
                        .orElse(Interval.ANY));
    }

    private Box box(String reporter, Surroundings.Scope scope, Interval amount) {
        BitSet pieces = grid.pieces(scope.period(), Optional.of(scope.category()));
        return new Box(scope.division(), desk(reporter, scope.division()), Amount.seen(pieces, amount, grows));
    }

    private Desk desk(String reporter, RegionCode division) {
        return new Desk(reporter, call.home(division));
    }

    /** Puts amounts into those of the same desk that hold them, desks into their divisions, and these into one another. */
    private void lay(List<Box> boxes) {
        Map<Desk, List<Amount>> desks = new HashMap<>();
        Map<RegionCode, RegionCode> codes = codes(boxes);
        for (Box box : boxes) {
            List<Amount> roots = desks.computeIfAbsent(box.desk(), d -> {
                List<Amount> none = new ArrayList<>();
                place(codes.getOrDefault(d.home(), box.division())).desks().put(d, none);
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
    private Map<RegionCode, RegionCode> codes(List<Box> boxes) {
        Map<RegionCode, RegionCode> codes = new HashMap<>();
        for (Box box : boxes) {
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
                box(owed, slot).amount().touch();
            } else if (sight == Sight.WHOLE) {
                BitSet pieces = grid.pieces(period(slot), slot.category());
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
        boolean refuted = false;
        for (Map.Entry<Desk, List<Amount>> desk : place.desks().entrySet()) {
            BitSet others = new BitSet();
            place.desks().forEach((d, amounts) -> {
                if (!d.equals(desk.getKey())) {
                    amounts.forEach(a -> others.or(a.pieces()));
                }
            });
            for (Amount amount : desk.getValue()) {
                refuted |= grows && refute(amount, others, place.below());
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

    private static Box box(Map<Slot, Box> owed, Slot slot) {
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
        BitSet rest = Amount.both(Amount.without(Amount.without(held, pieces), others), known);
        if (!grows || rest.isEmpty() || place.below().isEmpty()) {
            return sum;
        }
        // what counties have outside, which lies in nothing else, is no part of what their city has here
        Interval left = all.minus(outside.larger(in(place.below(), rest, by)));
        return sum.meets(new Interval(Optional.empty(), left.upper())).orElse(sum);
    }

    /** What a missing report can add to what was seen and to what others that are missing add. */
    Interval rest(Slot slot) {
        Box box = box(owed, slot);
        Amount amount = box.amount();
        Interval whole = amount.in(asked, By.DECLARED);
        if (!amount.isParted() && !amount.isTouched()) {
            return whole;
        }
        BitSet pieces = Amount.both(amount.pieces(), asked);
        Place place = place(box);
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

    private Place place(Box box) {
        return places.values().stream()
                .filter(p -> p.desks().containsKey(box.desk()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing at all of a missing report was seen or is missing by itself. */
    boolean isUntouched(Slot slot) {
        Amount amount = box(owed, slot).amount();
        return !amount.isParted() && !amount.isTouched();
    }

    /** Whether some amounts lie in others. */
    boolean isLayered() {
        return places.values().stream()
                .flatMap(p -> p.desks().values().stream())
                .anyMatch(d -> d.stream().anyMatch(Amount::isParted));
    }
}
