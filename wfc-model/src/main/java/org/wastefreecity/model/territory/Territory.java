/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * The dated tree of divisions and zones that a plan speaks of (地域): for Foshan, the city and its five districts.
 * <p>
 * A division hangs below the one whose code encloses it and that exists on the same day. This class is immutable and
 * thread-safe.
 *
 * @param regions the divisions; one code never twice on one day
 * @param zones the zones
 */
public record Territory(List<Region> regions, List<Zone> zones) {

    /**
     * Copies the lists and checks that no code stands twice on one day.
     *
     * @throws InvalidPartException if a code or a zone's id does
     */
    public Territory {
        regions = ImmutableList.copyOf(regions);
        zones = ImmutableList.copyOf(zones);
        Map<RegionCode, List<Validity>> seen = new HashMap<>();
        for (Region region : regions) {
            List<Validity> earlier = seen.computeIfAbsent(region.code(), c -> new ArrayList<>(1));
            InvalidPartException.check(
                    !overlapsAny(earlier, region.validity()),
                    "Territory",
                    "regions",
                    "同一时间代码不重复",
                    "each code once on one day",
                    region.code());
            earlier.add(region.validity());
        }
        Set<String> ids = new HashSet<>();
        for (Zone zone : zones) {
            InvalidPartException.check(
                    ids.add(zone.id()), "Territory", "zones", "功能区标识不重复", "each zone's id once", zones);
        }
    }

    private static boolean overlapsAny(List<Validity> earlier, Validity validity) {
        for (Validity other : earlier) {
            if (overlap(other, validity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Validity a, Validity b) {
        boolean aEndsFirst = a.until().isPresent()
                && b.from().isPresent()
                && a.until().get().isBefore(b.from().get());
        boolean bEndsFirst = b.until().isPresent()
                && a.from().isPresent()
                && b.until().get().isBefore(a.from().get());
        return !aEndsFirst && !bEndsFirst;
    }

    /**
     * The division of a code on a day.
     *
     * @param code the code
     * @param day the day
     * @return the division, if it exists then
     */
    public Optional<Region> region(RegionCode code, LocalDate day) {
        return regions.stream()
                .filter(r -> r.code().equals(code) && r.validity().covers(day))
                .findFirst();
    }

    /**
     * The divisions directly below another one on a day.
     *
     * @param code the code of the upper division
     * @param day the day
     * @return them, in the order given
     */
    public List<Region> below(RegionCode code, LocalDate day) {
        return regions.stream()
                .filter(r -> r.validity().covers(day)
                        && nearestAbove(r.code(), day).map(code::equals).orElse(false))
                .toList();
    }

    /** The nearest division above a code that this territory holds: 441900 has no county level, 4403 no prefecture above it. */
    private Optional<RegionCode> nearestAbove(RegionCode code, LocalDate day) {
        Optional<RegionCode> above = code.parent();
        while (above.isPresent() && region(above.get(), day).isEmpty()) {
            above = above.get().parent();
        }
        return above;
    }

    /**
     * Whether figures of these divisions and zones can be added without counting ground twice. A zone lies in a division whatever
     * code that bears; two zones of one division are taken to lie beside each other.
     *
     * @param codes division codes
     * @param zoneIds ids of zones
     * @return the first pair that overlaps, in words; empty if none does
     */
    public Optional<String> overlapAmong(Collection<RegionCode> codes, Collection<String> zoneIds) {
        for (RegionCode one : codes) {
            for (RegionCode other : codes) {
                if (!one.equals(other) && one.encloses(other)) {
                    return Optional.of(one + " ⊃ " + other);
                }
            }
        }
        CodeHistory history = zoneIds.isEmpty() ? CodeHistory.NONE : new CodeHistory(this);
        Set<RegionCode> ground = new HashSet<>();
        codes.forEach(c -> ground.addAll(history.codes(c)));
        return zones.stream()
                .filter(z -> zoneIds.contains(z.id()) && sharesGround(z, ground, history))
                .map(z -> z.id() + " ∩ " + codes)
                .findFirst();
    }

    private static boolean sharesGround(Zone zone, Set<RegionCode> ground, CodeHistory history) {
        return zone.overlaps().stream()
                .flatMap(o -> history.codes(o).stream())
                .anyMatch(o -> ground.stream().anyMatch(g -> g.encloses(o) || o.encloses(g)));
    }
}
