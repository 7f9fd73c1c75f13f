/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.ledger.Fact;

/**
 * The reports that came (已报清单), of any measures.
 * <p>
 * Keeps one small object a report; who has sums with the set of their reporters needs none of it and implements {@link Seen}.
 * This class is immutable and thread-safe.
 */
public final class Reports {
    private final ImmutableListMultimap<String, Report> byMeasure;
    private final ImmutableMap<Report, Interval> more;

    private Reports(ImmutableListMultimap<String, Report> byMeasure, Map<Report, Interval> more) {
        this.byMeasure = byMeasure;
        this.more = ImmutableMap.copyOf(more);
    }

    /**
     * Reports from a list.
     *
     * @param reports the reports, in any order
     * @return them
     */
    public static Reports of(Collection<Report> reports) {
        ImmutableListMultimap.Builder<String, Report> all = ImmutableListMultimap.builder();
        reports.forEach(r -> all.put(r.measure(), r));
        return new Reports(all.build(), Map.of());
    }

    /**
     * The reports behind facts.
     *
     * @param facts the facts
     * @return them
     */
    public static Reports ofFacts(Collection<Fact> facts) {
        return of(facts.stream().map(Report::of).toList());
    }

    /**
     * The same reports, some of which may come to more or less than they say: of a row that came twice nobody knows whether it counts once
     * or twice.
     *
     * @param amounts how much more each of them may be, in the unit of its measure
     * @return a copy
     */
    public Reports withMore(Map<Report, Interval> amounts) {
        return new Reports(byMeasure, amounts);
    }

    /** Those of a measure that speak of a division. */
    List<Report> of(String measure) {
        return byMeasure.get(measure).stream()
                .filter(r -> r.division().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** How much more a report may be than it says. */
    Interval more(Report report) {
        return Optional.ofNullable(more.get(report)).orElse(Interval.ZERO);
    }

    /** Those that speak of an extent and of nothing else. */
    List<Report> in(Extent extent) {
        return byMeasure.get(extent.measure().id()).stream()
                .filter(extent::encloses)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many there are, for logs.
     *
     * @return such as {@code 96 reports}
     */
    @Override
    public String toString() {
        return byMeasure.size() + " reports";
    }
}
