/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Amount.Claim;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * The amounts that speak of an extent (各项数量), each with its pieces of time and waste: what came, what is owed, and what is said to be
 * missing. For one thread.
 */
final class Boxes {
    private static final Comparator<Box> LARGEST_FIRST = Comparator.<Box>comparingInt(
                    b -> -b.amount().pieces().cardinality())
            .thenComparing(b -> b.amount().slot().isEmpty()); // an owed report holds the figure that answers it

    private final Expectation homes;
    private final Extent extent;
    private final boolean grows;
    private final Grid grid;
    private final BitSet asked;
    private final List<Box> all = new ArrayList<>();
    private final List<Box> unclear = new ArrayList<>();

    /** A reporter in a division, whatever code that bears. */
    record Desk(String reporter, Division home) {}

    /** An amount of a desk, under the code that the division bore on a day. */
    record Box(RegionCode division, LocalDate day, Desk desk, Amount amount) {}

    private record Key(String reporter, Surroundings.Scope scope) {
        static Key of(Report report) {
            return new Key(report.reporter(), Reports.scope(report));
        }
    }

    Boxes(Surroundings around, Expectation homes, boolean grows) {
        this.homes = homes;
        this.extent = around.extent();
        this.grows = grows;
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
        periods.add(around.asked().period());
        this.grid = new Grid(extent, periods, categories);
        this.asked = grid.asked();
        figures(came, around.unclear().stream().map(Key::of).collect(Collectors.toSet()));
        came.absent().forEach(a -> all.add(box(a)));
        Map<Desk, BitSet> answered = pieces(all);
        Map<Desk, BitSet> unclearly = pieces(unclear);
        around.slots().forEach((slot, sight) -> {
            Desk desk = desk(slot);
            boolean held = sight == Sight.WHOLE // by a figure that is unclear, and what is declared of it says no more
                    && Amount.without(pieces(slot), answered.getOrDefault(desk, new BitSet()))
                            .intersects(unclearly.getOrDefault(desk, new BitSet()));
            if (sight != Sight.EXCUSED && !held) {
                (around.unsure().contains(slot) ? unclear : all).add(box(slot, sight, answered));
            }
        });
        all.sort(LARGEST_FIRST);
    }

    private static Map<Desk, BitSet> pieces(List<Box> boxes) {
        Map<Desk, BitSet> pieces = new HashMap<>();
        boxes.forEach(b -> pieces.computeIfAbsent(b.desk(), d -> new BitSet())
                .or(b.amount().pieces()));
        return pieces;
    }

    /** All of them, larger ones first. */
    List<Box> all() {
        return all;
    }

    /** The amounts of which nobody can tell whether they hold others; they are not among all. */
    List<Box> unclear() {
        return unclear;
    }

    /** The pieces of time and waste. */
    Grid grid() {
        return grid;
    }

    /** The pieces of an owed report. */
    BitSet pieces(Slot slot) {
        return grid.pieces(period(slot), slot.category());
    }

    private ReportingPeriod period(Slot slot) {
        return extent.isAtTheEnd() ? extent.inside(slot) : slot.period();
    }

    /** An owed report; one that came has nothing beside what came. */
    private Box box(Slot slot, Sight sight, Map<Desk, BitSet> answered) {
        BitSet pieces = pieces(slot);
        if (sight == Sight.WHOLE) {
            pieces.and(answered.getOrDefault(desk(slot), new BitSet()));
        }
        // of all of the report, whichever part of its time is asked for
        Gap gap = Gap.of(slot, extent.isAtTheEnd() ? extent : extent.with(extent.divisions(), slot.period()));
        boolean inside = Amount.without(pieces, asked).isEmpty();
        Claim claim = new Claim(
                slot,
                inside ? gap.in(Combination.SUM, true) : gap.report(),
                inside ? gap.whole() : gap.report(),
                Amount.both(pieces, asked),
                gap.in(Combination.SUM, true));
        return new Box(
                homes.codeIn(slot, extent.period()),
                Expectation.lastDay(slot, extent.period()),
                desk(slot),
                Amount.owed(pieces, claim, grows));
    }

    /** What came, the rows of one key together: one may correct another. */
    private void figures(Reports.Said came, Set<Key> unclearKeys) {
        Map<Key, Interval> sums = new LinkedHashMap<>();
        came(came.reports()).forEach(r -> sums.merge(Key.of(r), value(r), Interval::plus));
        came.again().forEach(r -> sums.merge(Key.of(r), Interval.ZERO.or(value(r)), Interval::plus));
        sums.forEach(
                (key, sum) -> (unclearKeys.contains(key) ? unclear : all).add(box(key.reporter(), key.scope(), sum)));
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
            Desk desk = desk(r.reporter(), r.division().orElseThrow(), r.period());
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
        return new Box(
                scope.division(),
                scope.period().lastDay(),
                desk(reporter, scope.division(), scope.period()),
                Amount.seen(pieces, amount, grows));
    }

    private Desk desk(Slot slot) {
        return desk(slot.reporter(), slot.division(), slot.period());
    }

    private Desk desk(String reporter, RegionCode division, ReportingPeriod period) {
        return new Desk(reporter, homes.home(division, period));
    }
}
