/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.Succession;

/** Who answers on a day for what was bound to a body: itself, or the last of those who took over. */
final class Heirs {
    private final Map<String, ResponsibleUnit> next = new HashMap<>();

    Heirs(List<Succession> successions, LocalDate asOf) {
        for (Succession succession : successions) {
            if (!succession.day().isAfter(asOf)) {
                for (String from : succession.from()) {
                    InvalidPartException.check(
                            next.put(from, succession.into()) == null,
                            "Scorecards",
                            "successions",
                            "每个单位只有一个承接单位",
                            "one successor for each body",
                            from);
                }
            }
        }
        for (String from : next.keySet()) {
            Set<String> seen = new HashSet<>();
            String at = from;
            while (next.containsKey(at)) {
                InvalidPartException.check(
                        seen.add(at), "Scorecards", "successions", "承接关系不成环", "successions without a ring", from);
                at = next.get(at).id();
            }
        }
    }

    ResponsibleUnit of(ResponsibleUnit unit) {
        ResponsibleUnit at = unit;
        while (next.containsKey(at.id())) {
            at = next.get(at.id());
        }
        return at;
    }
}
