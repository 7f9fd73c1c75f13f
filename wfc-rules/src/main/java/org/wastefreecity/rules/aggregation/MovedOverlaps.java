/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.MovedGround.Pair;

/** Looks for facts of ground that changed its code which overlap with others of the same ground. For one thread. */
final class MovedOverlaps {
    private static final int PERIOD_RAISED = 1;
    private static final int CATEGORY_RAISED = 2;

    private final List<ReportingPeriod> periods;
    private final MovedGround moved;
    private final int[][] abovePeriod;
    private final int[][] aboveCategory;
    private final Map<Integer, List<Overlaps.Key>> byPlace = new HashMap<>();

    /** A period, category and measure that facts lie in. */
    private record Spot(int period, int category, int measure) {}

    private record Meeting(Spot at, int equal) {}

    private interface Raised {
        void at(Spot spot, int mask);
    }

    MovedOverlaps(List<ReportingPeriod> periods, MovedGround moved, int[][] abovePeriod, int[][] aboveCategory) {
        this.periods = periods;
        this.moved = moved;
        this.abovePeriod = abovePeriod;
        this.aboveCategory = aboveCategory;
        for (Pair pair : moved.pairs()) {
            byPlace.computeIfAbsent(pair.lower(), p -> new ArrayList<>());
            byPlace.computeIfAbsent(pair.upper(), p -> new ArrayList<>());
        }
    }

    void add(Overlaps.Key key) {
        List<Overlaps.Key> keys = byPlace.get(key.place());
        if (keys != null) {
            keys.add(key);
        }
    }

    List<Overlaps.Point> find() {
        List<Overlaps.Point> points = new ArrayList<>();
        for (Pair pair : moved.pairs()) {
            Map<Spot, Map<Integer, Overlaps.Key>> uppers = new HashMap<>();
            for (Overlaps.Key upper : byPlace.getOrDefault(pair.upper(), List.of())) {
                if (pair.holdsOn(periods.get(upper.period()).lastDay())) {
                    raise(
                            upper,
                            (spot, mask) -> uppers.computeIfAbsent(spot, s -> new HashMap<>())
                                    .putIfAbsent(mask, upper));
                }
            }
            Map<Meeting, Overlaps.Point> found = new LinkedHashMap<>();
            for (Overlaps.Key lower : byPlace.getOrDefault(pair.lower(), List.of())) {
                if (!pair.isOn(periods.get(lower.period()).lastDay())) {
                    continue;
                }
                raise(
                        lower,
                        (spot, mask) -> uppers.getOrDefault(spot, Map.of()).forEach((other, upper) -> {
                            if ((mask & other) == 0) { // on each axis one of them is the spot itself
                                Overlaps.Point point = point(pair, spot, lower, upper);
                                found.putIfAbsent(new Meeting(spot, point.equal()), point);
                            }
                        }));
            }
            points.addAll(found.values());
        }
        return points;
    }

    private static Overlaps.Point point(Pair pair, Spot spot, Overlaps.Key lower, Overlaps.Key upper) {
        int equal = (lower.period() == upper.period() ? Overlaps.PERIOD : 0)
                | (lower.category() == upper.category() ? Overlaps.CATEGORY : 0);
        Overlaps.Key at = new Overlaps.Key(pair.upper(), spot.period(), spot.category(), spot.measure());
        return new Overlaps.Point(at, pair.lower(), equal, lower, upper);
    }

    /** The key itself and what it lies in, with the axes on which that is larger. */
    private void raise(Overlaps.Key key, Raised to) {
        for (int period : OverlapFinder.withSelf(abovePeriod[key.period()], key.period())) {
            for (int category : OverlapFinder.withSelf(aboveCategory[key.category()], key.category())) {
                to.at(
                        new Spot(period, category, key.measure()),
                        (period == key.period() ? 0 : PERIOD_RAISED)
                                | (category == key.category() ? 0 : CATEGORY_RAISED));
            }
        }
    }
}
