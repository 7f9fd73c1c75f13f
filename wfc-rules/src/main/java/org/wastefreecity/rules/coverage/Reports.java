/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * The reports that came (已报清单), of any measures.
 * <p>
 * Keeps one small object a report; who has sums with the set of their reporters needs none of it and implements {@link Seen}.
 * This class is immutable and thread-safe.
 */
public final class Reports {
    /** Enough for whoever asks for place after place, with several years under plans of their own. */
    private static final int KEPT = 8;

    private final ImmutableListMultimap<String, Report> byMeasure;
    private final ImmutableListMultimap<String, Report> again;
    private final ImmutableListMultimap<String, Absence> absent;
    private final ImmutableListMultimap<String, Absence> excused;
    private final Supplier<Map<String, Book>> books = Suppliers.memoize(this::books);
    /** What was laid out last: the same answer as when it is laid out anew, sooner. */
    private final Cache<Wide, Layout> layouts =
            CacheBuilder.newBuilder().concurrencyLevel(1).maximumSize(KEPT).build();

    private Reports(
            Collection<Report> reports,
            Collection<Report> again,
            Collection<Absence> absent,
            Collection<Absence> excused) {
        this.byMeasure = Multimaps.index(reports, Report::measure);
        this.again = Multimaps.index(again, Report::measure);
        this.absent = Multimaps.index(absent, Absence::measure);
        this.excused = Multimaps.index(excused, Absence::measure);
    }

    /** All of a measure: together and by division, and whether what came is known with its figures, not only that it came. */
    private record Book(Said all, Map<RegionCode, Said> byDivision, boolean ofFigures) {
        static final Book EMPTY = new Book(Said.NOTHING, Map.of(), true);

        Said in(Predicate<RegionCode> which) {
            List<Said> some = byDivision.entrySet().stream()
                    .filter(e -> which.test(e.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return some.size() == 1
                    ? some.get(0)
                    : new Said(
                            some.stream().flatMap(s -> s.reports().stream()).toList(),
                            some.stream().flatMap(s -> s.again().stream()).toList(),
                            some.stream().flatMap(s -> s.absent().stream()).toList(),
                            some.stream().flatMap(s -> s.excused().stream()).toList());
        }
    }

    private Map<String, Book> books() {
        Map<String, Book> all = new HashMap<>();
        for (String measure : ImmutableSet.<String>builder()
                .addAll(byMeasure.keySet())
                .addAll(again.keySet())
                .addAll(absent.keySet())
                .addAll(excused.keySet())
                .build()) {
            Said said = new Said(
                    inDivisions(byMeasure.get(measure)),
                    inDivisions(again.get(measure)),
                    absent.get(measure),
                    excused.get(measure));
            ImmutableListMultimap<RegionCode, Report> reports = byDivision(said.reports());
            ImmutableListMultimap<RegionCode, Report> more = byDivision(said.again());
            ImmutableListMultimap<RegionCode, Absence> none = Multimaps.index(said.absent(), Absence::division);
            ImmutableListMultimap<RegionCode, Absence> free = Multimaps.index(said.excused(), Absence::division);
            Map<RegionCode, Said> byDivision = new LinkedHashMap<>();
            for (RegionCode division :
                    Iterables.concat(reports.keySet(), more.keySet(), none.keySet(), free.keySet())) {
                byDivision.put(
                        division,
                        new Said(reports.get(division), more.get(division), none.get(division), free.get(division)));
            }
            all.put(
                    measure,
                    new Book(
                            said,
                            byDivision,
                            said.reports().stream().allMatch(r -> r.value().isPresent())));
        }
        return all;
    }

    private static ImmutableListMultimap<RegionCode, Report> byDivision(List<Report> reports) {
        return Multimaps.index(reports, r -> r.division().orElseThrow());
    }

    /** What a layout is of, beside these reports. */
    private record Wide(
            Expectation expectation,
            Measure measure,
            CategorySelection selection,
            Collection<RegionCode> divisions,
            ReportingPeriod period) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Wide that
                    && expectation == that.expectation
                    && period.equals(that.period)
                    && divisions.equals(that.divisions)
                    && selection.equals(that.selection)
                    && measure.equals(that.measure);
        }

