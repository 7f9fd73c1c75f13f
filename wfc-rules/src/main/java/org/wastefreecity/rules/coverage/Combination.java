/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * How what is missing joins what was seen. Only axes count along which something missing meets something else: with one month asked
 * for, nothing is added up over time.
 */
enum Combination {
    SUM,
    MAX,
    MIN,
    MEAN,
    DISTINCT,
    /** In a way that leaves nothing to say of the whole, from the combined figure alone. */
    UNKNOWN;

    static Combination of(RollCall call) {
        Measure measure = call.extent().measure();
        boolean last = measure.along(Axis.TIME) == Additivity.LAST;
        Set<Additivity> used = EnumSet.noneOf(Additivity.class);
        Set<String> reporters = new HashSet<>(call.reporters());
        Map<String, Owing> owing = new HashMap<>();
        Set<Division> divisions = new HashSet<>();
        call.sights().forEach((slot, sight) -> {
            if (sight == Sight.HELD || sight == Sight.EXCUSED) {
                return;
            }
            reporters.add(slot.reporter());
            divisions.add(call.home(slot));
            owing.computeIfAbsent(slot.reporter(), r -> new Owing()).add(slot, sight, call.extent());
        });
        if (!Completion.isAdditive(measure)) { // what nobody owes is in the figure, too, and meets what is missing
            Map<String, List<Slot>> slots =
                    call.sights().keySet().stream().collect(Collectors.groupingBy(Slot::reporter));
            for (Report report : call.figures()) {
                if (slots.getOrDefault(report.reporter(), List.of()).stream().noneMatch(s -> isOf(report, s, call))) {
                    divisions.add(call.home(report));
                    owing.computeIfAbsent(report.reporter(), r -> new Owing()).addUnowed(report);
                }
            }
        }
        if (reporters.size() > 1 || divisions.size() > 1) {
            used.add(measure.along(Axis.TERRITORY));
        }
        for (Map.Entry<String, Owing> entry : owing.entrySet()) {
            Owing one = entry.getValue();
            if (one.missing == 0) {
                continue;
            }
            if (last) {
                // its figure may be a value carried forward, or that of a part
                if (one.cut || (one.whole == 0 && call.reporters().contains(entry.getKey()))) {
                    return UNKNOWN;
                }
            } else if (one.periods.size() > 1 || one.cut || one.beyond) {
                used.add(measure.along(Axis.TIME));
            }
            if (one.categories.size() > 1 || one.spread) {
                used.add(measure.along(Axis.CATEGORY));
            }
        }
        return of(used);
    }

    /** Whether a report of the slot's reporter is of nothing but the slot. */
    private static boolean isOf(Report report, Slot slot, RollCall call) {
        return call.home(slot).equals(call.home(report))
                && slot.period().encloses(report.period())
                && call.extent().holds(slot.category(), Optional.of(report.category()));
    }

    private static Combination of(Set<Additivity> used) {
        if (used.isEmpty() || used.equals(EnumSet.of(Additivity.SUM))) {
            return SUM;
        }
        if (used.contains(Additivity.DISTINCT)
                && EnumSet.of(Additivity.DISTINCT, Additivity.SUM).containsAll(used)) {
            return DISTINCT;
        }
        if (used.size() > 1) {
            return UNKNOWN;
        }
        return switch (used.iterator().next()) {
            case MAX -> MAX;
            case MIN -> MIN;
            case MEAN -> MEAN;
            default -> UNKNOWN;
        };
    }

    /** What one reporter owes, and what it reported besides. */
    private static final class Owing {
        private final Set<Object> periods = new HashSet<>();
        private final Set<Object> categories = new HashSet<>();
        private int missing;
        private int whole;
        private boolean cut;
        private boolean beyond;
        private boolean spread;

        void addUnowed(Report report) {
            periods.add(report.period());
            categories.add(Optional.of(report.category()));
        }

        void add(Slot slot, Sight sight, Extent extent) {
            periods.add(slot.period());
            categories.add(slot.category());
            missing += sight == Sight.WHOLE ? 0 : 1;
            whole += sight == Sight.WHOLE ? 1 : 0;
            cut |= sight == Sight.PART;
            beyond |= !RollCall.isInside(slot, extent);
            Extent.Reach reach = extent.reach(slot.category());
            spread |= !reach.whole() || reach.spread() > 1;
        }
    }
}
