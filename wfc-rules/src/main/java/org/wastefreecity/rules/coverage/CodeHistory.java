/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;

/**
 * Which codes a division bore, and when (代码沿革): 公主岭 is 220381 until the middle of 2020 and 220184 since.
 * <p>
 * A territory does not say which code followed which. A code that ends on a day, and one of the same level, province and name that
 * begins on the next day, are taken for one division if no other code is either; of a name its rank does not count (九台市 became
 * 九台区). Where that does not fit, the code alone counts.
 */
final class CodeHistory {
    /** Codes alone count. */
    static final CodeHistory NONE = new CodeHistory(new Territory(List.of(), List.of()));

    private static final Pattern RANK = Pattern.compile("(自治县|自治旗|林区|特区|市|县|区|旗)$");

    /** Where a code begins or ends. */
    private record Seam(String name, RegionCode.Level level, String province, LocalDate day) {}

    private final Map<RegionCode, List<Region>> regions = new HashMap<>();
    private final Map<Seam, List<Region>> beginning = new HashMap<>();
    private final Map<Seam, List<Region>> ended = new HashMap<>();

    CodeHistory(Territory territory) {
        for (Region region : territory.regions()) {
            regions.computeIfAbsent(region.code(), c -> new ArrayList<>()).add(region);
            region.validity()
                    .from()
                    .ifPresent(day -> beginning
                            .computeIfAbsent(seam(region, day), s -> new ArrayList<>())
                            .add(region));
            region.validity()
                    .until()
                    .ifPresent(day -> ended.computeIfAbsent(seam(region, day.plusDays(1)), s -> new ArrayList<>())
                            .add(region));
        }
    }

    private static Seam seam(Region region, LocalDate day) {
        String name = region.name().zh();
        String stem = RANK.matcher(name).replaceFirst("");
        return new Seam(
                stem.length() > 1 ? stem : name,
                region.code().level(),
                region.code().text().substring(0, 2),
                day);
    }

    /** Everything that a division was, the earliest first; empty if the territory has never heard of its code. */
    List<Region> of(RegionCode code) {
        List<Region> known = regions.getOrDefault(code, List.of());
        if (known.isEmpty()
                || known.stream()
                        .allMatch(r -> r.validity().from().isEmpty()
                                && r.validity().until().isEmpty())) {
            return known;
        }
        Set<Region> all = new LinkedHashSet<>(known);
        List<Region> open = new ArrayList<>(known);
        while (!open.isEmpty()) {
            Region region = open.remove(open.size() - 1);
            List<Region> around = new ArrayList<>();
            region.validity()
                    .from()
                    .map(day -> seam(region, day))
                    .ifPresent(s -> across(s, false).ifPresent(around::add));
            region.validity()
                    .until()
                    .map(day -> seam(region, day.plusDays(1)))
                    .ifPresent(s -> across(s, true).ifPresent(around::add));
            around.stream().filter(all::add).forEach(next -> {
                open.add(next);
                regions.getOrDefault(next.code(), List.of()).stream()
                        .filter(all::add)
                        .forEach(open::add);
            });
        }
        return all.stream()
                .sorted(Comparator.comparing(r -> r.validity().from().orElse(LocalDate.MIN)))
                .toList();
    }

    /** What lies on the other side of a seam, if one code ends there and one begins. */
    private Optional<Region> across(Seam seam, boolean forward) {
        List<Region> before = ended.getOrDefault(seam, List.of());
        List<Region> after = beginning.getOrDefault(seam, List.of());
        return before.size() == 1 && after.size() == 1
                ? Optional.of((forward ? after : before).get(0))
                : Optional.empty();
    }

    /** The code that a division bears on a day; its own where the territory knows of none on that day. */
    static RegionCode on(RegionCode code, List<Region> history, LocalDate day) {
        if (history.size() <= 1) {
            return code;
        }
        List<RegionCode> then = history.stream()
                .filter(r -> r.validity().covers(day))
                .map(Region::code)
                .toList();
        return then.isEmpty() || then.contains(code) ? code : then.get(0);
    }
}
