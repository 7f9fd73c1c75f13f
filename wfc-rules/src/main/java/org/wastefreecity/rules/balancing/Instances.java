/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;

/** Asks declared identities at every place of a sheet where something stands that they speak of. */
final class Instances {
    private final CategoryTree categories;
    private final Divisions divisions;
    private final Map<Place, Set<String>> filled = new LinkedHashMap<>();

    /** Places that differ in their period only, by the day on which the period ends. */
    private final Map<Row, Map<LocalDate, List<Place>>> rows = new LinkedHashMap<>();

    private record Row(Place anyPeriod) {}

    private static final ReportingPeriod NO_PERIOD = ReportingPeriod.ofYear(1000);

    Instances(Sheet sheet, CategoryTree categories, Territory territory) {
        this.categories = categories;
        this.divisions = new Divisions(territory);
        for (Cell cell : sheet.cells()) {
            filled.computeIfAbsent(cell.place(), p -> new LinkedHashSet<>()).add(cell.measure());
        }
        for (Place place : filled.keySet()) {
            rows.computeIfAbsent(new Row(place.withPeriod(NO_PERIOD)), r -> new LinkedHashMap<>())
                    .computeIfAbsent(place.period().lastDay(), d -> new ArrayList<>())
                    .add(place);
        }
    }

    List<Instance> of(List<Asked> identities) {
        List<Instance> all = new ArrayList<>();
        filled.forEach((place, measures) -> {
            for (Asked asked : identities) {
                if (asked.isAskedWith(measures) && applies(asked.identity(), place)) {
                    earlier(asked.identity(), place).forEach(before -> instance(asked, place, before, all));
                }
            }
        });
        return all;
    }

    private boolean applies(Identity identity, Place place) {
        return identity.categories().isEmpty()
                || identity.categories().stream()
                        .anyMatch(c -> c.equals(place.category())
                                || categories.withAllBelow(c).contains(place.category()));
    }

    /** The places to look back at: for each an instance. An identity that does not look back has one, its own place. */
    private List<Place> earlier(Identity identity, Place place) {
        if (identity.terms().stream().noneMatch(t -> t.reach() == Term.Reach.EARLIER)) {
            return List.of(place);
        }
        return rows.getOrDefault(new Row(place.withPeriod(NO_PERIOD)), Map.of())
                .getOrDefault(place.period().firstDay().minusDays(1), List.of());
    }

    private void instance(Asked asked, Place place, Place before, List<Instance> all) {
        Map<Cell, Integer> terms = new LinkedHashMap<>();
        for (Term term : asked.identity().terms()) {
            List<Place> places = places(term, place, before);
            if (places.isEmpty() || (places.size() > 1 && noneFilled(term, places))) {
                return; // nothing lies below: the identity has no sense here
            }
            places.forEach(p -> terms.merge(new Cell(term.measure(), p), term.coefficient(), Integer::sum));
        }
        terms.values().removeIf(c -> c == 0);
        if (terms.size() > 1) {
            all.add(new Instance(asked.identity(), asked.derived(), place, terms));
        }
    }

    private boolean noneFilled(Term term, List<Place> places) {
        return places.stream().noneMatch(p -> filled.getOrDefault(p, Set.of()).contains(term.measure()));
    }

    private List<Place> places(Term term, Place place, Place before) {
        return switch (term.reach()) {
            case HERE -> List.of(place);
            case EARLIER -> List.of(before);
            case CATEGORIES_BELOW ->
                categories.below(place.category()).stream()
                        .map(WasteCategory::id)
                        .map(place::withCategory)
                        .toList();
            case TERRITORIES_BELOW ->
                divisions.below(place.territory(), place.period().lastDay()).stream()
                        .map(place::withTerritory)
                        .toList();
        };
    }

    /** An identity, and whether it follows from the catalogue of measures. */
    record Asked(Identity identity, boolean derived, Set<String> here) {
        /** Whether something that it counts at the place itself stands there. */
        boolean isAskedWith(Set<String> measures) {
            return here.stream().anyMatch(measures::contains);
        }
    }
}
