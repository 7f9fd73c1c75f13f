/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.RegionCode.Level;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;

/**
 * Which divisions lie above a place on a day. A place is a division (its code in the dictionary) or a zone (its code behind all
 * divisions), above which there is nothing: what a zone reports is never added to what divisions report.
 */
final class PlaceTree {
    static final int LEVELS = Level.values().length;

    private final int divisions;
    private final RegionCode[] codes;
    private final int[] parents;
    private final List<List<Validity>> validities = new ArrayList<>();
    private final long[] changes;

    PlaceTree(Territory territory, Dictionary divisions, Dictionary zones) {
        this.divisions = divisions.size();
        this.codes = divisions.texts().stream().map(RegionCode::parse).toArray(RegionCode[]::new);
        this.parents = new int[codes.length];
        for (int place = 0; place < codes.length + zones.size(); place++) {
            validities.add(new ArrayList<>());
        }
        for (Region region : territory.regions()) {
            validities.get(divisions.codeOf(region.code().text())).add(region.validity());
        }
        territory
                .zones()
                .forEach(
                        z -> validities.get(codes.length + zones.codeOf(z.id())).add(z.validity()));
        for (int place = 0; place < codes.length; place++) {
            Optional<RegionCode> above = codes[place].parent();
            while (above.isPresent() && divisions.codeOf(above.get().text()) < 0) {
                above = above.get().parent();
            }
            parents[place] = above.map(a -> divisions.codeOf(a.text())).orElse(-1);
        }
        this.changes = validities.stream()
                .flatMap(List::stream)
                .flatMap(v -> Stream.concat(v.from().stream(), v.until().map(u -> u.plusDays(1)).stream()))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many places there are. */
    int size() {
        return validities.size();
    }

    boolean isZone(int place) {
        return place >= divisions;
    }

    /** The stretch of time with one tree that a day lies in, from 0. */
    int epochOf(LocalDate day) {
        int at = Arrays.binarySearch(changes, day.toEpochDay());
        return at < 0 ? -at - 1 : at + 1;
    }

    boolean exists(int place, LocalDate day) {
        return validities.get(place).stream().anyMatch(v -> v.covers(day));
    }

    /** Whether a place always was where it is: it exists on every day, below the same divisions. */
    boolean isSteady(int place) {
        int[] first = path(place, LocalDate.EPOCH);
        return exists(place, LocalDate.EPOCH)
                && Arrays.stream(changes)
                        .mapToObj(LocalDate::ofEpochDay)
                        .flatMap(day -> Stream.of(day.minusDays(1), day))
                        .allMatch(day -> exists(place, day) && Arrays.equals(first, path(place, day)));
    }

    /** For each level the division that a place lies in on a day, itself at its own; −1 where there is none. */
    int[] path(int place, LocalDate day) {
        int[] path = new int[LEVELS];
        Arrays.fill(path, -1);
        if (!isZone(place)) {
            for (int at = place; at >= 0; at = parents[at]) {
                if (exists(at, day)) {
                    path[codes[at].level().ordinal()] = at;
                }
            }
        }
        return path;
    }
}
