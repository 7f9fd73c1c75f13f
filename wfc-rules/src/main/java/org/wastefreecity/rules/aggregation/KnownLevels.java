/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The levels that facts were asked for before: finding out which of 3,000 counties lies where takes longer than adding a million
 * rows.
 * <p>
 * Kept are only levels of which there are a few, so that no series of questions fills the heap. Thread-safe.
 */
final class KnownLevels {
    private final Elements facts;
    private final Map<Object, LevelMap> known = new ConcurrentHashMap<>();
    private final Map<List<?>, AxisPlan> plans = new ConcurrentHashMap<>();

    KnownLevels(Elements facts) {
        this.facts = facts;
    }

    LevelMap of(TerritoryLevel level) {
        return kept(level, !(level instanceof TerritoryLevel.Group), () -> LevelMap.of(level, facts));
    }

    LevelMap of(PeriodLevel level) {
        return kept(level, !(level instanceof PeriodLevel.Span), () -> LevelMap.of(level, facts));
    }

    LevelMap of(CategoryLevel level) {
        return kept(level, !(level instanceof CategoryLevel.Selected), () -> LevelMap.of(level, facts));
    }

    /** How some levels of one axis are reached; they are all of territory, of time or of categories, in the order of their maps. */
    AxisPlan plan(List<?> levels, List<LevelMap> maps) {
        return known.keySet().containsAll(levels)
                ? plans.computeIfAbsent(List.copyOf(levels), l -> new AxisPlan(maps))
                : new AxisPlan(maps);
    }

    private LevelMap kept(Object level, boolean isOneOfFew, Supplier<LevelMap> map) {
        return isOneOfFew ? known.computeIfAbsent(level, l -> map.get()) : map.get();
    }
}
