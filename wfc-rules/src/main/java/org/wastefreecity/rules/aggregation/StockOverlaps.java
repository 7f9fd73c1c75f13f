/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.MovedGround.Pair;

/**
 * Looks for stocks of a whole and of its part, of whichever days: a sum takes the last value of each, and counts the part twice. For one
 * thread.
 */
final class StockOverlaps {
    private final boolean[] stock;
    private final List<ReportingPeriod> periods;
    private final int[][] abovePlace;
    private final int[][] aboveCategory;
    private final MovedGround moved;
    private final boolean flat;
    private final Map<Spot, Seen> spots = new LinkedHashMap<>();
    private final Map<Spot, Seen> raised = new HashMap<>();

    private record Spot(int place, int category, int measure) {}

    /** When something was reported, and one of the facts. */
    private record Seen(Overlaps.Key first, BitSet periods) {
        static Seen of(Overlaps.Key key) {
            return new Seen(key, new BitSet());
        }
    }

    private record Meeting(Spot at, int beside, int equal) {}

    private final Map<Meeting, Overlaps.Stock> found = new LinkedHashMap<>();

    StockOverlaps(
            FactSchema schema,
            List<ReportingPeriod> periods,
            int[][] abovePlace,
            int[][] aboveCategory,
            MovedGround moved) {
        this.stock = new boolean[schema.measures().size()];
        for (int m = 0; m < stock.length; m++) {
            Measure measure = schema.measures().get(m);
            stock[m] = measure.along(Axis.TIME) == Additivity.LAST;
        }
        this.periods = periods;
        this.abovePlace = abovePlace;
        this.aboveCategory = aboveCategory;
        this.moved = moved;
        this.flat = OverlapFinder.isFlat(abovePlace) && OverlapFinder.isFlat(aboveCategory) && moved.isNone();
    }

    void add(Overlaps.Key key) {
        if (flat || !stock[key.measure()]) {
            return;
        }
        spots.computeIfAbsent(new Spot(key.place(), key.category(), key.measure()), s -> Seen.of(key))
                .periods()
                .set(key.period());
        for (int up : aboveCategory[key.category()]) {
            raised.computeIfAbsent(new Spot(key.place(), up, key.measure()), s -> Seen.of(key))
                    .periods()
                    .set(key.period());
        }
    }

    List<Overlaps.Stock> find() {
        Map<Integer, List<Pair>> pairs = new HashMap<>();
        for (Pair pair : moved.pairs()) {
            pairs.computeIfAbsent(pair.lower(), p -> new ArrayList<>()).add(pair);
        }
        spots.forEach((spot, seen) -> {
            for (int place : OverlapFinder.withSelf(abovePlace[spot.place()], spot.place())) {
                nested(spot, seen, place);
                if (place != spot.place()) {
                    meet(spot, seen, raised.get(new Spot(place, spot.category(), spot.measure())), place, place);
                }
            }
            for (Pair pair : pairs.getOrDefault(spot.place(), List.of())) {
                for (int category : OverlapFinder.withSelf(aboveCategory[spot.category()], spot.category())) {
                    // the last value under either code is one series, so that nothing of the same waste meets
                    if (!pair.same() || category != spot.category()) {
                        across(spot, seen, spots.get(new Spot(pair.upper(), category, spot.measure())), pair);
                    }
                }
                across(spot, seen, raised.get(new Spot(pair.upper(), spot.category(), spot.measure())), pair);
            }
        });
        return List.copyOf(found.values());
    }

    private void nested(Spot spot, Seen seen, int place) {
        for (int category : OverlapFinder.withSelf(aboveCategory[spot.category()], spot.category())) {
            Spot above = new Spot(place, category, spot.measure());
            if (!above.equals(spot)) {
                meet(spot, seen, spots.get(above), place, place);
            }
        }
    }

    /** What the other one says of days on which it holds the ground. */
    private void across(Spot spot, Seen seen, @Nullable Seen upper, Pair pair) {
        if (upper != null) {
            Seen holding = Seen.of(upper.first());
            upper.periods().stream()
                    .filter(p -> pair.holdsOn(periods.get(p).lastDay()))
                    .forEach(holding.periods()::set);
            Seen held = Seen.of(seen.first());
            seen.periods().stream()
                    .filter(p -> pair.isOn(periods.get(p).lastDay()))
                    .forEach(held.periods()::set);
            meet(spot, held, holding, pair.upper(), pair.lower());
        }
    }

    private void meet(Spot spot, Seen seen, @Nullable Seen upper, int place, int beside) {
        if (upper == null || upper.periods().isEmpty() || seen.periods().isEmpty()) {
            return;
        }
        int category = aboveOf(spot.category(), upper.first().category());
        int equal = Overlaps.PERIOD
                | (place == spot.place() ? Overlaps.PLACE : 0)
                | (spot.category() == upper.first().category() ? Overlaps.CATEGORY : 0);
        Overlaps.Key at = new Overlaps.Key(place, seen.first().period(), category, spot.measure());
        Overlaps.Stock stock = found.computeIfAbsent(
                new Meeting(new Spot(place, category, spot.measure()), beside, equal),
                m -> new Overlaps.Stock(
                        new Overlaps.Point(at, beside, equal, seen.first(), upper.first()),
                        new BitSet(),
                        new BitSet()));
        stock.upper().or(upper.periods());
        stock.lower().or(seen.periods());
    }

    /** Of two categories of which one holds the other, the one that holds. */
    private int aboveOf(int one, int other) {
        for (int up : aboveCategory[one]) {
            if (up == other) {
                return other;
            }
        }
        return one;
    }
}
