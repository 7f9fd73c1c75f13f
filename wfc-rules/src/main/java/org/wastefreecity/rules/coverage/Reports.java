/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.wastefreecity.model.ledger.Fact;

/**
 * The reports that came (已报清单), of any measures.
 * <p>
 * Keeps one small object a report; who has sums with the set of their reporters needs none of it and implements {@link Seen}.
 * This class is immutable and thread-safe.
 */
public final class Reports {
    private final ImmutableListMultimap<String, Report> byMeasure;
    private final ImmutableListMultimap<String, Report> again;
    private final ImmutableListMultimap<String, Absence> absent;

    private Reports(Collection<Report> reports, Collection<Report> again, Collection<Absence> absent) {
        this.byMeasure = Multimaps.index(reports, Report::measure);
        this.again = Multimaps.index(again, Report::measure);
        this.absent = Multimaps.index(absent, Absence::measure);
    }

    /**
     * All that was said of a measure, of divisions; a zone is part of none.
     *
     * @param reports what counts
     * @param again what may count, too
     * @param absent where somebody said that there is no figure
     */
    record Said(List<Report> reports, List<Report> again, List<Absence> absent) {
        static final Said NOTHING = new Said(List.of(), List.of(), List.of());

        Said {
            reports = ImmutableList.copyOf(reports);
            again = ImmutableList.copyOf(again);
            absent = ImmutableList.copyOf(absent);
        }

        Said only(Predicate<Surroundings.Scope> which) {
            return new Said(
                    reports.stream().filter(r -> which.test(scope(r))).toList(),
                    again.stream().filter(r -> which.test(scope(r))).toList(),
                    absent.stream()
                            .filter(a -> which.test(new Surroundings.Scope(a.division(), a.category(), a.period())))
                            .toList());
        }
    }

    static Surroundings.Scope scope(Report report) {
        return new Surroundings.Scope(report.division().orElseThrow(), report.category(), report.period());
    }

    /**
     * Reports from a list.
     *
     * @param reports the reports, in any order
     * @return them
     */
    public static Reports of(Collection<Report> reports) {
        return new Reports(reports, List.of(), List.of());
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
     * The same reports beside others that may count or not: of a row that came twice nobody knows whether it is one or two.
     *
     * @param more reports that may count, too
     * @return a copy
     */
    public Reports withPossible(Collection<Report> more) {
        return new Reports(byMeasure.values(), more, absent.values());
    }

    /**
     * The same reports beside those of which somebody said that there is no figure.
     *
     * @param absences what is missing, owed or not
     * @return a copy
     */
    public Reports withAbsent(Collection<Absence> absences) {
        return new Reports(byMeasure.values(), again.values(), absences);
    }

    Said said(String measure) {
        return new Said(inDivisions(byMeasure.get(measure)), inDivisions(again.get(measure)), absent.get(measure));
    }

    private static List<Report> inDivisions(List<Report> some) {
        return some.stream().filter(r -> r.division().isPresent()).toList();
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
