/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * What speaks of an extent, and of more (口径及其外围): a figure for the year bounds its months, one for a city its counties, one for
 * all waste each category; and what else lies in such a figure leaves less for the extent.
 *
 * @param slots the owed reports, with how much of each came
 * @param came what came, and what is said to be missing
 * @param known the time of which all of this is known, for all waste; empty if it is known of what is asked for only
 */
record Surroundings(Map<Slot, Sight> slots, Reports.Said came, Optional<ReportingPeriod> known) {
    Surroundings {
        slots = ImmutableMap.copyOf(slots);
    }

    /** Of what, where and when something speaks. */
    record Scope(RegionCode division, String category, ReportingPeriod period) {}

    /** The missing reports alone, where it is not known what the others say. */
    static Surroundings ofMissing(RollCall call) {
        Set<Slot> missing = Set.copyOf(call.missing());
        return new Surroundings(
                Maps.filterKeys(call.sights(), missing::contains), Reports.Said.NOTHING, Optional.empty());
    }

    static Surroundings of(RollCall call) {
        Extent extent = call.extent();
        Reports.Said said = call.said();
        Reports.Said sharing = said.only(s -> isAkin(extent, s.division())
                && extent.share(s.period(), extent.period())
                && extent.reach(Optional.of(s.category())).spread() > 0);
        List<Scope> scopes = sharing.reports().stream().map(Reports::scope).toList();
        ReportingPeriod period = Stream.concat(
                        scopes.stream().map(Scope::period),
                        call.sights().keySet().stream()
                                .filter(s -> s.duty().possible().isPresent())
                                .map(Slot::period))
                .filter(p -> !extent.isAtTheEnd() && p.encloses(extent.period()))
                .max(Comparator.comparingLong(ReportingPeriod::days))
                .orElse(extent.period());
        Collection<RegionCode> divisions = nearestAbove(extent, scopes);
        boolean isWider = !period.equals(extent.period())
                || !extent.divisions().containsAll(divisions)
                || scopes.stream()
                        .anyMatch(s -> !extent.reach(Optional.of(s.category())).whole());
        if (!isWider) {
            return new Surroundings(call.sights(), sharing, Optional.empty());
        }
        Extent wide = extent.overAllWaste(divisions, period);
        Predicate<Scope> inside = s -> divisions.stream().anyMatch(d -> d.encloses(s.division()))
                && (extent.isAtTheEnd() ? extent.share(s.period(), period) : period.encloses(s.period()));
        Reports.Said all = said.only(inside);
        return new Surroundings(call.sights(wide, all.reports()), all, Optional.of(period));
    }

    private static boolean isAkin(Extent extent, RegionCode division) {
        return extent.divisions().stream().anyMatch(d -> d.encloses(division) || division.encloses(d));
    }

    /** The lowest division above that reports something of the extent; the extent's own, if none does. */
    private static Collection<RegionCode> nearestAbove(Extent extent, List<Scope> scopes) {
        Optional<RegionCode> above = scopes.stream()
                .map(Scope::division)
                .filter(d -> extent.divisions().stream().allMatch(o -> d.encloses(o) && !d.equals(o)))
                .max(Comparator.comparing(RegionCode::level));
        return above.isPresent() ? ImmutableList.of(above.get()) : extent.divisions();
    }
}
