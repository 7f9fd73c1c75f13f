/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param extent the waste that is asked for, where and when something speaks of it
 * @param asked what of it is asked for
 * @param slots the owed reports, with how much of each came
 * @param unsure those of which nobody can tell whether they hold what a division that changed its code reports
 * @param came what came, and what is said to be missing
 * @param unclear what of it nobody can tell of whether it holds others
 * @param wide whether all of this is known of other waste, too; else of what is asked for only
 */
record Surroundings(
        Extent extent,
        Extent asked,
        Map<Slot, Sight> slots,
        Set<Slot> unsure,
        Reports.Said came,
        List<Report> unclear,
        boolean wide) {
    Surroundings {
        slots = ImmutableMap.copyOf(slots);
        unsure = ImmutableSet.copyOf(unsure);
        unclear = ImmutableList.copyOf(unclear);
    }

    /** Of what, where and when something speaks. */
    record Scope(RegionCode division, String category, ReportingPeriod period) {}

    /** The missing reports alone, where it is not known what the others say. */
    static Surroundings ofMissing(RollCall call) {
        Set<Slot> missing = Set.copyOf(call.missing());
        return new Surroundings(
                call.extent(),
                call.extent(),
                Maps.filterKeys(call.sights(), missing::contains),
                call.unsure(),
                Reports.Said.NOTHING,
                List.of(),
                false);
    }

    /** What speaks of an extent and of no more. */
    static Surroundings of(RollCall call) {
        Extent extent = call.extent();
        Reports.Said said = sharing(call, extent::encloses);
        return new Surroundings(extent, extent, call.sights(), call.unsure(), said, call.unclear(), false);
    }

    /** Everything that speaks of an extent and of more, for whoever asks for some of it. */
    static Surroundings around(RollCall call, Extent wide) {
        Predicate<Scope> inside = s -> wide.isAtTheEnd()
                ? wide.share(s.period(), wide.period())
                : wide.period().encloses(s.period());
        Reports.Said said = call.said(wide::encloses);
        Reports.Said all = said.only(inside);
        RollCall around = call.over(wide.overAllWaste(wide.divisions(), wide.period()), all.reports(), said);
        return new Surroundings(wide, wide, around.sights(), around.unsure(), all, around.unclear(), true);
    }

    /** The same for one extent; whether what is owed there applies is told from what was said of it. */
    static Surroundings of(RollCall call, Extent wide) {
        Surroundings around = around(call, wide);
        Map<Slot, Sight> slots = new HashMap<>(around.slots());
        slots.putAll(call.sights());
        return new Surroundings(
                wide,
                call.extent(),
                slots,
                Sets.union(around.unsure(), call.unsure()),
                around.came(),
                around.unclear(),
                true);
    }

    private static Reports.Said sharing(RollCall call, Predicate<RegionCode> divisions) {
        Extent extent = call.extent();
        return call.said(divisions)
                .only(s -> extent.share(s.period(), extent.period())
                        && extent.reach(Optional.of(s.category())).spread() > 0);
    }

    /** Where and when something speaks of an extent and of more; empty if nothing does. */
    static Optional<Extent> wide(RollCall call) {
        Extent extent = call.extent();
        List<Scope> scopes = sharing(call, d -> isAkin(extent, d)).reports().stream()
                .map(Reports::scope)
                .toList();
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
        return isWider ? Optional.of(extent.with(divisions, period)) : Optional.empty();
    }

    private static boolean isAkin(Extent extent, RegionCode division) {
        return extent.encloses(division) || extent.divisions().stream().anyMatch(division::encloses);
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
