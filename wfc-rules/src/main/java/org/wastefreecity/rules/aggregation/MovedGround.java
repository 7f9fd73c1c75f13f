/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;

/**
 * Which places that facts were seen at share ground though the tree of no day puts one into the other: the codes of a division that
 * changed its code, and the divisions that one of the codes lies in.
 *
 * @param pairs the pairs of places; none where nobody reported under two codes of one division, or beside them
 */
record MovedGround(List<Pair> pairs) {
    /**
     * Two places that share ground.
     *
     * @param lower the place of a code of a division that moved
     * @param upper the place of another of its codes, or of a division above that
     * @param division the division that moved
     * @param same whether both are the division itself
     * @param holder the code of the upper place
     */
    record Pair(int lower, int upper, Division division, boolean same, RegionCode holder) {
        /** Whether the upper place is, or holds, the ground on a day. */
        boolean holdsOn(LocalDate day) {
            return same
                    || division.codeOn(day)
                            .map(code -> holder.encloses(code) && !holder.equals(code))
                            .orElse(false);
        }
    }

    static MovedGround of(FactSchema schema, FactSet.PlaceVariant[] variants, int[][] abovePlace) {
        BitSet used = new BitSet();
        Arrays.stream(variants).forEach(v -> used.set(v.place()));
        List<Pair> pairs = new ArrayList<>();
        for (Division division : schema.history().moved()) {
            for (RegionCode code : division.codes()) {
                int place = schema.divisions().codeOf(code.text());
                Set<Integer> known = new HashSet<>(List.of(place));
                if (place < 0 || !used.get(place)) {
                    continue;
                }
                Arrays.stream(abovePlace[place]).forEach(known::add);
                for (RegionCode other : division.codes()) {
                    for (Optional<RegionCode> at = Optional.of(other); at.isPresent(); at = at.get().parent()) {
                        int upper = schema.divisions().codeOf(at.get().text());
                        boolean same = at.get().equals(other);
                        boolean twice = same && other.compareTo(code) < 0; // once for each two codes
                        if (upper >= 0 && used.get(upper) && !twice && known.add(upper)) {
                            pairs.add(new Pair(place, upper, division, same, at.get()));
                        }
                    }
                }
            }
        }
        return new MovedGround(List.copyOf(pairs));
    }

    boolean isNone() {
        return pairs.isEmpty();
    }
}
