/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** Which unit lies in which, by number; immutable. */
final class UnitTree {
    private static final int DEEPEST = 32;

    private final ImmutableMap<String, Integer> numbers;
    private final int[] above; // -1 for a root

    /** The units of a map, and some roots that need have none below them. */
    UnitTree(Set<String> roots, Map<String, String> aboveOf) {
        Map<String, Integer> all = new TreeMap<>();
        roots.forEach(r -> all.put(r, 0));
        aboveOf.forEach((unit, upper) -> {
            all.put(InvalidPartException.checkText(unit, "CorrectionTree", "units"), 0);
            all.put(InvalidPartException.checkText(upper, "CorrectionTree", "units"), 0);
        });
        int n = 0;
        for (Map.Entry<String, Integer> entry : all.entrySet()) {
            entry.setValue(n++);
        }
        this.numbers = ImmutableMap.copyOf(all);
        this.above = new int[n];
        numbers.forEach((unit, number) -> {
            String upper = aboveOf.get(unit);
            above[number] = upper == null ? -1 : number(upper);
        });
        numbers.forEach((unit, number) -> {
            int depth = 0;
            for (int u = number; u >= 0; u = above[u]) {
                InvalidPartException.check(
                        ++depth <= DEEPEST,
                        "CorrectionTree",
                        "units",
                        "不超过" + DEEPEST + "级且不成环",
                        "at most " + DEEPEST + " levels and no ring",
                        unit);
            }
        });
    }

    int size() {
        return above.length;
    }

    int above(int unit) {
        return above[unit];
    }

    int number(String unit) {
        Integer number = numbers.get(unit);
        if (number == null) {
            throw new InvalidPartException("CorrectionTree", "unit", Wording.of("树中的单元", "a unit of the tree"), unit);
        }
        return number;
    }
}
