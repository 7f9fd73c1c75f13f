/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorGroup;

/**
 * The groups of a system as they come (分组). Reports go by two levels, so a table with one level has each of its groups on both,
 * as Foshan prints 群众获得感 twice, and a table without any has its title as its only group. Not thread-safe.
 */
final class Groups {
    private final String title;
    private final Map<String, Map<String, String>> ids = new LinkedHashMap<>();

    Groups(String title) {
        this.title = title;
    }

    /** The id of the second-level group with these names, a new one if it is new. */
    String id(List<String> names) {
        String first = names.isEmpty() ? title : names.get(0);
        String second = names.size() < 2 ? first : String.join("／", names.subList(1, names.size()));
        Map<String, String> below = ids.computeIfAbsent(first, k -> new LinkedHashMap<>());
        int number = new ArrayList<>(ids.keySet()).indexOf(first) + 1;
        return below.computeIfAbsent(second, k -> number + "." + (below.size() + 1));
    }

    /** Every group, the upper ones before those below. */
    List<IndicatorGroup> all() {
        List<IndicatorGroup> groups = new ArrayList<>();
        ids.forEach((first, below) -> {
            String upper = Integer.toString(new ArrayList<>(ids.keySet()).indexOf(first) + 1);
            groups.add(new IndicatorGroup(upper, Glossary.wording(first), Optional.empty()));
            below.forEach(
                    (second, id) -> groups.add(new IndicatorGroup(id, Glossary.wording(second), Optional.of(upper))));
        });
        return groups;
    }
}
