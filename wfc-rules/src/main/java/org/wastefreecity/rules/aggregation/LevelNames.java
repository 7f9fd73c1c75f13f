/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;

/** Whether a level is the one that a name belongs to. */
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
