/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import org.wastefreecity.model.ledger.Fact;

/**
 * The reports that came (已报清单), of any measures.
 * <p>
 * Keeps one small object a report; who has sums with the set of their reporters needs none of it and implements {@link Seen}.
 * This class is immutable and thread-safe.
 */
public final class Reports {
    private final ImmutableListMultimap<String, Report> byMeasure;

    private Reports(Collection<Report> reports) {
        ImmutableListMultimap.Builder<String, Report> all = ImmutableListMultimap.builder();
        reports.forEach(r -> all.put(r.measure(), r));
        this.byMeasure = all.build();
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
