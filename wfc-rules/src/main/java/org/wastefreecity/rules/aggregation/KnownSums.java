/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Map<Kind, NamedCells> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(MOST);

    KnownSums(FactSet facts) {
        this.facts = facts;
    }

    private record Kind(
            String measure, CategorySelection categories, RegionCode.Level level, PeriodLevel.Length length) {}

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
        NamedCells known = kept.get(kind);
        if (known == null && !isWorthIt(kind)) {
            return alone(measure, categories, division, period);
        }
        NamedCells all = known == null ? kept(kind, measure) : known;
        List<String> category = all.cells().categories();
        OptionalInt cell = category.isEmpty()
                ? OptionalInt.empty()
                : all.cell(division.text(), period.toString(), category.get(0), 0);
        return cell.isPresent() ? Optional.of(new Cube.Found(all.cells(), cell.getAsInt())) : Optional.empty();
    }

    private boolean isWorthIt(Kind kind) {
        return !asked.add(kind)
                && room.get() > 0
                && (long) facts.variants().length * facts.periods().size() <= MOST_OF_A_KIND;
    }

    private NamedCells kept(Kind kind, Measure measure) {
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
        NamedCells all = NamedCells.of(cells);
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
