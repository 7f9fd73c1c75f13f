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
import org.wastefreecity.model.territory.CodeHistory;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;

/**
 * Which places that facts were seen at share ground though the tree of no day puts one into the other: the codes of a division that
 * changed its code, and the divisions that one of the codes lies in; a county, and its city under another code.
 *
 * @param pairs the pairs of places; none where nobody reported under two codes of one division, or beside them
 */
record MovedGround(List<Pair> pairs) {
    /** Two places that share ground; which of them is meant by facts of a day, and whether the one holds the other then, is asked of it. */
    static final class Pair {
        private final CodeHistory history;
        private final int lower;
        private final int upper;
        private final RegionCode lowerCode;
        private final RegionCode upperCode;
        private final Division division;
        private final boolean same;

        private Pair(
                CodeHistory history,
                int lower,
                int upper,
                RegionCode lowerCode,
                RegionCode upperCode,
                Division division,
                boolean same) {
            this.history = history;
            this.lower = lower;
            this.upper = upper;
            this.lowerCode = lowerCode;
            this.upperCode = upperCode;
            this.division = division;
            this.same = same;
        }

        /** The place of a code. */
        int lower() {
            return lower;
        }

        /** The place of another code of the same division, or of one above. */
        int upper() {
            return upper;
        }

        /** Whether both are one division. */
        boolean same() {
            return same;
        }

        /** Whether the lower place is the division on a day, not another one that bears its code. */
        boolean isOn(LocalDate day) {
            return history.division(lowerCode, day).equals(division);
        }

        /** Whether the upper place is, or holds, the ground of the lower one on a day. */
        boolean holdsOn(LocalDate day) {
            Division above = history.division(upperCode, day);
            if (same) {
                return above.equals(division);
            }
            return history.isIn(division, lowerCode, above, day);
        }
    }

    static MovedGround of(FactSchema schema, FactSet.PlaceVariant[] variants, int[][] abovePlace) {
        CodeHistory history = schema.history();
        if (history.moved().isEmpty()) {
            return new MovedGround(List.of());
        }
        BitSet used = new BitSet();
        Arrays.stream(variants)
                .map(FactSet.PlaceVariant::place)
                .filter(p -> !schema.places().isZone(p))
                .forEach(used::set);
        List<Pair> pairs = new ArrayList<>();
        used.stream().forEach(place -> {
            RegionCode code = RegionCode.parse(schema.divisions().text(place));
            for (Division division : history.divisions(code)) {
                Set<Integer> known = new HashSet<>(List.of(place));
                Arrays.stream(abovePlace[place]).forEach(known::add);
                for (RegionCode own : division.codes()) {
                    for (Optional<RegionCode> at = Optional.of(own);
                            at.isPresent();
                            at = at.get().parent()) {
                        boolean same = at.get().equals(own);
                        for (RegionCode other : same ? Set.of(own) : history.codes(at.get())) {
                            int upper = schema.divisions().codeOf(other.text());
                            boolean twice = same && other.compareTo(code) < 0; // once for each two codes
                            if (upper >= 0 && used.get(upper) && !twice && known.add(upper)) {
                                pairs.add(new Pair(history, place, upper, code, other, division, same));
                            }
                        }
                    }
                }
            }
        });
        return new MovedGround(List.copyOf(pairs));
    }

    boolean isNone() {
        return pairs.isEmpty();
    }
}
