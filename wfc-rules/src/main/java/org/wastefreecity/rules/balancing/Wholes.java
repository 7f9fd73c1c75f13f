/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;

/**
 * Which places lie in which, of a measure that adds up: divisions in divisions, categories in categories, periods in periods, along those
 * axes along which it is declared to. A place has at least the most that claims about itself or about parts beside each other say, of
 * several reporters of one place the largest. For one thread.
 */
final class Wholes {
    private final Measure measure;
    private final Map<Place, List<Claim>> claims;
    private final Divisions divisions;
    private final CategoryTree categories;
    private final Map<Axis, Map<Place, List<Place>>> parts = new EnumMap<>(Axis.class);
    private final Map<ReportingPeriod, List<ReportingPeriod>> longer = new HashMap<>();
    private final Map<RegionCode, List<Claim>> byTerritory = new HashMap<>();
    private final Map<Place, Surely> known = new HashMap<>();
    private final Set<Place> places;

    Wholes(Measure measure, Map<Place, List<Claim>> claims, Divisions divisions, CategoryTree categories) {
        this.measure = measure;
        this.claims = claims;
        this.divisions = divisions;
        this.categories = categories;
        for (Axis axis : Axis.values()) {
            parts.put(axis, new HashMap<>());
        }
        Set<ReportingPeriod> periods = new LinkedHashSet<>();
        claims.forEach((place, own) -> {
            periods.add(place.period());
            byTerritory
                    .computeIfAbsent(place.territory(), t -> new ArrayList<>())
                    .addAll(own);
        });
        for (ReportingPeriod one : periods) {
            longer.put(
                    one,
                    periods.stream()
                            .filter(p -> !p.equals(one) && p.encloses(one))
                            .toList());
        }
        this.places = climb();
    }

    /** All places that claims are about or lie in. */
    private Set<Place> climb() {
        Set<Place> seen = new LinkedHashSet<>(claims.keySet());
        Deque<Place> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Place place = open.remove();
            for (Axis axis : Axis.values()) {
                if (measure.along(axis) == Additivity.SUM) {
                    for (Place above : above(place, axis)) {
                        part(axis, above).add(place);
                        if (seen.add(above)) {
                            open.add(above);
                        }
                    }
                }
            }
        }
        return seen;
    }

    private List<Place> part(Axis axis, Place of) {
        return parts.getOrDefault(axis, Map.of()).computeIfAbsent(of, p -> new ArrayList<>());
    }

    private List<Place> above(Place place, Axis axis) {
        return switch (axis) {
            case TERRITORY ->
                divisions.above(place.territory(), place.period().lastDay()).map(place::withTerritory).stream()
                        .toList();
            case CATEGORY ->
                categories
                        .category(place.category())
                        .flatMap(categories::parentOf)
                        .map(WasteCategory::id)
                        .map(place::withCategory)
                        .stream()
                        .toList();
            case TIME ->
                longer.getOrDefault(place.period(), List.of()).stream()
                        .filter(p -> divisions.isUnchanged(place.territory(), p))
                        .map(place::withPeriod)
                        .toList();
        };
    }

    /** Hands over each claim about a whole that is less than its parts surely are. One that is told stands for itself further up. */
    void exceeded(BiConsumer<Claim, Surely> told) {
        for (Place place : places) {
            least(place, told);
        }
    }

    private Surely least(Place at, BiConsumer<Claim, Surely> told) {
        Surely before = known.get(at);
        if (before != null) {
            return before;
        }
        List<Claim> own = claims.getOrDefault(at, List.of());
        Surely below = below(at, told);
        Surely least = below;
        for (Claim claim : own) {
            least = least.or(Surely.of(claim));
        }
        if (own.size() == 1) {
            Claim whole = own.get(0);
            if (below.least().compareTo(whole.high()) > 0 && !whole.isImpossible() && isWhole(whole)) {
                told.accept(whole, below);
                least = Surely.of(whole);
            }
        }
        known.put(at, least);
        return least;
    }

    private Surely below(Place at, BiConsumer<Claim, Surely> told) {
        Surely best = Surely.NOTHING;
        for (Axis axis : List.of(Axis.TERRITORY, Axis.CATEGORY, Axis.TIME)) {
            List<Place> inside = parts.getOrDefault(axis, Map.of()).getOrDefault(at, List.of());
            if (!inside.isEmpty()) {
                best = best.or(
                        axis == Axis.TIME
                                ? apart(inside, told)
                                : Surely.sum(
                                        inside.stream().map(p -> least(p, told)).toList()));
            }
        }
        return best;
    }

    /** The most that periods which do not overlap have together. */
    private Surely apart(List<Place> inside, BiConsumer<Claim, Surely> told) {
        List<Place> sorted = inside.stream()
                .sorted(Comparator.comparing(p -> p.period().lastDay()))
                .toList();
        List<Surely> upTo = new ArrayList<>(List.of(Surely.NOTHING));
        for (int i = 0; i < sorted.size(); i++) {
            Place place = sorted.get(i);
            int before = i;
            while (before > 0
                    && !sorted.get(before - 1)
                            .period()
                            .lastDay()
                            .isBefore(place.period().firstDay())) {
                before--;
            }
            upTo.add(upTo.get(i).or(upTo.get(before).plus(least(place, told))));
        }
        return upTo.get(sorted.size());
    }

    /** Whether its reporter alone speaks of its division; of several each may have something else in mind. */
    boolean isWhole(Claim claim) {
        Place place = claim.place();
        return byTerritory.getOrDefault(place.territory(), List.of()).stream()
                .filter(c -> !c.reporter().equals(claim.reporter()))
                .map(Claim::place)
                .noneMatch(p -> p.period().overlaps(place.period()) && areRelated(p.category(), place.category()));
    }

    private boolean areRelated(String one, String other) {
        return isIn(one, other) || isIn(other, one);
    }

    private boolean isIn(String category, String whole) {
        return Stream.iterate(categories.category(category), c -> c.isPresent(), c -> c.flatMap(categories::parentOf))
                        .anyMatch(c -> c.orElseThrow().id().equals(whole))
                || category.equals(whole);
    }
}
