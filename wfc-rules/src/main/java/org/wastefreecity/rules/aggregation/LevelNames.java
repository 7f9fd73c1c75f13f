/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;

/** What names belong to which level, and what they stand for. */
final class LevelNames {
    private LevelNames() {}

    static boolean isAt(TerritoryLevel level, String place, FactSchema schema) {
        boolean division = schema.divisions().codeOf(place) >= 0;
        if (level instanceof TerritoryLevel.Division d) {
            return division && RegionCode.parse(place).level() == d.level();
        }
        if (level instanceof TerritoryLevel.Group group) {
            return group.name().equals(place);
        }
        boolean zone = schema.zones().codeOf(place) >= 0;
        return zone || (division && level instanceof TerritoryLevel.Reported);
    }

    static boolean isAt(PeriodLevel level, ReportingPeriod period) {
        if (level instanceof PeriodLevel.Calendar calendar) {
            return calendar.length().of(period.lastDay()).equals(period);
        }
        return !(level instanceof PeriodLevel.Span span) || span.period().equals(period);
    }

    static boolean isAt(CategoryLevel level, CategorySelection selection, FactSchema schema) {
        if (level instanceof CategoryLevel.Selected selected) {
            return selected.selection().equals(selection);
        }
        boolean one = selection.categories().size() == 1
                && selection.source().isEmpty()
                && selection.hazard().isEmpty();
        if (!one) {
            return false;
        }
        String id = selection.categories().iterator().next();
        if (level instanceof CategoryLevel.Depth depth) {
            return depthOf(id, schema) == depth.depth();
        }
        return level instanceof CategoryLevel.Reported
                && schema.tree().below(id).isEmpty();
    }

    /** What a member of a level stands for; empty of waste that is neither hazardous nor general. */
    static Optional<CategorySelection> selection(CategoryLevel level, String member) {
        if (level instanceof CategoryLevel.Selected selected) {
            return Optional.of(selected.selection());
        }
        if (level instanceof CategoryLevel.SourceAndHazard) {
            int slash = member.indexOf('/');
            return Optional.of(Hazard.valueOf(member.substring(slash + 1)))
                    .filter(h -> h != Hazard.MIXED)
                    .map(h -> new CategorySelection(
                            Set.of(), Optional.of(SourceDomain.valueOf(member.substring(0, slash))), Optional.of(h)));
        }
        return Optional.of(CategorySelection.of(member));
    }

    /** The member that a category, or all waste, belongs to; none where no member of the level holds it. */
    static Optional<String> member(CategoryLevel level, Optional<String> category, FactSchema schema) {
        if (level instanceof CategoryLevel.Selected s) {
            return Optional.of(LevelMap.nameOf(s.selection()))
                    .filter(n -> category.isPresent() || s.selection().equals(CategorySelection.ALL));
        }
        if (level instanceof CategoryLevel.Depth depth) {
            return category.map(schema.categories()::codeOf)
                    .filter(c -> c >= 0)
                    .flatMap(c -> LevelMap.atDepth(schema, c, depth.depth()));
        }
        return level instanceof CategoryLevel.SourceAndHazard
                ? category.flatMap(schema.tree()::category).map(w -> w.source() + "/" + w.hazard())
                : category;
    }

    private static int depthOf(String id, FactSchema schema) {
        int depth = 1;
        Optional<WasteCategory> at = schema.tree().category(id).flatMap(schema.tree()::parentOf);
        while (at.isPresent()) {
            depth++;
            at = schema.tree().parentOf(at.get());
        }
        return depth;
    }
}
