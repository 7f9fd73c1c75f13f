/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * Which body stands under which (隶属关系): a leading group above the bureaus of a city, a bureau above its stations.
 * <p>
 * Bodies go by their ids; one need not answer for anything itself, and one that is not named here stands for itself.
 * <pre>{@code
 * Hierarchy.of(Map.of("eco-environment", "leading-group", "agriculture", "leading-group"))
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param superiors the id of the body above, by the id of the body below
 */
public record Hierarchy(Map<String, String> superiors) {

    /**
     * Copies the map and checks it.
     *
     * @throws InvalidPartException if an id is blank or bodies stand above each other in a ring
     */
    public Hierarchy {
        superiors = ImmutableMap.copyOf(superiors);
        superiors.forEach((below, above) -> {
            InvalidPartException.checkText(below, "Hierarchy", "superiors");
            InvalidPartException.checkText(above, "Hierarchy", "superiors");
        });
        Set<String> rooted = new LinkedHashSet<>();
        for (String start : superiors.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            for (String at = start; at != null && !rooted.contains(at); at = superiors.get(at)) {
                InvalidPartException.check(
                        path.add(at), "Hierarchy", "superiors", "隶属关系不成环", "no ring of bodies above each other", at);
            }
            rooted.addAll(path);
        }
    }

    /**
     * A hierarchy.
     *
     * @param superiors the id of the body above, by the id of the body below
     * @return the hierarchy
     * @throws InvalidPartException if an id is blank or bodies stand above each other in a ring
     */
    public static Hierarchy of(Map<String, String> superiors) {
        return new Hierarchy(superiors);
    }

    /**
     * The body above.
     *
     * @param body an id
     * @return the id of its superior; empty if it stands on top or is not named
     */
    public Optional<String> above(String body) {
        return Optional.ofNullable(superiors.get(body));
    }

    /**
     * Those directly below.
     *
     * @param body an id
     * @return their ids, in the order in which they were given
     */
    public List<String> below(String body) {
        return superiors.entrySet().stream()
                .filter(e -> e.getValue().equals(body))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A body and all below it, at any depth.
     *
     * @param body an id
     * @return its id first, then those below it, nearest first
     */
    public Set<String> branch(String body) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        superiors.forEach((one, above) ->
                below.computeIfAbsent(above, a -> new ArrayList<>()).add(one));
        Set<String> branch = new LinkedHashSet<>(List.of(body));
        List<String> level = List.of(body);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(at -> below.getOrDefault(at, List.of()).stream())
                    .toList();
            branch.addAll(level);
        }
        return branch;
    }
}
