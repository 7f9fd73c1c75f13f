/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;

/** The divisions of a territory by day, each under the nearest one above it that the territory holds. For one thread. */
final class Divisions {
    private final Map<RegionCode, List<Region>> regions = new LinkedHashMap<>();
    private final List<Region> dated;
    private final Map<LocalDate, Map<RegionCode, List<RegionCode>>> below = new HashMap<>();

    Divisions(Territory territory) {
        territory
                .regions()
                .forEach(r -> regions.computeIfAbsent(r.code(), c -> new ArrayList<>(1))
                        .add(r));
        this.dated = territory.regions().stream()
                .filter(r ->
                        r.validity().from().isPresent() || r.validity().until().isPresent())
                .toList();
    }

    private boolean isThere(RegionCode code, LocalDate day) {
        return regions.getOrDefault(code, List.of()).stream()
                .anyMatch(r -> r.validity().covers(day));
    }

    /** The division above, of one that is there on that day. */
    Optional<RegionCode> above(RegionCode code, LocalDate day) {
        Optional<RegionCode> above = isThere(code, day) ? code.parent() : Optional.empty();
        while (above.isPresent() && !isThere(above.get(), day)) {
            above = above.get().parent();
        }
        return above;
    }

    /** The divisions directly below, in the order of the territory. */
    List<RegionCode> below(RegionCode code, LocalDate day) {
        return below.computeIfAbsent(day, this::on).getOrDefault(code, List.of());
    }

    private Map<RegionCode, List<RegionCode>> on(LocalDate day) {
        Map<RegionCode, List<RegionCode>> all = new HashMap<>();
        regions.keySet()
                .forEach(code -> above(code, day)
                        .ifPresent(up ->
                                all.computeIfAbsent(up, u -> new ArrayList<>()).add(code)));
        return all;
    }

    /** Whether a division holds the same ones all through a period, so that what it had in a part of it, it had in the whole. */
    boolean isUnchanged(RegionCode code, ReportingPeriod period) {
        return dated.stream()
                .filter(r -> code.encloses(r.code()))
                .allMatch(r ->
                        r.validity().covers(period.firstDay()) == r.validity().covers(period.lastDay()));
    }
}
