/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * Sums that formulas ask for one by one. Whoever asks for a measure of one city and year asks for other cities and years next, so the
 * second question of a kind is answered by a pass that adds up all of that kind; the first by one that adds up no more than it asks.
 * <p>
 * Kept are sums of a bounded number of cells, so that no series of questions fills the heap. Thread-safe.
 */
final class KnownSums {
    /** Cells of one kind, and of all kinds that are kept. */
    private static final long MOST_OF_A_KIND = 1 << 18;

    private static final long MOST = 1 << 20;

    private final FactSet facts;
    private final Set<Kind> asked = ConcurrentHashMap.newKeySet();
    private final Map<Kind, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(MOST);

    KnownSums(FactSet facts) {
        this.facts = facts;
    }

    private record Kind(
            String measure, CategorySelection categories, RegionCode.Level level, PeriodLevel.Length length) {}

    private record Kept(Cells cells, Map<String, Integer> territories, Map<String, Integer> periods) {
        static Kept of(Cells cells) {
            return new Kept(cells, numbers(cells.territories()), numbers(cells.periods()));
        }

        private static Map<String, Integer> numbers(List<String> names) {
            return IntStream.range(0, names.size()).boxed().collect(ImmutableMap.toImmutableMap(names::get, i -> i));
        }

        Optional<Cube.Found> find(RegionCode division, ReportingPeriod period) {
            Integer t = territories.get(division.text());
            Integer p = periods.get(period.toString());
            return t == null || p == null || cells.categories().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cube.Found(cells, cells.cell(t, p, 0, 0)));
        }
    }

    Optional<Cube.Found> find(
            Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        Optional<PeriodLevel.Length> length = Stream.of(PeriodLevel.Length.values())
                .filter(l -> l.of(period.lastDay()).equals(period))
                .findFirst();
        if (length.isEmpty()) {
            return alone(measure, categories, division, period);
        }
        facts.schema().codeOf(measure); // one of this schema, as it is here
        Kind kind = new Kind(measure.id(), categories, division.level(), length.get());
        Kept known = kept.get(kind);
        if (known == null && !isWorthIt(kind)) {
            return alone(measure, categories, division, period);
        }
        return (known == null ? kept(kind, measure) : known).find(division, period);
    }

    private boolean isWorthIt(Kind kind) {
        return !asked.add(kind)
                && room.get() > 0
                && (long) facts.variants().length * facts.periods().size() <= MOST_OF_A_KIND;
    }

    private Kept kept(Kind kind, Measure measure) {
        PeriodLevel time = new PeriodLevel.Calendar(kind.length());
        TerritoryLevel territory = new TerritoryLevel.Division(kind.level());
        Cells cells = RollUp.builder()
                .territory(territory)
                .period(time)
                .category(kind.categories())
                .measures(measure)
                .build()
                .on(facts)
                .cells(territory, time, new CategoryLevel.Selected(kind.categories()));
        Kept all = Kept.of(cells);
        if (room.addAndGet(-cells.size()) >= 0) {
            kept.put(kind, all);
        }
        return all;
    }

    /** The sum by itself. */
    Optional<Cube.Found> alone(
            Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {
        return RollUp.builder()
                .territory(division)
                .period(period)
                .category(categories)
                .measures(measure)
                .build()
                .on(facts)
                .find(measure, categories, division.text(), period);
    }
}
