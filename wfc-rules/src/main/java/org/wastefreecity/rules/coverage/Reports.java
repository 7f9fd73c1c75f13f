/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * The reports that came (已报清单), of any measures.
 * <p>
 * Keeps one small object a report; who has sums with the set of their reporters needs none of it and implements {@link Seen}.
 * This class is immutable and thread-safe.
 */
public final class Reports {
    private record Key(String measure, String reporter) {}

    private final ImmutableListMultimap<Key, Report> byReporter;

    private Reports(Collection<Report> reports) {
        ImmutableListMultimap.Builder<Key, Report> all = ImmutableListMultimap.builder();
        reports.forEach(r -> all.put(new Key(r.measure(), r.reporter()), r));
        this.byReporter = all.build();
    }

    /**
     * Reports from a list.
     *
     * @param reports the reports, in any order
     * @return them
     */
    public static Reports of(Collection<Report> reports) {
        return new Reports(reports);
    }

    /**
     * The reports behind facts.
     *
     * @param facts the facts
     * @return them
     */
    public static Reports ofFacts(Collection<Fact> facts) {
        return new Reports(facts.stream().map(Report::of).toList());
    }

    /**
     * Those that speak of one slot and of nothing outside a period.
     *
     * @param slot the slot
     * @param extent the extent whose period it is, and whose tree tells which categories lie below that of the slot
     * @return the reports, as they were given
     */
    List<Report> on(Slot slot, Extent extent) {
        Set<String> below = slot.category().map(extent.tree()::withAllBelow).orElse(Set.of());
        return byReporter.get(new Key(slot.duty().measure(), slot.reporter())).stream()
                .filter(r -> extent.period().encloses(r.period()) && touch(r.period(), slot.period()))
                .filter(r -> slot.category()
                        .map(c -> c.equals(r.category()) || below.contains(r.category()))
                        .orElse(true))
                .toList();
    }

    /** How much of a slot some reports on it cover. */
    static Sight sight(List<Report> onSlot, Slot slot, Extent extent) {
        if (extent.measure().along(Axis.TIME) == Additivity.LAST) { // a stock is what is there at the end
            return onSlot.stream()
                            .anyMatch(r ->
                                    r.period().lastDay().equals(slot.period().lastDay()))
                    ? Sight.WHOLE
                    : Sight.NOTHING;
        }
        if (onSlot.isEmpty()) {
            return Sight.NOTHING;
        }
        LocalDate next = slot.period().firstDay(); // the first day not seen so far
        for (Report report : onSlot.stream()
                .sorted(Comparator.comparing(r -> r.period().firstDay()))
                .toList()) {
            if (report.period().firstDay().isAfter(next)) {
                break;
            }
            if (!report.period().lastDay().isBefore(next)) {
                next = report.period().lastDay().plusDays(1);
            }
        }
        return next.isAfter(slot.period().lastDay()) ? Sight.WHOLE : Sight.PART;
    }

    /** The reporters of a measure some of whose reports lie in a period, beside those that owe something. */
    Set<String> others(Extent extent, Set<String> owing) {
        Set<String> others = new TreeSet<>();
        for (Map.Entry<Key, Collection<Report>> entry : byReporter.asMap().entrySet()) {
            if (entry.getKey().measure().equals(extent.measure().id())
                    && !owing.contains(entry.getKey().reporter())
                    && entry.getValue().stream().anyMatch(r -> extent.period().encloses(r.period()))) {
                others.add(entry.getKey().reporter());
            }
        }
        return others;
    }

    /** Whether what covers a slot was not all there on the day it was due. A later correction makes nothing late. */
    static boolean isLate(List<Report> onSlot, Slot slot, Extent extent) {
        List<Report> inTime = onSlot.stream()
                .filter(r -> r.filed().map(f -> !f.isAfter(slot.due())).orElse(true))
                .toList();
        return sight(onSlot, slot, extent) == Sight.WHOLE && sight(inTime, slot, extent) != Sight.WHOLE;
    }

    private static boolean touch(ReportingPeriod a, ReportingPeriod b) {
        return !a.firstDay().isAfter(b.lastDay()) && !b.firstDay().isAfter(a.lastDay());
    }

    /**
     * How many there are, for logs.
     *
     * @return such as {@code 96 reports}
     */
    @Override
    public String toString() {
        return byReporter.size() + " reports";
    }
}
