/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What speaks of an extent, and of more (口径及其外围): a figure for the year bounds its months, one for a city its counties, one for all waste
 * each category; and what else lies in such a figure leaves less for the extent.
 *
 * @param slots the owed reports, with how much of each came
 * @param reports the reports that came
 */
record Surroundings(Map<Slot, Sight> slots, List<Report> reports) {
    Surroundings {
        slots = ImmutableMap.copyOf(slots);
        reports = ImmutableList.copyOf(reports);
    }

    /** The missing reports alone, where it is not known what the others say. */
    static Surroundings ofMissing(RollCall call) {
        Set<Slot> missing = Set.copyOf(call.missing());
        return new Surroundings(Maps.filterKeys(call.sights(), missing::contains), List.of());
    }

    static Surroundings of(RollCall call) {
        Extent extent = call.extent();
        List<Report> sharing = new ArrayList<>(call.reports());
        sharing.removeIf(r -> !isAkin(extent, r.division().orElseThrow())
                || !extent.share(r.period(), extent.period())
                || extent.reach(Optional.of(r.category())).spread() == 0);
        ReportingPeriod period = extent.isAtTheEnd() ? extent.period() : longest(extent, sharing);
        Collection<RegionCode> divisions = nearestAbove(extent, sharing);
        boolean isWider = !period.equals(extent.period())
                || !divisions.equals(extent.divisions())
                || sharing.stream().anyMatch(r -> !extent.reach(Optional.of(r.category())).whole());
        if (!isWider) {
            return new Surroundings(call.sights(), sharing);
        }
        Extent wide = extent.overAllWaste(divisions, period);
        List<Report> reports = new ArrayList<>(call.reports());
        reports.removeIf(r -> !wide.encloses(r) || extent.isAtTheEnd() && !extent.share(r.period(), period));
        return new Surroundings(call.sights(wide, reports), reports);
    }

    private static boolean isAkin(Extent extent, RegionCode division) {
        return extent.divisions().stream().anyMatch(d -> d.encloses(division) || division.encloses(d));
    }

    private static ReportingPeriod longest(Extent extent, List<Report> reports) {
        return reports.stream()
                .map(Report::period)
                .filter(p -> p.encloses(extent.period()))
                .max(Comparator.comparingLong(ReportingPeriod::days))
                .orElse(extent.period());
    }

    /** The lowest division above that reports something of the extent; the extent's own, if none does. */
    private static Collection<RegionCode> nearestAbove(Extent extent, List<Report> reports) {
        Optional<RegionCode> above = reports.stream()
                .map(r -> r.division().orElseThrow())
                .filter(d -> extent.divisions().stream().allMatch(o -> d.encloses(o) && !d.equals(o)))
                .max(Comparator.comparing(RegionCode::level));
        return above.isPresent() ? Set.of(above.get()) : extent.divisions();
    }
}
