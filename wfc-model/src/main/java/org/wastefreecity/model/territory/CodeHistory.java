/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which codes a division bore, and when (代码沿革): 公主岭 is 220381 until the middle of 2020 and 220184 since.
 * <p>
 * A territory does not say which code followed which. A code that ends on a day, and one of the same level, province and name that
 * begins on the next day, are taken for one division if no other code is either; of a name its rank does not count (九台市 became
 * 九台区). One code is one division as long as its name stays, or as it goes on from one day to the next and nothing else follows or
 * precedes; a code that comes back for something else is another division. Where none of this fits, the code alone counts.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CodeHistory {
    /** Codes alone count. */
    public static final CodeHistory NONE = new CodeHistory(new Territory(List.of(), List.of()));

    private static final Pattern RANK = Pattern.compile("(自治州|自治县|自治旗|地区|林区|矿区|特区|新区|盟|市|县|区|旗)$");

    /** The divisions of each code that has a history. */
    private final ImmutableListMultimap<RegionCode, Division> divisions;

    private final ImmutableSet<Division> moved;

    /**
     * A division, whatever code it bears (行政区划，不论代码).
     *
     * @param code its first code
     * @param regions everything that it was, the earliest first; none for a code without a history
     */
    public record Division(RegionCode code, List<Region> regions) {
        /** Copies the list. */
        public Division {
            Objects.requireNonNull(code, "code");
            regions = ImmutableList.copyOf(regions);
        }

        /**
         * The code that it bears on a day.
         *
         * @param day the day
         * @return the code; of a division without a history always the same; empty if the territory knows of none on that day
         */
        public Optional<RegionCode> codeOn(LocalDate day) {
            if (regions.isEmpty()) {
                return Optional.of(code);
            }
            return regions.stream()
                    .filter(r -> r.validity().covers(day))
                    .map(Region::code)
                    .findFirst();
        }

        /**
         * Every code that it ever bore.
         *
         * @return the codes, sorted
         */
        public Set<RegionCode> codes() {
            return regions.isEmpty()
                    ? ImmutableSortedSet.of(code)
                    : regions.stream()
                            .map(Region::code)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(RegionCode::compareTo));
        }

        /** By the code alone, since a list of regions takes long and tells no more. */
        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /** Where a code begins or ends. */
    private record Seam(String stem, RegionCode.Level level, String province, LocalDate day) {}

    /**
     * Reads the histories off a territory.
     *
     * @param territory which codes there are, and from when until when
     */
    public CodeHistory(Territory territory) {
        SetMultimap<Region, Region> links = links(territory.regions());
        ListMultimap<RegionCode, Division> all =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Set<Region> done = new LinkedHashSet<>();
        for (Region region : territory.regions()) {
            if (!isAlways(region) && !done.contains(region)) {
                Division division = division(region, links);
                done.addAll(division.regions());
                division.codes().forEach(c -> all.put(c, division));
            }
        }
        // whoever had one code, and was alone with it, has no history
        all.asMap()
                .entrySet()
                .removeIf(e -> e.getValue().size() == 1
                        && e.getValue().iterator().next().regions().size() == 1);
        this.divisions = ImmutableListMultimap.copyOf(all);
        this.moved =
                divisions.values().stream().filter(d -> d.codes().size() > 1).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isAlways(Region region) {
        return region.validity().equals(Validity.ALWAYS);
    }

    private static Division division(Region region, SetMultimap<Region, Region> links) {
        Set<Region> found = new LinkedHashSet<>(List.of(region));
        Deque<Region> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            links.get(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        List<Region> sorted = found.stream()
                .sorted(Comparator.comparing(r -> r.validity().from().orElse(LocalDate.MIN)))
                .toList();
        return new Division(sorted.get(0).code(), sorted);
    }

    /** Which entries of a territory are one division, in both directions. */
    private static SetMultimap<Region, Region> links(Collection<Region> regions) {
        ListMultimap<Seam, Region> beginning =
                MultimapBuilder.hashKeys().arrayListValues().build();
        ListMultimap<Seam, Region> ending =
                MultimapBuilder.hashKeys().arrayListValues().build();
        ListMultimap<RegionCode, Region> byCode =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Region region : regions) {
            if (!isAlways(region)) {
                byCode.put(region.code(), region);
                region.validity().from().ifPresent(day -> beginning.put(seam(region, day), region));
                region.validity().until().ifPresent(day -> ending.put(seam(region, day.plusDays(1)), region));
            }
        }
        SetMultimap<Region, Region> links = LinkedHashMultimap.create();
        ending.asMap().forEach((seam, before) -> {
            List<Region> after = beginning.get(seam);
            if (before.size() == 1 && after.size() == 1) {
                link(before.iterator().next(), after.get(0), links);
            }
        });
        Set<Region> across = Set.copyOf(links.keySet());
        for (Collection<Region> ofCode : byCode.asMap().values()) {
            List<Region> sorted = ofCode.stream()
                    .sorted(Comparator.comparing(r -> r.validity().from().orElse(LocalDate.MIN)))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                Region before = sorted.get(i - 1);
                Region after = sorted.get(i);
                boolean goesOn = before.validity()
                                .until()
                                .map(u -> u.plusDays(1))
                                .equals(after.validity().from())
                        && !across.contains(before)
                        && !across.contains(after);
                if (goesOn || stem(before).equals(stem(after))) {
                    link(before, after, links);
                }
            }
        }
        return links;
    }

    private static void link(Region one, Region other, SetMultimap<Region, Region> links) {
        links.put(one, other);
        links.put(other, one);
    }

    private static Seam seam(Region region, LocalDate day) {
        return new Seam(
                stem(region), region.code().level(), region.code().text().substring(0, 2), day);
    }

    private static String stem(Region region) {
        String name = region.name().zh();
        String stem = RANK.matcher(name).replaceFirst("");
        return stem.length() > 1 ? stem : name;
    }

    /**
     * Which division is meant by a code on a day: the one that bears it then; else the only one that bore it before or will.
     *
     * @param code a code, one that this history has never heard of, too
     * @param day the day
     * @return the division; of two that bore the code at other times, and both exist or neither does, the code alone
     */
    public Division division(RegionCode code, LocalDate day) {
        List<Division> known = divisions.get(code);
        if (known.size() == 1) {
            return known.get(0);
        }
        Optional<Division> bearing = known.stream()
                .filter(d -> d.codeOn(day).filter(code::equals).isPresent())
                .findFirst();
        List<Division> existing =
                known.stream().filter(d -> d.codeOn(day).isPresent()).toList();
        return bearing.orElseGet(() -> existing.size() == 1 ? existing.get(0) : new Division(code, List.of()));
    }

    /**
     * The code on a day of the division that is meant by a code then.
     *
     * @param code a code
     * @param day the day
     * @return the code it bears; the code given, where none is known
     */
    public RegionCode codeOn(RegionCode code, LocalDate day) {
        return divisions.containsKey(code) ? division(code, day).codeOn(day).orElse(code) : code;
    }

    /**
     * The divisions that a code lies in on a day, whatever codes they bear.
     *
     * @param code a code
     * @param day the day
     * @return them, the nearest first, whether the territory holds them or not
     */
    public List<Division> above(RegionCode code, LocalDate day) {
        ImmutableList.Builder<Division> above = ImmutableList.builder();
        for (Optional<RegionCode> at = code.parent();
                at.isPresent();
                at = at.get().parent()) {
            above.add(division(at.get(), day));
        }
        return above.build();
    }

    /**
     * Whether a division lies in another one on a day.
     *
     * @param division the division
     * @param code one of its codes, which counts if it bears none on that day
     * @param upper the other one
     * @param day the day
     * @return whether it does, whatever codes both bear
     */
    public boolean isIn(Division division, RegionCode code, Division upper, LocalDate day) {
        return above(division.codeOn(day).orElse(code), day).contains(upper);
    }

    /**
     * Every code that a division had that ever bore a code.
     *
     * @param code a code
     * @return the codes, sorted, the given one among them
     */
    public Set<RegionCode> codes(RegionCode code) {
        ImmutableSortedSet.Builder<RegionCode> codes = ImmutableSortedSet.naturalOrder();
        divisions.get(code).forEach(d -> codes.addAll(d.codes()));
        return codes.add(code).build();
    }

    /**
     * Every division that ever bore a code.
     *
     * @param code a code
     * @return them; the code alone if nothing is known of it
     */
    public List<Division> divisions(RegionCode code) {
        List<Division> known = divisions.get(code);
        return known.isEmpty() ? ImmutableList.of(new Division(code, List.of())) : known;
    }

    /**
     * The divisions that bore several codes.
     *
     * @return them, each once
     */
    public Set<Division> moved() {
        return moved;
    }

    /** Histories are equal that say the same of every code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CodeHistory that && divisions.equals(that.divisions);
    }

    @Override
    public int hashCode() {
        return divisions.hashCode();
    }
}