        @Override
        public int hashCode() {
            return Objects.hash(period, divisions, measure.id());
        }
    }

    /** What speaks of an extent, laid out once. */
    Layout layout(Expectation expectation, Extent wide, Function<Extent, Layout> layOut) {
        Wide key = new Wide(expectation, wide.measure(), wide.selection(), wide.divisions(), wide.period());
        Layout known = layouts.getIfPresent(key);
        if (known == null) {
            known = layOut.apply(wide);
            layouts.put(key, known);
        }
        return known;
    }

    /**
     * All that was said of a measure, of divisions; a zone is part of none.
     *
     * @param reports what counts
     * @param again what may count, too
     * @param absent where somebody said that there is no figure
     * @param excused where somebody said that a figure does not apply
     */
    record Said(List<Report> reports, List<Report> again, List<Absence> absent, List<Absence> excused) {
        static final Said NOTHING = new Said(List.of(), List.of(), List.of(), List.of());

        Said {
            reports = ImmutableList.copyOf(reports);
            again = ImmutableList.copyOf(again);
            absent = ImmutableList.copyOf(absent);
            excused = ImmutableList.copyOf(excused);
        }

        Said only(Predicate<Surroundings.Scope> which) {
            return new Said(
                    reports.stream().filter(r -> which.test(scope(r))).toList(),
                    again.stream().filter(r -> which.test(scope(r))).toList(),
                    absent.stream().filter(a -> which.test(scope(a))).toList(),
                    excused.stream().filter(a -> which.test(scope(a))).toList());
        }
    }

    static Surroundings.Scope scope(Report report) {
        return new Surroundings.Scope(report.division().orElseThrow(), report.category(), report.period());
    }

    static Surroundings.Scope scope(Absence absence) {
        return new Surroundings.Scope(absence.division(), absence.category(), absence.period());
    }

    /**
     * Reports from a list.
     *
     * @param reports the reports, in any order
     * @return them
     */
    public static Reports of(Collection<Report> reports) {
        return new Reports(reports, List.of(), List.of(), List.of());
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
        return new Reports(byMeasure.values(), more, absent.values(), excused.values());
    }

    /**
     * The same reports beside those of which somebody said that there is no figure.
     *
     * @param absences what is missing, owed or not
     * @return a copy
     */
    public Reports withAbsent(Collection<Absence> absences) {
        return new Reports(byMeasure.values(), again.values(), absences, excused.values());
    }

    /**
     * The same reports beside those of which somebody said that they do not apply (不适用): who owes one is excused.
     *
     * @param inapplicable what does not apply
     * @return a copy
     */
    public Reports withExcused(Collection<Absence> inapplicable) {
        return new Reports(byMeasure.values(), again.values(), absent.values(), inapplicable);
    }

    private Book of(Measure measure) {
        return books.get().getOrDefault(measure.id(), Book.EMPTY);
    }

    Said said(Measure measure) {
        return of(measure).all();
    }

    /** What was said of some divisions. */
    Said said(Measure measure, Predicate<RegionCode> divisions) {
        return of(measure).in(divisions);
    }

    /** Whether what came of a measure is known with its figures, not only that it came. */
    boolean isOfFigures(Measure measure) {
        return of(measure).ofFigures();
    }

    private static List<Report> inDivisions(List<Report> some) {
        return some.stream().filter(r -> r.division().isPresent()).toList();
    }

    /** What speaks of an extent and of nothing else. */
    Said in(Extent extent) {
        return of(extent.measure()).in(extent::encloses).only(extent::encloses);
    }

    /**
     * How many there are.
     *
     * @return their number
     */
    public int size() {
        return byMeasure.size();
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
